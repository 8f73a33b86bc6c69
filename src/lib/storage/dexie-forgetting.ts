import type { Conversation, Message } from '../core/conversation';
import type { ChangeFeed } from './change-feed';
import type { Database } from './database';
import { withoutRecall, withoutThought, withoutWords, type Forgetting, type Forgotten } from './forgetting';
import { excerptOf } from './new-rows';
import type { RowChanges } from './row-changes';

export interface ForgettingDependencies {
  readonly database: Database;
  readonly conversationChanges: ChangeFeed;
  readonly factChanges: RowChanges;
  readonly overrideChanges: RowChanges;
}

/** Ids of conversations that forgetting changed. */
interface Touched {
  readonly changed: ReadonlySet<string>;
  /** Those in which words were forgotten: a title may tell them in other words. */
  readonly wordless: ReadonlySet<string>;
}

/** Forgets in IndexedDB: every table that can hold what was said is looked through in one transaction. */
export function createForgetting({
  database,
  conversationChanges,
  factChanges,
  overrideChanges,
}: ForgettingDependencies): Forgetting {
  const { run, conversations, messages, drafts, overrides, facts, tombstones, memoryVectors } = database;

  async function forgetMessages(forgotten: Forgotten): Promise<Touched> {
    const gone = new Set(forgotten.messageIds);
    const changed: Message[] = [];
    await messages.each((message) => {
      const left = gone.has(message.id) ? withoutWords(message, forgotten.at) : withoutRecall(message, forgotten);
      const without = withoutThought(left ?? message, forgotten.mentions) ?? left;
      if (without !== undefined) changed.push(without);
    });
    await messages.bulkPut(changed);
    return {
      changed: new Set(changed.map(({ conversationId }) => conversationId)),
      wordless: new Set(changed.flatMap(({ id, conversationId }) => (gone.has(id) ? [conversationId] : []))),
    };
  }

  /** The names that conversations go by are made of their words. */
  async function forgetNames({ mentions }: Forgotten, { changed, wordless }: Touched): Promise<readonly string[]> {
    const all = await conversations.toArray();
    const named = all.filter(({ id, title, excerpt }) => changed.has(id) || mentions(title) || mentions(excerpt));
    const renamed = await Promise.all(
      named.map(async (conversation): Promise<Conversation> => ({
        ...conversation,
        title: wordless.has(conversation.id) || mentions(conversation.title) ? '' : conversation.title,
        excerpt: await excerptLeft(conversation.id),
      })),
    );
    await conversations.bulkPut(renamed);
    return renamed.map(({ id }) => id);
  }

  async function excerptLeft(conversationId: string): Promise<string> {
    const first = await messages
      .where('[conversationId+position]')
      .between([conversationId, -Infinity], [conversationId, Infinity])
      .filter(({ role, text }) => role === 'user' && text !== '')
      .first();
    return excerptOf(first?.text ?? '');
  }

  return {
    find: (isWanted) => run(() => messages.filter(isWanted).toArray()),

    async forget(forgotten) {
      const { factIds, messageIds, mentions, at } = forgotten;
      const tables = [conversations, messages, drafts, overrides, facts, tombstones, memoryVectors];
      const changed = await run(() =>
        messages.db.transaction('rw', tables, async () => {
          const touched = await forgetMessages(forgotten);
          await facts.bulkDelete([...factIds]);
          await tombstones.bulkPut([...factIds, ...messageIds].map((id) => ({ id, forgottenAt: at })));
          await memoryVectors.where('messageId').anyOf(messageIds).delete();
          await drafts
            .filter(({ text, attachments = [] }) => mentions(text) || attachments.some((file) => mentions(file.text)))
            .delete();
          await overrides.filter(({ text }) => mentions(text)).delete();
          return forgetNames(forgotten, touched);
        }),
      );
      for (const id of changed) conversationChanges.announce(id);
      factChanges.announce();
      overrideChanges.announce();
      return changed;
    },
  };
}
