import { describe, expect, it } from 'vitest';
import { ageFrom } from '../../../../src/lib/memory/questions/age';
import { createSaidFacts } from '../../../support/memory/said-facts';

function fact(day: string, line: string) {
  const memory = createSaidFacts();
  memory.say(Date.parse(day), line);
  return memory.facts[0];
}

const at = Date.parse('2026-05-20T12:00Z');
const born = (words: string) =>
  ageFrom({ birthday: fact('2026-01-01', `user | birthday | ${words}`), told: undefined }, at, 'UTC');

describe('Age', () => {
  it.each([
    ['20 May 1990', 36, false],
    ['21 May 1990', 35, false],
    ['May 21st, 1990', 35, false],
    ['1990-05-20', 36, false],
    ['June 1990', 35, false],
    ['1990', 35, true],
  ])('of who was born %s', (words, years, orOneMore) => {
    expect(born(words)).toEqual({ years, orOneMore });
  });

  it('is not known from a birthday without its year', () => {
    expect(born('20 May')).toBeUndefined();
  });

  it('grows after it was told', () => {
    const told = fact('2024-05-01', 'user | age | 67');
    expect(ageFrom({ birthday: undefined, told }, Date.parse('2024-05-01'), 'UTC')).toEqual({
      years: 67,
      orOneMore: false,
    });
    expect(ageFrom({ birthday: undefined, told }, at, 'UTC')).toEqual({ years: 69, orOneMore: true });
    const birthday = fact('2024-05-01', 'user | birthday | 2 May');
    expect(ageFrom({ birthday, told }, at, 'UTC')).toEqual({ years: 70, orOneMore: false });
  });
});
