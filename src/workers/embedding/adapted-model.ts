import { AutoModel, Tensor, type PreTrainedModel, type PreTrainedTokenizer } from '@huggingface/transformers';
import { adaptGraph } from './adapter/adapt-graph';
import { KNOWN_TURN, readAdapter } from './adapter/adapter-file';
import type { ChangeFile } from './stored-files-cache';
import { turnTokens, unitMean } from './turns';
import { meanOfWords, planWords } from './words';

/** The embedding model with Hearth's adapter: it understands turns, and says nothing of how alike two texts are. */
export interface AdaptedModel {
  understand(turn: string, before: string | undefined): Promise<Float32Array>;
  embedWords(words: readonly string[]): Promise<Float32Array>;
}

/** Words' tokens that are read together at most. */
const LONGEST = 256;

/** The least cosine between the vector that a turn should have and the one that it has here; machines round differently. */
const LEAST_COSINE = 0.99;

/**
 * Loads the graph of `model` with the adapter added. Rejects with an `Error` where it cannot be added, or where a turn gets another
 * vector than it should.
 *
 * @param readFrom lets the library read the model's files, changed by what it is given
 */
export async function loadAdaptedModel(
  model: string,
  tokenizer: PreTrainedTokenizer,
  readFrom: (change: ChangeFile) => void,
): Promise<AdaptedModel> {
  const { weights } = await import('virtual:adapter-weights');
  const adapter = readAdapter(weights);
  readFrom(async (path, content) =>
    path.endsWith('.onnx') ? adaptGraph(new Uint8Array(await content.arrayBuffer()), adapter) : content,
  );
  // Decides the name of the graph's file: `onnx/model_quantized.onnx`.
  const graph = await AutoModel.from_pretrained(model, { device: 'wasm', dtype: 'q8' });
  const adapted = createAdaptedModel(graph, tokenizer);
  const cosine = product(await adapted.understand(KNOWN_TURN, undefined), adapter.answer);
  if (!(cosine >= LEAST_COSINE))
    throw new Error(`with its adapter it reads a known turn differently (${cosine.toFixed(3)})`);
  return adapted;
}

function createAdaptedModel(graph: PreTrainedModel, tokenizer: PreTrainedTokenizer): AdaptedModel {
  const statesOf = async (ids: readonly number[]): Promise<Float32Array> => {
    const row = (value: (id: number) => number): Tensor =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(value(id))),
        [1, ids.length],
      );
    const output = (await graph({
      input_ids: row((id) => id),
      attention_mask: row(() => 1),
      token_type_ids: row(() => 0),
    })) as { readonly last_hidden_state?: Tensor };
    const states: unknown = output.last_hidden_state?.data;
    if (!(states instanceof Float32Array)) throw new TypeError('the embedding model answered with other than float32');
    return states;
  };

  return {
    async understand(turn, before) {
      const ids = turnTokens(tokenizer.encode(turn), before === undefined ? undefined : tokenizer.encode(before));
      return unitMean(await statesOf(ids), ids.length);
    },
    async embedWords(words) {
      const [begin = 0, end = 0] = tokenizer.encode('');
      const pieces = words.map((word) => tokenizer.encode(word, { add_special_tokens: false }));
      const plan = planWords(pieces, begin, end, LONGEST);
      return meanOfWords(await statesOf(plan.ids), plan, words.length);
    },
  };
}

function product(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}
