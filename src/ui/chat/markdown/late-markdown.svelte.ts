import { getContext, setContext, type Component } from 'svelte';

interface MarkdownProps {
  readonly text: string;
  readonly growing: boolean;
}

/** The component that shows Markdown, which is not needed for the first screen. */
export class LateMarkdown {
  component = $state.raw<Component<MarkdownProps>>();
  #asked = false;

  /** Fetches it, once. Where it cannot be fetched, the plain text goes on standing in its place. */
  async load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.component = (await import('./Markdown.svelte')).default;
    } catch (error) {
      // A module that cannot be fetched is a TypeError.
      if (!(error instanceof TypeError)) throw error;
      this.#asked = false;
    }
  }
}

const key = Symbol('late Markdown');

/** Lets the components below share one, so that what was fetched is there at once for the next answer. */
export function provideMarkdown(): LateMarkdown {
  return setContext(key, new LateMarkdown());
}

/** The one that is shared here, or one of its own. */
export function currentMarkdown(): LateMarkdown {
  return getContext<LateMarkdown | undefined>(key) ?? new LateMarkdown();
}
