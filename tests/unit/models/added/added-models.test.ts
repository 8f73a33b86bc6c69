import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import { withAddedModels } from '../../../../src/lib/models/added/added-model-library';
import type { ModelDesk } from '../../../../src/lib/models/added/model-desk';
import type { ModelLibrary } from '../../../../src/lib/models/model-library';
import { addedModelsSetting, type AddedModelsSetting } from '../../../support/added-models-setting';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { convertedModel } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import { collect, hashOf, never, someBytes, type ModelFilesSetting } from '../../../support/model-files-setting';

const model = randomModel();
const gguf = ggufBytes(model);
const mlcSet = {
  'mlc-chat-config.json': '{"model_type":"qwen2"}',
  'tensor-cache.json': '{"records":[]}',
  'tokenizer.json': '{}',
  'params_shard_0.bin': someBytes(2_300),
};
const program = someBytes(1_700, 5);

let hub: HubServer;
let setting: ModelFilesSetting;
let desk: ModelDesk;
let library: ModelLibrary;
let parts: AddedModelsSetting['parts'];
let find: AddedModelsSetting['find'];
let add: AddedModelsSetting['add'];
let stateOf: AddedModelsSetting['stateOf'];
let onDevice: AddedModelsSetting['onDevice'];

beforeEach(async () => {
  hub = await startHubServer(
    hubRepository('owner/Tiny-GGUF', { 'tiny-Q8_0.gguf': gguf, 'README.md': 'about' }, { license: 'mit' }),
    hubRepository('owner/Tiny-q4f32_1-MLC', mlcSet),
    hubRepository('owner/Nobodys-q4f32_1-MLC', mlcSet),
    hubRepository('owner/libraries', { 'tiny-webgpu.wasm': program }),
  );
  ({ files: setting, desk, library, parts, find, add, stateOf, onDevice } = addedModelsSetting(hub));
});

afterEach(() => hub.close());

describe('a model of the hub', () => {
  test('is added with what its header says, fetched, converted, and its original let go', async () => {
    const added = await add('owner/Tiny-GGUF');
    expect(added).toMatchObject({
      id: 'owner-tiny-gguf.q8-0',
      unfinished: true,
      origin: { type: 'hub', repository: 'owner/Tiny-GGUF', revision: 'a'.repeat(40), path: 'tiny-Q8_0.gguf' },
      model: { title: 'Tiny (Q8_0)', engine: 'kernels', files: [{ sha256: hashOf(gguf) }] },
    });
    expect(await stateOf(added.id)).toBe('absent');
    const events = await collect(library.download(added.id, never));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['progress', 'verifying', 'converting', 'done']));
    const [kept] = await desk.added();
    expect(kept?.unfinished).toBeUndefined();
    const expected = [...(await convertedModel(model)).values()].map((content) => hashOf(content)).sort();
    expect(kept?.model.files.map(({ sha256 }) => sha256).sort()).toEqual(expected);
    expect(onDevice()).toEqual(expected);
    expect(await stateOf(added.id)).toBe('ready');
  });

  test('that the graphics processor runs keeps its files as they are, the small ones under the hashes that they had', async () => {
    const { id, model: entry } = await add('owner/Tiny-q4f32_1-MLC');
    expect(entry.engine).toBe('webllm');
    await collect(library.download(id, never));
    expect(onDevice()).toEqual(
      [...Object.values(mlcSet), program]
        .map((content) => hashOf(typeof content === 'string' ? new TextEncoder().encode(content) : content))
        .sort(),
    );
    expect(entry.files.map(({ path }) => path)).toContain('tiny-webgpu.wasm');
    expect(await library.verify(id, never)).toBe(true);
    await setting.files.remove(hashOf(program));
    expect(await stateOf(id)).toBe('partial');
    await collect(library.download(id, never));
    expect(await stateOf(id)).toBe('ready');
  });

  test('is refused where nobody compiled a program for it', async () => {
    await expect(add('owner/Nobodys-q4f32_1-MLC')).rejects.toMatchObject({ failure: { code: 'model-incompatible' } });
    expect(await desk.added()).toEqual([]);
  });

  test('goes on where it was when its download was paused', async () => {
    const { id } = await add('owner/Tiny-GGUF');
    const stop = new AbortController();
    for await (const event of library.download(id, stop.signal)) if (event.type === 'progress') stop.abort();
    expect((await desk.added())[0]?.unfinished).toBe(true);
    await collect(library.download(id, never));
    expect(await stateOf(id)).toBe('ready');
  });

  test('is made anew from its source where a file was damaged', async () => {
    const { id } = await add('owner/Tiny-GGUF');
    await collect(library.download(id, never));
    const weights = (await desk.added())[0]?.model.files.find(({ path }) => path === 'weights.bin');
    const bytes = setting.storage.files.get(weights?.sha256 ?? '');
    if (bytes === undefined) throw new Error('no weights');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(await library.verify(id, never)).toBe(false);
    expect(await stateOf(id)).toBe('corrupt');
    await collect(library.download(id, never));
    expect(await stateOf(id)).toBe('ready');
    expect(await library.verify(id, never)).toBe(true);
  });

  test('leaves nothing behind when it is removed', async () => {
    const { id } = await add('owner/Tiny-GGUF');
    await collect(library.download(id, never));
    await library.remove(id);
    expect([await desk.added(), onDevice()]).toEqual([[], []]);
  });

  test('gets a number where another has its name', async () => {
    await add('owner/Tiny-GGUF');
    expect((await add('owner/Tiny-GGUF')).id).toBe('owner-tiny-gguf.q8-0-2');
  });

  test('is not asked for without leave', async () => {
    await desk.revokeHub();
    expect(await desk.isHubApproved()).toBe(false);
    await expect(find('owner/Tiny-GGUF')).rejects.toMatchObject({ failure: { code: 'hub-not-approved' } });
    await desk.approveHub();
    expect((await find('owner/Tiny-GGUF')).choices).toHaveLength(1);
  });
});

describe('a newer revision', () => {
  const newer = randomModel({ architecture: 'qwen2' });

  async function updated(): Promise<string> {
    const { id } = await add('owner/Tiny-GGUF');
    await collect(library.download(id, never));
    hub.publish(hubRepository('owner/Tiny-GGUF', { 'tiny-Q8_0.gguf': ggufBytes(newer) }, { revision: 'b'.repeat(40) }));
    const update = await desk.findUpdate(id, never);
    if (update.type !== 'newer') throw new Error(update.type);
    expect(update.bytes).toBe(ggufBytes(newer).length);
    await desk.beginUpdate(id, update, never);
    return id;
  }

  test('is fetched beside the old one, which stays until it is let go', async () => {
    const id = await updated();
    const before = onDevice();
    expect(await stateOf(id)).toBe('ready');
    await collect(library.download(id, never));
    const [kept] = await desk.added();
    expect(kept).toMatchObject({
      origin: { revision: 'b'.repeat(40) },
      previous: { origin: { revision: 'a'.repeat(40) } },
    });
    expect(onDevice()).toEqual(expect.arrayContaining([...before]));
    await desk.letPreviousGo(id);
    expect(onDevice()).toEqual([...(await convertedModel(newer)).values()].map((content) => hashOf(content)).sort());
    expect(await stateOf(id)).toBe('ready');
  });

  test('can be taken back', async () => {
    const id = await updated();
    await collect(library.download(id, never));
    await desk.rollBack(id);
    expect((await desk.added())[0]).toMatchObject({ origin: { revision: 'a'.repeat(40) } });
    expect((await desk.added())[0]?.previous).toBeUndefined();
    expect(onDevice()).toEqual([...(await convertedModel(model)).values()].map((content) => hashOf(content)).sort());
    expect(await library.verify(id, never)).toBe(true);
  });

  test('is none where nothing changed', async () => {
    const { id } = await add('owner/Tiny-GGUF');
    await collect(library.download(id, never));
    expect((await desk.findUpdate(id, never)).type).toBe('none');
  });
});

describe('a model of the person’s own', () => {
  test('is made from a GGUF file that is none of the catalogue', async () => {
    const file = new File([new Uint8Array(gguf)], 'mine.gguf');
    const events = await collect(library.importFile([file], never));
    const done = events.at(-1);
    expect(done).toMatchObject({ type: 'done' });
    const [kept] = await desk.added();
    expect(kept).toMatchObject({ origin: { type: 'disk', name: 'mine.gguf' }, addedAt: 7 });
    expect(done).toMatchObject({ modelId: kept?.id });
    expect(await stateOf(kept?.id ?? '')).toBe('ready');
  });

  test('is said to have changed nothing when the worker dies over it', async () => {
    const dying: ModelLibrary = withAddedModels({
      ...parts,
      files: {
        ...parts.files,
        // eslint-disable-next-line require-yield -- it dies before it says anything
        async *importGguf() {
          throw new FailureError({ code: 'engine-crashed', engine: 'files', reason: 'the worker ended' });
        },
      },
    });
    await expect(collect(dying.importFile([new File([], 'mine.gguf')], never))).rejects.toMatchObject({
      failure: { code: 'import-failed', reason: 'the worker ended' },
    });
    expect(await desk.added()).toEqual([]);
  });

  test('goes out as one file and comes in again elsewhere', async () => {
    const { id } = await add('owner/Tiny-GGUF');
    await collect(library.download(id, never));
    const zip = await desk.exportModels([id], () => undefined, never);
    const before = onDevice();
    await library.remove(id);
    const [back = ''] = await desk.importSet([{ path: 'tiny.zip', content: zip }], () => undefined, never);
    expect(onDevice()).toEqual(before);
    expect(await stateOf(back)).toBe('ready');
    expect((await desk.added())[0]).toMatchObject({ origin: { type: 'disk', name: 'tiny.zip' } });
  });

  test('may be the files of a set as they lie in a folder', async () => {
    const folder = Object.entries(mlcSet).map(([path, content]) => ({
      path: `my-set/${path}`,
      content: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
    }));
    const [id = ''] = await desk.importSet(folder, () => undefined, never);
    expect((await desk.added())[0]).toMatchObject({ id, model: { engine: 'webllm' } });
    expect(await stateOf(id)).toBe('ready');
  });
});
