/** How a text is cut into words before byte-pair merging. */
export interface PreTokenization {
  /** Applied one after the other; each match stands alone. */
  readonly patterns: readonly string[];
  /** Canonical composition first, as the model was trained. */
  readonly compose: boolean;
  /** A word that is itself a token is taken whole, without merging. */
  readonly wholeWords: boolean;
}

/** GPT-2's pattern. */
const GPT2 = String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`;

const CONTRACTIONS = `'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD]`;

/** Llama 3 and Qwen 2 differ in how many digits stay together. */
function modernPattern(digits: string): string {
  return (
    `(?:${CONTRACTIONS})|` +
    String.raw`[^\r\n\p{L}\p{N}]?\p{L}+|${digits}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
  );
}

/**
 * The pre-tokenizers by the name that GGUF files give them (`tokenizer.ggml.pre`); patterns as in llama.cpp,
 * llama-vocab.cpp, with upper and lower case written out because not every browser knows `(?i:…)`.
 */
export const preTokenizations: ReadonlyMap<string, PreTokenization> = new Map<string, PreTokenization>([
  ['qwen2', { patterns: [modernPattern(String.raw`\p{N}`)], compose: true, wholeWords: false }],
  ['llama-bpe', { patterns: [modernPattern(String.raw`\p{N}{1,3}`)], compose: false, wholeWords: true }],
  ['smollm', { patterns: [String.raw`\p{N}`, GPT2], compose: false, wholeWords: false }],
  ['gpt-2', { patterns: [GPT2], compose: false, wholeWords: false }],
  [
    'default',
    { patterns: [String.raw`[\p{P}\$\+<=>\^~\|]+`, GPT2, '[0-9][0-9][0-9]'], compose: false, wholeWords: false },
  ],
]);
