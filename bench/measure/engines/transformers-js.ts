import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findStaticFile } from '../../../scripts/server/static-files.mjs';
import { stockExport } from '../../support/stock-export';
import type { BenchContext } from '../measurement';
import type { Contender } from './contender';
import { measurePagePeer, type PagePeer } from './page-peer';
import { sourcePath } from './sources';

/** A larger one is beyond the 4 GB that it can address: the output matrix is spelled out in floats. */
const models = ['smollm2-135m', 'qwen2.5-coder-0.5b'];

/** Where the page finds the exports. */
const prefix = '/stock-export';

/**
 * Makes the exports that are missing, before anything is measured.
 *
 * @returns those of the models that there is an export of; why there is none is said
 */
export async function prepareStockExports({ root, models: wanted, signal, say }: BenchContext): Promise<Set<string>> {
  const ready = new Set<string>();
  for (const name of wanted.filter((id) => models.includes(id))) {
    try {
      const onStep = (sentence: string): void => say(`${name}: ${sentence}`);
      await stockExport({ root, name, source: sourcePath(root, name), onStep, signal });
      ready.add(name);
    } catch (error) {
      signal.throwIfAborted();
      say(`${name}: transformers.js is left out. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return ready;
}

/** transformers.js on ONNX Runtime's build for the CPU, with a stock 8-bit export. */
export function transformersJsContender(
  { root, signal }: BenchContext,
  threads: number,
  ready: ReadonlySet<string>,
): Contender {
  return {
    engine: 'transformers.js, q8',
    threads,
    longestPrompt: 256,
    takes: (model) => ready.has(model),
    measure: (model, tasks) => {
      const exports = join(root, '.cache/bench/stock-export');
      const peer: PagePeer = {
        root,
        page: '/bench/peers/transformers.html',
        modelsFolder: exports,
        model: `${prefix}/${model}`,
        intercept: async ({ url = '' }, response) => {
          if (!url.startsWith(`${prefix}/`)) return false;
          const file = await findStaticFile(url.slice(prefix.length), { root: exports, modelsFolder: exports });
          if (file === undefined) return false;
          response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.size });
          await pipeline(createReadStream(file.path), response);
          return true;
        },
      };
      return measurePagePeer(peer, threads, tasks, signal);
    },
  };
}
