import type { Message } from '../../core/conversation';
import type { Fact } from '../../core/fact';
import type { RecalledTurn } from '../../core/recalled-turn';
import { sayFact } from '../../memory/facts/profile';
import type { ForgetRequest } from '../../memory/questions/memory-request';
import { resolveForget, type ForgetPlan } from '../../memory/questions/resolve-forget';
import type { Turn } from '../turn';
import { FORGOTTEN, NOTHING_TO_FORGET, allToBeForgotten, toBeForgotten } from './answers-english';
import { forget, previewForget, type ForgetParts } from './forget';
import type { ForgetPreview } from './memory-desk';

export interface ForgetRequestParts extends ForgetParts {
  /** Forgets every fact and takes every turn out of memory. */
  readonly wipe: () => Promise<void>;
  readonly countTurns: () => Promise<number>;
}

/** Finds the turns that may be meant. */
type Search = (text: string) => Promise<readonly RecalledTurn[]>;

/** Says what would be forgotten; nothing is, before the person agrees. */
export async function askToForget(
  parts: ForgetRequestParts,
  asked: ForgetRequest,
  turn: Turn,
  search: Search,
): Promise<string> {
  const { plan, preview, facts } = await resolve(parts, asked, turn, [turn.question], search);
  if (plan.isEverything) return allToBeForgotten(facts.length, await parts.countTurns());
  // The request itself says what it is about.
  const messages = preview.messages.filter(({ id }) => id !== turn.question.id);
  if (preview.facts.length === 0 && messages.length === 0) return NOTHING_TO_FORGET;
  return toBeForgotten(
    preview.facts.map((fact) => sayFact(fact)),
    messages.length,
  );
}

/** Forgets what the person was shown. */
export async function forgetAsAsked(
  parts: ForgetRequestParts,
  asked: ForgetRequest,
  turn: Turn,
  search: Search,
): Promise<string> {
  // The request and what was shown.
  const own = turn.earlier.slice(-2);
  const { plan, preview } = await resolve(parts, asked, turn, [...own, turn.question], search);
  if (plan.isEverything) await parts.wipe();
  else if (preview.facts.length === 0 && preview.messages.length === 0) return NOTHING_TO_FORGET;
  else await forget(parts, { facts: preview.facts, messages: distinct([...preview.messages, ...own]) });
  return FORGOTTEN;
}

/** @param own messages of the request itself, which are no turns that it asks for */
async function resolve(
  parts: ForgetRequestParts,
  asked: ForgetRequest,
  { earlier }: Turn,
  own: readonly Message[],
  search: Search,
): Promise<{ readonly plan: ForgetPlan; readonly preview: ForgetPreview; readonly facts: readonly Fact[] }> {
  const facts = await parts.facts.facts();
  const last = earlier.findLast(({ answer }) => (answer?.remembered ?? []).length > 0);
  const ownIds = new Set(own.map(({ id }) => id));
  const turns = asked.what.kind === 'words' || asked.isSaid ? await search(wordsOf(asked)) : [];
  const plan = resolveForget(asked, {
    facts,
    turns: turns.filter(({ messageId }) => !ownIds.has(messageId)),
    ...(last === undefined
      ? {}
      : {
          lastStored: {
            factIds: last.answer?.remembered ?? [],
            messageIds: last.parentId === null ? [] : [last.parentId],
          },
        }),
  });
  const preview = plan.isEverything
    ? { facts: [], messages: [] }
    : await previewForget(parts, { factIds: plan.facts.map(({ id }) => id), messageIds: plan.messageIds });
  return { plan, preview, facts };
}

function distinct(messages: ForgetPreview['messages']): ForgetPreview['messages'] {
  return [...new Map(messages.map((message) => [message.id, message])).values()];
}

function wordsOf({ what }: ForgetRequest): string {
  if (what.kind === 'words' || what.kind === 'value') return what.words;
  return what.kind === 'subject' ? what.subject : '';
}
