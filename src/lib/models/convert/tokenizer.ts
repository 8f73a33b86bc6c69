import { FailureError } from '../../core/failure';
import type { GgufMetadata } from './gguf/metadata';
import { preTokenizations, type PreTokenization } from './pre-tokenizers';

/** Token types (enum llama_token_type in llama.h). */
const CONTROL = 3;
const USER_DEFINED = 4;
const UNUSED = 5;

const BYTE_LEVEL = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false };

/**
 * The `tokenizer.json` of a GGUF's vocabulary, as Hugging Face's tokenizers read it: byte-level byte-pair encoding.
 * The same metadata gives the same text, byte for byte. Rows that only pad the vocabulary are left out. Nothing is added
 * before or after a text: whether a prompt begins with a special token is said by the model's config.
 *
 * @throws FailureError `gguf-unsupported` for another kind of vocabulary or an unknown pre-tokenizer, `gguf-invalid` for
 *   lists that are missing or do not fit each other.
 */
export function tokenizerJson(metadata: GgufMetadata): string {
  const preTokenization = readPreTokenization(metadata);
  const tokens = metadata.texts('tokenizer.ggml.tokens');
  const types = metadata.optionalIntegers('tokenizer.ggml.token_type');
  if (types !== undefined && types.length !== tokens.length) {
    throw invalid(`the vocabulary has ${tokens.length} tokens and ${types.length} types`);
  }
  return [
    '{"version":"1.0","truncation":null,"padding":null',
    `"added_tokens":${JSON.stringify(addedTokens(tokens, types))}`,
    `"normalizer":${preTokenization.compose ? '{"type":"NFC"}' : 'null'}`,
    `"pre_tokenizer":${JSON.stringify(preTokenizer(preTokenization))}`,
    `"post_processor":null`,
    `"decoder":${JSON.stringify(BYTE_LEVEL)}`,
    `"model":${modelText(tokens, types, readMerges(metadata), preTokenization)}}`,
  ].join(',');
}

function readPreTokenization(metadata: GgufMetadata): PreTokenization {
  const model = metadata.text('tokenizer.ggml.model');
  if (model !== 'gpt2') throw unsupported(`the vocabulary is of the kind "${model}"`);
  const name = metadata.optionalText('tokenizer.ggml.pre');
  if (name === undefined) throw unsupported('the file does not say how words are cut');
  const preTokenization = preTokenizations.get(name);
  if (preTokenization === undefined) throw unsupported(`words are cut in an unknown way, "${name}"`);
  return preTokenization;
}

function readMerges(metadata: GgufMetadata): readonly string[] {
  const merges = metadata.texts('tokenizer.ggml.merges');
  for (const merge of merges) {
    const space = merge.indexOf(' ');
    if (space < 1 || space === merge.length - 1 || merge.includes(' ', space + 1)) {
      throw invalid('a merge is not two pieces with a space between them');
    }
  }
  return merges;
}

/** Tokens that are found in a text before it is cut into words. */
function addedTokens(tokens: readonly string[], types: readonly number[] | undefined): readonly object[] {
  return tokens.flatMap((content, id) => {
    const type = types?.[id];
    if (type !== CONTROL && type !== USER_DEFINED) return [];
    if (content === '') throw invalid(`the special token ${id} is empty`);
    const special = type === CONTROL;
    return [{ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special }];
  });
}

function preTokenizer({ patterns }: PreTokenization): object {
  const splits = patterns.map((pattern) => ({
    type: 'Split',
    pattern: { Regex: pattern },
    behavior: 'Isolated',
    invert: false,
  }));
  return { type: 'Sequence', pretokenizers: [...splits, BYTE_LEVEL] };
}

/** Written by hand: an object would put number-like tokens first, and lose the token `__proto__`. */
function modelText(
  tokens: readonly string[],
  types: readonly number[] | undefined,
  merges: readonly string[],
  preTokenization: PreTokenization,
): string {
  // A later token of the same text wins, as in llama.cpp.
  const ids = new Map<string, number>();
  for (const [id, token] of tokens.entries()) if (types?.[id] !== UNUSED) ids.set(token, id);
  const vocabulary = Array.from(ids, ([token, id]) => `${JSON.stringify(token)}:${id}`).join(',');
  const options =
    '"type":"BPE","dropout":null,"unk_token":null,"continuing_subword_prefix":null,"end_of_word_suffix":null,' +
    `"fuse_unk":false,"byte_fallback":false,"ignore_merges":${preTokenization.wholeWords}`;
  return `{${options},"vocab":{${vocabulary}},"merges":${JSON.stringify(merges)}}`;
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}

function unsupported(reason: string): FailureError {
  return new FailureError({ code: 'gguf-unsupported', reason });
}
