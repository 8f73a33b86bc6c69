import { describe, expect, it } from 'vitest';
import { isPressed, keysOf, type PressedKey } from '../../../../src/ui/palette/shortcut';

const palette = { key: 'k', withCommand: true };
const search = { key: '/', withCommand: false };

function pressed(key: string, more: Partial<PressedKey> = {}): PressedKey {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...more };
}

describe('A shortcut with Control or Command', () => {
  it('counts while writing too, and where single keys are switched off', () => {
    expect(isPressed(palette, pressed('k', { ctrlKey: true }), true, false)).toBe(true);
    expect(isPressed(palette, pressed('k', { metaKey: true }), true, false)).toBe(true);
  });

  it('counts with the capitals locked', () => {
    expect(isPressed(palette, pressed('K', { ctrlKey: true }), false, true)).toBe(true);
  });

  it('is not the key alone, and not the one with Shift or Alt, which are others’', () => {
    expect(isPressed(palette, pressed('k'), false, true)).toBe(false);
    expect(isPressed(palette, pressed('K', { ctrlKey: true, shiftKey: true }), false, true)).toBe(false);
    expect(isPressed(palette, pressed('k', { ctrlKey: true, altKey: true }), false, true)).toBe(false);
  });
});

describe('A single key', () => {
  it('counts where nothing is written', () => {
    expect(isPressed(search, pressed('/'), false, true)).toBe(true);
  });

  it('counts where the keyboard needs Shift for it', () => {
    expect(isPressed(search, pressed('/', { shiftKey: true }), false, true)).toBe(true);
  });

  it('writes while the person writes', () => {
    expect(isPressed(search, pressed('/'), true, true)).toBe(false);
  });

  it('does nothing once single keys are switched off', () => {
    expect(isPressed(search, pressed('/'), false, false)).toBe(false);
  });

  it('is not the same key with Control, Command or Alt', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(isPressed(search, pressed('/', more), false, true)).toBe(false);
    }
  });
});

it('a key that an input method composes with is no shortcut', () => {
  expect(isPressed(search, pressed('/', { isComposing: true }), false, true)).toBe(false);
  expect(isPressed(palette, pressed('k', { ctrlKey: true, isComposing: true }), false, true)).toBe(false);
});

it('the keys of a shortcut stand as they do on the keyboard', () => {
  expect(keysOf(palette, 'Ctrl')).toEqual(['Ctrl', 'K']);
  expect(keysOf(palette, '⌘')).toEqual(['⌘', 'K']);
  expect(keysOf(search, 'Ctrl')).toEqual(['/']);
});
