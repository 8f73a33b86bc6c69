/** Kinds of `<input>` in which a letter writes nothing. */
const WITHOUT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether a key that is pressed on this element writes something there, or chooses something by its first letter. */
export function writesText(target: EventTarget | null): boolean {
  if (target === null) return false;
  if ('isContentEditable' in target && target.isContentEditable === true) return true;
  if (!('tagName' in target)) return false;
  if (target.tagName === 'INPUT') return !('type' in target && WITHOUT_TEXT.has(String(target.type)));
  return target.tagName === 'TEXTAREA' || target.tagName === 'SELECT';
}
