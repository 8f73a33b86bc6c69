import type { Message } from '../../core/conversation';
import type { Fact } from '../../core/fact';
import type { WallClock } from '../../core/wall-clock';
import { createMentions } from '../../memory/forget/mentions';
import type { FactStore } from '../../storage/fact-store';
import type { Forgetting } from '../../storage/forgetting';
import type { ForgetPreview } from './memory-desk';

export interface ForgetParts {
  readonly facts: Pick<FactStore, 'facts' | 'revise'>;
  readonly forgetting: Forgetting;
  /** Takes messages out of the index in memory, in every tab. */
  readonly forgetIndexed: (messageIds: readonly string[]) => Promise<void>;
  /** Drops what was computed from a conversation: keys and values, in memory and on the disk. */
  readonly forgetCache: (conversationId: string) => Promise<void>;
  readonly clock: WallClock;
}

/** Words that stand in more messages than this are common ones: only those go that said the fact, or were given it. */
const MOST_MENTIONS = 20;

/** What goes with these facts and messages: the messages that said them, and those that say the same words. */
export async function previewForget(
  { facts, forgetting }: ForgetParts,
  wanted: { readonly factIds: readonly string[]; readonly messageIds: readonly string[] },
): Promise<ForgetPreview> {
  const forgotten = (await facts.facts()).filter(({ id }) => wanted.factIds.includes(id));
  const sources = new Set([...wanted.messageIds, ...forgotten.flatMap(sourcesOf)]);
  const said = await Promise.all(
    forgotten.map(async (fact) => {
      const mentions = createMentions([fact.object]);
      const found = await forgetting.find((message) => textsOf(message).some(mentions));
      return found.length <= MOST_MENTIONS ? found : found.filter((message) => wasGiven(message, fact));
    }),
  );
  const chosen = await forgetting.find(({ id }) => sources.has(id));
  const messages = new Map([...chosen, ...said.flat()].map((message) => [message.id, message]));
  return {
    facts: forgotten,
    messages: [...messages.values()].sort((one, other) => one.createdAt - other.createdAt),
  };
}

/** Forgets for good, in the rows, the vectors, the index, and what was computed from them. */
export async function forget(parts: ForgetParts, { facts, messages }: ForgetPreview): Promise<void> {
  const messageIds = messages.map(({ id }) => id);
  const changed = await parts.forgetting.forget({
    factIds: facts.map(({ id }) => id),
    messageIds,
    mentions: createMentions([...facts.map(({ object }) => object), ...messages.map(({ text }) => text)]),
    at: parts.clock.now(),
  });
  // The rows no longer tell what is still to be dropped: whatever one of these comes to, the others are done.
  const dropped = await Promise.allSettled([
    parts.forgetIndexed(messageIds),
    ...changed.map((id) => parts.forgetCache(id)),
  ]);
  for (const each of dropped) if (each.status === 'rejected') throw each.reason;
}

/** The messages that said it. */
function sourcesOf({ source, sayings = [] }: Fact): readonly string[] {
  return [source, ...sayings.map((each) => each.source)].flatMap((each) => each?.messageId ?? []);
}

function wasGiven(message: Message, fact: Fact): boolean {
  const sources = sourcesOf(fact);
  const { recall, remembered = [] } = message.answer ?? {};
  return (
    sources.includes(message.id) ||
    (message.parentId !== null && sources.includes(message.parentId)) ||
    remembered.includes(fact.id) ||
    (recall?.facts.includes(fact.id) ?? false)
  );
}

/** Everything in a message that may hold words of the person. */
function textsOf({ text, attachments = [], answer }: Message): readonly string[] {
  const slots = answer?.skill === undefined ? [] : [JSON.stringify(answer.skill.slots)];
  return [text, ...attachments.map((file) => file.text), ...slots];
}
