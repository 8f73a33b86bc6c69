/**
 * Notes where an element stands in a view that scrolls. What is returned scrolls the view so that another element, come in
 * its place, stands there: by its upper edge, or by the lower one where the upper was out of sight.
 */
export function holdInPlace(view: HTMLElement, element: HTMLElement): (other: HTMLElement) => void {
  const { top, bottom } = element.getBoundingClientRect();
  const byTop = top >= view.getBoundingClientRect().top;
  return (other) => {
    const now = other.getBoundingClientRect();
    view.scrollTop += byTop ? now.top - top : now.bottom - bottom;
  };
}

/** Resolves before the next frame is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
