/**
 * Lets the text of an answer through as it comes, but for what may turn out to be the beginning of a stop sequence, and
 * for an opening that is not to be seen.
 */
export class AnswerText {
  readonly #stops: readonly string[];
  #opening: string;
  #held = '';

  /** @param opening what the answer begins with and nobody is to read; let through where the answer begins otherwise */
  constructor(stops: readonly string[], opening: string) {
    this.#stops = stops.filter((stop) => stop !== '');
    this.#opening = opening;
  }

  /** Takes the next text; returns what may be shown. */
  add(text: string): string {
    this.#held += text;
    if (this.#opening !== '') {
      if (this.#held.startsWith(this.#opening)) this.#held = this.#held.slice(this.#opening.length);
      else if (this.#opening.startsWith(this.#held)) return '';
      this.#opening = '';
    }
    const kept = this.#beginningOfStop();
    const shown = this.#held.slice(0, this.#held.length - kept);
    this.#held = this.#held.slice(shown.length);
    return shown;
  }

  /** What was held back, once it is known that no stop sequence comes of it. */
  finish(): string {
    const rest = this.#held;
    this.#held = '';
    return this.#opening.startsWith(rest) && this.#opening !== '' ? '' : rest;
  }

  /** Length of the longest end of the held text that a stop sequence begins with. */
  #beginningOfStop(): number {
    const longest = Math.min(this.#held.length, Math.max(0, ...this.#stops.map(({ length }) => length - 1)));
    for (let length = longest; length > 0; length--) {
      const end = this.#held.slice(-length);
      if (this.#stops.some((stop) => stop.startsWith(end))) return length;
    }
    return 0;
  }
}
