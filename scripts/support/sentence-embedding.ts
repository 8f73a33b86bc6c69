import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import * as ort from 'onnxruntime-web/wasm';
import { allMiniLm } from '../../src/lib/models/catalogue/entries/all-minilm-l6-v2';
import { embeddingDimensions } from '../../src/lib/models/catalogue/starter-sets';
import { meanOfWords, planWords } from '../../src/workers/embedding/words';

/** Gives the sentence embedding of a text, of unit length. */
export type Embed = (text: string) => Promise<Float32Array>;

/** Tokens that the model takes at most. */
const LONGEST = 256;
const GRAPH = 'onnx/model_quantized.onnx';

/** Names the model in the names of cache files: another one gives other vectors. */
export function embeddingVersion(): string {
  return fileHash(GRAPH).slice(0, 12);
}

/**
 * Runs all-MiniLM-L6-v2 as the app does: the same graph, tokenizer, runtime and mean over tokens, one text at a time.
 *
 * @param root the folder that holds models/
 */
export async function loadEmbed(root: string): Promise<Embed> {
  const { tokenizer, run } = await loadGraph(root);
  return async (text) => {
    const all = tokenizer.encode(text).ids;
    const ids = all.length <= LONGEST ? all : [...all.slice(0, LONGEST - 1), ...all.slice(-1)];
    return unitMean(await run(ids), ids.length);
  };
}

/** Gives the vectors of words where they stand, as `WordVectors` of the memory. */
export type EmbedWords = (words: readonly string[]) => Promise<Float32Array>;

/**
 * As the app's embedding worker does for words.
 *
 * @param root the folder that holds models/
 */
export async function loadEmbedWords(root: string): Promise<EmbedWords> {
  const { tokenizer, run } = await loadGraph(root);
  return async (words) => {
    const pieces = words.map((word) => tokenizer.encode(word, { add_special_tokens: false }).ids);
    const [begin = 0, end = 0] = tokenizer.encode('').ids;
    const plan = planWords(pieces, begin, end, LONGEST);
    return meanOfWords(await run(plan.ids), plan, words.length);
  };
}

async function loadGraph(root: string) {
  const file = (path: string): Buffer => readFileSync(join(root, 'models', fileHash(path)));
  const tokenizer = new Tokenizer(
    JSON.parse(file('tokenizer.json').toString()) as object,
    JSON.parse(file('tokenizer_config.json').toString()) as object,
  );
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(new Uint8Array(file(GRAPH)));

  const run = async (ids: readonly number[]): Promise<Float32Array> => {
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
    return states;
  };
  return { tokenizer, run };
}

function unitMean(states: Float32Array, tokens: number): Float32Array {
  const mean = new Float32Array(embeddingDimensions);
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
