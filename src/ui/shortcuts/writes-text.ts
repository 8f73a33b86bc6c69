/** Whether a key that is pressed on this element writes something there. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
}
