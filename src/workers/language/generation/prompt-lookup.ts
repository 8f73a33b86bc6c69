/** Tokens guessed at a time: with the one that is sure they make the four rows that the kernels take together. */
export const guessedTokens = 3;

/** The shortest repetition that is trusted. */
const shortestMatch = 4;

/** Beyond this length a repetition that goes on differently is taken for chance, not for a reason to stop guessing. */
const longestMatch = 64;

/**
 * A pass of four rows costs about as much as 2.8 passes of one (measured, 0.5B, one thread): fewer right guesses than
 * this are a loss.
 */
const worthwhile = 2;

/**
 * Guesses how a text goes on where it repeats itself: looks for its last tokens further up and proposes what followed
 * there (Saxena, "Prompt Lookup Decoding", 2023). After a guess that did not pay, only a longer repetition is trusted;
 * after one that did, shorter ones are again.
 */
export class PromptLookup {
  #match = shortestMatch;

  /** What may follow the tokens, {@link guessedTokens} of them; nothing where there is no repetition to go by. */
  propose(tokens: readonly number[]): readonly number[] {
    const start = tokens.length - this.#match;
    for (let candidate = start - 1; candidate >= 0; candidate--) {
      if (repeats(tokens, candidate, start)) {
        return continuation(tokens, candidate + this.#match);
      }
    }
    return [];
  }

  /** Tells how many of the proposed tokens were right. */
  learn(right: number): void {
    this.#match =
      right >= worthwhile ? Math.max(shortestMatch, this.#match / 2) : Math.min(longestMatch, this.#match * 2);
  }
}

/** The tokens from `next` on; where the text ends, its guessed continuation goes on in their place. */
function continuation(tokens: readonly number[], next: number): readonly number[] {
  const text = [...tokens];
  for (let index = next; index < next + guessedTokens; index++) text.push(text[index] ?? 0);
  return text.slice(tokens.length);
}

/** Whether the tokens from `candidate` on are the same as those from `start` to the end. */
function repeats(tokens: readonly number[], candidate: number, start: number): boolean {
  for (let index = start; index < tokens.length; index++) {
    if (tokens[candidate + index - start] !== tokens[index]) return false;
  }
  return true;
}
