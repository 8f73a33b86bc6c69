import type { Transaction } from 'dexie';
import { excerptOf } from '../new-rows';

/** What version 1 kept: one line of messages for each conversation, ordered by position. */
interface MessageRow {
  readonly id: string;
  readonly conversationId: string;
  readonly position: number;
  readonly role: string;
  readonly text: string;
}

/** Version 2: messages form a tree, and a conversation names its branch, its first words and whether it is pinned. */
export async function asMessageTree(transaction: Transaction): Promise<void> {
  const parents = new Map<string, string | null>();
  const last = new Map<string, string>();
  const excerpts = new Map<string, string>();
  await transaction
    .table<MessageRow>('messages')
    .orderBy('[conversationId+position]')
    .each(({ id, conversationId, role, text }) => {
      parents.set(id, last.get(conversationId) ?? null);
      last.set(conversationId, id);
      if (role === 'user' && !excerpts.has(conversationId)) excerpts.set(conversationId, excerptOf(text));
    });
  await transaction
    .table<MessageRow & { parentId?: string | null }>('messages')
    .toCollection()
    .modify((row) => {
      row.parentId = parents.get(row.id) ?? null;
    });
  await transaction
    .table<{ id: string; leafId?: string | null; excerpt?: string; pinned?: boolean }>('conversations')
    .toCollection()
    .modify((row) => {
      row.leafId = last.get(row.id) ?? null;
      row.excerpt = excerpts.get(row.id) ?? '';
      row.pinned = false;
    });
}
