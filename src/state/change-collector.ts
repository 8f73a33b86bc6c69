/**
 * Collects what changes at the same moment, as an import changes thousands, and has it followed together. Nothing is
 * followed before {@link release}, nor while something is.
 */
export class ChangeCollector {
  readonly #follow: (ids: readonly string[]) => Promise<void>;
  readonly #changed = new Set<string>();
  #holding = true;

  constructor(follow: (ids: readonly string[]) => Promise<void>) {
    this.#follow = follow;
  }

  note(id: string): void {
    this.#changed.add(id);
    if (this.#holding) return;
    this.#holding = true;
    queueMicrotask(() => void this.release());
  }

  /** Has all followed that changed so far, and from then on whatever changes. */
  async release(): Promise<void> {
    try {
      while (this.#changed.size > 0) {
        const ids = [...this.#changed];
        this.#changed.clear();
        await this.#follow(ids);
      }
    } finally {
      this.#holding = false;
    }
  }
}
