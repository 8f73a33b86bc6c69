import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getModel, missingFiles, type GetModelOptions } from '../../../../scripts/models/get-model';
import { createModelFolder, type ModelFolder } from '../../../../scripts/models/model-folder';
import type { PlaceReader } from '../../../../scripts/models/places/place-reader';
import { removeModel } from '../../../../scripts/models/remove-model';
import { verifyModel } from '../../../../scripts/models/verify-model';
import type { Model, ModelFile } from '../../../../src/lib/core/model';
import { convertBertVocabulary } from '../../../../src/lib/models/convert/bert-vocabulary';

const weights = Buffer.from('the weights, published as they are');
const vocabulary = Buffer.from(JSON.stringify(['[PAD]', '▁', '[UNK]', '[CLS]', '[SEP]', '[MASK]', '▁hello']));
const published: Readonly<Record<string, Buffer>> = { 'model.onnx': weights, 'vocab.json': vocabulary };
const converted = convertBertVocabulary(vocabulary.toString()).map(({ path, text }) => facts(path, Buffer.from(text)));
const signal = new AbortController().signal;

const model: Model = {
  id: 'embedder',
  title: 'Embedder',
  kind: 'embedding',
  engine: 'transformers',
  licence: 'Apache-2.0',
  parameters: 1,
  contextTokens: 1,
  memoryBytes: 1,
  conversion: 'bert-vocabulary',
  files: [facts('onnx/model_quantized.onnx', weights), ...converted],
  sources: Object.entries(published).map(([path, bytes]) => ({
    ...facts(path, bytes),
    places: [{ type: 'npm', name: 'package', version: '1.0.0', member: path }],
  })),
};

let root: string;
let folder: ModelFolder;
let asked: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearth-model-'));
  folder = createModelFolder(join(root, 'models'));
  asked = [];
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

function facts(path: string, bytes: Buffer): ModelFile {
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const refusing: PlaceReader<'hub'> & PlaceReader<'wheels'> = () => {
  throw new Error('this place is not named');
};

function options(changes: Partial<GetModelOptions> = {}): GetModelOptions {
  const npm: PlaceReader<'npm'> = async function* ({ member }) {
    asked.push(member);
    yield await Promise.resolve(published[member] ?? Buffer.alloc(0));
  };
  return {
    folder,
    readers: { npm, hub: refusing, wheels: refusing },
    startStep: () => ({ update: () => undefined, finish: () => undefined, stop: () => undefined }),
    keepSources: false,
    signal,
    ...changes,
  };
}

async function names(): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'models'), { recursive: true });
  return entries.filter((name) => name !== 'sources').sort();
}

const finalNames = model.files.map(({ sha256 }) => sha256).sort();

describe('getting a model', () => {
  it('leaves its files under their hashes and nothing else', async () => {
    expect(await getModel(model, options())).toBe('got');
    expect(await names()).toEqual(finalNames);
    for (const { sha256 } of model.files) {
      const bytes = await readFile(folder.pathOf(sha256));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('asks nobody when everything is here', async () => {
    await getModel(model, options());
    asked = [];
    expect(await getModel(model, options())).toBe('current');
    expect(asked).toEqual([]);
  });

  it('gets only what is missing', async () => {
    await getModel(model, options());
    await rm(folder.pathOf(converted[0]?.sha256 ?? ''));
    asked = [];
    await getModel(model, options());
    expect(asked).toEqual(['vocab.json']);
    expect(await missingFiles(model, folder)).toEqual([]);
  });

  it('keeps the sources when asked to, and converts from them the next time', async () => {
    await getModel(model, options({ keepSources: true }));
    const source = model.sources[1]?.sha256 ?? '';
    expect(await names()).toContain(join('sources', source));
    await rm(folder.pathOf(converted[0]?.sha256 ?? ''));
    asked = [];
    await getModel(model, options());
    expect(asked).toEqual([]);
  });

  it('gets the sources alone where they are wanted and the converted files are there', async () => {
    await getModel(model, options());
    asked = [];
    expect(await getModel(model, options({ keepSources: true }))).toBe('got');
    expect(await names()).toContain(join('sources', model.sources[1]?.sha256 ?? ''));
    asked = [];
    expect(await getModel(model, options({ keepSources: true }))).toBe('current');
    expect(asked).toEqual([]);
  });

  it('refuses converted files that the catalogue does not name, and gives none of them a name', async () => {
    const files = model.files.map((file) => (file.path === 'config.json' ? { ...file, sha256: 'f'.repeat(64) } : file));
    await expect(getModel({ ...model, files }, options())).rejects.toThrow(
      /another config\.json than the catalogue names .*--accept-new-hashes/,
    );
    expect((await names()).filter((name) => !name.startsWith('sources'))).toEqual([facts('', weights).sha256]);
  });

  it('takes the files as they come when the new hashes are accepted', async () => {
    const accepted: ModelFile[] = [];
    const files = model.files.map((file) => (file.path === 'config.json' ? { ...file, sha256: 'f'.repeat(64) } : file));
    await getModel(
      { ...model, files },
      options({
        acceptHashes: (made) => {
          accepted.push(...made);
          return Promise.resolve();
        },
      }),
    );
    expect(accepted).toEqual(converted);
    expect(await names()).toEqual(finalNames);
  });
});

describe('verifying a model', () => {
  it('finds every sound file', async () => {
    await getModel(model, options());
    const report = await verifyModel(model, folder, () => undefined, signal);
    expect(report).toEqual({ sound: model.files, removed: [], missing: [] });
  });

  it('removes a file with one wrong byte', async () => {
    await getModel(model, options());
    const file = model.files[0];
    const flipped = Buffer.from(weights);
    flipped[3] = (flipped[3] ?? 0) ^ 1;
    await writeFile(folder.pathOf(file?.sha256 ?? ''), flipped);
    const report = await verifyModel(model, folder, () => undefined, signal);
    expect(report.removed).toEqual([file]);
    expect(await missingFiles(model, folder)).toEqual([file]);
  });

  it('tells what is not here', async () => {
    expect(await verifyModel(model, folder, () => undefined, signal)).toEqual({
      sound: [],
      removed: [],
      missing: model.files,
    });
  });
});

describe('removing a model', () => {
  it('takes files, parts and kept sources away', async () => {
    await getModel(model, options({ keepSources: true }));
    await writeFile(`${folder.pathOf(model.files[0]?.sha256 ?? '')}.part`, 'half');
    await removeModel(model, [], folder);
    expect(await names()).toEqual([]);
  });

  it('leaves what another model needs', async () => {
    await getModel(model, options());
    await removeModel(model, [{ ...model, files: converted.slice(0, 1) }], folder);
    expect(await names()).toEqual([converted[0]?.sha256]);
  });
});
