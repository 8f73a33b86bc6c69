import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { AddedModel } from '../core/added-model';
import type { Alert } from '../core/alert';
import type { Attachment, Conversation, Message } from '../core/conversation';
import type { CalendarEvent } from '../core/event';
import type { Fact, Tombstone } from '../core/fact';
import { FailureError } from '../core/failure';
import type { List, ListItem } from '../core/list';
import type { LedgerEntry } from '../core/ledger-entry';
import type { ModelCheck } from '../core/model-check';
import type { Note } from '../core/note';
import type { ModelOriginal } from '../core/own-file';
import type { PresentModel } from '../core/present-model';
import type { RouteOverride } from '../core/route-override';
import type { SavedPrompt } from '../core/saved-prompt';
import type { ServerConnection } from '../core/server-connection';
import { asMessageTree } from './migrations/message-tree';
import { followWrites } from './follow-writes';
import { toFailureError } from './storage-failure';
import type { MemoryVectorRow } from './vector-rows';

/*
 * The names of the database, its tables and their indexes are found again on people's devices.
 * Changing one loses what was kept under it, unless a migration moves it.
 */
const DATABASE_NAME = 'hearth';
const SCHEMA_VERSION = 6;

/** What stands unsent in a conversation's composer. */
export interface DraftRow {
  readonly conversationId: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
}

/** One setting, by the name of its field in `Settings`. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The rows on this device. Only `lib/storage` sees them; everybody else speaks to a store. */
export interface Database {
  readonly conversations: Table<Conversation, string>;
  readonly messages: Table<Message, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly prompts: Table<SavedPrompt, string>;
  readonly alerts: Table<Alert, string>;
  readonly lists: Table<List, string>;
  readonly listItems: Table<ListItem, string>;
  readonly notes: Table<Note, string>;
  readonly events: Table<CalendarEvent, string>;
  readonly overrides: Table<RouteOverride, string>;
  readonly facts: Table<Fact, string>;
  readonly tombstones: Table<Tombstone, string>;
  readonly memoryVectors: Table<MemoryVectorRow, string>;
  readonly models: Table<AddedModel, string>;
  readonly modelChecks: Table<ModelCheck, string>;
  readonly servers: Table<ServerConnection, string>;
  readonly originals: Table<ModelOriginal, string>;
  readonly presentModels: Table<PresentModel, string>;
  readonly ledger: Table<LedgerEntry, string>;
  /** Runs one operation; what Dexie rejects with becomes a `FailureError` (`storage-failed`, `storage-newer`, `disk-full`). */
  run<Value>(work: () => PromiseLike<Value>): Promise<Value>;
  /** The same for several over conversations, messages and drafts: all of them are kept, or none. */
  transaction<Value>(work: () => PromiseLike<Value>): Promise<Value>;
  close(): void;
}

/** The first two stand in for the browser's own in a test. */
export type DatabaseOptions = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> & {
  readonly name?: string;
  /** Called after everything that was kept, and after everything that was not for want of space. */
  readonly onWrite?: (outOfSpace: boolean) => void;
};

/**
 * Opens the database on first use. A page that finds rows of a newer Hearth, or whose rows are taken over by a newer
 * one in another tab, stops reading and writing: every call then rejects with `storage-newer`.
 */
export function createDatabase({ name = DATABASE_NAME, onWrite, ...options }: DatabaseOptions = {}): Database {
  // The read cache hands one frozen object to several readers and saves nothing for rows that are read once.
  const dexie = new Dexie(name, { cache: 'disabled', ...options });
  let superseded = false;

  // A later version adds a line with the stores that changed and an `upgrade` that moves the rows; no earlier line is
  // ever edited, since a device may come from any of them.
  dexie.version(1).stores({
    conversations: 'id, updatedAt',
    messages: 'id, &[conversationId+position], status',
    drafts: 'conversationId',
    settings: 'key',
  });
  dexie.version(2).stores({ prompts: 'id' }).upgrade(asMessageTree);
  dexie
    .version(3)
    .stores({ alerts: 'id', lists: 'id', listItems: 'id, listId', notes: 'id', events: 'id', overrides: 'id' });
  dexie.version(4).stores({ facts: 'id', tombstones: 'id', memoryVectors: 'id, messageId' });
  dexie.version(5).stores({ models: 'id', modelChecks: 'id', servers: 'id', ledger: 'id, at' });
  dexie.version(SCHEMA_VERSION).stores({ originals: 'id', presentModels: 'id' });

  // Dexie opens a database whose version is higher than its own; we would then write rows in an old form into it.
  dexie.on('ready', () => {
    const version = Math.floor(dexie.backendDB().version / 10);
    if (version > SCHEMA_VERSION) {
      superseded = true;
      throw new FailureError({ code: 'storage-newer' });
    }
  });

  dexie.on('versionchange', (event) => {
    // No version: the database is being removed, which is no newer Hearth.
    superseded = event.newVersion !== null && event.newVersion > SCHEMA_VERSION * 10;
    dexie.close({ disableAutoOpen: true });
    return false;
  });

  dexie.use(followWrites(() => onWrite?.(false)));

  const conversations = dexie.table<Conversation, string>('conversations');
  const messages = dexie.table<Message, string>('messages');
  const drafts = dexie.table<DraftRow, string>('drafts');

  async function guard<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    try {
      // On a full disk it cannot be opened either; Dexie would not try again once there is space.
      if (dexie.hasFailed() && !dexie.hasBeenClosed()) await dexie.open();
      return await work();
    } catch (error) {
      if (superseded) throw new FailureError({ code: 'storage-newer' });
      const told = toFailureError(error);
      if (told !== error && told instanceof FailureError && told.failure.code === 'disk-full') onWrite?.(true);
      throw told;
    }
  }

  return {
    conversations,
    messages,
    drafts,
    settings: dexie.table<SettingRow, string>('settings'),
    prompts: dexie.table<SavedPrompt, string>('prompts'),
    alerts: dexie.table<Alert, string>('alerts'),
    lists: dexie.table<List, string>('lists'),
    listItems: dexie.table<ListItem, string>('listItems'),
    notes: dexie.table<Note, string>('notes'),
    events: dexie.table<CalendarEvent, string>('events'),
    overrides: dexie.table<RouteOverride, string>('overrides'),
    facts: dexie.table<Fact, string>('facts'),
    tombstones: dexie.table<Tombstone, string>('tombstones'),
    memoryVectors: dexie.table<MemoryVectorRow, string>('memoryVectors'),
    models: dexie.table<AddedModel, string>('models'),
    modelChecks: dexie.table<ModelCheck, string>('modelChecks'),
    servers: dexie.table<ServerConnection, string>('servers'),
    originals: dexie.table<ModelOriginal, string>('originals'),
    presentModels: dexie.table<PresentModel, string>('presentModels'),
    ledger: dexie.table<LedgerEntry, string>('ledger'),
    run: guard,
    transaction: (work) => guard(() => dexie.transaction('rw', conversations, messages, drafts, work)),
    close: () => dexie.close({ disableAutoOpen: true }),
  };
}
