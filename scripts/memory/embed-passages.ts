import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import * as ort from 'onnxruntime-web/wasm';
import { allMiniLm } from '../../src/lib/models/catalogue/entries/all-minilm-l6-v2';
import { packVector, unpackVector } from '../../src/lib/memory/recall/stored-vector';
import { unitVector } from '../../src/lib/memory/recall/vector-index';

export const PASSAGE_DIMENSIONS = 384;
/** Word pieces that the model takes at most. */
const LONGEST = 256;

/** The sentence embeddings of passages as the app computes them, from a cache file where it has them. */
export async function embedPassages(
  root: string,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const path = join(root, '.cache/memory', `passages-${fileHash('onnx/model_quantized.onnx').slice(0, 12)}.json`);
  const known = readCache(path);
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const embed = await loadEmbed(root);
    for (const [i, text] of missing.entries()) {
      known.set(text, await embed(text));
      if (i % 250 === 0) tell(i, missing.length);
    }
    writeCache(path, known);
  }
  return known;
}

async function loadEmbed(root: string): Promise<(text: string) => Promise<Float32Array>> {
  const file = (path: string): Buffer => readFileSync(join(root, 'models', fileHash(path)));
  const tokenizer = new Tokenizer(
    JSON.parse(file('tokenizer.json').toString()) as object,
    JSON.parse(file('tokenizer_config.json').toString()) as object,
  );
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(new Uint8Array(file('onnx/model_quantized.onnx')));
  return async (text) => {
    const all = tokenizer.encode(text).ids;
    const ids = all.length <= LONGEST ? all : [...all.slice(0, LONGEST - 1), all.at(-1)];
    const row = (value: (id: number) => number): ort.Tensor =>
      new ort.Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(value(id))),
        [1, ids.length],
      );
    const output = await session.run({
      input_ids: row((id) => id),
      attention_mask: row(() => 1),
      token_type_ids: row(() => 0),
    });
    const states = output.last_hidden_state?.data;
    if (!(states instanceof Float32Array)) throw new TypeError('the embedding model answered with other than float32');
    const sum = new Float32Array(PASSAGE_DIMENSIONS);
    for (let i = 0; i < ids.length * sum.length; i++) sum[i % sum.length]! += states[i]!;
    return unitVector(sum);
  };
}

function fileHash(path: string): string {
  const file = allMiniLm.files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The embedding model has no file ${path}`);
  return file.sha256;
}

function readCache(path: string): Map<string, Float32Array> {
  if (!existsSync(path)) return new Map();
  const entries = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(entries).flatMap(([text, base64]) => {
      const vector = unpackVector(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
      return vector === undefined ? [] : [[text, vector]];
    }),
  );
}

function writeCache(path: string, vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const entries = [...vectors].map(([text, vector]) => [text, Buffer.from(packVector(vector)).toString('base64')]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
}
