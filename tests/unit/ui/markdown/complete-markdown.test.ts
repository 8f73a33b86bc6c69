import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeMarkdown } from '../../../../src/ui/chat/markdown/complete-markdown';

describe('The end of an unfinished answer', () => {
  it.each([
    ['closes emphasis', 'a **bo', 'a **bo**'],
    ['closes emphasis inside emphasis', '**bold *it', '**bold *it***'],
    ['closes emphasis before a space', '**bold ', '**bold** '],
    ['takes half of a closing mark for a whole one', '**bold*', '**bold**'],
    ['waits with a mark that opens nothing yet', 'see **', 'see '],
    ['closes code', 'the `na', 'the `na`'],
    ['closes code inside emphasis', '**a `b', '**a `b`**'],
    ['shows half a link as its text', 'see [the paper](https://e.o', 'see the paper'],
    ['shows half a picture as its description', '![a bike](x', 'a bike'],
    ['waits with a mark of a list or a heading', 'Text\n-', 'Text'],
    ['waits with a number that may begin an item', 'Text\n1', 'Text'],
    ['takes a line of bars for the head of a table', '| a | b', '| a | b |\n| --- | --- |'],
    ['takes half a line of dashes for a whole one', '| a | b |\n|--', '| a | b  |\n| --- | --- |'],
    ['closes emphasis in the last item alone', '- a * b\n- **c', '- a * b\n- **c**'],
    ['waits with half the end of code', '```js\nx\n``', '```js\nx\n'],
  ])('%s', (_name, text, expected) => {
    expect(completeMarkdown(text)).toBe(expected);
  });

  it.each([
    '42',
    'a * b',
    'snake_case_name',
    'done **well** and `so`',
    '| a | b |\n| - | - |\n| 1',
    '```js\nlet `x',
    '[a](https://e.org) b',
    'a\\*b',
    '',
  ])('leaves %j alone', (text) => {
    expect(completeMarkdown(text)).toBe(text);
  });

  it('changes nothing before its last paragraph, whatever is written', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '|',
      '-',
      '\n',
      '$',
      '\\',
      '>',
      '1.',
      '~~',
      '<',
      'http://e',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        const settled = text.slice(0, text.lastIndexOf('\n\n') + 1);
        expect(completeMarkdown(text).startsWith(settled)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
