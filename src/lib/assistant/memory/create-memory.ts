import { createForgetting } from '../../storage/dexie-forgetting';
import { createFactStore } from '../../storage/dexie-fact-store';
import type { ChangeFeed } from '../../storage/change-feed';
import type { ConversationStore } from '../../storage/conversation-store';
import type { Database } from '../../storage/database';
import type { RowChanges } from '../../storage/row-changes';
import type { FactSource } from '../../core/fact';
import { isRememberedConversation, isRememberedMessage } from '../../core/remembered';
import { withRememberedFacts } from '../../storage/remembered-facts';
import type { WallClock } from '../../core/wall-clock';
import { followConversations } from '../../memory/ingest/follow-conversations';
import { createIngestion, type IngestionDependencies } from '../../memory/ingest/ingestion';
import type { EmbedWords } from '../../memory/facts/read-with-vectors';
import type { LanguageModels } from '../../models/language-models';
import type { VectorChoice } from '../../models/vector-choice';
import type { Clock } from '../../threads/clock';
import type { Locks } from '../../threads/locks';
import type { IndexWorker } from '../../../workers/index/api';
import { createMemoryDesk } from './create-memory-desk';
import { createTurnMemory } from './create-turn-memory';
import type { ForgetParts } from './forget';
import type { MemoryDesk } from './memory-desk';
import { createModelExtraction } from './model-extraction/create-model-extraction';
import { givingWay } from './model-extraction/giving-way';
import type { TurnMemory } from './turn-memory';

export interface MemoryParts extends Pick<IngestionDependencies, 'busy' | 'whenIdle'> {
  readonly database: Database;
  readonly conversations: Pick<ConversationStore, 'conversation' | 'message' | 'subscribe'>;
  readonly changes: {
    readonly conversations: ChangeFeed;
    readonly facts: RowChanges;
    readonly overrides: RowChanges;
  };
  readonly index: IndexWorker;
  /** The embedding model that the index is opened with now; its vectors are undefined while it is not in memory. */
  readonly vectors: Pick<VectorChoice, 'current' | 'settled'>;
  /** Of words that are read together; undefined while the embedding model is not in memory. */
  readonly embedWords: EmbedWords;
  readonly models: Pick<LanguageModels, 'acquire' | 'statuses'>;
  /** Drops what was computed from a conversation. */
  readonly forgetCache: (conversationId: string) => Promise<void>;
  /** Whether the person wants anything remembered at all. */
  readonly isOn: () => boolean;
  readonly timeZone: () => string;
  readonly createId: () => string;
  readonly wallClock: WallClock;
  readonly clock: Clock;
  readonly locks: Locks;
}

/** The memory at work. */
export interface Memory {
  readonly turns: TurnMemory;
  readonly desk: MemoryDesk;
}

/**
 * Opens the memory: the index reads its rows, follows the conversations, and gives every turn its vector when idle. When
 * idle, too, a model reads what plain code found nothing in.
 */
export function createMemory(parts: MemoryParts): Memory {
  const { database, changes, index, vectors, timeZone, createId, wallClock } = parts;
  const embed = (text: string): Promise<Float32Array | undefined> => vectors.current().embed(text);
  const facts = withRememberedFacts(createFactStore(database, changes.facts));
  const forgetting: ForgetParts = {
    facts,
    forgetting: createForgetting({
      database,
      conversationChanges: changes.conversations,
      factChanges: changes.facts,
      overrideChanges: changes.overrides,
    }),
    forgetIndexed: (messageIds) => index.forget(messageIds),
    forgetCache: parts.forgetCache,
    clock: wallClock,
  };
  const extraction = createModelExtraction({
    facts,
    timeZone,
    createId,
    models: parts.models,
    forgetCache: parts.forgetCache,
    isOn: parts.isOn,
    isRemembered: (source) => isRemembered(parts.conversations, source),
    busy: parts.busy,
    whenIdle: parts.whenIdle,
    clock: parts.clock,
  });
  const plainDesk = createMemoryDesk({
    ...forgetting,
    facts,
    index,
    embed,
    timeZone,
    createId,
    changes: changes.conversations,
  });
  const desk: MemoryDesk = {
    ...plainDesk,
    async wipe() {
      extraction.clear();
      await plainDesk.wipe();
    },
  };
  const turns = createTurnMemory({
    ...forgetting,
    facts,
    isOn: parts.isOn,
    search: (request) => index.search(request),
    embed,
    embedWords: parts.embedWords,
    timer: parts.clock,
    timeZone,
    createId,
    leaveUnread: (said, names) => extraction.add(said, names),
    wipe: () => desk.wipe(),
    countTurns: async () => (await index.status()).turns,
  });
  const ingestion = createIngestion({
    index,
    source() {
      const source = vectors.settled();
      return source && { model: source.model, embed: (text) => source.embedInBackground(text) };
    },
    busy: parts.busy,
    whenIdle: parts.whenIdle,
    clock: parts.clock,
    locks: parts.locks,
  });
  followConversations({ store: parts.conversations, index, onChange: () => ingestion.wake() });
  ingestion.start();
  return { turns: givingWay(turns, () => extraction.giveWay()), desk };
}

async function isRemembered(
  conversations: MemoryParts['conversations'],
  { conversationId, messageId }: FactSource,
): Promise<boolean> {
  const message = await conversations.message(messageId);
  if (message === undefined || !isRememberedMessage(message)) return false;
  return isRememberedConversation(await conversations.conversation(conversationId));
}
