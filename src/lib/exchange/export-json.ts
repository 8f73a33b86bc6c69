import type { ConversationWithMessages } from '../storage/conversation-store';
import { FILE_FORMAT, FILE_VERSION, toFile, type ConversationFile } from './conversation-file';

/**
 * Conversations with all their branches as a file that `readImport` reads. The same conversations and time always give
 * the same bytes.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function exportJson(conversations: readonly ConversationWithMessages[], exportedAt: number): string {
  const file: ConversationFile = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt,
    conversations: conversations.map(toFile),
  };
  return `${JSON.stringify(file, withOrderedKeys, 2)}\n`;
}

/** One conversation as a file holds it, to see whether two are the same. */
export function canonicalText(conversation: ConversationWithMessages): string {
  return JSON.stringify(toFile(conversation), withOrderedKeys);
}

/** A replacer for `JSON.stringify`: the head of the file first, everything else in the order of the alphabet. */
function withOrderedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'format' in value) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
