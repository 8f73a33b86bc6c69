import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/lib/core/model';
import { manifestText, readManifest } from '../../../../src/lib/models/set-manifest';
import { addedModelsSetting } from '../../../support/added-models-setting';
import { catalogueModel } from '../../../support/catalogue-models';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { collect, never, someBytes } from '../../../support/model-files-setting';

let hub: HubServer;

beforeEach(async () => {
  hub = await startHubServer(
    hubRepository('owner/Tiny-q4f32_1-MLC', {
      'mlc-chat-config.json': '{"model_type":"qwen2"}',
      'tensor-cache.json': '{"records":[]}',
      'tokenizer.json': '{}',
      'params_shard_0.bin': someBytes(2_300),
    }),
    hubRepository('owner/libraries', { 'tiny-webgpu.wasm': someBytes(1_700, 5) }),
    hubRepository(
      'owner/vectors',
      { 'config.json': '{}', 'tokenizer.json': '{"a":1}', 'onnx/model_quantized.onnx': someBytes(1_200, 7) },
      { tags: ['sentence-similarity'] },
    ),
  );
});

afterEach(() => hub.close());

/** Adds a model of the hub on one machine, carries it over, and says what it was and has become. */
async function carried(name: string): Promise<readonly [Model, Model]> {
  const here = addedModelsSetting(hub);
  const { id } = await here.add(name);
  await collect(here.library.download(id, never));
  const zip = await here.desk.exportModels([id], () => undefined, never);
  const there = addedModelsSetting(hub);
  const [importedId = ''] = await there.desk.importSet([{ path: 'model.zip', content: zip }], () => undefined, never);
  expect(await there.library.verify(importedId, never)).toBe(true);
  const [[before], [after]] = await Promise.all([here.desk.added(), there.desk.added()]);
  if (before === undefined || after === undefined) throw new Error('not added');
  return [before.model, after.model];
}

describe('a model of the hub that is carried to a machine without network', () => {
  test.each(['owner/Tiny-q4f32_1-MLC', 'owner/vectors'])('is there again: %s', async (name) => {
    const [before, after] = await carried(name);
    expect(before.parameters).toBeUndefined();
    expect(after).toEqual({ ...before, sources: [] });
  });
});

describe('all models of a machine, carried to one without network', () => {
  const pick = (zip: Blob) => [{ path: 'hearth-models.zip', content: zip }];
  const ignore = () => undefined;

  async function exported(): Promise<Blob> {
    const here = addedModelsSetting(hub);
    const ids: string[] = [];
    for (const name of ['owner/Tiny-q4f32_1-MLC', 'owner/vectors']) {
      const { id } = await here.add(name);
      await collect(here.library.download(id, never));
      ids.push(id);
    }
    return here.desk.exportModels(ids, ignore, never);
  }

  test('are all there again, and no second time when they come again', async () => {
    const zip = await exported();
    const there = addedModelsSetting(hub);
    const ids = await there.desk.importSet(pick(zip), ignore, never);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(await there.library.verify(id, never)).toBe(true);
    expect((await there.desk.added()).map(({ id }) => id)).toEqual(ids);
    expect(await there.desk.importSet(pick(zip), ignore, never)).toEqual(ids);
    expect(await there.desk.added()).toHaveLength(2);
  });

  test('are refused together when one byte of one is another', async () => {
    const bytes = new Uint8Array(await (await exported()).arrayBuffer());
    const at = Buffer.from(bytes).indexOf(someBytes(1_200, 7)) + 600;
    const there = addedModelsSetting(hub);
    const broken = new Blob([bytes.with(at, bytes[at]! ^ 1)]);
    await expect(there.desk.importSet(pick(broken), ignore, never)).rejects.toMatchObject({
      failure: { code: 'set-invalid' },
    });
    expect([await there.desk.added(), there.onDevice()]).toEqual([[], []]);
  });

  test('are not exported with one that is not known', async () => {
    const here = addedModelsSetting(hub);
    await expect(here.desk.exportModels(['nobody'], ignore, never)).rejects.toMatchObject({
      failure: { code: 'model-missing', model: 'nobody' },
    });
  });
});

describe('the manifest of a set', () => {
  test('keeps the shape of a model that was not measured', () => {
    const model = catalogueModel('a', { attention: { layers: 2, keyValueHeads: 1, headSize: 8 } });
    expect(readManifest(manifestText(model))).toEqual(model);
  });

  test('may say that nobody knows the number of parameters, as it once did', () => {
    const { parameters: _parameters, ...model } = catalogueModel('a');
    const text = manifestText({ ...model, parameters: 0 });
    expect(text).toContain('"parameters": 0');
    expect(readManifest(text)).toEqual(model);
    expect(readManifest(manifestText({ ...model, parameters: -1 }))).toMatch(/model\.parameters/);
  });
});
