import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../../../src/lib/core/model';
import { manifestOf } from '../../../src/lib/models/set-manifest';
import { writeZip, type ZipFile } from '../write-zip';
import { embeddingModel } from './small-set';

/** An embedding model that is not of the catalogue: the one of the set with another text in one of its files. */
export interface AnotherEmbedding {
  readonly model: Model;
  readonly path: string;
  readonly content: Buffer;
}

/** Differs in a line break behind its configuration. */
export const anotherEmbedding = await altered('another-minilm', 'Another MiniLM', 'config.json', (text) => `${text}\n`);

/** Takes each word for another one, so that its vectors mean nothing. */
export const confusedEmbedding = await altered('confused-minilm', 'Confused MiniLM', 'tokenizer.json', (text) =>
  text.replaceAll(/(?<=":)\d{4,5}(?=[,}])/g, (id) => String(31_521 - Number(id))),
);

/** A zip with the embedding model of the set and that one, as another device exports them. */
export async function zipOfEmbeddings({ model, path, content }: AnotherEmbedding): Promise<Uint8Array<ArrayBuffer>> {
  const { form, text } = manifestOf([embeddingModel, model]);
  const files = new Map<string, ZipFile>([[form.name, { name: form.name, content: Buffer.from(text) }]]);
  for (const { sha256 } of embeddingModel.files) {
    files.set(sha256, { name: sha256, content: await readFile(join('models', sha256)) });
  }
  const other = fileOf(model, path).sha256;
  files.set(other, { name: other, content });
  return writeZip([...files.values()]);
}

async function altered(
  id: string,
  title: string,
  path: string,
  alter: (text: string) => string,
): Promise<AnotherEmbedding> {
  const content = Buffer.from(alter(await readFile(join('models', fileOf(embeddingModel, path).sha256), 'utf8')));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const files = embeddingModel.files.map((file) =>
    file.path === path ? { ...file, bytes: content.length, sha256 } : file,
  );
  return { model: { ...embeddingModel, id, title, files }, path, content };
}

function fileOf({ files }: Model, path: string): Model['files'][number] {
  const file = files.find((other) => other.path === path);
  if (file === undefined) throw new Error(`No file "${path}"`);
  return file;
}
