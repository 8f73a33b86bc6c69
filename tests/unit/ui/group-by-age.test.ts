import { describe, expect, it } from 'vitest';
import { groupByAge } from '../../../src/ui/conversations/group-by-age';

const noon = new Date(2026, 10, 24, 12).getTime();
const hour = 3_600_000;

function conversation(id: string, updatedAt: number) {
  return { id, title: id, createdAt: updatedAt, updatedAt };
}

describe('groupByAge', () => {
  it('puts conversations under today, yesterday, the last seven days and before, leaving out what is empty', () => {
    const groups = groupByAge(
      [
        conversation('ahead', noon + hour),
        conversation('morning', noon - 11 * hour),
        conversation('last night', noon - 13 * hour),
        conversation('long ago', noon - 400 * 24 * hour),
      ],
      noon,
    );
    expect(groups.map(({ title, conversations }) => [title, conversations.map(({ id }) => id)])).toEqual([
      ['Today', ['ahead', 'morning']],
      ['Yesterday', ['last night']],
      ['Before', ['long ago']],
    ]);
  });
});
