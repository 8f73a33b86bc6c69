import type { RandomVocabulary } from './random-model';

/** Token types (enum llama_token_type in llama.h). */
const [NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE] = [1, 2, 3, 4, 6] as const;

export interface SentencePieceOptions {
  /** What the pieces are learned from. */
  readonly text: string;
  /** How many pieces are made of two others. */
  readonly merges: number;
  /** Whose special tokens and manners the vocabulary has. */
  readonly family: 'gemma' | 'phi';
}

interface Entry {
  readonly text: string;
  readonly type: number;
  readonly score: number;
}

/**
 * A small vocabulary as SentencePiece makes it: special tokens, a token for every byte, then pieces learned by merging the
 * most frequent pairs (Sennrich et al., 2016), each with a score below those before, then single characters.
 */
export function sentencePieceVocabulary({ text, merges, family }: SentencePieceOptions): RandomVocabulary {
  const entries: Entry[] = [...heads[family], ...bytes()];
  const pieces = learnPieces(text, merges);
  for (const [rank, piece] of pieces.entries()) entries.push({ text: piece, type: NORMAL, score: -rank });
  entries.push(...tails[family]);
  // Sizes are multiples of eight.
  while (entries.length % 8 !== 0) entries.push({ text: `<|spare${entries.length}|>`, type: CONTROL, score: -1000 });
  const id = (token: string): number => entries.findIndex((entry) => entry.text === token);
  const [beginning, end] = family === 'gemma' ? ['<bos>', '<end_of_turn>'] : ['<s>', '<|end|>'];
  return {
    tokens: entries.map((entry) => entry.text),
    metadata: {
      // By this name llama.cpp knows that no white space counts behind Phi 3's special tokens.
      'general.name': ['text', family === 'phi' ? 'Phi-3 in small' : 'Gemma in small'],
      'tokenizer.ggml.model': ['text', 'llama'],
      'tokenizer.ggml.pre': ['text', 'default'],
      'tokenizer.ggml.tokens': ['texts', entries.map((entry) => entry.text)],
      'tokenizer.ggml.scores': ['f32s', entries.map((entry) => entry.score)],
      'tokenizer.ggml.token_type': ['i32s', entries.map((entry) => entry.type)],
      'tokenizer.ggml.bos_token_id': ['u32', id(beginning)],
      'tokenizer.ggml.eos_token_id': ['u32', id(end)],
      'tokenizer.ggml.unknown_token_id': ['u32', id('<unk>')],
      ...(family === 'gemma' ? { 'tokenizer.ggml.add_space_prefix': ['bool', false] as const } : {}),
    },
  };
}

const control = (text: string): Entry => ({ text, type: CONTROL, score: -1000 });
const own = (text: string): Entry => ({ text, type: USER_DEFINED, score: -1000 });
const unknown: Entry = { text: '<unk>', type: UNKNOWN, score: -1000 };

const heads = {
  gemma: [control('<pad>'), control('<eos>'), control('<bos>'), unknown],
  phi: [unknown, control('<s>'), control('</s>')],
} as const;

const tails = {
  gemma: [
    control('<start_of_turn>'),
    control('<end_of_turn>'),
    ...Array.from({ length: 6 }, (_, more) => own('\n'.repeat(more + 1))),
    ...Array.from({ length: 6 }, (_, more) => own(' '.repeat(more + 2))),
    own('<table>'),
  ],
  phi: [control('<|endoftext|>'), control('<|assistant|>'), control('<|end|>'), control('<|user|>')],
} as const;

function bytes(): Entry[] {
  return Array.from({ length: 256 }, (_, byte) => ({
    text: `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
    type: BYTE,
    score: 0,
  }));
}

/** Merged pieces in the order in which they were learned, then the single characters. */
function learnPieces(text: string, count: number): readonly string[] {
  const words = (text.match(/ ?[^\s]+/g) ?? []).map((word) => Array.from(word.replace(' ', '▁')));
  const characters = [...new Set(words.flat())].sort();
  const learned: string[] = [];
  while (learned.length < count) {
    const best = mostFrequent(countPairs(words));
    if (best === undefined) break;
    const [left, right] = best.split(' ', 2);
    learned.push(`${left}${right}`);
    for (const [at, word] of words.entries()) words[at] = join(word, left ?? '', right ?? '');
  }
  return [...new Set([...learned, ...characters])];
}

function countPairs(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let at = 1; at < word.length; at++) {
      const pair = `${word[at - 1]} ${word[at]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of equally frequent ones the first that was met. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [pair, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = pair;
  }
  return best;
}

function join(word: readonly string[], left: string, right: string): string[] {
  const joined: string[] = [];
  for (const piece of word) {
    if (piece === right && joined.at(-1) === left) joined[joined.length - 1] = left + right;
    else joined.push(piece);
  }
  return joined;
}
