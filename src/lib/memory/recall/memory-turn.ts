import { chunkText } from './chunk-text';
import { LABELS } from './english';

/** What recall knows of a turn. */
export interface MemoryTurn {
  readonly messageId: string;
  readonly conversationId: string;
  readonly role: 'user' | 'assistant';
  /** When it was said: milliseconds since 1970, UTC. */
  readonly at: number;
  /** Word for word; may begin with who speaks, as a chat log does ("Marta: …"). */
  readonly text: string;
  /** Its place in the conversation; turns are neighbours in the order of these. */
  readonly position: number;
}

/** A piece of what is said that gets a vector of its own: mostly all of it. */
export interface TurnChunk {
  /** The message's id and the number of the piece: the same text always gives the same ids. */
  readonly chunkId: string;
  readonly messageId: string;
  /** What is to be embedded: without the speaker's name, which would make all that somebody says alike. */
  readonly text: string;
}

/** A text taken apart into who speaks and what is said. */
export interface SpokenText {
  /** As written; undefined where the text does not begin with a name. */
  readonly speaker: string | undefined;
  readonly said: string;
}

const speakerPrefix = /^(\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}): (?=\S)/u;

/** Reads "Marta: hello" as Marta, who says "hello"; "Note: hello" has no speaker. */
export function readSpeaker(text: string): SpokenText {
  const match = speakerPrefix.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || LABELS.has(name.toLowerCase())) return { speaker: undefined, said: text };
  return { speaker: name, said: text.slice(match[0].length) };
}

/** The pieces of a turn in order; together they are what is said. */
export function chunksOf(turn: Pick<MemoryTurn, 'messageId' | 'text'>): readonly TurnChunk[] {
  return chunkText(readSpeaker(turn.text).said).map((text, number) => ({
    chunkId: `${turn.messageId}#${number}`,
    messageId: turn.messageId,
    text,
  }));
}
