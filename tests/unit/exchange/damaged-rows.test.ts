import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/lib/core/conversation';
import { createJsonExport } from '../../../src/lib/exchange/export-json';
import { readImport } from '../../../src/lib/exchange/read-import';
import type { ConversationWithMessages } from '../../../src/lib/storage/conversation-store';
import { node } from '../../support/messages';

const sound: ConversationWithMessages = {
  conversation: { id: 'c', title: 'Soup', excerpt: '', pinned: false, createdAt: 1, updatedAt: 2, leafId: '3' },
  messages: [node(0, null), node(1, 0, 'assistant'), node(2, 1), node(3, 2, 'assistant')],
};
const other: ConversationWithMessages = {
  conversation: { ...sound.conversation, id: 'd', leafId: null },
  messages: [],
};

function exported(...conversations: readonly ConversationWithMessages[]) {
  const file = createJsonExport(7);
  for (const conversation of conversations) file.add(conversation);
  const read = readImport(file.end());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { damaged: file.damaged, read: read.value.conversations };
}

/** The sound conversation with one message in which a field is spoilt, as a bad disk or an old fault leaves it. */
function spoilt(place: number, field: keyof Message, value: unknown): ConversationWithMessages {
  const messages = sound.messages.map((message, each) => {
    const copy = { ...message };
    if (each === place) Object.defineProperty(copy, field, { value, enumerable: true });
    return copy;
  });
  return { ...sound, messages };
}

describe('an export', () => {
  test('of sound rows leaves nothing out', () => {
    expect(exported(sound, other)).toEqual({ damaged: 0, read: [sound, other] });
  });

  test('leaves out a damaged message and what follows upon it, shows what is left, and says how many', () => {
    const { damaged, read } = exported(spoilt(2, 'text', 7), other);
    expect(damaged).toBe(2);
    expect(read).toEqual([
      { conversation: { ...sound.conversation, leafId: '1' }, messages: sound.messages.slice(0, 2) },
      other,
    ]);
  });

  test.each([
    ['status', 'gone'],
    ['createdAt', NaN],
    ['attachments', null],
    ['parentId', '2'],
    ['role', 'assistant'],
  ] as const)('can be read again where %s of a message was %j', (field, value) => {
    const { damaged, read } = exported(spoilt(2, field, value));
    expect(damaged).toBeGreaterThan(0);
    expect(read[0]?.messages.map(({ id }) => id)).toEqual(['0', '1']);
  });

  test('leaves out a damaged conversation whole', () => {
    const conversation = { ...sound.conversation, updatedAt: NaN };
    expect(exported({ ...sound, conversation }, other)).toEqual({ damaged: 5, read: [other] });
  });
});
