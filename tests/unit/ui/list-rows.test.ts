import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/lib/core/conversation';
import { listRows } from '../../../src/ui/conversations/list-rows';

const noon = new Date(2026, 10, 24, 12).getTime();
const hour = 3_600_000;

function conversation(id: string, updatedAt: number, pinned = false): Conversation {
  return { id, title: id, excerpt: '', pinned, leafId: null, createdAt: updatedAt, updatedAt };
}

function shown(...conversations: readonly Conversation[]): readonly string[] {
  return listRows(conversations, noon).map((row) => (row.type === 'heading' ? `# ${row.title}` : row.conversation.id));
}

describe('the list of conversations', () => {
  it('stands under days, then months, without empty headings', () => {
    expect(
      shown(
        conversation('ahead', noon + hour),
        conversation('morning', noon - 11 * hour),
        conversation('last night', noon - 13 * hour),
        conversation('last week', noon - 8 * 24 * hour),
        conversation('in summer', new Date(2026, 6, 31, 23).getTime()),
        conversation('also in summer', new Date(2026, 6, 1).getTime()),
        conversation('a year ago', new Date(2025, 6, 5).getTime()),
      ),
    ).toEqual([
      '# Today',
      'ahead',
      'morning',
      '# Yesterday',
      'last night',
      '# Last thirty days',
      'last week',
      '# July 2026',
      'in summer',
      'also in summer',
      '# July 2025',
      'a year ago',
    ]);
  });

  it('begins with what is pinned, which stands there once', () => {
    expect(shown(conversation('new', noon), conversation('old', noon - 99 * 24 * hour, true))).toEqual([
      '# Pinned',
      'old',
      '# Today',
      'new',
    ]);
  });

  it('gives every row a key of its own', () => {
    const rows = listRows([conversation('Today', noon), conversation('b', noon - 40 * hour)], noon);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
