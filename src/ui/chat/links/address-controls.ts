/**
 * Makes the links inside an element ask: a click, Enter or Space on one calls `ask` with its address.
 *
 * @returns undoes it
 */
export function listenToAddresses(element: HTMLElement, ask: (address: string) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener(
    'click',
    (event) => {
      const address = addressAt(event.target);
      // Whoever has just selected words of a link wants to copy them.
      if (address !== undefined && element.ownerDocument.getSelection()?.isCollapsed !== false) ask(address);
    },
    { signal },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      const address = event.key === 'Enter' || event.key === ' ' ? addressAt(event.target) : undefined;
      if (address === undefined) return;
      event.preventDefault();
      ask(address);
    },
    { signal },
  );
  return () => listening.abort();
}

function addressAt(target: EventTarget | null): string | undefined {
  const control = target instanceof Element ? target.closest('[data-address]') : null;
  return control?.getAttribute('data-address') ?? undefined;
}
