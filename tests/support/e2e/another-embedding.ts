import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../../../src/lib/core/model';
import { manifestOf } from '../../../src/lib/models/set-manifest';
import { writeZip, type ZipFile } from '../write-zip';
import { embeddingModel } from './small-set';

/** Differs from the one of the set in a line break behind its configuration, and so is another model to Hearth. */
const configuration = Buffer.from(`${await contentOf('config.json')}\n`);

/** An embedding model that is not of the catalogue. */
export const anotherEmbedding: Model = {
  ...embeddingModel,
  id: 'another-minilm',
  title: 'Another MiniLM',
  files: embeddingModel.files.map((file) =>
    file.path === 'config.json'
      ? {
          ...file,
          bytes: configuration.length,
          sha256: createHash('sha256').update(configuration).digest('hex'),
        }
      : file,
  ),
};

/** A zip with both embedding models, as another device exports them. */
export async function zipOfEmbeddings(): Promise<Uint8Array<ArrayBuffer>> {
  const models = [embeddingModel, anotherEmbedding];
  const { form, text } = manifestOf(models);
  const files = new Map<string, ZipFile>([[form.name, { name: form.name, content: Buffer.from(text) }]]);
  for (const { path, sha256 } of embeddingModel.files) {
    files.set(sha256, { name: sha256, content: await readFile(join('models', sha256)) });
    if (path === 'config.json') {
      const other = anotherEmbedding.files.find((file) => file.path === path)?.sha256 ?? '';
      files.set(other, { name: other, content: configuration });
    }
  }
  return writeZip([...files.values()]);
}

function contentOf(path: string): Promise<string> {
  const sha256 = embeddingModel.files.find((file) => file.path === path)?.sha256 ?? '';
  return readFile(join('models', sha256), 'utf8');
}
