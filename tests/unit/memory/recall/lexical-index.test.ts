import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicalIndex, type LexicalIndex } from '../../../../src/lib/memory/recall/lexical-index';
import { countOfEntry, unitOfEntry } from '../../../../src/lib/memory/recall/postings';
import { createWordReader } from '../../../../src/lib/memory/recall/words';

const words = ['canoe', 'Marta', 'in Marta', 'goose', 'the', 'Ana. Ana', '東京', 'run', 'runs'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((some) => some.join(' '));
const reader = createWordReader();

function contents(index: LexicalIndex) {
  const terms = words.flatMap((word) => reader.termsOf(word));
  return {
    size: index.size,
    totalLength: index.totalLength,
    terms: index.terms,
    postings: terms.map((term) =>
      Array.from(index.postings(term) ?? [], (entry) => [unitOfEntry(entry), countOfEntry(entry)]),
    ),
    texts: terms.map((term) => index.textsWith(term)),
    names: terms.map((term) => index.isName(term)),
  };
}

describe('the lexical index', () => {
  it('is, after texts were removed, as if they had never been there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 30 }), (texts) => {
        const changed = createLexicalIndex(reader);
        const fresh = createLexicalIndex(reader);
        texts.forEach(([each], number) => changed.add(number, each));
        texts.forEach(([each, stays], number) => {
          if (stays) fresh.add(number, each);
          else changed.remove(number, each);
        });
        expect(contents(changed)).toEqual(contents(fresh));
      }),
    );
  });

  it('takes for a name what is mostly written as one inside sentences', () => {
    const index = createLexicalIndex(reader);
    ['I met Rose today', 'with Rose', 'Flowers are nice', 'SHOUTING LOUD', 'she rose'].forEach((each, number) =>
      index.add(number, each),
    );
    expect(index.isName('rose')).toBe(true);
    expect(['flower', 'loud', 'met'].some((term) => index.isName(term))).toBe(false);
  });

  it('counts up to fifteen of a word', () => {
    const index = createLexicalIndex(reader);
    index.add(7, 'goose '.repeat(40));
    const entry = index.postings(reader.termsOf('goose')[0]!)![0]!;
    expect([unitOfEntry(entry), countOfEntry(entry), index.lengthOf(7)]).toEqual([7, 15, 40]);
  });
});
