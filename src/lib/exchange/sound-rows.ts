import * as v from 'valibot';
import type { ConversationWithMessages } from '../storage/conversation-store';
import {
  conversationSchema,
  messageSchema,
  toFile,
  type FileConversation,
  type FileMessage,
} from './conversation-file';
import { createTreeCheck } from './find-tree-fault';

/** What of a conversation an import would take in again. */
export interface SoundRows {
  /** `undefined` where the conversation itself is damaged. */
  readonly conversation: FileConversation | undefined;
  /** How many rows are not in it: damaged ones, and those that follow upon them. */
  readonly damaged: number;
}

const headSchema = v.omit(conversationSchema, ['messages']);

/** @param taken ids of messages of earlier conversations; those of this one are added */
export function soundRows(whole: ConversationWithMessages, taken: Set<string>): SoundRows {
  const { messages, ...head } = toFile(whole);
  const all = 1 + messages.length;
  const parsed = v.safeParse(headSchema, head, { abortEarly: true });
  if (!parsed.success) return { conversation: undefined, damaged: all };
  const tree = createTreeCheck(taken);
  const kept = messages.flatMap((message): FileMessage[] => {
    const { success, output } = v.safeParse(messageSchema, message, { abortEarly: true });
    return success && tree.add(output) === undefined ? [output] : [];
  });
  const { leafId } = parsed.output;
  const isShown = leafId !== null && tree.has(leafId);
  return {
    conversation: { ...parsed.output, leafId: isShown ? leafId : (kept.at(-1)?.id ?? null), messages: kept },
    damaged: messages.length - kept.length,
  };
}
