import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelFile } from '../../../../src/lib/core/model';
import type { ConversionEvent, FilesWorker, ImportCandidate, ImportOptions } from '../../../../src/workers/files/api';
import { createModelFiles } from '../../../../src/workers/files/model-files';
import { ggufBytes, type GgufSpecification } from '../../../support/gguf/gguf-bytes';
import { tinyModel } from '../../../support/gguf/tiny-model';
import { convertedModel } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import { memoryFileStorage, type MemoryFileStorage } from '../../../support/memory-file-storage';
import { memoryLocks } from '../../../support/memory-locks';

const never = new AbortController().signal;
const model = randomModel();
const bytes = ggufBytes(model);
const small = await candidateOf('small', model);
const other = await candidateOf('other', randomModel({ architecture: 'qwen2' }));

/** The catalogue's view of what a model is converted into. */
async function candidateOf(modelId: string, specification: GgufSpecification): Promise<ImportCandidate> {
  const files = await convertedModel(specification);
  return {
    modelId,
    files: Array.from(files, ([path, content]): ModelFile => ({
      path,
      bytes: content.length,
      sha256: sha256Of(content),
    })),
  };
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function blobOf(content: Uint8Array): Blob {
  return new Blob([new Uint8Array(content)]);
}

/** Lets everything that is due happen. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Setting {
  readonly files: FilesWorker;
  readonly storage: MemoryFileStorage;
  readonly locks: ReturnType<typeof memoryLocks>;
  readonly run: (content: Uint8Array | string, options?: ImportOptions) => Promise<ConversionEvent[]>;
}

function setting({ candidates = [other, small] }: { readonly candidates?: readonly ImportCandidate[] } = {}): Setting {
  const storage = memoryFileStorage();
  const locks = memoryLocks();
  let now = 0;
  const files = createModelFiles({ storage, locks, tools: { now: () => (now += 1_000) } });
  return {
    files,
    storage,
    locks,
    async run(content, options) {
      const file = typeof content === 'string' ? content : blobOf(content);
      const events: ConversionEvent[] = [];
      for await (const event of files.importGguf(file, candidates, never, options)) events.push(event);
      return events;
    },
  };
}

/** Nothing but what was there before, nothing open, and everybody may go on. */
function expectUntouched({ storage, locks }: Setting, before: readonly string[] = []): void {
  expect([...storage.files.keys()]).toEqual(before);
  expect(storage.openParts()).toBe(0);
  expect(locks.held).toEqual([]);
}

describe('a published file that becomes a model', () => {
  test('is recognised, converted with its progress, checked, and kept as a download is', async () => {
    const its = setting();
    const events = await its.run(bytes);
    const total = small.files.find(({ path }) => path === 'weights.bin')?.bytes;
    const recognised = events.findIndex(({ type }) => type === 'recognised');
    expect(events[recognised]).toEqual({ type: 'recognised', modelId: 'small' });
    expect(events[recognised - 1]).toEqual({ type: 'progress', doneBytes: total, totalBytes: total });
    expect(events.at(-1)).toMatchObject({ type: 'done', modelId: 'small', files: small.files });
    expect(await its.files.list()).toHaveLength(3);
    for (const { sha256 } of small.files) {
      expect(sha256Of(its.storage.files.get(sha256) ?? new Uint8Array())).toBe(sha256);
      expect(await its.files.verify(sha256, never)).toBe(true);
    }
    expectUntouched(its, [...its.storage.files.keys()]);
  });

  test('takes the place of a part and mends a corrupt file', async () => {
    const its = setting();
    const [first, second, third] = small.files.map(({ sha256 }) => sha256);
    its.storage.files.set(`${third}.part`, new Uint8Array(7));
    its.storage.files.set(`${first}.corrupt`, new Uint8Array());
    await its.run(bytes);
    expect([...its.storage.files.keys()].sort()).toEqual([first, second, third].sort());
  });

  test('is there at once when all of it is on the device', async () => {
    const its = setting();
    await its.run(bytes);
    const events = await its.run(bytes);
    expect(events.at(-1)).toMatchObject({ type: 'done', modelId: 'small' });
    expect(events.some(({ type }) => type === 'recognised')).toBe(false);
    expectUntouched(its, [...its.storage.files.keys()]);
  });

  test('waits for another tab that brings the same file', async () => {
    const its = setting();
    const weights = small.files.find(({ path }) => path === 'weights.bin')?.sha256 ?? '';
    let release = (): void => undefined;
    void its.locks.request(`hearth-model-file-${weights}`, {}, () => new Promise<void>((end) => (release = end)));
    await Promise.resolve();
    let over = false;
    const run = its.run(bytes).then(() => (over = true));
    while (!its.storage.files.has(`${small.files[0]?.sha256}.import`)) await nextTurn();
    // Far more than it takes to finish.
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    expect(over).toBe(false);
    expect(await its.files.list()).toEqual([]);
    release();
    await run;
    expect(its.storage.files.has(weights)).toBe(true);
  });
});

describe('a file that becomes a model that nobody knew', () => {
  const others = { others: true };
  const foreign = ggufBytes({
    ...randomModel({ seed: 2 }),
    metadata: [...(randomModel({ seed: 2 }).metadata ?? []), ['general.name', ['text', 'Foreign 1M']]],
  });

  test('is kept under the hashes that came out, with what it says of itself', async () => {
    const its = setting({ candidates: [other] });
    const last = (await its.run(foreign, others)).at(-1);
    if (last?.type !== 'done') throw new Error('it is not done');
    expect(last.modelId).toBeUndefined();
    expect(last.summary).toMatchObject({ architecture: 'llama', name: 'Foreign 1M' });
    expect(last.files.map(({ path }) => path)).toEqual(['config.json', 'tokenizer.json', 'weights.bin']);
    for (const { sha256, bytes: length } of last.files) {
      expect(its.storage.files.get(sha256)).toHaveLength(length);
      expect(sha256Of(its.storage.files.get(sha256) ?? new Uint8Array())).toBe(sha256);
    }
    expectUntouched(its, [...its.storage.files.keys()]);
  });

  test('may have the shape of a model of the catalogue and other weights', async () => {
    const its = setting();
    const last = (await its.run(ggufBytes(randomModel({ seed: 2 })), others)).at(-1);
    expect(last).toMatchObject({ type: 'done' });
    expect(last).not.toHaveProperty('modelId');
  });

  test('that is one of the catalogue is still told as that', async () => {
    const its = setting();
    expect((await its.run(bytes, others)).at(-1)).toMatchObject({ type: 'done', modelId: 'small' });
  });

  test('that the engine cannot run is refused with the reason', async () => {
    const its = setting();
    const metadata = [['general.architecture', ['text', 'mamba']]] as const;
    await expect(its.run(ggufBytes({ metadata }), others)).rejects.toMatchObject({
      failure: { code: 'gguf-unsupported' },
    });
    expectUntouched(its);
  });

  test('may lie in the store, which it leaves unless it is to stay', async () => {
    const name = sha256Of(foreign);
    for (const keepOriginal of [false, true]) {
      const its = setting();
      its.storage.files.set(name, foreign);
      expect((await its.run(name, { ...others, keepOriginal })).at(-1)?.type).toBe('done');
      expect(its.storage.files.has(name)).toBe(keepOriginal);
      expect(its.storage.files.size).toBe(keepOriginal ? 4 : 3);
    }
  });

  test('stays in the store where it could not be converted', async () => {
    const broken = foreign.slice(0, -1);
    const name = sha256Of(broken);
    const its = setting();
    its.storage.files.set(name, broken);
    await expect(its.run(name, others)).rejects.toMatchObject({ failure: { code: 'gguf-invalid' } });
    expectUntouched(its, [name]);
    await expect(its.run('0'.repeat(64), others)).rejects.toMatchObject({ failure: { code: 'import-failed' } });
  });
});

describe('a file that is refused leaves nothing behind:', () => {
  test('one that is cut off anywhere', async () => {
    for (let cut = 0; cut < 40; cut++) {
      const its = setting();
      const run = its.run(bytes.subarray(0, Math.floor((cut / 40) * bytes.length)));
      await expect(run).rejects.toMatchObject({ failure: { code: 'gguf-invalid' } });
      expectUntouched(its);
    }
  });

  test('one whose header lies', async () => {
    const hostile: readonly GgufSpecification[] = [
      { ...model, tensorCount: 2n ** 60n },
      { ...model, valueCount: 2n ** 32n },
      { metadata: [['general.architecture', ['raw', new Uint8Array([8, 0, 0, 0, ...Array<number>(8).fill(255)])]]] },
      { ...model, magic: 'EVIL' },
    ];
    for (const specification of hostile) {
      const its = setting();
      await expect(its.run(ggufBytes(specification))).rejects.toMatchObject({ failure: { code: 'gguf-invalid' } });
      expectUntouched(its);
    }
  });

  test('one of an architecture that Hearth does not run, named by what it says of itself', async () => {
    const its = setting();
    const metadata = [
      ['general.architecture', ['text', 'mamba']],
      ['general.name', ['text', 'Big\u202eModel\n  9B\u0000']],
    ] as const;
    await expect(its.run(ggufBytes({ metadata }))).rejects.toMatchObject({
      failure: { code: 'gguf-unlisted', architecture: 'mamba', name: 'Big Model 9B', resembles: null },
    });
    expectUntouched(its);
  });

  test('a model that runs and is none of the catalogue, before its weights are converted', async () => {
    const its = setting({ candidates: [other] });
    await expect(its.run(bytes)).rejects.toMatchObject({
      failure: { code: 'gguf-unlisted', architecture: 'llama', name: null, resembles: null },
    });
    expectUntouched(its);
    const tiny = setting();
    await expect(tiny.run(ggufBytes(tinyModel()))).rejects.toMatchObject({ failure: { code: 'gguf-unlisted' } });
  });

  test('other weights of a model of the catalogue', async () => {
    const its = setting();
    await expect(its.run(ggufBytes({ ...randomModel({ seed: 2 }) }))).rejects.toMatchObject({
      failure: { code: 'gguf-unlisted', resembles: 'small' },
    });
    expectUntouched(its);
  });

  test('any that fails, with the part of a paused download as it was', async () => {
    const its = setting();
    const name = `${small.files.find(({ path }) => path === 'weights.bin')?.sha256}.part`;
    its.storage.files.set(name, new Uint8Array(9));
    await expect(its.run(bytes.subarray(0, bytes.length - 1))).rejects.toMatchObject({
      failure: { code: 'gguf-invalid' },
    });
    await expect(its.run(ggufBytes(randomModel({ seed: 2 })))).rejects.toMatchObject({
      failure: { code: 'gguf-unlisted' },
    });
    expectUntouched(its, [name]);
    expect(its.storage.files.get(name)).toHaveLength(9);
  });
});

describe('an import', () => {
  const weightsBytes = small.files.find(({ path }) => path === 'weights.bin')?.bytes ?? 0;

  test('that finds the disk full says how much is missing and leaves nothing', async () => {
    for (const freeBytes of [0, 100, 5_000, weightsBytes - 1, weightsBytes + 10]) {
      const its = setting();
      its.storage.freeBytes = freeBytes;
      const error: unknown = await its.run(bytes).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ failure: { code: 'disk-full' } });
      expectUntouched(its);
    }
  });

  test('that is stopped ends without being done and leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), async (after) => {
        const its = setting();
        const controller = new AbortController();
        if (after === 0) controller.abort();
        const events: ConversionEvent[] = [];
        for await (const event of its.files.importGguf(blobOf(bytes), [small], controller.signal)) {
          if (events.push(event) === after) controller.abort();
        }
        if (events.at(-1)?.type !== 'done') expectUntouched(its);
        else expect(its.storage.files.size).toBe(3);
      }),
      { numRuns: 30 },
    );
  });

  test('whose reader leaves is stopped', async () => {
    const its = setting();
    for await (const event of its.files.importGguf(blobOf(bytes), [small], never)) {
      if (event.type === 'progress') break;
    }
    expectUntouched(its);
  });

  test('that was left by a worker that died is cleared away by the next worker', async () => {
    const { files, storage, locks } = setting();
    storage.files.set(`${'a'.repeat(64)}.import`, new Uint8Array(5));
    expect(await files.list()).toEqual([]);
    while (locks.held.length > 0) await nextTurn();
    expect([...storage.files.keys()]).toEqual([]);
  });

  test('in another tab is not cleared away', async () => {
    const { files, storage, locks } = setting();
    void locks.request('hearth-model-import', {}, () => new Promise(() => undefined));
    await Promise.resolve();
    storage.files.set(`${'a'.repeat(64)}.import`, new Uint8Array(5));
    await files.list();
    await nextTurn();
    expect(storage.files.size).toBe(1);
  });
});
