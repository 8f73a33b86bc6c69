import type { TokenTexts } from './token-bytes';

/**
 * Puts an answer's text together from tokens. A character may be spread over tokens, and a stop sequence too: text is
 * let out as soon as it can belong to neither.
 */
export class AnswerText {
  readonly #tokenTexts: TokenTexts;
  readonly #stop: readonly string[];
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #held = '';
  #dropsSpace: boolean;

  /**
   * @param stop the answer ends before the first of these; empty ones are ignored
   * @param begins whether the answer begins here, and does not go on: a space that the vocabulary puts before every text is
   *   then no part of it
   */
  constructor(tokenTexts: TokenTexts, stop: readonly string[], begins: boolean) {
    this.#tokenTexts = tokenTexts;
    this.#dropsSpace = begins && tokenTexts.prefixesSpace;
    this.#stop = stop.filter((sequence) => sequence !== '');
  }

  /** Adds a token; `stopped` when a stop sequence is complete: `text` then ends before it. */
  add(token: number): { readonly text: string; readonly stopped: boolean } {
    this.#held += this.#decoder.decode(this.#tokenTexts.bytes(token), { stream: true });
    if (this.#dropsSpace && this.#held !== '') {
      this.#dropsSpace = false;
      if (this.#held.startsWith(' ')) this.#held = this.#held.slice(1);
    }
    const cut = firstIndex(this.#held, this.#stop);
    if (cut !== undefined) return { text: this.#take(cut), stopped: true };
    return { text: this.#take(this.#held.length - heldLength(this.#held, this.#stop)), stopped: false };
  }

  /** What is still held back when the answer ends. An unfinished character becomes the replacement character. */
  finish(): string {
    this.#held += this.#decoder.decode();
    return this.#take(this.#held.length);
  }

  #take(length: number): string {
    const text = this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    return text;
  }
}

function firstIndex(text: string, sequences: readonly string[]): number | undefined {
  const indices = sequences.map((sequence) => text.indexOf(sequence)).filter((index) => index >= 0);
  return indices.length === 0 ? undefined : Math.min(...indices);
}

/** Length of the longest end of the text that may be the beginning of a stop sequence. */
function heldLength(text: string, sequences: readonly string[]): number {
  let longest = 0;
  for (const sequence of sequences) {
    for (let length = Math.min(sequence.length - 1, text.length); length > longest; length--) {
      if (text.endsWith(sequence.slice(0, length))) longest = length;
    }
  }
  return longest;
}
