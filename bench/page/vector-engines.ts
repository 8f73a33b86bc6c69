import { expose } from 'comlink';
import { single } from 'virtual:index-kernels';
import { voy } from 'virtual:voy';
import { createFlatIndex } from '../../src/lib/memory/recall/flat-index';
import { createVoyIndex } from '../../src/lib/memory/recall/voy-index';
import { loadVoy } from '../../src/workers/index/load-voy';
import { createSimdDotProducts } from '../../src/workers/index/simd-dot-products';
import type { EngineRun, EngineTimes } from './api';
import { generatedModel, generatedVector } from './generated-memory';

/** How many each search finds, as recall asks for. */
const FOUND = 120;

/** Fills an engine of vectors and asks it, in a worker of its own. */
export interface VectorEngines {
  measure(run: EngineRun): EngineTimes;
}

function measure({ engine, turns, queries }: EngineRun): EngineTimes {
  const dotProducts = createSimdDotProducts(generatedModel.dimensions, single);
  const index = engine === 'voy' ? createVoyIndex(dotProducts, loadVoy(voy)) : createFlatIndex(dotProducts);
  let fillMs = 0;
  for (let turn = 0; turn < turns; turn++) {
    const vector = generatedVector(turn);
    const start = performance.now();
    index.add(turn, vector);
    fillMs += performance.now() - start;
  }
  const queryMs = Array.from({ length: queries }, (_, number) => {
    const vector = generatedVector(Math.floor((number + 0.5) * (turns / queries)), number);
    const start = performance.now();
    index.search(vector, FOUND);
    return performance.now() - start;
  });
  return { fillMs, queryMs };
}

expose({ measure } satisfies VectorEngines);
