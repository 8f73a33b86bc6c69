import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ModelDesk } from '../../../../src/lib/models/added/model-desk';
import type { ModelLibrary } from '../../../../src/lib/models/model-library';
import { addedModelsSetting, type AddedModelsSetting } from '../../../support/added-models-setting';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { splitGguf } from '../../../support/gguf/split-gguf';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { convertedModel } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import { collect, hashOf, never } from '../../../support/model-files-setting';

const model = randomModel();
const gguf = ggufBytes(model);
const ggufParts = Object.fromEntries(
  splitGguf(model, 3).map((part, place) => [`q8/tiny-Q8_0-0000${place + 1}-of-00003.gguf`, ggufBytes(part)]),
);

let hub: HubServer;
let desk: ModelDesk;
let library: ModelLibrary;
let add: AddedModelsSetting['add'];
let stateOf: AddedModelsSetting['stateOf'];
let onDevice: AddedModelsSetting['onDevice'];

beforeEach(async () => {
  hub = await startHubServer(hubRepository('owner/Parts-GGUF', ggufParts));
  ({ desk, library, add, stateOf, onDevice } = addedModelsSetting(hub));
});

afterEach(() => hub.close());

describe('a model of the hub', () => {
  test('in parts is fetched as the files that it is, and becomes the model that the whole becomes', async () => {
    const { id, model: entry, origin } = await add('owner/Parts-GGUF');
    expect(entry).toMatchObject({ title: 'Parts (Q8_0)', conversion: 'gguf' });
    expect(origin).toMatchObject({ path: 'q8/tiny-Q8_0-00001-of-00003.gguf' });
    const sizes = Object.values(ggufParts).map(({ length }) => length);
    expect(entry.files.map(({ bytes }) => bytes)).toEqual(sizes);
    const stop = new AbortController();
    for await (const event of library.download(id, stop.signal)) {
      // The second of the files is checked.
      if (event.type === 'verifying' && event.file.includes('00002')) stop.abort();
    }
    expect(await stateOf(id)).toBe('partial');
    const requestsOfFirst = () => hub.seen.filter(({ path }) => path.includes('00001-of')).length;
    const before = requestsOfFirst();
    const events = await collect(library.download(id, never));
    const progress = events.flatMap((event) => (event.type === 'progress' ? [event.totalBytes] : []));
    expect(new Set(progress)).toEqual(new Set([sizes.reduce((sum, bytes) => sum + bytes, 0)]));
    expect(onDevice()).toEqual([...(await convertedModel(model)).values()].map((content) => hashOf(content)).sort());
    expect(await stateOf(id)).toBe('ready');
    expect(requestsOfFirst()).toBe(before);
  });

  test('in parts that disagree is refused before they are fetched', async () => {
    const [, second = '', third = ''] = Object.keys(ggufParts);
    hub.publish(hubRepository('owner/Parts-GGUF', { ...ggufParts, [second]: ggufParts[third] ?? '' }));
    await expect(add('owner/Parts-GGUF')).rejects.toMatchObject({ failure: { code: 'gguf-parts', fault: 'twice' } });
    hub.publish(hubRepository('owner/Parts-GGUF', { ...ggufParts, [third]: new Uint8Array(900) }));
    await expect(add('owner/Parts-GGUF')).rejects.toMatchObject({
      failure: { code: 'gguf-parts', fault: 'unreadable', part: 3, count: 3 },
    });
    expect([await desk.added(), onDevice()]).toEqual([[], []]);
  });

  test('in parts of which one is gone says which file', async () => {
    const { id } = await add('owner/Parts-GGUF');
    hub.plan({ place: 'resolve', path: '00002', fault: { type: 'status', status: 404 } });
    await expect(collect(library.download(id, never))).rejects.toMatchObject({
      failure: { code: 'source-missing', file: 'q8/tiny-Q8_0-00002-of-00003.gguf' },
    });
  });

  test('in parts is updated when one of them changes', async () => {
    const { id } = await add('owner/Parts-GGUF');
    await collect(library.download(id, never));
    const newer = splitGguf(randomModel({ seed: 5 }), 3).map((part) => ggufBytes(part));
    const names = Object.keys(ggufParts);
    const files = { ...ggufParts, [names[1] ?? '']: newer[1] ?? '' };
    hub.publish(hubRepository('owner/Parts-GGUF', files, { revision: 'b'.repeat(40) }));
    const update = await desk.findUpdate(id, never);
    if (update.type !== 'newer') throw new Error(update.type);
    expect(update.changed.map(({ path }) => path)).toEqual(names.slice(1, 2));
    await desk.beginUpdate(id, update, never);
    await collect(library.download(id, never));
    expect((await desk.added())[0]).toMatchObject({ origin: { revision: 'b'.repeat(40) }, previous: {} });
    expect(await stateOf(id)).toBe('ready');
  });
});

describe('a model of the person’s own', () => {
  const folderOf = (files: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(files).map(([path, content]) => ({
      path: `mine/${path}`,
      content: new Blob([new Uint8Array(content)]),
    }));

  test('may be all parts of a file, chosen at once', async () => {
    const chosen = Object.entries(ggufParts).map(
      ([path, content]) => new File([new Uint8Array(content)], path.slice(3)),
    );
    expect((await collect(library.importFile(chosen.reverse(), never))).at(-1)).toMatchObject({ type: 'done' });
    const [kept] = await desk.added();
    expect(kept?.model.title).toMatch(/^tiny Q8 0/);
    expect(await stateOf(kept?.id ?? '')).toBe('ready');
  });

  test('may be all parts of a file as they lie in a folder, beside what is none', async () => {
    const folder = folderOf({ ...ggufParts, 'README.md': new Uint8Array(3), 'q8/mmproj-F16.gguf': new Uint8Array(9) });
    const [id = ''] = await desk.importSet(folder, () => undefined, never);
    expect(onDevice()).toEqual([...(await convertedModel(model)).values()].map((content) => hashOf(content)).sort());
    expect(await stateOf(id)).toBe('ready');
  });

  test('is not made of a folder that lacks a part, or that has two models', async () => {
    const lacking = folderOf(ggufParts).slice(1);
    await expect(desk.importSet(lacking, () => undefined, never)).rejects.toMatchObject({
      failure: { code: 'gguf-parts', fault: 'missing', part: 1, count: 3 },
    });
    const two = folderOf({ 'one.gguf': gguf, 'two.gguf': gguf });
    await expect(desk.importSet(two, () => undefined, never)).rejects.toMatchObject({
      failure: { code: 'gguf-parts', fault: 'whole' },
    });
    expect([await desk.added(), onDevice()]).toEqual([[], []]);
  });
});
