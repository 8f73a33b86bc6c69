import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMiniLm } from '../../../src/lib/models/catalogue/entries/all-minilm-l6-v2';
import type { EmbeddingModel } from '../../../src/lib/models/embedding-model';
import type { ModelLibrary } from '../../../src/lib/models/model-library';
import { createModelLibrary } from '../../../src/lib/models/opfs-model-library';
import { loadEmbeddingModel } from '../../../src/lib/models/worker-embedding-model';
import { systemClock } from '../../../src/lib/threads/clock';
import { filesMethods } from '../../../src/lib/models/files-methods';
import { connectWorker } from '../../../src/lib/threads/connection';
import type { FilesWorker } from '../../../src/workers/files/api';
import { modelsFolder } from '../../support/models-folder';

const never = new AbortController().signal;
const started: Worker[] = [];
let model: EmbeddingModel;

function start(worker: Worker): Worker {
  started.push(worker);
  return worker;
}

function load(library: Pick<ModelLibrary, 'statuses' | 'verify'>): Promise<EmbeddingModel> {
  return loadEmbeddingModel({
    modelId: allMiniLm.id,
    adapted: true,
    library,
    startWorker: () =>
      start(new Worker(new URL('../../../src/workers/embedding/worker.ts', import.meta.url), { type: 'module' })),
    threads: 1,
    clock: systemClock(),
    locks: navigator.locks,
  });
}

/** Stores the vocabulary with the words' ids turned around, under a hash that it does not have. */
async function storeOtherVocabulary(): Promise<string> {
  const folder = await modelsFolder();
  const right = allMiniLm.files.find(({ path }) => path === 'tokenizer.json');
  const text = await (await (await folder.getFileHandle(right?.sha256 ?? '')).getFile()).text();
  const wrong = text.replaceAll(/(?<=":)\d{4,5}(?=[,}])/g, (id) => String(31_521 - Number(id)));
  const sha256 = 'f'.repeat(64);
  const writable = await (await folder.getFileHandle(sha256, { create: true })).createWritable();
  await writable.write(wrong);
  await writable.close();
  return sha256;
}

beforeAll(async () => {
  const filesWorker = start(
    new Worker(new URL('../../../src/workers/files/worker.ts', import.meta.url), { type: 'module' }),
  );
  const files = connectWorker<FilesWorker>(filesWorker, filesMethods);
  const library = createModelLibrary({
    files,
    catalogue: [allMiniLm],
    baseAddress: `${location.origin}/`,
    clock: systemClock(),
  });
  for await (const event of library.download(allMiniLm.id, never)) void event;
  model = await load(library);
});

afterAll(() => {
  for (const worker of started) worker.terminate();
});

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) throw new Error('a vector is missing');
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

describe('the embedding model', () => {
  test('gives vectors of unit length', async () => {
    const [vector] = await model.embed(['My sister lives in Lisbon.'], never);
    expect([model.dimensions, vector?.length]).toEqual([384, 384]);
    expect(dot(vector, vector)).toBeCloseTo(1, 4);
  });

  test('puts related sentences nearer than unrelated ones', async () => {
    const [question, related, unrelated] = await model.embed(
      ['Where does my sister live?', 'My sister lives in Lisbon.', 'The recipe needs two eggs and some flour.'],
      never,
    );
    expect(dot(question, related)).toBeGreaterThan(dot(question, unrelated) + 0.3);
  });

  test('gives a text the same vector whatever comes with it', async () => {
    const text = 'A short note.';
    const [alone] = await model.embed([text], never);
    const [, beside] = await model.embed(
      ['Some much longer text that stands before the short note here.', text],
      never,
    );
    expect(beside).toEqual(alone);
  });

  test('gives each word a vector that its neighbours change, and last the mean of all', async () => {
    const words = ['I', 'sat', 'on', 'the', 'bank'];
    const river = await model.embedWords([...words, 'of', 'the', 'river'], never);
    const plain = await model.embedWords(words, never);
    expect([river.length, plain.length]).toEqual([9 * 384, 6 * 384]);
    const bank = (vectors: Float32Array) => vectors.subarray(4 * 384, 5 * 384);
    expect(bank(river)).not.toEqual(bank(plain));
  });

  test('reads words as it understands turns', async () => {
    const vectors = await model.embedWords(['I', 'sat', 'on', 'the', 'bank'], never);
    const mean = vectors.subarray(5 * 384);
    const sentence = 'I sat on the bank';
    const [understood, [embedded]] = [
      await model.understand(sentence, undefined, never),
      await model.embed([sentence], never),
    ];
    const length = Math.hypot(...mean);
    expect(dot(mean, understood) / length).toBeCloseTo(1, 3);
    expect(dot(mean, embedded) / length).toBeLessThan(0.99);
  });

  test('understands a turn by a vector of unit length that says other than how alike texts are', async () => {
    const turn = 'remind me to call my sister at six';
    const [understood, [embedded]] = [await model.understand(turn, undefined, never), await model.embed([turn], never)];
    expect(understood).toHaveLength(384);
    expect(dot(understood, understood)).toBeCloseTo(1, 4);
    expect(dot(understood, embedded)).toBeLessThan(0.99);
  });

  test('understands a turn otherwise where another stands before it, and the same each time', async () => {
    const turn = 'and in Lima?';
    const alone = await model.understand(turn, undefined, never);
    const leaning = await model.understand(turn, 'what time is it in Tokyo', never);
    expect(leaning).toHaveLength(384);
    expect(dot(leaning, leaning)).toBeCloseTo(1, 4);
    expect(dot(alone, leaning)).toBeLessThan(0.99);
    expect(await model.understand(turn, undefined, never)).toEqual(alone);
  });

  test('understands turns and words of any length', async () => {
    const long = 'tell me about the sea '.repeat(200);
    const understood = await model.understand(long, long, never);
    expect(dot(understood, understood)).toBeCloseTo(1, 4);
    const words = long.split(' ');
    expect(await model.embedWords(words, never)).toHaveLength((words.length + 1) * 384);
  });

  test('is not trusted where it does not read the words that it was taught', async () => {
    const sha256 = await storeOtherVocabulary();
    const files = allMiniLm.files.map((file) => (file.path === 'tokenizer.json' ? { ...file, sha256 } : file));
    const status = { model: { ...allMiniLm, files }, state: 'ready', doneBytes: 1, totalBytes: 1 } as const;
    await expect(load({ statuses: async () => [status], verify: async () => true })).rejects.toMatchObject({
      failure: {
        code: 'embedding-check-failed',
        model: allMiniLm.id,
        reason: expect.stringContaining('alike') as string,
      },
    });
    await (await modelsFolder()).removeEntry(sha256);
  });

  test('stops when it is aborted', async () => {
    const controller = new AbortController();
    const vectors = model.embed(
      Array.from({ length: 500 }, (_, index) => `text ${index}`),
      controller.signal,
    );
    controller.abort();
    await expect(vectors).rejects.toMatchObject({ name: 'AbortError' });
    expect(await model.embed(['still there'], never)).toHaveLength(1);
  });
});
