import { m } from '../../paraglide/messages';

/** What the key that goes with commands is called on the device's keyboard. */
export function commandKey({ userAgent }: Pick<Navigator, 'userAgent'>): string {
  return /Mac|iPhone|iPad/.test(userAgent) ? '⌘' : m.shortcuts_key_control();
}
