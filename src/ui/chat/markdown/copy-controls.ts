/** What a button says once it was pressed. */
export interface CopyWords {
  readonly copied: string;
  readonly refused: string;
}

/** Milliseconds for which a button says what became of it. */
const SAID_MS = 2000;

/**
 * Makes the buttons beside code inside an element copy that code.
 *
 * @returns undoes it
 */
export function listenToCopyButtons(
  element: HTMLElement,
  copy: (text: string) => Promise<void>,
  words: CopyWords,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;

  async function press(control: Element): Promise<void> {
    const label = control.getAttribute('aria-label') ?? '';
    let said = words.copied;
    try {
      await copy(control.nextElementSibling?.textContent ?? '');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      said = words.refused;
    }
    if (label === words.copied || label === words.refused) return;
    control.setAttribute('aria-label', said);
    setTimeout(() => control.setAttribute('aria-label', label), SAID_MS);
  }

  element.addEventListener(
    'click',
    ({ target }) => {
      const control = controlAt(target);
      if (control !== null) void press(control);
    },
    { signal },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      const control = event.key === 'Enter' || event.key === ' ' ? controlAt(event.target) : null;
      if (control === null) return;
      event.preventDefault();
      void press(control);
    },
    { signal },
  );
  return () => listening.abort();
}

function controlAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.copy-code') : null;
}
