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
  const zip = await here.desk.exportModel(id, () => undefined, never);
  const there = addedModelsSetting(hub);
  const importedId = await there.desk.importSet([{ path: 'model.zip', content: zip }], () => undefined, never);
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
