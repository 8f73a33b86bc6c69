import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeFailure } from '../../../src/lib/core/describe-failure';
import { FailureError } from '../../../src/lib/core/failure';
import type { ModelFile } from '../../../src/lib/core/model';
import type { FilesWorker } from '../../../src/workers/files/api';
import { hostileGguf, soundGguf } from '../../support/gguf/hostile-gguf';
import { createFilesTabs, modelsFolder, namesOfModelFiles } from '../../support/models-folder';

const never = new AbortController().signal;
const tabs = createFilesTabs();

/** The files of the model that these bytes are, which the worker then keeps. */
async function keep(files: FilesWorker, bytes: Uint8Array): Promise<readonly ModelFile[]> {
  const file = new File([new Uint8Array(bytes)], 'model.gguf');
  for await (const event of files.importGguf(file, [], never, { others: true })) {
    if (event.type === 'done') return event.files;
  }
  throw new Error('The import ended without "done".');
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await (await modelsFolder()).getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

async function write(name: string, content: Uint8Array): Promise<void> {
  const writable = await (await (await modelsFolder()).getFileHandle(name)).createWritable();
  await writable.write(new Uint8Array(content));
  await writable.close();
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

beforeEach(tabs.clear);
afterEach(tabs.clear);

test('a file with a hostile header ends in a sentence, 100 times, and the worker lives', async () => {
  const files = tabs.open();
  let refused = 0;
  for (const bytes of fc.sample(hostileGguf, { numRuns: 100, seed: 11 })) {
    try {
      // What was changed may be nothing but a name: then it is a sound model, and every byte of it is right.
      for (const { sha256 } of await keep(files, bytes)) {
        expect(await files.verify(sha256, never)).toBe(true);
        await files.remove(sha256);
      }
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      expect(error.failure.code).toMatch(/^gguf-/);
      expect(describeFailure(error.failure).whatHappened).toMatch(/\.$/);
      refused += 1;
    }
    expect(await namesOfModelFiles()).toEqual([]);
  }
  expect(refused).toBeGreaterThan(50);
  expect((await keep(files, soundGguf)).length).toBeGreaterThan(1);
}, 300_000);

test('of a stored model that was changed behind the app, not one file is loaded, 50 times', async () => {
  const files = tabs.open();
  const model = await keep(files, soundGguf);
  const sound = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { sha256 } of model) sound.set(sha256, await read(sha256));
  const nameOf = (place: number): string => model[place % model.length]?.sha256 ?? '';

  const harm = fc.oneof(
    fc.record({ type: fc.constant('flip' as const), file: fc.nat(5), at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ type: fc.constant('truncate' as const), file: fc.nat(5), at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ type: fc.constant('swap' as const), file: fc.nat(5), at: fc.nat(), bit: fc.nat(7) }),
  );
  let loads = 0;
  for (const { type, file, at, bit } of fc.sample(harm, { numRuns: 50, seed: 12 })) {
    const name = nameOf(file);
    const before = sound.get(name) ?? new Uint8Array();
    let after = before.slice();
    const place = at % before.length;
    if (type === 'flip') after[place] = (after[place] ?? 0) ^ (1 << bit);
    else if (type === 'truncate') after = after.slice(0, place);
    else after = sound.get(nameOf(file + 1)) ?? after;
    expect(isSame(after, before)).toBe(false);
    await write(name, after);
    // As an engine does: what is found right is loaded.
    if (await files.verify(name, never)) loads += 1;
    expect(await files.list()).toContainEqual(expect.objectContaining({ sha256: name, state: 'corrupt' }));
    await files.remove(name);
    // The others stay, and the model is made whole again.
    expect((await keep(files, soundGguf)).map(({ sha256 }) => sha256)).toEqual(model.map(({ sha256 }) => sha256));
    expect(await files.verify(name, never)).toBe(true);
  }
  expect(loads).toBe(0);
}, 300_000);
