import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/lib/core/model';
import { manifestOf, manifestOfSeveralName } from '../../../../src/lib/models/set-manifest';
import type { SetEvent } from '../../../../src/workers/files/api';
import { readZip } from '../../../../src/workers/files/zip/read-zip';
import { catalogueModel } from '../../../support/catalogue-models';
import {
  collect,
  hashOf,
  modelFilesSetting,
  never,
  piecesOf,
  someBytes,
  type ModelFilesSetting,
} from '../../../support/model-files-setting';
import { writeZip, type ZipFile } from '../../../support/write-zip';

const tokenizer = someBytes(700, 3);
const contents = [someBytes(3_300), someBytes(2_100, 2)] as const;

function modelOf(id: string, weights: Uint8Array): Model {
  return catalogueModel(id, {
    files: [
      { path: 'tokenizer.json', bytes: tokenizer.length, sha256: hashOf(tokenizer) },
      { path: 'weights.bin', bytes: weights.length, sha256: hashOf(weights), pieces: piecesOf(weights) },
    ],
  });
}

const models: readonly Model[] = [modelOf('one', contents[0]), modelOf('two', contents[1])];

/** A device that has them. */
function device(): ModelFilesSetting {
  const its = modelFilesSetting({}, {});
  for (const content of [tokenizer, ...contents]) its.storage.files.set(hashOf(content), content.slice());
  return its;
}

async function exported(of: readonly Model[] = models): Promise<Blob> {
  const last = (await collect(device().files.exportModels(of, never))).at(-1);
  if (last?.type !== 'done') throw new Error('not done');
  return last.zip;
}

async function take(its: ModelFilesSetting, zip: Blob): Promise<SetEvent | undefined> {
  return (await collect(its.files.importFiles([{ path: 'all.zip', content: zip }], never))).at(-1);
}

async function bytesOf(zip: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await zip.arrayBuffer());
}

async function expectRefused(zip: Blob, reason: RegExp): Promise<void> {
  const its = modelFilesSetting({}, {});
  await expect(take(its, zip)).rejects.toMatchObject({
    failure: { code: 'set-invalid', reason: expect.stringMatching(reason) as unknown },
  });
  expect([...its.storage.files.keys()]).toEqual([]);
  expect(its.storage.openParts()).toBe(0);
  expect(its.locks.held).toEqual([]);
}

/** A zip with all files that there are, some of them replaced, and another manifest. */
async function withManifest(text: string, ...replaced: readonly ZipFile[]): Promise<Blob> {
  const files = [tokenizer, ...contents].map((content) => ({ name: hashOf(content), content }));
  const manifest = { name: manifestOfSeveralName, content: new TextEncoder().encode(text) };
  return new Blob([
    writeZip([manifest, ...files.map((file) => replaced.find(({ name }) => name === file.name) ?? file)]),
  ]);
}

/** The zip with one bit of a file in it turned. */
function flipped(zip: Uint8Array<ArrayBuffer>, content: Uint8Array): Blob {
  const at = Buffer.from(zip).indexOf(content) + 300;
  return new Blob([zip.with(at, zip[at]! ^ 4)]);
}

describe('all models of a device, carried to another', () => {
  test('are there again, byte for byte, with what they are', async () => {
    const its = modelFilesSetting({}, {});
    const end = await take(its, await exported());
    expect(end).toMatchObject({
      type: 'done',
      models: models.map((model) => ({ ...model, sources: [], conversion: 'none' })),
    });
    expect(its.storage.files).toEqual(device().storage.files);
  });

  test('have what they share in the zip once, and each file under its hash', async () => {
    const paths = (await readZip(await exported())).map(({ path }) => path);
    expect(paths).toEqual([manifestOfSeveralName, ...[tokenizer, ...contents].map((content) => hashOf(content))]);
  });

  test('say how far they are in bytes of all', async () => {
    const events = await collect(device().files.exportModels(models, never));
    const totalBytes = tokenizer.length + contents[0].length + contents[1].length;
    expect(events.at(-2)).toEqual({ type: 'progress', doneBytes: totalBytes, totalBytes });
  });

  test('are not exported where a file of one of them is missing', async () => {
    const its = device();
    its.storage.files.delete(hashOf(contents[1]));
    await expect(collect(its.files.exportModels(models, never))).rejects.toMatchObject({
      failure: { code: 'model-missing', model: 'two' },
    });
  });

  test('leave what was there as it was when they are refused', async () => {
    const its = modelFilesSetting({}, {});
    its.storage.files.set(hashOf(contents[0]), contents[0].slice());
    const zip = flipped(await bytesOf(await exported()), contents[1]);
    await expect(take(its, zip)).rejects.toMatchObject({ failure: { code: 'set-invalid' } });
    expect([...its.storage.files]).toEqual([[hashOf(contents[0]), contents[0]]]);
  });
});

describe('a zip with several models is refused whole', () => {
  test('with a byte flipped in a file of any of them, and says which', async () => {
    const zip = await bytesOf(await exported());
    for (const [content, name] of [
      [tokenizer, 'one/tokenizer.json'],
      [contents[0], 'one/weights.bin'],
      [contents[1], 'two/weights.bin'],
    ] as const) {
      await expectRefused(flipped(zip, content), new RegExp(`^${name} is damaged$`));
    }
  });

  test('with another file in the place of one, whose checksums are right', async () => {
    const other = { name: hashOf(contents[1]), content: contents[1].with(300, contents[1][300]! ^ 1) };
    await expectRefused(
      await withManifest(manifestOf(models).text, other),
      /^two\/weights.bin is not the file that its hearth-models.json names$/,
    );
  });

  test('with a byte flipped anywhere, or else what is kept is right', async () => {
    const zip = await bytesOf(await exported());
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(7), async (at, bit) => {
        const its = modelFilesSetting({}, {});
        const end = await take(its, new Blob([zip.with(at, zip[at]! ^ (1 << bit))])).catch((error: unknown) => {
          expect(error).toMatchObject({
            failure: { code: expect.stringMatching(/^(?:set-invalid|disk-full)$/) as unknown },
          });
        });
        if (end === undefined) expect([...its.storage.files.keys()]).toEqual([]);
        for (const [name, content] of its.storage.files) expect(hashOf(content)).toBe(name);
      }),
      { numRuns: 200 },
    );
  });

  test('when its manifest names a model twice, describes one file in two ways, or lies', async () => {
    const [one, two] = models as readonly [Model, Model];
    const text = (...named: readonly Model[]): string => manifestOf(named).text;
    const changed = (change: object): Model => ({ ...two, files: [{ ...two.files[0]!, ...change }, two.files[1]!] });
    await expectRefused(await withManifest(text(one, { ...two, id: 'one' })), /names a model twice/);
    await expectRefused(await withManifest(text(one, changed({ bytes: 701 }))), /one file in two ways/);
    await expectRefused(await withManifest(text(one, changed({ pieces: ['a'.repeat(64)] }))), /one file in two ways/);
    await expectRefused(
      await withManifest(text(one, changed({ sha256: 'a'.repeat(64) }))),
      /two\/tokenizer.json is missing/,
    );
    await expectRefused(await withManifest(text(one, changed({ path: 'weights.bin' }))), /names a file twice/);
    await expectRefused(
      await withManifest(text(one, { ...two, engine: 'server' })),
      /cannot be read: models\.1\.engine/,
    );
    await expectRefused(await withManifest(text()), /cannot be read: models/);
    await expectRefused(await withManifest('{'), /no JSON/);
  });
});
