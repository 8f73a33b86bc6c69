import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import * as ort from 'onnxruntime-web/wasm';
import { allMiniLm } from '../../src/lib/models/catalogue/entries/all-minilm-l6-v2';
import { embeddedText } from '../../src/lib/router/embedded-text';
import { EMBEDDING_DIMENSIONS } from '../../src/lib/router/shape';

/** Gives the sentence embedding of a turn. */
export type Embed = (text: string) => Promise<Float32Array>;

/** Tokens that the model takes at most. */
const LONGEST = 256;

/** The sentence embeddings of turns, computed where the cache file does not have them, which it then does. */
export async function embedTexts(
  root: string,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const path = join(root, '.cache/router', `embeddings-${fileHash('onnx/model_quantized.onnx').slice(0, 12)}.json`);
  const known = readCache(path);
  const missing = [...new Set(texts.map(embeddedText))].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const embed = await loadEmbed(root);
    for (const [i, text] of missing.entries()) {
      known.set(text, await embed(text));
      if (i % 250 === 0) tell(i, missing.length);
    }
    writeCache(path, known);
  }
  return new Map(texts.map((text) => [text, known.get(embeddedText(text))!]));
}

/** Runs all-MiniLM-L6-v2 as the app does: the same graph, tokenizer, runtime and mean over tokens, one text at a time. */
async function loadEmbed(root: string): Promise<Embed> {
  const file = (path: string): Buffer => readFileSync(join(root, 'models', fileHash(path)));
  const tokenizer = new Tokenizer(
    JSON.parse(file('tokenizer.json').toString()) as object,
    JSON.parse(file('tokenizer_config.json').toString()) as object,
  );
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(new Uint8Array(file('onnx/model_quantized.onnx')));

  return async (text) => {
    const all = tokenizer.encode(embeddedText(text)).ids;
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
    return unitMean(states, ids.length);
  };
}

function unitMean(states: Float32Array, tokens: number): Float32Array {
  const mean = new Float32Array(EMBEDDING_DIMENSIONS);
  for (let token = 0; token < tokens; token++) {
    for (let i = 0; i < mean.length; i++) mean[i]! += states[token * mean.length + i]!;
  }
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
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
    Object.entries(entries).map(([text, base64]) => {
      const bytes = Buffer.from(base64, 'base64');
      return [text, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
    }),
  );
}

function writeCache(path: string, vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const entries = [...vectors].map(([text, { buffer, byteOffset, byteLength }]) => [
    text,
    Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
}
