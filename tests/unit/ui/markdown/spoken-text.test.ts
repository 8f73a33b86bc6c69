import { describe, expect, test } from 'vitest';
import { spokenText } from '../../../../src/ui/chat/markdown/spoken-text';

const spoken = (text: string) => spokenText(text, { done: 'Done:', notDone: 'Not done:' });

describe('what a screen reader says of an answer', () => {
  test.each([
    ['plain words', 'Paris.', 'Paris.'],
    ['emphasis', 'It is **Paris**, *not* ~~Lyon~~.', 'It is Paris, not Lyon.'],
    ['a heading', '## Steps\n\nFirst', 'Steps\nFirst'],
    ['a list', '- one\n- `two`\n  1. three', 'one\ntwo\nthree'],
    ['tasks', '- [x] bread\n- [ ] milk', 'Done: bread\nNot done: milk'],
    ['code', '```js\nadd(1, 2)\n```', 'add(1, 2)'],
    ['a table', '| a | b |\n|---|---|\n| 1 | **2** |', 'a, b\n1, 2'],
    ['a quotation', '> It is\n> said', 'It is\nsaid'],
    ['a link', 'See [the map](https://example.org/map).', 'See the map.'],
    ['signs that are no marks', '2 * 3 < 7 & 1_000 \\* 2', '2 * 3 < 7 & 1_000 * 2'],
    ['a formula', 'So $x^2$ it is', 'So x^2 it is'],
  ])('is, of %s, the words alone', (_what, text, words) => {
    expect(spoken(text)).toBe(words);
  });
});
