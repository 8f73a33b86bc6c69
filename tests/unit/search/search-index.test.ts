import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/lib/search/query';
import { createSearchIndex, type SearchIndex } from '../../../src/lib/search/search-index';

const DAY = 24 * 3_600_000;

interface Written {
  readonly title?: string;
  readonly texts?: readonly string[];
  readonly daysAgo?: number;
}

function indexOf(conversations: Readonly<Record<string, Written>>): SearchIndex {
  const index = createSearchIndex();
  for (const [id, { title = '', texts = [], daysAgo = 0 }] of Object.entries(conversations)) {
    index.setConversation({ id, title, excerpt: texts[0] ?? '', updatedAt: 1_000 * DAY - daysAgo * DAY });
    index.setMessages(
      id,
      texts.map((text, place) => ({ id: `${id}${place}`, text })),
    );
  }
  return index;
}

const found = (index: SearchIndex, query: string): readonly string[] =>
  index.rank(parseQuery(query), 10).map(({ conversationId }) => conversationId);

describe('what is found', () => {
  test('is a conversation by its title and by its messages, with the message that answers', () => {
    const index = indexOf({
      a: { title: 'Baking', texts: ['How long must dough rest?', 'One hour, warm.'] },
      b: { title: 'Travel', texts: ['Trains to Basel'] },
    });
    expect(index.rank(parseQuery('warm'), 10)).toMatchObject([{ conversationId: 'a', messageId: 'a1' }]);
    expect(index.rank(parseQuery('travel'), 10)).toMatchObject([{ conversationId: 'b', messageId: undefined }]);
    expect(found(index, 'ba')).toEqual(['a', 'b']);
    expect(found(index, 'nothing')).toEqual([]);
    expect(found(index, '')).toEqual([]);
  });

  test('has all the words, in whichever messages they stand; the most of them where none has all', () => {
    const index = indexOf({
      apart: { title: 'x', texts: ['yeast is alive', 'flour is not'] },
      together: { title: 'x', texts: ['yeast and flour', 'nothing else here'] },
      one: { title: 'x', texts: ['flour flour flour'] },
    });
    expect(found(index, 'yeast flour ')).toEqual(['together', 'apart']);
    expect(found(index, 'yeast flour banana ')).toEqual(['together', 'apart']);
  });

  test('is first what has the word in its title, then the word itself, then a longer one, then one with a slip', () => {
    const index = indexOf({
      slip: { title: 'w', texts: ['gadren work'] },
      longer: { title: 'w', texts: ['gardener work'] },
      same: { title: 'w', texts: ['garden work'] },
      title: { title: 'garden', texts: ['other work'] },
    });
    expect(found(index, 'garden')).toEqual(['title', 'same', 'longer', 'slip']);
  });

  test('is what was touched last where all else is equal', () => {
    const index = indexOf({
      old: { title: 'Taxes', daysAgo: 400 },
      new: { title: 'Taxes', daysAgo: 1 },
      middle: { title: 'Taxes', daysAgo: 40 },
    });
    expect(found(index, 'taxes')).toEqual(['new', 'middle', 'old']);
  });

  test('counts a rare word more than a common one', () => {
    const index = indexOf({
      common: { texts: ['please please help'] },
      rare: { texts: ['quinoa salad'] },
      other: { texts: ['please do'] },
      another: { texts: ['please stop'] },
    });
    expect(found(index, 'please quinoa x ')[0]).toBe('rare');
  });

  test('reads scripts without spaces, and attachments', () => {
    const index = indexOf({ a: { title: 'Japan', texts: ['昨日東京都へ行った'] } });
    index.setMessages('a', [
      {
        id: 'm',
        text: '昨日東京都へ行った',
        attachments: [{ id: 'f', name: 'Reise.md', type: 'text/markdown', text: 'Kyōto' }],
      },
    ]);
    for (const query of ['東京', '京都', '行', 'た', '昨日東京都へ行った', 'reise', 'kyoto']) {
      expect(found(index, query), query).toEqual(['a']);
    }
    expect(found(index, '東都')).toEqual([]);
  });

  test('is no more than was asked for', () => {
    const index = indexOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`c${place}`, { title: 'Tea' }])),
    );
    expect(index.rank(parseQuery('tea'), 3)).toHaveLength(3);
    expect(index.rank(parseQuery('tea'), 0)).toEqual([]);
  });
});

test('a message that is changed a thousand times takes the room of one', () => {
  const index = indexOf({ a: { title: 'Draft' }, b: { title: 'Other', texts: ['stays here'] } });
  for (let round = 0; round < 4000; round++) index.setMessages('a', [{ id: 'm', text: `version ${round}` }]);
  expect(index.size).toBeLessThan(4100);
  expect(found(index, 'version 3999 ')).toEqual(['a']);
  expect(found(index, '3998 ')).toEqual([]);
  expect(found(index, 'stays')).toEqual(['b']);
});
