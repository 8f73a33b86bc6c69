import type { ConversationWithMessages } from '../storage/conversation-store';
import { FILE_FORMAT, FILE_VERSION, toFile, type ConversationFile } from './conversation-file';
import { soundRows } from './sound-rows';

/** Writes a file of conversations one by one: thousands take longer than a page may be held up. */
export interface JsonExport {
  /** Writes what is sound of a conversation. */
  add(conversation: ConversationWithMessages): void;
  /** Rows that were left out because they are damaged: `readImport` would refuse them and all others with them. */
  readonly damaged: number;
  /** What was written since the last time, from the beginning of the file on. */
  take(): string;
  /** The rest of the file. */
  end(): string;
}

/**
 * A file that `readImport` reads. The same conversations and time always give the same bytes.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function createJsonExport(exportedAt: number): JsonExport {
  const head: ConversationFile = { format: FILE_FORMAT, version: FILE_VERSION, exportedAt, conversations: [] };
  const empty = `${JSON.stringify(head, withOrderedKeys, 2)}\n`;
  const inside = empty.lastIndexOf(']');
  const messageIds = new Set<string>();
  let untaken = empty.slice(0, inside);
  let written = 0;
  let damaged = 0;

  function take(): string {
    const taken = untaken;
    untaken = '';
    return taken;
  }

  return {
    add(conversation) {
      const sound = soundRows(conversation, messageIds);
      damaged += sound.damaged;
      if (sound.conversation === undefined) return;
      // What breaks a line within a text is escaped there.
      const text = JSON.stringify(sound.conversation, withOrderedKeys, 2).replaceAll('\n', '\n    ');
      untaken += `${written === 0 ? '' : ','}\n    ${text}`;
      written += 1;
    },
    get damaged() {
      return damaged;
    },
    take,
    end: () => `${take()}${written === 0 ? '' : '\n  '}${empty.slice(inside)}`,
  };
}

/**
 * Conversations with all their branches as a file that `readImport` reads; of damaged ones, what is sound.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function exportJson(conversations: readonly ConversationWithMessages[], exportedAt: number): string {
  const file = createJsonExport(exportedAt);
  for (const conversation of conversations) file.add(conversation);
  return file.end();
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
