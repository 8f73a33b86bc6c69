import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import * as ort from 'onnxruntime-web/wasm';
import { allMiniLm } from '../../src/lib/models/catalogue/entries/all-minilm-l6-v2';
import { adaptGraph } from '../../src/workers/embedding/adapter/adapt-graph';
import { readAdapter } from '../../src/workers/embedding/adapter/adapter-file';
import { turnTokens, unitMean } from '../../src/workers/embedding/turns';
import { meanOfWords, planWords } from '../../src/workers/embedding/words';

/** Gives the sentence embedding of a text, of unit length. */
export type Embed = (text: string) => Promise<Float32Array>;

/** Tokens that the model takes at most. */
const LONGEST = 256;
const GRAPH = 'onnx/model_quantized.onnx';
const ADAPTER = 'src/workers/embedding/adapter/weights.bin';

/** Names the model in the names of cache files: another one gives other vectors. */
export function embeddingVersion(): string {
  return fileHash(GRAPH).slice(0, 12);
}

/** The same of the model with its adapter. */
export function adaptedVersion(root: string): string {
  const adapter = createHash('sha256')
    .update(readFileSync(join(root, ADAPTER)))
    .digest('hex');
  return `${embeddingVersion()}-${adapter.slice(0, 12)}`;
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

/** What the adapted model makes of a turn, of unit length, and of the one before where it leans on that. */
export type Understand = (turn: string, before?: string) => Promise<Float32Array>;

/**
 * As the app's embedding worker does with its adapter.
 *
 * @param root the folder that holds models/
 */
export async function loadUnderstand(root: string): Promise<Understand> {
  const { tokenizer, run } = await loadGraph(root, true);
  return async (turn, before) => {
    const ids = turnTokens(tokenizer.encode(turn).ids, before === undefined ? undefined : tokenizer.encode(before).ids);
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
  const { tokenizer, run } = await loadGraph(root, true);
  return async (words) => {
    const pieces = words.map((word) => tokenizer.encode(word, { add_special_tokens: false }).ids);
    const [begin = 0, end = 0] = tokenizer.encode('').ids;
    const plan = planWords(pieces, begin, end, LONGEST);
    return meanOfWords(await run(plan.ids), plan, words.length);
  };
}

/** The tokenizer of the embedding model. */
export function loadTokenizer(root: string): Tokenizer {
  const object = (path: string): object => JSON.parse(readFileSync(filePath(root, path), 'utf8')) as object;
  return new Tokenizer(object('tokenizer.json'), object('tokenizer_config.json'));
}

/** Where the graph of the embedding model lies. */
export function graphPath(root: string): string {
  return filePath(root, GRAPH);
}

function filePath(root: string, path: string): string {
  return join(root, 'models', fileHash(path));
}

async function loadGraph(root: string, adapted = false) {
  const tokenizer = loadTokenizer(root);
  ort.env.wasm.numThreads = 1;
  const graph = new Uint8Array(readFileSync(graphPath(root)));
  const adapter = (): ArrayBuffer => Uint8Array.from(readFileSync(join(root, ADAPTER))).buffer;
  const session = await ort.InferenceSession.create(adapted ? adaptGraph(graph, readAdapter(adapter())) : graph);

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

function fileHash(path: string): string {
  const file = allMiniLm.files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The embedding model has no file ${path}`);
  return file.sha256;
}
