import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../../src/workers/files/api';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { splitGguf } from '../../../support/gguf/split-gguf';
import { convertedModel } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import {
  collect,
  hashOf,
  modelFilesSetting,
  never,
  type ModelFilesSetting,
} from '../../../support/model-files-setting';

const model = randomModel();
const small = {
  modelId: 'small',
  files: Array.from(await convertedModel(model), ([path, content]) => ({
    ...{ path, bytes: content.length, sha256: hashOf(content) },
  })),
};
const blobOf = (content: Uint8Array): Blob => new Blob([new Uint8Array(content)]);

describe('the parts of a file that was split', () => {
  const parts = splitGguf(model, 3).map((part) => ggufBytes(part));

  function run({ files }: ModelFilesSetting, given: readonly (Blob | string)[], options?: ImportOptions) {
    return collect(files.importGguf(given, [small], never, options));
  }

  test('become the model that the whole becomes, and are read where they lie', async () => {
    const its = modelFilesSetting({}, {});
    const events = await run(its, parts.map(blobOf).reverse());
    expect(events.at(-1)).toMatchObject({ type: 'done', modelId: 'small', files: small.files });
    expect([...its.storage.files.keys()].sort()).toEqual(small.files.map(({ sha256 }) => sha256).sort());
  });

  test('are let go once they are converted, where they were stored', async () => {
    const its = modelFilesSetting({}, {});
    const hashes = parts.map((bytes) => hashOf(bytes));
    const store = (): void => parts.forEach((bytes, at) => void its.storage.files.set(hashes[at] ?? '', bytes.slice()));
    store();
    await run(its, hashes, { others: true });
    expect([...its.storage.files.keys()].sort()).toEqual(small.files.map(({ sha256 }) => sha256).sort());
    store();
    await run(its, hashes, { others: true, keepOriginal: true });
    expect([...its.storage.files.keys()]).toEqual(expect.arrayContaining(hashes));
  });

  test('of which one is missing or none leave nothing behind', async () => {
    const its = modelFilesSetting({}, {});
    const [first = new Uint8Array(), second = new Uint8Array()] = parts;
    await expect(run(its, [first, second].map(blobOf))).rejects.toMatchObject({
      failure: { code: 'gguf-parts', fault: 'missing', part: 3 },
    });
    await expect(run(its, [first, second, new Uint8Array(99)].map(blobOf))).rejects.toMatchObject({
      failure: { code: 'gguf-parts', fault: 'unreadable', part: 3 },
    });
    expect([[...its.storage.files.keys()], its.storage.openParts(), its.locks.held]).toEqual([[], 0, []]);
  });
});
