import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/lib/core/model';
import { manifestText } from '../../../../src/lib/models/set-manifest';
import type { PickedFile, SetEvent } from '../../../../src/workers/files/api';
import { crc32 } from '../../../../src/workers/files/zip/crc32';
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

const weights = someBytes(3_300);
const config = new TextEncoder().encode('{"layers":2}');
const model: Model = catalogueModel('carried', {
  files: [
    { path: 'config.json', bytes: config.length, sha256: hashOf(config) },
    { path: 'onnx/weights.bin', bytes: weights.length, sha256: hashOf(weights), pieces: piecesOf(weights) },
  ],
});
const manifest = new TextEncoder().encode(manifestText(model));
const files: readonly ZipFile[] = [
  { name: 'hearth-model.json', content: manifest },
  { name: 'config.json', content: config },
  { name: 'onnx/weights.bin', content: weights },
];

function setting(room?: () => Promise<number>): ModelFilesSetting {
  return modelFilesSetting(room === undefined ? {} : { room }, {});
}

function picked(zip: Blob, path = 'model.zip'): PickedFile {
  return { path, content: zip };
}

function blob(content: Uint8Array): Blob {
  return new Blob([new Uint8Array(content)]);
}

async function take(its: ModelFilesSetting, ...picks: readonly PickedFile[]): Promise<SetEvent | undefined> {
  return (await collect(its.files.importFiles(picks, never))).at(-1);
}

async function exported(): Promise<Blob> {
  const its = setting();
  its.storage.files.set(hashOf(config), config.slice());
  its.storage.files.set(hashOf(weights), weights.slice());
  const last = (await collect(its.files.exportModels([model], never))).at(-1);
  if (last?.type !== 'done') throw new Error('not done');
  return last.zip;
}

async function expectRefused(pick: PickedFile, reason: RegExp): Promise<void> {
  const its = setting();
  await expect(take(its, pick)).rejects.toMatchObject({
    failure: { code: 'set-invalid', reason: expect.stringMatching(reason) as unknown },
  });
  expect([...its.storage.files.keys()]).toEqual([]);
  expect(its.storage.openParts()).toBe(0);
  expect(its.locks.held).toEqual([]);
}

describe('a model that is carried to another machine', () => {
  test('is there again, byte for byte, with what it is', async () => {
    const its = setting();
    const end = await take(its, picked(await exported()));
    expect(end).toEqual({
      type: 'done',
      models: [{ ...model, sources: [], conversion: 'none' }],
      files: model.files,
    });
    expect(its.storage.files.get(hashOf(weights))).toEqual(weights);
    expect(its.storage.files.size).toBe(2);
  });

  test('gives the same zip each time, which other programs can read', async () => {
    const [one, two] = [await exported(), await exported()];
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await two.arrayBuffer()));
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(writeZip(files));
  });

  test('is not exported where a file is missing or damaged', async () => {
    const its = setting();
    await expect(collect(its.files.exportModels([model], never))).rejects.toMatchObject({
      failure: { code: 'model-missing', model: 'carried' },
    });
    its.storage.files.set(hashOf(config), config.slice());
    its.storage.files.set(hashOf(weights), weights.with(3_000, 1));
    await expect(collect(its.files.exportModels([model], never))).rejects.toMatchObject({
      failure: { code: 'model-corrupt', file: 'onnx/weights.bin' },
    });
  });

  test('may be packed by another program, in a folder, with its clutter', async () => {
    const packed = files.map((file) => ({ ...file, name: `my model/${file.name}`, deflate: true }));
    const clutter = [
      { name: '__MACOSX/._x', content: config },
      { name: 'my model/', content: new Uint8Array() },
    ];
    const its = setting();
    expect(await take(its, picked(blob(writeZip([...packed, ...clutter]))))).toMatchObject({
      type: 'done',
      files: model.files,
    });
    expect(its.storage.files.size).toBe(2);
  });

  test('may come as a folder or as separate files', async () => {
    for (const folder of ['', 'a/b/']) {
      const its = setting();
      const picks = files.map(({ name, content }) => ({ path: folder + name, content: blob(content) }));
      expect(await take(its, ...picks)).toMatchObject({
        type: 'done',
        models: [{ id: 'carried' }],
        files: model.files,
      });
    }
  });

  test('without a manifest is kept as the files that it is', async () => {
    const its = setting();
    const picks = files.slice(1).map(({ name, content }) => ({ path: `set/${name}`, content: blob(content) }));
    const end = await take(its, ...picks);
    expect(end).toEqual({ type: 'done', models: [], files: model.files });
  });

  test('leaves nothing when it is stopped or its reader leaves', async () => {
    const zip = await exported();
    for (const after of [0, 1, 2]) {
      const its = setting();
      const controller = new AbortController();
      if (after === 0) controller.abort();
      let seen = 0;
      for await (const event of its.files.importFiles([picked(zip)], controller.signal)) {
        if (event.type !== 'done' && ++seen === after) controller.abort();
      }
      if (seen > 0) continue;
      expect([...its.storage.files.keys()]).toEqual([]);
    }
  });
});

describe('a set that is refused before anything of it is written:', () => {
  test('one that would unpack to 100 GB', async () => {
    const bomb = { name: 'weights.bin', content: new Uint8Array(200_000), deflate: true, claims: 100e9 };
    await expectRefused(picked(blob(writeZip([bomb]))), /unpacks to far more than it holds/);
    const large = catalogueModel('bomb', { files: [{ path: 'weights.bin', bytes: 100e9, sha256: hashOf(weights) }] });
    const named = { name: 'hearth-model.json', content: new TextEncoder().encode(manifestText(large)) };
    await expectRefused(picked(blob(writeZip([named, bomb]))), /unpacks to far more than it holds/);
  });

  test('one that there is no room for', async () => {
    const its = setting(async () => 1_000);
    await expect(take(its, picked(await exported()))).rejects.toMatchObject({
      failure: { code: 'disk-full', neededBytes: weights.length + config.length - 1_000 },
    });
    expect([...its.storage.files.keys()]).toEqual([]);
  });

  test.each([
    '../evil',
    '/etc/passwd',
    'a//b',
    'a/../../b',
    'C:\\x',
    'a\\b',
    'a\u0000b',
    'x/./y',
    '\u202ea',
    'n'.repeat(300),
  ])('one with the path %j', async (name) =>
    expectRefused(picked(blob(writeZip([{ name, content: config }]))), /odd path/),
  );

  test('one with doubled names, in whichever case', async () => {
    const twice = [
      { name: 'a.bin', content: config },
      { name: 'A.BIN', content: weights },
    ];
    await expectRefused(picked(blob(writeZip(twice))), /two files by the name/);
  });

  test('one whose directory says another size', async () => {
    for (const claims of [config.length - 1, config.length + 1]) {
      await expectRefused(picked(blob(writeZip([{ name: 'a', content: config, claims }]))), /contradict/);
      await expectRefused(
        picked(blob(writeZip([{ name: 'a', content: config, claims, deflate: true }]))),
        claims < config.length ? /more than it says/ : /shorter than it says/,
      );
    }
  });

  test('one whose files lie in each other', async () => {
    const entries = [
      { name: 'a', content: weights },
      { name: 'b', content: config, offset: 0 },
    ];
    await expectRefused(picked(blob(writeZip(entries))), /damaged|in each other/);
  });

  test('one whose manifest names another file, another size, a file that is missing, or nonsense', async () => {
    const [first, ...rest] = files;
    const named = (text: string): Blob =>
      blob(writeZip([{ name: first!.name, content: new TextEncoder().encode(text) }, ...rest]));
    const changed = (change: object) => manifestText({ ...model, files: [{ ...model.files[0]!, ...change }] });
    await expectRefused(picked(named(changed({ sha256: 'a'.repeat(64) }))), /is not the file/);
    await expectRefused(picked(named(changed({ bytes: 5 }))), /another size/);
    await expectRefused(picked(named(changed({ path: 'other.json' }))), /missing/);
    await expectRefused(picked(named(changed({ path: '../x' }))), /cannot be read/);
    await expectRefused(picked(named('{')), /no JSON/);
    await expectRefused(picked(named('{}')), /cannot be read/);
    await expectRefused(picked(named(manifestText({ ...model, engine: 'server' }))), /cannot be read/);
  });

  test('one that is cut off anywhere', async () => {
    const zip = await exported();
    for (let length = 4; length < zip.size; length += 37) {
      const its = setting();
      await expect(take(its, picked(zip.slice(0, length)))).rejects.toMatchObject({ failure: { code: 'set-invalid' } });
      expect([...its.storage.files.keys()]).toEqual([]);
    }
  });

  test('one with a byte flipped anywhere, or else what is kept is right', async () => {
    const zip = new Uint8Array(await (await exported()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(7), async (at, bit) => {
        const its = setting();
        const flipped = zip.with(at, zip[at]! ^ (1 << bit));
        const end = await take(its, picked(blob(flipped))).catch((error: unknown) => {
          expect(error).toMatchObject({
            failure: { code: expect.stringMatching(/^(?:set-invalid|disk-full)$/) as unknown },
          });
        });
        if (end === undefined) expect([...its.storage.files.keys()]).toEqual([]);
        for (const [name, content] of its.storage.files) expect(hashOf(content)).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});

test('the checksum of a zip is the one that everybody computes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const half = crc32(weights.subarray(0, 100));
  expect(crc32(weights.subarray(100), half)).toBe(crc32(weights));
});
