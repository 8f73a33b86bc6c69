import type { GgufMetadata } from './gguf/metadata';
import { invalid, unsupported } from './gguf-refusals';
import {
  addedToken,
  BYTE,
  CONTROL,
  NORMAL,
  readVocabulary,
  UNKNOWN,
  USER_DEFINED,
  vocabularyText,
  type Vocabulary,
} from './token-types';

/** Stands for a space in every piece (Kudo and Richardson, "SentencePiece", 2018). */
const SPACE = '▁';

const BYTES = 256;

/** Far above any piece that was ever learned. Work grows with the square of it. */
const LONGEST_PIECE = 256;

/** Special tokens of Phi 3 behind which white space counts. */
const KEEPS_SPACE: ReadonlySet<string> = new Set(['<unk>', '<s>', '<|endoftext|>']);

/**
 * The `tokenizer.json` of a SentencePiece vocabulary with scores. Of two neighbours it merges those whose piece has the
 * highest score, which is byte-pair encoding over merges in the order of those scores; what no piece covers is spelled in
 * bytes.
 *
 * @throws FailureError `gguf-invalid` or, for a vocabulary that cannot spell every text, `gguf-unsupported`
 */
export function sentencePieceJson(metadata: GgufMetadata): string {
  const vocabulary = readVocabulary(metadata);
  if (vocabulary.types === undefined) throw invalid('tokenizer.ggml.token_type is missing');
  requireBytes(vocabulary);
  const scores = metadata.numbers('tokenizer.ggml.scores');
  if (scores.length !== vocabulary.tokens.length) {
    throw invalid(`the vocabulary has ${vocabulary.tokens.length} tokens and ${scores.length} scores`);
  }
  const prefixed = metadata.optionalFlag('tokenizer.ggml.add_space_prefix') ?? true;
  const options =
    '"type":"BPE","dropout":null,"unk_token":null,"continuing_subword_prefix":null,"end_of_word_suffix":null,' +
    '"fuse_unk":false,"byte_fallback":true,"ignore_merges":false';
  return [
    '{"version":"1.0","truncation":null,"padding":null',
    `"added_tokens":${JSON.stringify(addedTokens(vocabulary, stripsSpace(metadata)))}`,
    `"normalizer":${JSON.stringify(normalizer(prefixed))}`,
    '"pre_tokenizer":null',
    '"post_processor":null',
    `"decoder":${JSON.stringify(decoder(prefixed))}`,
    `"model":{${options},"vocab":${vocabularyText(vocabulary)},"merges":${JSON.stringify(merges(vocabulary, scores))}}}`,
  ].join(',');
}

function requireBytes({ tokens, types }: Vocabulary): void {
  const bytes = new Set(tokens.filter((_, id) => types?.[id] === BYTE));
  for (let byte = 0; byte < BYTES; byte++) {
    const token = `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
    if (!bytes.has(token)) throw unsupported('the vocabulary has no token for every byte');
  }
}

/** llama.cpp knows by the model's name that Phi 3 was trained without white space behind its special tokens. */
function stripsSpace(metadata: GgufMetadata): boolean {
  return /phi-?3/i.test(metadata.optionalText('general.name') ?? '');
}

function addedTokens({ tokens, types }: Vocabulary, strips: boolean): readonly object[] {
  return tokens.flatMap((content, id) => {
    const type = types?.[id];
    if (type !== CONTROL && type !== USER_DEFINED && type !== UNKNOWN) return [];
    return [addedToken(id, content, type !== USER_DEFINED, strips && !KEEPS_SPACE.has(content))];
  });
}

function normalizer(prefixed: boolean): object {
  const replace = { type: 'Replace', pattern: { String: ' ' }, content: SPACE };
  return prefixed ? { type: 'Sequence', normalizers: [{ type: 'Prepend', prepend: SPACE }, replace] } : replace;
}

function decoder(prefixed: boolean): object {
  const decoders = [
    { type: 'Replace', pattern: { String: SPACE }, content: ' ' },
    { type: 'ByteFallback' },
    { type: 'Fuse' },
    ...(prefixed ? [{ type: 'Strip', content: ' ', start: 1, stop: 0 }] : []),
  ];
  return { type: 'Sequence', decoders };
}

/**
 * Every way to make a piece of two others, or of single characters; pieces of a higher score first. No control token is
 * ever made: a text that spells one is a text.
 */
function merges({ tokens, types }: Vocabulary, scores: readonly number[]): readonly string[] {
  const ids = [...tokens.keys()].filter((id) => types?.[id] === NORMAL || types?.[id] === USER_DEFINED);
  const pieces = new Set(ids.map((id) => tokens[id]));
  // Sorting is stable: of equal scores the lower id comes first.
  ids.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const found: string[] = [];
  for (const id of ids) {
    const characters = Array.from(tokens[id] ?? '');
    if (characters.includes(' ')) continue;
    if (characters.length > LONGEST_PIECE) throw unsupported(`a piece of ${characters.length} characters`);
    for (let cut = characters.length - 1; cut > 0; cut--) {
      const left = characters.slice(0, cut).join('');
      const right = characters.slice(cut).join('');
      if ((cut > 1 && !pieces.has(left)) || (cut < characters.length - 1 && !pieces.has(right))) continue;
      found.push(`${left} ${right}`);
    }
  }
  return found;
}
