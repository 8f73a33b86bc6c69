/** Everything that the index keeps of its documents beside their words, by the document's number. */
export interface Documents {
  /** How many numbers were given, those of removed documents included. */
  readonly count: number;
  readonly removed: number;
  /** @param messageId none for a title */
  add(conversation: number, messageId: string | undefined): number;
  setLength(document: number, words: number): void;
  remove(document: number): void;
  /** -1 once the document was removed. */
  conversationOf(document: number): number;
  messageOf(document: number): string | undefined;
  /** The part of a word's weight that one mention in a document of this length has. */
  weightOf(document: number): number;
  /** Gives the documents that are left new numbers in the same order; the answer maps old to new, -1 for removed. */
  compact(): Int32Array;
}

/** As in BM25, with one mention for any number of them: what is said twice in a chat is not twice as much meant. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** Fixed, so that a document's weight does not depend on the others. */
const USUAL_WORDS = 60;

export function createDocuments(): Documents {
  let conversations: number[] = [];
  let messageIds: (string | undefined)[] = [];
  let weights: number[] = [];
  let removed = 0;

  return {
    get count() {
      return conversations.length;
    },
    get removed() {
      return removed;
    },
    add(conversation, messageId) {
      messageIds.push(messageId);
      weights.push(0);
      return conversations.push(conversation) - 1;
    },
    setLength(document, words) {
      const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * words) / USUAL_WORDS;
      weights[document] = (SATURATION + 1) / (1 + SATURATION * length);
    },
    remove(document) {
      if (conversations[document] === -1) return;
      conversations[document] = -1;
      messageIds[document] = undefined;
      removed += 1;
    },
    conversationOf: (document) => conversations[document] ?? -1,
    messageOf: (document) => messageIds[document],
    weightOf: (document) => weights[document] ?? 0,
    compact() {
      const numbers = new Int32Array(conversations.length);
      let next = 0;
      conversations.forEach((conversation, document) => {
        numbers[document] = conversation === -1 ? -1 : next++;
      });
      const isKept = (_: unknown, document: number): boolean => numbers[document]! >= 0;
      messageIds = messageIds.filter(isKept);
      weights = weights.filter(isKept);
      conversations = conversations.filter(isKept);
      removed = 0;
      return numbers;
    },
  };
}
