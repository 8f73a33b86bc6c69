import type { GgufMetadata } from './gguf/metadata';
import { invalid, unsupported } from './gguf-refusals';
import { preTokenizations, type PreTokenization } from './pre-tokenizers';
import { sentencePieceJson } from './sentence-piece';
import { addedToken, CONTROL, readVocabulary, USER_DEFINED, vocabularyText, type Vocabulary } from './token-types';

const BYTE_LEVEL = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false };

/**
 * The `tokenizer.json` of a GGUF's vocabulary, as Hugging Face's tokenizers read it: byte-level byte-pair encoding, or
 * SentencePiece. The same metadata gives the same text, byte for byte. Rows that only pad the vocabulary are left out.
 * Nothing is added before or after a text: whether a prompt begins with a special token is said by the model's config.
 *
 * @throws FailureError `gguf-unsupported` for another kind of vocabulary or an unknown pre-tokenizer, `gguf-invalid` for
 *   lists that are missing or do not fit each other.
 */
export function tokenizerJson(metadata: GgufMetadata): string {
  const model = metadata.text('tokenizer.ggml.model');
  if (model === 'gpt2') return byteLevelJson(metadata);
  if (model === 'llama') return sentencePieceJson(metadata);
  throw unsupported(`the vocabulary is of the kind "${model}"`);
}

function byteLevelJson(metadata: GgufMetadata): string {
  const preTokenization = readPreTokenization(metadata);
  const vocabulary = readVocabulary(metadata);
  return [
    '{"version":"1.0","truncation":null,"padding":null',
    `"added_tokens":${JSON.stringify(addedTokens(vocabulary))}`,
    `"normalizer":${preTokenization.compose ? '{"type":"NFC"}' : 'null'}`,
    `"pre_tokenizer":${JSON.stringify(preTokenizer(preTokenization))}`,
    `"post_processor":null`,
    `"decoder":${JSON.stringify(BYTE_LEVEL)}`,
    `"model":${modelText(vocabulary, readMerges(metadata), preTokenization)}}`,
  ].join(',');
}

function readPreTokenization(metadata: GgufMetadata): PreTokenization {
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
function addedTokens({ tokens, types }: Vocabulary): readonly object[] {
  return tokens.flatMap((content, id) => {
    const type = types?.[id];
    if (type !== CONTROL && type !== USER_DEFINED) return [];
    return [addedToken(id, content, type === CONTROL)];
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

function modelText(vocabulary: Vocabulary, merges: readonly string[], preTokenization: PreTokenization): string {
  const options =
    '"type":"BPE","dropout":null,"unk_token":null,"continuing_subword_prefix":null,"end_of_word_suffix":null,' +
    `"fuse_unk":false,"byte_fallback":false,"ignore_merges":${preTokenization.wholeWords}`;
  return `{${options},"vocab":${vocabularyText(vocabulary)},"merges":${JSON.stringify(merges)}}`;
}
