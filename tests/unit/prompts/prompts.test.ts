import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedPrompt } from '../../../src/lib/core/saved-prompt';
import { matchPrompts } from '../../../src/lib/prompts/match-prompts';
import { fillVariables, variablesOf } from '../../../src/lib/prompts/variables';

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const words = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[{}]/g, ''));

describe('the places of a prompt', () => {
  test('are found once each, in order, spaces or not', () => {
    expect(variablesOf('{{b}} and {{ a }} and {{b}} in {{größe}} {{two words}}')).toEqual([
      'b',
      'a',
      'größe',
      'two words',
    ]);
  });

  test('are only what is whole', () => {
    expect(variablesOf('{a} {{}} {{ }} {{a {{b}} c}} {{x')).toEqual(['b']);
  });

  test('are filled with what they are given, and with nothing that this holds', () => {
    const values = new Map([
      ['a', '{{b}}'],
      ['b', '$&'],
    ]);
    expect(fillVariables('{{a}} {{ b }} {{c}}', values)).toBe('{{b}} $& {{c}}');
  });

  test('fill to the text between them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, name, words)), words, (parts, end) => {
        const template = parts.map(([text, place]) => `${text}{{${place}}}`).join('') + end;
        const values = new Map(parts.map(([, place, value]) => [place, value]));
        const expected = parts.map(([text, place]) => text + (values.get(place) ?? '')).join('') + end;
        expect(fillVariables(template, values)).toBe(expected);
        expect(variablesOf(template)).toEqual([...new Set(parts.map(([, place]) => place))]);
      }),
    );
  });
});

describe('what was typed', () => {
  const prompts = ['Summarise', 'Résumé of a talk', 'Explain'].map((title, index): SavedPrompt => ({
    id: title,
    name: title,
    text: index === 2 ? 'sum it up' : '',
    kind: 'message',
    createdAt: 0,
  }));
  const found = (typed: string): readonly string[] => matchPrompts(prompts, typed).map(({ id }) => id);

  test('finds names first, then texts, whatever the accents', () => {
    expect(found('sum')).toEqual(['Summarise', 'Résumé of a talk', 'Explain']);
    expect(found('resu')).toEqual(['Résumé of a talk']);
    expect(found('zzz')).toEqual([]);
  });

  test('finds all where nothing was typed', () => {
    expect(found('')).toHaveLength(3);
  });
});
