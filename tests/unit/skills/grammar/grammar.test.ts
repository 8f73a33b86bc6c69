import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/lib/skills/grammar/grammar';
import type { Slot } from '../../../../src/lib/skills/grammar/slot';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { freeText } from '../../../../src/lib/skills/slots/free-text';

const context = { now: 0, timeZone: 'UTC', listNames: [] };

const digits: Slot<number> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    if (/^\d+$/.test(text)) yield { value: Number(text), end: at + 1 };
  },
};

const grammar = createGrammar<'set' | 'ask' | 'note', { minutes: number; name: string }>({
  slots: { minutes: digits, name: freeText },
  phrases: {
    set: [
      '(set | start) [new] timer [for] {minutes} (minute | minutes | min)',
      '{minutes} minute timer [called {name}]',
    ],
    ask: ['(how much | what) time is left'],
    note: ['note that {name}'],
  },
  fillers: ['please', 'can you', 'a', 'me', 'for', ','],
});

const read = (text: string) => grammar.match(readUtterance(text), context);

describe('a grammar', () => {
  it.each([
    ['set a timer for 5 minutes', 5],
    ['Can you set me a timer for 5 minutes, please?', 5],
    ['can you please start a new timer for 12 min', 12],
    ['Please, a 3 minute timer!', 3],
    ['3 minute timer', 3],
  ])('reads %s', (text, minutes) => {
    expect(read(text)?.values.minutes).toBe(minutes);
  });

  it('claims nothing when a word is left over', () => {
    expect(read('set a timer for 5 minutes in python')).toBeUndefined();
    expect(read('why set a timer for 5 minutes')).toBeUndefined();
  });

  it('knows which act was meant', () => {
    expect(read('how much time is left?')?.act).toBe('ask');
  });

  it('forgives one slip of the finger in a word', () => {
    expect(read('set a tiemr for 5 minutes')?.values.minutes).toBe(5);
    expect(read('set a timr for 5 minuts')?.values.minutes).toBe(5);
    expect(read('set a tmir for 5 minutes')).toBeUndefined();
  });

  it('gives a free text as it was written, and is less certain of it', () => {
    const match = read('Note that Bob likes C++.');
    expect(match?.values.name).toBe('Bob likes C++');
    expect(match?.certainty).toBeLessThan(0.5);
    expect(read('3 minute timer')?.certainty).toBe(1);
  });

  it('gives up on any text within bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('please', 'a', 'me', 'for', 'timer', '3', 'minute', 'note'), { maxLength: 200 }),
        (words) => {
          grammar.match(readUtterance(words.join(' ')), context);
        },
      ),
    );
  });
});
