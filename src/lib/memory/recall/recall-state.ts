import { createLexicalIndex, type LexicalIndex } from './lexical-index';
import { createLexicalScorer, type LexicalScorer } from './lexical-scores';
import { chunksOf, readSpeaker, type MemoryTurn, type TurnChunk } from './memory-turn';
import { createTurnTable, type TurnTable } from './turn-table';
import { isUsable, type AnyVector, type VectorIndex } from './vector-index';
import { createWordReader, type WordReader } from './words';

/** Everything that is remembered, in step: turns, words, vectors. */
export interface RecallState {
  readonly table: TurnTable;
  readonly reader: WordReader;
  readonly index: LexicalIndex;
  readonly scorer: LexicalScorer;
  readonly vectors: VectorIndex | undefined;
  /** Whether the term is a name: that of a speaker, or written like one. */
  isName(term: string): boolean;
  /** Whether it is a name, or a part of one, of somebody who speaks. */
  isSpeaker(term: string): boolean;
  add(turns: readonly MemoryTurn[]): void;
  remove(messageIds: readonly string[]): void;
  setVector(chunkId: string, vector: AnyVector): void;
  pending(limit: number): readonly TurnChunk[];
}

export function createRecallState(vectors: VectorIndex | undefined): RecallState {
  const table = createTurnTable();
  const reader = createWordReader();
  const index = createLexicalIndex(reader);
  /** How many units each term of a speaker's name has. */
  const speakers = new Map<string, number>();
  /** Units whose vector has no direction; to ask for it again would give the same. */
  const vectorless = new Set<number>();

  function countSpeaker(speaker: string | undefined, change: number): void {
    for (const term of speaker === undefined ? [] : reader.termsOf(speaker)) {
      const count = (speakers.get(term) ?? 0) + change;
      if (count <= 0) speakers.delete(term);
      else speakers.set(term, count);
    }
  }

  function isHere(turn: MemoryTurn): boolean {
    const known = table.unitsOf(turn.messageId)[0]?.turn;
    return (
      known !== undefined &&
      known.text === turn.text &&
      known.conversationId === turn.conversationId &&
      known.position === turn.position &&
      known.role === turn.role &&
      known.at === turn.at
    );
  }

  function remove(messageIds: readonly string[]): void {
    for (const messageId of messageIds) {
      for (const unit of table.remove(messageId)) {
        index.remove(unit.number, unit.said);
        vectors?.remove(unit.number);
        vectorless.delete(unit.number);
        countSpeaker(unit.speaker, -1);
      }
    }
  }

  return {
    table,
    reader,
    index,
    vectors,
    scorer: createLexicalScorer(index, table),
    isName: (term) => speakers.has(term) || index.isName(term),
    isSpeaker: (term) => speakers.has(term),
    remove,

    add(turns) {
      for (const turn of turns) {
        if (isHere(turn)) continue;
        remove([turn.messageId]);
        const { speaker } = readSpeaker(turn.text);
        for (const { chunkId, text: said } of chunksOf(turn)) {
          const unit = table.add({ chunkId, turn, speaker, said });
          index.add(unit.number, said);
          countSpeaker(speaker, 1);
        }
      }
    },

    setVector(chunkId, vector) {
      const unit = table.byChunk(chunkId);
      if (unit === undefined || vectors === undefined) return;
      if (isUsable(vector)) vectors.add(unit.number, vector);
      else vectorless.add(unit.number);
    },

    pending(limit) {
      if (vectors === undefined || vectors.size + vectorless.size === table.size) return [];
      const waiting = [...table.numbers()]
        .filter((number) => !vectors.has(number) && !vectorless.has(number))
        .map((number) => table.unit(number)!);
      return waiting
        .sort((a, b) => b.turn.at - a.turn.at || b.number - a.number)
        .slice(0, limit)
        .map(({ chunkId, turn, said }) => ({ chunkId, messageId: turn.messageId, text: said }));
    },
  };
}
