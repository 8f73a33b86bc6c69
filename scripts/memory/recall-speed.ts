import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDotProducts, type DotProducts } from '../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../src/lib/memory/recall/flat-index';
import type { MemoryTurn } from '../../src/lib/memory/recall/memory-turn';
import { openRecall } from '../../src/lib/memory/recall/recall';
import { packVector, unpackSteps } from '../../src/lib/memory/recall/stored-vector';
import { isUsable, type VectorIndex } from '../../src/lib/memory/recall/vector-index';
import { createVoyIndex } from '../../src/lib/memory/recall/voy-index';
import { loadVoy } from '../../src/workers/index/load-voy';
import { createSimdDotProducts } from '../../src/workers/index/simd-dot-products';
import { createRandom, type Random } from '../router/random';
import { compileIndexKernel } from '../vite/kernels';
import { PASSAGE_DIMENSIONS } from './embed-passages';

const SIZES = [1000, 10_000, 100_000] as const;
/** Voy takes some gigabytes and minutes for more. */
const MOST_IN_VOY = 10_000;
const QUESTIONS = 100;
const TURNS_IN_CONVERSATION = 25;
const START = Date.UTC(2024, 0, 1);
const HOUR_MS = 3_600_000;

/** Lines that tell how long opening and asking take, with made-up turns and vectors. */
export async function measureSpeed(root: string, say: (line: string) => void): Promise<void> {
  const kernel = new Uint8Array(await compileIndexKernel(root));
  const createTree = loadVoy(new Uint8Array(readFileSync(join(root, 'node_modules/voy-search/voy_search_bg.wasm'))));
  const engines: readonly (readonly [string, (size: number) => VectorIndex | undefined])[] = [
    ['flat, SIMD', () => createFlatIndex(createSimdDotProducts(PASSAGE_DIMENSIONS, kernel))],
    ['flat, plain', () => createFlatIndex(plain())],
    ['Voy', (size) => (size > MOST_IN_VOY ? undefined : createVoyIndex(plain(), createTree))],
  ];
  for (const size of SIZES) {
    const random = createRandom(`speed ${size}`);
    const turns = madeUpTurns(size, random);
    const packed = turns.map(() => packVector(madeUpVector(random)));
    for (const [name, create] of engines) {
      const vectors = create(size);
      if (vectors !== undefined)
        say(`${String(size).padStart(7)}  ${name.padEnd(12)} ${timesOf(vectors, turns, packed, random)}`);
    }
  }
}

function timesOf(
  vectors: VectorIndex,
  turns: readonly MemoryTurn[],
  packed: readonly ArrayBuffer[],
  random: Random,
): string {
  const recall = openRecall({ vectors });
  const opened = milliseconds(() => {
    recall.add(turns);
    turns.forEach(({ messageId }, i) => recall.setVector(`${messageId}#0`, unpackSteps(packed[i]!)!));
  });
  const asked: number[] = [];
  const nearest: number[] = [];
  for (let i = 0; i < QUESTIONS; i++) {
    const text = `What did ${random.pick(names)} ${words(8, random)} ${random.pick(['last week', 'in May', 'then'])}?`;
    const vector = madeUpVector(random);
    const at = START + turns.length * HOUR_MS;
    asked.push(milliseconds(() => recall.search({ text, vector, k: 20, at, timeZone: 'Europe/Berlin' })));
    nearest.push(milliseconds(() => vectors.search(vector, 120)));
  }
  return [
    `open ${opened.toFixed(0).padStart(6)} ms`,
    `question p50 ${quantile(asked, 0.5)} p95 ${quantile(asked, 0.95)} ms`,
    `of it vectors p50 ${quantile(nearest, 0.5)} p95 ${quantile(nearest, 0.95)} ms`,
    `vectors ${(vectors.bytes / 2 ** 20).toFixed(0)} MiB`,
  ].join(', ');
}

const names = ['Marta', 'Joel', 'Ana', 'Piotr', 'Ines', 'Tom'];

function plain(): DotProducts {
  return createDotProducts(PASSAGE_DIMENSIONS);
}

function madeUpTurns(size: number, random: Random): readonly MemoryTurn[] {
  return Array.from({ length: size }, (_, i) => ({
    messageId: `m${i}`,
    conversationId: `c${Math.floor(i / TURNS_IN_CONVERSATION)}`,
    role: i % 2 === 0 ? 'user' : 'assistant',
    at: START + i * HOUR_MS,
    text: `The ${words(10 + random.below(20), random)} with ${random.pick(names)} and ${words(3, random)}.`,
    position: i % TURNS_IN_CONVERSATION,
  }));
}

/** As frequent as words are: the n-th about one n-th as often as the first (Zipf). */
function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => {
    const rank = Math.floor(30_000 ** (random.below(1_000_000) / 1_000_000));
    return `${syllables[rank % 20]}${syllables[Math.floor(rank / 20) % 20]}${rank < 400 ? '' : syllables[Math.floor(rank / 400) % 20]}${rank < 8000 ? '' : 'o'}`;
  }).join(' ');
}

const syllables = 'ba ke li mo nu par ret sil ton vum dra ghe pli sto tru wan yel zim cor fen'.split(' ');

function madeUpVector(random: Random): Float32Array {
  const vector = Float32Array.from({ length: PASSAGE_DIMENSIONS }, () => random.below(2001) / 1000 - 1 + 0.15);
  return isUsable(vector) ? vector : vector.fill(1);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): string {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!.toFixed(1);
}
