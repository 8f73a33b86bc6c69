import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/lib/search/query';
import { createSearchIndex, type SearchIndex } from '../../../src/lib/search/search-index';

/** A sweep of removed documents comes after a thousand; here they come often enough by repeating each change. */
const REPEATS = 150;

const word = fc.constantFrom('tea', 'team', 'steam', 'gardening', 'gardenign', 'Öl', '東京', '猫', '42', 'don’t');
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const place = fc.nat({ max: 3 });
const change = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('title' as const), conversation: place, title: text }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('messages' as const),
      conversation: place,
      texts: fc.array(text, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), conversation: place }) },
);

interface Kept {
  title: string;
  texts: readonly string[];
  updatedAt: number;
}

function write(index: SearchIndex, id: string, { title, texts, updatedAt }: Kept): void {
  index.setConversation({ id, title, excerpt: '', updatedAt });
  index.setMessages(
    id,
    texts.map((each, number) => ({ id: `${id}-${number}`, text: each })),
  );
}

test('after any changes it answers as an index that was built afresh', () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 25 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (changes, query) => {
        const kept = new Map<string, Kept>();
        const index = createSearchIndex();
        changes.forEach((each, step) => {
          const id = `c${each.conversation}`;
          if (each.type === 'remove') {
            kept.delete(id);
            index.removeConversation(id);
            return;
          }
          const before = kept.get(id) ?? { title: '', texts: [], updatedAt: 0 };
          const after: Kept =
            each.type === 'title'
              ? { ...before, title: each.title, updatedAt: step }
              : { ...before, texts: each.texts, updatedAt: step };
          kept.set(id, after);
          for (let round = 0; round < REPEATS; round++) {
            write(index, id, { ...after, texts: [`passing ${round}`] });
            write(index, id, after);
          }
        });

        const fresh = createSearchIndex();
        for (const [id, each] of kept) write(fresh, id, each);
        const words = parseQuery(query.join(' '));
        expect(index.rank(words, 10)).toEqual(fresh.rank(words, 10));
        expect(index.conversations).toBe(kept.size);
      },
    ),
    { numRuns: 60 },
  );
});

test('every word of a message finds it, and none does once it is removed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (said) => {
      const index = createSearchIndex();
      index.setConversation({ id: 'other', title: 'zebra', excerpt: '', updatedAt: 0 });
      index.setConversation({ id: 'c', title: '', excerpt: '', updatedAt: 0 });
      index.setMessages('c', [{ id: 'm', text: said }]);
      const words = said.split(/[^\p{L}\p{N}\p{M}]+/u).filter((each) => parseQuery(each).length > 0);
      const finds = (each: string): boolean =>
        index.rank(parseQuery(each), 10).some(({ messageId }) => messageId === 'm');
      for (const each of words) expect(finds(each), each).toBe(true);
      index.setMessages('c', []);
      for (const each of words) expect(finds(each), each).toBe(false);
    }),
    { numRuns: 300 },
  );
});
