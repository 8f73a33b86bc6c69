/** A key that stands for a command, as `KeyboardEvent.key` names it. */
export interface Shortcut {
  readonly key: string;
  /** With Control, or Command where the device has one. Without it, the key counts outside of text fields alone. */
  readonly withCommand: boolean;
}

/** The one key that everything else can be reached from. */
export const openPalette: Shortcut = { key: 'k', withCommand: true };

const alone = (key: string): Shortcut => ({ key, withCommand: false });

/** The keys by the id of the command that each stands for; all that is known before the commands are fetched. */
export const shortcuts = {
  palette: openPalette,
  new: alone('n'),
  temporary: alone('t'),
  search: alone('/'),
  write: alone('c'),
  edit: alone('e'),
  shortcuts: alone('?'),
} as const;

/** The part of a `KeyboardEvent` that is used here. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/**
 * Whether a pressed key is that shortcut.
 *
 * @param writing whether the focus is where the key would write
 * @param singleKeys whether keys alone may act (WCAG 2.1, criterion 2.1.4, wants them to be switched off)
 */
export function isPressed(shortcut: Shortcut, event: PressedKey, writing: boolean, singleKeys: boolean): boolean {
  if (event.isComposing || event.altKey || event.key.toLowerCase() !== shortcut.key) return false;
  const withCommand = event.ctrlKey || event.metaKey;
  // With Shift it is another command, of the browser's.
  if (shortcut.withCommand) return withCommand && !event.shiftKey;
  return !withCommand && !writing && singleKeys;
}

/**
 * The keys in the order in which they are pressed, as they stand on the person's keyboard.
 *
 * @param commandKey what the key that goes with commands is called there
 */
export function keysOf({ key, withCommand }: Shortcut, commandKey: string): readonly string[] {
  const letter = key.length === 1 ? key.toUpperCase() : key;
  return withCommand ? [commandKey, letter] : [letter];
}
