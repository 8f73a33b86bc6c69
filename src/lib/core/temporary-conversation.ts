/** Marks the id of a conversation that is held in memory alone. */
const TEMPORARY = 'temporary-';

/** Whether nothing of that conversation may reach the disk. */
export function isTemporary(conversationId: string): boolean {
  return conversationId.startsWith(TEMPORARY);
}

/** The id of a temporary conversation, from one that is unique. */
export function temporaryId(id: string): string {
  return TEMPORARY + id;
}
