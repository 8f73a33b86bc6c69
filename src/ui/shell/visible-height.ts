/** The parts of a window that say how much of it can be seen. */
export interface VisibleWindow {
  readonly innerHeight: number;
  /** Absent in old browsers. */
  readonly visualViewport: (Pick<VisualViewport, 'height' | 'scale'> & Pick<EventTarget, 'addEventListener'>) | null;
  readonly document: { readonly documentElement: { readonly style: Pick<CSSStyleDeclaration, 'setProperty'> } };
  scrollTo(x: number, y: number): void;
}

/**
 * Keeps `--visible-height` at what an on-screen keyboard leaves of the window, where the keyboard lies over the page
 * instead of making it smaller, as on iOS. Without one, and where the person has zoomed in, it is the whole window.
 */
export function followVisibleHeight(page: VisibleWindow): void {
  const { visualViewport } = page;
  visualViewport?.addEventListener('resize', () => {
    const covered = visualViewport.scale === 1 && page.innerHeight - visualViewport.height > 1;
    page.document.documentElement.style.setProperty(
      '--visible-height',
      covered ? `${visualViewport.height}px` : '100dvh',
    );
    // The browser moved the page up, to show the field before the page was smaller.
    if (covered) page.scrollTo(0, 0);
  });
}
