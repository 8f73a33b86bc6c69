import { expect, test } from 'vitest';
import { createThemeColour } from '../../../../src/ui/shell/theme-colour';

test('the bars of the browser have the colour of the chosen theme, and of the system where none is chosen', () => {
  const light = { media: '(prefers-color-scheme: light)', content: '#fff' };
  const dark = { media: '(prefers-color-scheme: dark)', content: '#000' };
  const show = createThemeColour([light, dark]);
  const shown = () => [light.content, dark.content];
  show('dark');
  expect(shown()).toEqual(['#000', '#000']);
  show('light');
  expect(shown()).toEqual(['#fff', '#fff']);
  show('system');
  expect(shown()).toEqual(['#fff', '#000']);
});
