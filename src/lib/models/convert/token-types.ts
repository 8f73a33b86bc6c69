import type { GgufMetadata } from './gguf/metadata';
import { invalid } from './gguf-refusals';

/** Token types (enum llama_token_type in llama.h). */
export const NORMAL = 1;
export const UNKNOWN = 2;
export const CONTROL = 3;
export const USER_DEFINED = 4;
const UNUSED = 5;
export const BYTE = 6;

/** A vocabulary's tokens in the order of their ids, and what each is for. */
export interface Vocabulary {
  readonly tokens: readonly string[];
  readonly types: readonly number[] | undefined;
}

/** @throws FailureError `gguf-invalid` for lists that are missing or do not fit each other */
export function readVocabulary(metadata: GgufMetadata): Vocabulary {
  const tokens = metadata.texts('tokenizer.ggml.tokens');
  const types = metadata.optionalIntegers('tokenizer.ggml.token_type');
  if (types !== undefined && types.length !== tokens.length) {
    throw invalid(`the vocabulary has ${tokens.length} tokens and ${types.length} types`);
  }
  return { tokens, types };
}

/** A token that is found in a text before it is cut into words, as `tokenizer.json` has it. */
export function addedToken(id: number, content: string, special: boolean, rstrip = false): object {
  if (content === '') throw invalid(`the special token ${id} is empty`);
  return { id, content, single_word: false, lstrip: false, rstrip, normalized: false, special };
}

/**
 * The ids of a vocabulary as JSON, rows that only pad it left out. Written by hand: an object would put number-like
 * tokens first, and lose the token `__proto__`.
 */
export function vocabularyText({ tokens, types }: Vocabulary): string {
  // A later token of the same text wins, as in llama.cpp.
  const ids = new Map<string, number>();
  for (const [id, token] of tokens.entries()) if (types?.[id] !== UNUSED) ids.set(token, id);
  return `{${Array.from(ids, ([token, id]) => `${JSON.stringify(token)}:${id}`).join(',')}}`;
}
