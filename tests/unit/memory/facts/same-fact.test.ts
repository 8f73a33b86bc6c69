import { describe, expect, test } from 'vitest';
import type { GoldFact } from '../../../../scripts/memory/facts-data';
import { factKey, saysTheSame } from '../../../../scripts/memory/same-fact';

function fact(line: string): GoldFact {
  const [subject = '', predicate = '', object = '', sign] = line.split(' | ');
  return { subject, predicate, object, polarity: sign === '-' ? 'negative' : 'positive' };
}

describe('a fact that is the same to the word', () => {
  test('but for articles, capitals and other names of a relation or a predicate', () => {
    expect(factKey(fact('mum | lives in | The Hague | +'))).toBe(factKey(fact('mother | home | the hague | +')));
  });

  test.each([
    'user | likes | tea | -',
    'Ana | likes | tea | +',
    'user | likes | green tea | +',
    'user | eats | tea | +',
  ])('is not %s', (other) => {
    expect(factKey(fact(other))).not.toBe(factKey(fact('user | likes | tea | +')));
  });
});

describe('a fact that says the same in other words', () => {
  test.each([
    ['user | hobbies | skiing | +', 'user | sports | skiing | +'],
    ['user | bakes | doughnuts | +', 'user | habits | bake doughnuts | +'],
    ['user | likes | shopping for shoes | +', 'user | likes | shopping for shoes online | +'],
    ['user | pets | three chickens | +', 'user | pets | chickens | +'],
    ['mum | keeps | allotment | +', 'mother | belongings | allotment | +'],
  ])('%s: %s', (one, other) => {
    expect(saysTheSame(fact(one), fact(other))).toBe(true);
    expect(saysTheSame(fact(other), fact(one))).toBe(true);
  });

  test.each([
    ['of somebody else', 'user | likes | tea | +', 'sister | likes | tea | +'],
    ['denied', 'user | likes | tea | +', 'user | likes | tea | -'],
    ['of another thing', 'user | likes | tea | +', 'user | likes | coffee | +'],
    ['of another kind', 'user | employer | hospital | +', 'user | home | hospital | +'],
    ['of two things of which one is told', 'user | likes | red wine | +', 'user | likes | red cars | +'],
  ])('is not one %s', (_, one, other) => {
    expect(saysTheSame(fact(one), fact(other))).toBe(false);
    expect(saysTheSame(fact(other), fact(one))).toBe(false);
  });
});
