import type { Message } from '../../src/lib/core/conversation';
import { chunksOf } from '../../src/lib/memory/recall/memory-turn';
import { packVector } from '../../src/lib/memory/recall/stored-vector';
import { createDatabase } from '../../src/lib/storage/database';
import type { MemoryVectorRow } from '../../src/lib/storage/vector-rows';
import { textHash } from '../../src/workers/index/text-hash';
import { generateHistory } from '../support/generated-history';

/** As many numbers as the app's embedding model gives. */
export const generatedModel = { id: 'generated', dimensions: 384 };

/** Questions of one conversation; each has an answer. */
const QUESTIONS = 5;
const TURNS_OF_A_CONVERSATION = 2 * QUESTIONS;
/** Rows that are written in one go. */
const PORTION = 2000;

/** A question by words and by its vector. */
export interface GeneratedQuery {
  readonly text: string;
  readonly vector: Float32Array;
}

/** Puts so many turns with their vectors into the database of the app, in place of what was there. */
export async function storeMemory(turns: number): Promise<void> {
  const database = createDatabase();
  const { conversations, messages } = generateHistory(turns / TURNS_OF_A_CONVERSATION, QUESTIONS, Date.now());
  const tables = [database.conversations, database.messages, database.memoryVectors];
  await database.run(() => Promise.all(tables.map((table) => table.clear())));
  await database.run(() => database.conversations.bulkPut(conversations));
  for (let start = 0; start < messages.length; start += PORTION) {
    const portion = messages.slice(start, start + PORTION);
    const vectors = portion.flatMap((message, place) => rowsOf(message, start + place));
    await database.run(() => database.messages.bulkPut(portion));
    await database.run(() => database.memoryVectors.bulkPut(vectors));
  }
  database.close();
}

/** Some words of turns here and there, and a vector near that of the turn. */
export async function generatedQueries(count: number): Promise<readonly GeneratedQuery[]> {
  const database = createDatabase();
  const turns = await database.run(() => database.messages.count());
  const places = Array.from({ length: count }, (_, number) => Math.floor((number + 0.5) * (turns / count)));
  const messages = await database.run(() => database.messages.bulkGet(places.map((place) => idAt(place, turns))));
  database.close();
  return places.map((place, number) => {
    const words = messages[number]?.text.match(/[a-z]+/g) ?? [];
    return { text: `What about ${words.slice(2, 8).join(' ')}?`, vector: generatedVector(place, number) };
  });
}

/** The id that `generateHistory` gives. */
function idAt(place: number, turns: number): string {
  const within = place % TURNS_OF_A_CONVERSATION;
  const conversation = `bench-${turns / TURNS_OF_A_CONVERSATION}-${Math.floor(place / TURNS_OF_A_CONVERSATION)}`;
  return `${conversation}-${Math.floor(within / 2)}-${within % 2 === 0 ? 'question' : 'answer'}`;
}

/** Vectors of one conversation are near each other, as those of texts are. */
export function generatedVector(turn: number, variation = -1): Float32Array {
  const parts = [
    { weight: 0.6, next: createRandom(Math.floor(turn / TURNS_OF_A_CONVERSATION)) },
    { weight: 0.8, next: createRandom(turn + 0x10000000) },
    { weight: variation < 0 ? 0 : 0.5, next: createRandom(variation + 0x20000000) },
  ];
  const vector = Float32Array.from({ length: generatedModel.dimensions }, () =>
    parts.reduce((sum, { weight, next }) => sum + weight * (next() - 0.5), 0),
  );
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function rowsOf({ id, conversationId, text }: Message, turn: number): readonly MemoryVectorRow[] {
  return chunksOf({ messageId: id, text }).map((chunk) => ({
    id: chunk.chunkId,
    messageId: id,
    conversationId,
    model: generatedModel.id,
    textHash: textHash(chunk.text),
    vector: packVector(generatedVector(turn)),
  }));
}

/** xorshift of 32 bits, begun at a mixed seed; from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
