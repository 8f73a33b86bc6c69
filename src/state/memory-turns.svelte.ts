import type { MemoryDesk, MemorySize, RememberedTurn } from '../lib/assistant/memory/memory-desk';
import type { Conversation, RecallRecord } from '../lib/core/conversation';
import type { Fact } from '../lib/core/fact';
import type { RecalledTurn } from '../lib/core/recalled-turn';
import type { ConversationStore } from '../lib/storage/conversation-store';
import { createRerun } from './rerun';

/** Does something that may fail; the failure is kept for the screen, and `undefined` resolves. */
export type Attempt = <Value>(work: () => Promise<Value>) => Promise<Value | undefined>;

export type RememberedSource = Pick<ConversationStore, 'messagesOf' | 'conversationsOf'>;

/** What an answer was given from memory, in words. */
export interface RecalledWords {
  readonly turns: readonly RecalledTurn[];
  readonly facts: readonly Fact[];
  /** How many were forgotten since. */
  readonly gone: number;
}

/** As many turns as are read at once. */
const PORTION = 50;
/** As many as a person looks through. */
const MOST_FOUND = 30;

/** The turns that are remembered: by time, by search, and by the answers that they were recalled for. */
export class MemoryTurnsState {
  /** The newest first, as far as they were asked for. */
  turns = $state.raw<readonly RememberedTurn[]>([]);
  /** Whether there are older ones. */
  more = $state(false);
  loaded = $state(false);
  size = $state.raw<MemorySize>();
  query = $state('');
  /** What the query found, best first; undefined while nothing is searched for. */
  found = $state.raw<readonly RecalledTurn[]>();
  /** Those that were taken out of recall since the page was opened. */
  leftOut = $state.raw<ReadonlySet<string>>(new Set());
  /** The conversations of turns that were read. */
  conversations = $state.raw<ReadonlyMap<string, Conversation>>(new Map());
  readonly #desk: MemoryDesk;
  readonly #source: RememberedSource;
  readonly #attempt: Attempt;
  readonly #reload: () => Promise<void>;
  readonly #find: () => Promise<void>;
  #opened = false;

  constructor(desk: MemoryDesk, source: RememberedSource, attempt: Attempt) {
    this.#desk = desk;
    this.#source = source;
    this.#attempt = attempt;
    this.#reload = createRerun(() => this.#read());
    this.#find = createRerun(() => this.#search());
  }

  /** Reads how much is remembered and the newest turns. */
  async open(): Promise<void> {
    this.#opened = true;
    await this.#reload();
  }

  /** Reads again what is shown, after a change. */
  async refresh(): Promise<void> {
    if (!this.#opened) return;
    await Promise.all([this.#reload(), this.#find()]);
  }

  /** Reads on where the turns that are shown end. */
  async readOn(): Promise<void> {
    const { turns } = this;
    const last = turns.at(-1);
    if (last === undefined) return;
    // Others may have been said in the same millisecond as the last one.
    const same = turns.filter(({ createdAt }) => createdAt === last.createdAt).length;
    const limit = PORTION + same;
    const read = await this.#attempt(() => this.#desk.turnsBefore(last.createdAt + 1, limit));
    if (read === undefined || turns !== this.turns) return;
    const known = new Set(turns.map(({ id }) => id));
    this.turns = [...turns, ...read.filter(({ id }) => !known.has(id))];
    this.more = read.length === limit;
    await this.readConversations(read);
  }

  /** Searches among the turns; an empty query ends the search. */
  async search(query: string): Promise<void> {
    this.query = query;
    await this.#find();
  }

  /** Never recalls that turn again; its words stay in the conversation. */
  async leaveOut(messageId: string): Promise<void> {
    const done = await this.#attempt(async () => {
      await this.#desk.leaveOut(messageId);
      return true;
    });
    if (done === true) this.leftOut = new Set([...this.leftOut, messageId]);
  }

  /** The words of what an answer was given. */
  async recalled({ turns, facts: factIds }: RecallRecord, facts: readonly Fact[]): Promise<RecalledWords> {
    const known = facts.filter(({ id }) => factIds.includes(id));
    const read = await this.#attempt(() => this.#source.messagesOf(turns.map(({ messageId }) => messageId)));
    const said = turns.flatMap((reference, place): RecalledTurn[] => {
      const message = read?.[place];
      if (message === undefined || message.forgottenAt !== undefined) return [];
      return [{ ...reference, role: message.role, text: message.text, at: message.createdAt }];
    });
    await this.readConversations(said);
    const gone = read === undefined ? 0 : turns.length - said.length + factIds.length - known.length;
    return { turns: said, facts: known, gone };
  }

  /** Finds out what the conversations of these turns are called. */
  async readConversations(turns: readonly { readonly conversationId: string }[]): Promise<void> {
    const ids = [...new Set(turns.map(({ conversationId }) => conversationId))];
    const read = await this.#attempt(() => this.#source.conversationsOf(ids));
    const found = (read ?? []).flatMap((each) => (each === undefined ? [] : [[each.id, each] as const]));
    this.conversations = new Map([...this.conversations, ...found]);
  }

  async #read(): Promise<void> {
    const limit = Math.max(PORTION, this.turns.length);
    const read = await this.#attempt(() =>
      Promise.all([this.#desk.turnsBefore(Infinity, limit), this.#desk.size()] as const),
    );
    this.loaded = true;
    if (read === undefined) return;
    [this.turns, this.size] = read;
    this.more = this.turns.length === limit;
    await this.readConversations(this.turns);
  }

  async #search(): Promise<void> {
    const query = this.query.trim();
    if (query === '') {
      this.found = undefined;
      return;
    }
    const found = await this.#attempt(() => this.#desk.searchTurns(query, MOST_FOUND));
    if (found === undefined) return;
    await this.readConversations(found);
    if (query === this.query.trim()) this.found = found;
  }
}
