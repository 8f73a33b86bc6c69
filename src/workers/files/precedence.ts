/** Lets urgent work go first: what can wait asks before each step whether it may go on. */
export class Precedence {
  #running = 0;
  #waiting: (() => void)[] = [];

  /** Urgent work begins; call what is returned when it has ended. */
  begin(): () => void {
    this.#running++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#running--;
      if (this.#running > 0) return;
      for (const resume of this.#waiting.splice(0)) resume();
    };
  }

  /** Resolves when no urgent work is running. */
  async yieldToUrgent(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
