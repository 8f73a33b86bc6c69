import { expect, test } from 'vitest';
import { growWith } from '../../../../src/ui/parts/grow-field';

/** A field whose text is so high when nothing holds it, with borders of one pixel. */
function fakeField(textHeight: number) {
  const style = { height: '400px' };
  const field = {
    style,
    get scrollHeight() {
      return Math.max(textHeight, style.height === 'auto' ? 0 : Number.parseFloat(style.height) - 2);
    },
    offsetHeight: 42,
    clientHeight: 40,
  };
  return field as unknown as HTMLTextAreaElement;
}

test('a field is as high as its text with its borders, also when the text gets shorter', () => {
  const field = fakeField(120);
  growWith('several lines', false)?.(field);
  expect(field.style.height).toBe('122px');
});

test('a browser whose fields grow by themselves is left alone', () => {
  expect(growWith('several lines', true)).toBeUndefined();
});
