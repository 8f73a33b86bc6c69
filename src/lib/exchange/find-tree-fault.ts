import type { FileConversation, FileMessage } from './conversation-file';

/** Takes in the messages of one conversation, in order, as long as they make a tree. */
export interface TreeCheck {
  /** The reason why the message cannot stand where it does, in words; `undefined` when it can, and then it is taken in. */
  add(message: FileMessage): string | undefined;
  /** Whether that message was taken in. */
  has(id: string): boolean;
}

/**
 * A message may only follow one that stands before it in the same conversation, so there can be no circle.
 *
 * @param taken ids of messages of earlier conversations; those of this one are added
 */
export function createTreeCheck(taken: Set<string>): TreeCheck {
  const roles = new Map<string, 'user' | 'assistant'>();
  let last = -1;

  function faultOf({ id, parentId, role, position, attachments = [], answer, failure }: FileMessage) {
    if (taken.has(id)) return `Two messages are called ${id}`;
    if (position <= last) return `The message ${id} is out of order`;
    if (parentId !== null && !roles.has(parentId)) return `The message ${id} follows one that is not before it`;
    if (role === 'assistant' && roles.get(parentId ?? '') !== 'user') return `The answer ${id} follows no question`;
    if (role === 'user' && (answer !== undefined || failure !== undefined)) return `The question ${id} is an answer`;
    if (role === 'assistant' && attachments.length > 0) return `The answer ${id} has files`;
    if (new Set(attachments.map((file) => file.id)).size < attachments.length)
      return `Two files of ${id} have one name`;
    return undefined;
  }

  return {
    add(message) {
      const fault = faultOf(message);
      if (fault !== undefined) return fault;
      taken.add(message.id);
      roles.set(message.id, message.role);
      last = message.position;
      return undefined;
    },
    has: (id) => roles.has(id),
  };
}

/**
 * The first reason why the messages of a conversation do not make a tree, in words; `undefined` when they do.
 *
 * @param taken ids of messages of earlier conversations; those of this one are added
 */
export function findTreeFault({ messages, leafId }: FileConversation, taken: Set<string>): string | undefined {
  const tree = createTreeCheck(taken);
  for (const message of messages) {
    const fault = tree.add(message);
    if (fault !== undefined) return fault;
  }
  const isShown = leafId === null ? messages.length === 0 : tree.has(leafId);
  return isShown ? undefined : 'The message that a conversation shows is not in it';
}
