/** Lets one in at a time, in order of arrival. */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the function that lets the next one in. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }

  /** Does some work alone. */
  async through<Value>(work: () => Promise<Value>): Promise<Value> {
    const leave = await this.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }
}
