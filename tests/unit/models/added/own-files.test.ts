import { beforeEach, describe, expect, test } from 'vitest';
import { FailureError, type Failure } from '../../../../src/lib/core/failure';
import type { Model } from '../../../../src/lib/core/model';
import {
  withAddedModels,
  type AddedModelLibraryDependencies,
} from '../../../../src/lib/models/added/added-model-library';
import { createModelDesk } from '../../../../src/lib/models/added/create-model-desk';
import { modelSource } from '../../../../src/lib/models/added/model-source';
import { askToRead, isOutdated, openOwnFile } from '../../../../src/lib/models/added/own-files';
import { weightFormat } from '../../../../src/lib/models/convert/weight-layout';
import { createModelLibrary } from '../../../../src/lib/models/opfs-model-library';
import { createAddedModelStore } from '../../../../src/lib/storage/dexie-added-model-store';
import type { OriginalStore } from '../../../../src/lib/storage/original-store';
import { createRowChanges } from '../../../../src/lib/storage/row-changes';
import { catalogueModel } from '../../../support/catalogue-models';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { convertedModel } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import { manualClock } from '../../../support/manual-clock';
import {
  collect,
  hashOf,
  modelFilesSetting,
  never,
  type ModelFilesSetting,
} from '../../../support/model-files-setting';
import { fakeOwnFile, memoryOriginals, type FakeOwnFile } from '../../../support/own-files';
import { createStorageBrowser } from '../../../support/storage-tabs';

const gguf = ggufBytes(randomModel());
const other = ggufBytes(randomModel({ architecture: 'qwen2' }));

/** The catalogue's view of the model that the file becomes. */
async function listedModel(): Promise<Model> {
  const files = Array.from(await convertedModel(randomModel()), ([path, content]) => ({
    path,
    bytes: content.length,
    sha256: hashOf(content),
  }));
  return { ...catalogueModel('listed'), conversion: 'gguf', files };
}

interface Setting extends ModelFilesSetting {
  readonly own: FakeOwnFile;
  readonly originals: OriginalStore;
  readonly library: ReturnType<typeof withAddedModels>;
  readonly desk: ReturnType<typeof createModelDesk>;
  readonly forgotten: string[];
  readonly parts: AddedModelLibraryDependencies;
  readonly stateOf: (id: string) => Promise<string | undefined>;
  /** Adds the file by its handle; returns the model's id. */
  readonly add: () => Promise<string>;
}

function settingWith(catalogue: readonly Model[] = []): Setting {
  const its = modelFilesSetting({}, {});
  const { files } = its;
  const store = createAddedModelStore(createStorageBrowser().openTab().database, createRowChanges());
  const originals = memoryOriginals();
  const forgotten: string[] = [];
  const added = async () => (await store.list()).map((each) => each.model);
  const shared = {
    ...{ catalogue, store, files, originals, clock: { now: () => 7 } },
    forgetPresence: async (id: string) => void forgotten.push(id),
  };
  const parts: AddedModelLibraryDependencies = {
    ...shared,
    library: createModelLibrary({ files, catalogue, added, baseAddress: 'https://h/', clock: manualClock() }),
    openSources: () => Promise.reject(new Error('The network is not needed.')),
    mirror: () => undefined,
  };
  const library = withAddedModels(parts);
  const own = fakeOwnFile('mine.gguf', gguf);
  const nobody = () => Promise.reject(new Error('The hub is not needed.'));
  return {
    ...its,
    ...{ own, originals, library, forgotten, parts },
    desk: createModelDesk({
      ...shared,
      removeFiles: parts.library.remove,
      importFile: library.importFile,
      openHub: nobody,
      closeHub: () => undefined,
      libraryOf: () => undefined,
      hubAddress: () => 'https://hub',
      connections: { unavailable: () => undefined, list: nobody, approve: nobody, revoke: nobody },
    }),
    stateOf: async (id) => (await library.statuses()).find(({ model }) => model.id === id)?.state,
    async add() {
      const done = (await collect(library.importFile([own.handle], never))).at(-1);
      if (done?.type !== 'done') throw new Error('It was not added.');
      return done.modelId;
    },
  };
}

let its: Setting;

beforeEach(() => {
  its = settingWith();
});

function failureOf(fault: Extract<Failure, { code: 'own-file-failed' }>['fault']) {
  return { failure: { code: 'own-file-failed', name: 'mine.gguf', fault } };
}

/** The browser threw the converted files away. */
async function loseFiles(): Promise<void> {
  for (const { sha256 } of await its.files.list()) await its.files.remove(sha256);
}

describe('a file that is added where it lies', () => {
  test('is remembered with its handle, name, size, time and hash, and no copy of it is kept', async () => {
    const id = await its.add();
    expect(await its.originals.list()).toEqual([
      {
        id,
        weightFormat,
        files: [
          {
            handle: its.own.handle,
            name: 'mine.gguf',
            bytes: gguf.length,
            modifiedAt: 1_000,
            sha256: hashOf(gguf),
          },
        ],
      },
    ]);
    expect([...its.storage.files.keys()]).not.toContain(hashOf(gguf));
    expect(its.storage.files.size).toBe(3);
  });

  test('tells how far it is hashed once it is converted', async () => {
    const events = await collect(its.library.importFile([its.own.handle], never));
    const types = events.map(({ type }) => type);
    expect(types.indexOf('hashing')).toBeGreaterThan(types.lastIndexOf('progress'));
    expect(types.at(-1)).toBe('done');
  });

  test('is converted again, to the same files, after those were lost', async () => {
    const id = await its.add();
    const before = [...its.storage.files.keys()].sort();
    await loseFiles();
    expect(await its.stateOf(id)).toBe('absent');
    its.own.modifiedAt = 2_000;
    const events = await collect(its.library.convertAgain(id, never));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['verifying', 'converting', 'done']));
    expect([...its.storage.files.keys()].sort()).toEqual(before);
    expect(await its.stateOf(id)).toBe('ready');
    expect(await its.originals.get(id)).toMatchObject({ files: [{ modifiedAt: 2_000 }] });
  });

  test('makes a model of the catalogue again, whose entry stays when it is removed', async () => {
    its = settingWith([await listedModel()]);
    const id = await its.add();
    expect(id).toBe('listed');
    await its.library.remove(id);
    expect(await its.stateOf(id)).toBe('absent');
    expect(its.forgotten).toEqual(['listed']);
    await collect(its.library.convertAgain(id, never));
    expect(await its.stateOf(id)).toBe('ready');
  });

  test('takes the place of what an older converter made, which goes', async () => {
    const id = await its.add();
    const [row] = await its.desk.added();
    const original = await its.originals.get(id);
    if (row === undefined || original === undefined) throw new Error('It was not added.');
    const content = new Uint8Array([1, 2, 3]);
    const old = { path: 'weights.bin', bytes: content.length, sha256: hashOf(content) };
    await loseFiles();
    its.storage.files.set(old.sha256, content);
    await its.parts.store.keep({ ...row, model: { ...row.model, files: [old] } });
    const outdated = { ...original, weightFormat: weightFormat - 1 };
    await its.originals.keep(outdated);
    expect([isOutdated(outdated), isOutdated(original)]).toEqual([true, false]);
    await collect(its.library.convertAgain(id, never));
    expect((await its.desk.added())[0]?.model.files).toHaveLength(3);
    expect([...its.storage.files.keys()]).not.toContain(old.sha256);
    expect(await its.originals.get(id)).toMatchObject({ weightFormat });
  });

  test.each([
    ['is no longer there', 'moved', (): void => void (its.own.there = false)],
    ['has another size', 'changed', (): void => void (its.own.content = new Uint8Array(other))],
    ['has the same size and other bytes', 'changed', (): void => void (its.own.content[gguf.length - 1]! ^= 1)],
    ['may no longer be read', 'refused', (): void => void (its.own.permission = 'prompt')],
  ] as const)('ends in a sentence where it %s, and nothing is kept', async (_, fault, change) => {
    const id = await its.add();
    await loseFiles();
    change();
    await expect(collect(its.library.convertAgain(id, never))).rejects.toMatchObject(failureOf(fault));
    expect(its.storage.files.size).toBe(0);
  });

  test('is not converted when it is stopped while it is looked at', async () => {
    const id = await its.add();
    await loseFiles();
    const stop = new AbortController();
    const types: string[] = [];
    for await (const { type } of its.library.convertAgain(id, stop.signal)) {
      types.push(type);
      stop.abort();
    }
    expect(types).toEqual(['verifying']);
    expect(its.storage.files.size).toBe(0);
  });

  test('is forgotten with the model that was made of it', async () => {
    const id = await its.add();
    await its.library.remove(id);
    expect(await its.originals.list()).toEqual([]);
    expect(its.forgotten).toEqual([id]);
    await expect(collect(its.library.convertAgain(id, never))).rejects.toMatchObject({
      failure: { code: 'model-missing' },
    });
  });

  test('lets go what it was converted into, and keeps its entry', async () => {
    const id = await its.add();
    await its.desk.freeConverted(id);
    expect(its.forgotten).toEqual([id]);
    expect(its.storage.files.size).toBe(0);
    expect(await its.stateOf(id)).toBe('absent');
    await collect(its.library.convertAgain(id, never));
    expect(await its.stateOf(id)).toBe('ready');
  });

  test('that is added a second time is the same model', async () => {
    const id = await its.add();
    await loseFiles();
    expect(await its.add()).toBe(id);
    expect(await its.desk.added()).toHaveLength(1);
  });

  test('is added, and not remembered, when it changes while it is hashed', async () => {
    const library = withAddedModels({
      ...its.parts,
      files: {
        ...its.files,
        // eslint-disable-next-line require-yield -- it fails before it says anything
        async *hashFile(file) {
          throw new FailureError({ code: 'own-file-failed', name: file.name, fault: 'changed' });
        },
      },
    });
    expect((await collect(library.importFile([its.own.handle], never))).at(-1)?.type).toBe('done');
    expect(await its.originals.list()).toEqual([]);
  });
});

test('a file without a handle is added as ever and not remembered', async () => {
  await collect(its.library.importFile([new File([new Uint8Array(gguf)], 'mine.gguf')], never));
  const [row] = await its.desk.added();
  expect(row?.origin).toEqual({ type: 'disk', name: 'mine.gguf' });
  expect(await its.originals.list()).toEqual([]);
  expect(modelSource(row, undefined)).toBe('nowhere');
});

describe('leave to read a file', () => {
  const ownFileOf = ({ handle }: FakeOwnFile) => ({
    ...{ handle, name: 'mine.gguf', bytes: gguf.length, modifiedAt: 0, sha256: '' },
  });

  test('is asked for only where it is missing', async () => {
    await askToRead([ownFileOf(its.own)]);
    expect(its.own.asked()).toBe(0);
    its.own.permission = 'prompt';
    await askToRead([ownFileOf(its.own)]);
    expect(its.own.asked()).toBe(1);
    expect((await openOwnFile(ownFileOf(its.own))).size).toBe(gguf.length);
  });

  test('that is not given ends in a sentence', async () => {
    its.own.permission = 'prompt';
    its.own.answer = 'denied';
    await expect(askToRead([ownFileOf(its.own)])).rejects.toMatchObject(failureOf('refused'));
  });

  test('is not given where the browser asks nobody without a click', async () => {
    const handle = {
      ...its.own.handle,
      queryPermission: async () => 'prompt' as const,
      requestPermission: () => Promise.reject(new DOMException('no click', 'SecurityError')),
    };
    await expect(askToRead([{ ...ownFileOf(its.own), handle }])).rejects.toMatchObject(failureOf('refused'));
  });

  test('needs no asking where the browser has no such question', async () => {
    const { queryPermission: _query, requestPermission: _request, ...handle } = its.own.handle;
    await askToRead([{ ...ownFileOf(its.own), handle }]);
    expect((await openOwnFile({ ...ownFileOf(its.own), handle })).size).toBe(gguf.length);
  });
});
