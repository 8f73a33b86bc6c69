import type {} from '@vitest/browser-playwright';
import { languageWorkerMethods } from '../../../src/lib/models/language-slot';
import { cdp } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { systemClock } from '../../../src/lib/threads/clock';
import { connectWorker } from '../../../src/lib/threads/connection';
import { superviseWorker } from '../../../src/lib/threads/supervisor';
import type { LanguageWorker, LoadReport, StoredFileReference } from '../../../src/workers/language/api';
import { convertedModel, fileOf, type ConvertedFiles } from '../../support/language/converted-model';
import { holdFile } from '../../support/hold-file';
import { randomModel } from '../../support/language/random-model';
import { collect, essence, greedy, requestFor } from '../../support/language/test-engine';

const never = new AbortController().signal;
const methods = languageWorkerMethods;
const long = 'A question of more than one pass, '.repeat(4);

let converted: ConvertedFiles;
let files: readonly StoredFileReference[];
const started: Worker[] = [];

beforeAll(async () => {
  // Wide enough that every kernel has work for several threads.
  converted = await convertedModel(randomModel({ hidden: 64, heads: 8, intermediate: 96, contextTokens: 512 }));
  files = await Promise.all([...converted].map(([path, bytes]) => referenceTo(path, bytes)));
});

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  const models = await root.getDirectoryHandle('models', { create: true });
  for (const { path, sha256 } of files) await writeFile(models, sha256, fileOf(converted, path));
});

afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

async function referenceTo(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<StoredFileReference> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { path, sha256, bytes: bytes.length };
}

async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}

function start(): Worker {
  const worker = new Worker(new URL('../../../src/workers/language/worker.ts', import.meta.url), { type: 'module' });
  started.push(worker);
  return worker;
}

async function loaded(
  threads = 1,
  cacheBudgetBytes = 1 << 22,
): Promise<{ worker: Worker; model: LanguageWorker; report: LoadReport }> {
  const worker = start();
  const model = connectWorker<LanguageWorker>(worker, methods);
  const report = await model.load({ model: 'test', files, threads, cacheBudgetBytes });
  return { worker, model, report };
}

function hashOfWeights(): string {
  const weights = files.find(({ path }) => path === 'weights.bin');
  if (weights === undefined) throw new Error('there are no weights');
  return weights.sha256;
}

async function removeWeights(): Promise<void> {
  const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
  await models.removeEntry(hashOfWeights());
}

/** The folder of the caches of this model. */
async function cacheFolder(): Promise<FileSystemDirectoryHandle> {
  const caches = await (await navigator.storage.getDirectory()).getDirectoryHandle('caches');
  return caches.getDirectoryHandle(hashOfWeights());
}

describe('a language worker', () => {
  test('loads a model from the origin’s files and says what it takes', async () => {
    const { report } = await loaded();
    expect(report).toMatchObject({ contextTokens: 512, threads: 1 });
    expect(report.memoryBytes).toBeGreaterThan(fileOf(converted, 'weights.bin').length);
  });

  test.each(['read-only', 'readwrite'] as const)(
    'reads its weights beside another who holds them, %s',
    async (mode) => {
      started.push(await holdFile(hashOfWeights(), mode));
      await expect(removeWeights()).rejects.toThrow(DOMException);
      const { model } = await loaded();
      expect((await collect(model.generate(requestFor('x'), never))).ids.length).toBeGreaterThan(0);
    },
  );

  test('reads its weights without keeping out another tab that loads the same', async () => {
    const [one, other] = await Promise.all([loaded(1), loaded(2)]);
    const answers = [one, other].map(({ model }) => collect(model.generate(requestFor(long), never)));
    expect(essence(await answers[0]!)).toEqual(essence(await answers[1]!));
  });

  test('holds no file once it is loaded', async () => {
    await loaded();
    await removeWeights();
  });

  test('answers the same when it is lent several threads', async () => {
    expect(crossOriginIsolated).toBe(true);
    const sampling = { temperature: 0.8, topP: 0.9, topK: 40, repetitionPenalty: 1.1, seed: 3 };
    const requests = [
      requestFor(long, { maxTokens: 40 }),
      requestFor('Hello', { maxTokens: 40, sampling, cacheKey: 'other' }),
      requestFor(`${long}and so on`, { maxTokens: 10, sampling }),
    ];
    const one = await loaded(1);
    for (const threads of [2, 3]) {
      const several = await loaded(threads);
      // It keeps those that are worth it.
      expect(several.report.threads).toBeLessThanOrEqual(threads);
      for (const request of requests) {
        const answers = [one, several].map(({ model }) => collect(model.generate(request, never)));
        const [expected, found] = await Promise.all(answers);
        expect(essence(found!)).toEqual(essence(expected!));
      }
    }
  });

  test('is stopped in the middle of an answer and gives the next one', async () => {
    const { model } = await loaded();
    const controller = new AbortController();
    const request = requestFor(long, { maxTokens: 300 });
    let tokens = 0;
    let stopReason: string | undefined;
    for await (const event of model.generate(request, controller.signal)) {
      if (event.type === 'token' && ++tokens === 3) controller.abort();
      if (event.type === 'done') stopReason = event.stopReason;
    }
    expect(stopReason === 'aborted' || tokens < 300).toBe(true);
    const fresh = await loaded();
    const next = requestFor(`${long}!`);
    const [after, expected] = [model, fresh.model].map((each) => collect(each.generate(next, never)));
    expect(essence(await after!)).toEqual(essence(await expected!));
  });

  test('reuses after a restart what it saved, all but the last token of the prompt', async () => {
    const first = await loaded();
    const answer = await collect(first.model.generate(requestFor(long), never));
    await first.model.saveCaches();
    first.worker.terminate();
    const second = await loaded();
    const again = await collect(second.model.generate(requestFor(long), never));
    expect(again.done.usage.reusedTokens).toBe(answer.done.usage.promptTokens - 1);
    expect(essence(again)).toEqual(essence(answer));
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -4)],
    ['cut off in the middle of a number', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['empty', () => new Uint8Array(0)],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
    ['of more tokens than it has', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 5 ? 2 : byte))],
    ['of another kind', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte))],
  ])('computes anew where a saved cache is %s', async (_, damage) => {
    const first = await loaded();
    const answer = await collect(first.model.generate(requestFor(long), never));
    await first.model.saveCaches();
    first.worker.terminate();
    const folder = await cacheFolder();
    const stored = await (await folder.getFileHandle('c.cache')).getFile();
    await writeFile(folder, 'c.cache', new Uint8Array(damage(new Uint8Array(await stored.arrayBuffer()))));
    const { model } = await loaded();
    const again = await collect(model.generate(requestFor(long), never));
    expect(again.done.usage.reusedTokens).toBe(0);
    expect(essence(again)).toEqual(essence(answer));
  });

  test('goes on without saved caches where the disk is full', async () => {
    const { model } = await loaded(1, 1);
    const first = await collect(model.generate(requestFor(long), never));
    const setQuota = (quotaSize?: number): Promise<unknown> =>
      cdp().send('Storage.overrideQuotaForOrigin', {
        origin: location.origin,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    await setQuota(1);
    try {
      await collect(model.generate(requestFor('Hello', { cacheKey: 'other' }), never));
      await model.saveCaches();
      const again = await collect(model.generate(requestFor(long), never));
      expect(again.done.usage.reusedTokens).toBe(0);
      expect(essence(again)).toEqual(essence(first));
    } finally {
      await setQuota();
    }
  });

  test('forgets a conversation on disk, whatever its name', async () => {
    const { model } = await loaded();
    const cacheKey = 'a/b ö?*';
    await collect(model.generate(requestFor(long, { cacheKey }), never));
    await model.saveCaches();
    const names = async (): Promise<string[]> => {
      const found: string[] = [];
      for await (const name of (await cacheFolder()).keys()) found.push(name);
      return found;
    };
    expect(await names()).toHaveLength(1);
    await model.forget(cacheKey);
    await model.forget('never heard of');
    expect(await names()).toEqual([]);
  });

  test('follows a grammar', async () => {
    const { model } = await loaded();
    const constraint = { type: 'grammar', grammar: 'root ::= "yes" | "no"' } as const;
    const answer = await collect(model.generate(requestFor('x', { constraint, sampling: greedy }), never));
    expect(answer.text).toMatch(/^(yes|no)$/);
  });

  test.each<[string, (references: readonly StoredFileReference[]) => StoredFileReference[], string]>([
    ['that is not stored', (all) => all.map((file) => ({ ...file, sha256: '00' })), 'model-missing'],
    ['whose list lacks a file', (all) => all.filter(({ path }) => path !== 'tokenizer.json'), 'model-incompatible'],
    [
      'of which a file has another length',
      (all) => all.map((file) => (file.path === 'weights.bin' ? { ...file, bytes: 1 } : file)),
      'model-corrupt',
    ],
  ])('refuses a model %s', async (_, change, code) => {
    const supervised = superviseWorker<LanguageWorker>({
      name: 'test',
      methods,
      start,
      initialise: async (worker) => {
        await worker.load({ model: 'test', files: change(files), threads: 1, cacheBudgetBytes: 1 << 22 });
      },
      clock: systemClock(),
      locks: navigator.locks,
    });
    const failed: unknown = await supervised.start().catch((error: unknown) => error);
    if (!(failed instanceof FailureError)) throw failed;
    expect(failed.failure.code).toBe(code);
  });
});
