import { describe, expect, it } from 'vitest';
import { cleanObject, splitList } from '../../../../src/lib/memory/facts/objects';
import { isOccupation } from '../../../../src/lib/memory/facts/words/occupations';

describe('objects', () => {
  it.each([
    ['the smell of rain', 'smell of rain'],
    ['a lot of jazz these days', 'jazz'],
    ['swimming every morning before work', 'swimming'],
    ['cheese because it is salty', 'cheese'],
    ['Leeds since 2019', 'Leeds'],
    ['it', undefined],
    ['the', undefined],
  ])('%s', (text, object) => {
    expect(cleanObject(text)).toBe(object);
  });

  it('takes lists apart and leaves pairs whole', () => {
    expect(splitList('tea, toast and jam')).toEqual(['tea', 'toast', 'jam']);
    expect(splitList('gin and tonic')).toEqual(['gin and tonic']);
    expect(splitList('phone calls, text is better')).toEqual(['phone calls']);
  });

  it.each([
    ['retired bus driver', true],
    ['social worker', true],
    ['marine biologist', true],
    ['bit of a worrier', false],
    ['big fan', false],
    ['old man', false],
    ['smoker', false],
  ])('%s is an occupation: %s', (phrase, answer) => {
    expect(isOccupation(phrase)).toBe(answer);
  });
});
