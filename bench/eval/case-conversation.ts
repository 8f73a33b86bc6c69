import type { CaseBeginning, CaseMoment, Outcome } from '../page/api';
import type { EvalCase } from './cases';

/** Where and when a case is asked. */
export interface OpenedConversation {
  readonly conversationId: string;
  readonly moment: CaseMoment;
}

/**
 * Gives each case its conversation. Of cases that name the same one the first begins it, with its history, its facts and,
 * where a later one names none, its time and its zone. There is one memory: where it was emptied for the facts of another
 * conversation, a case that comes back to the first one is an error, not an answer without them.
 *
 * @param begin begins a conversation on the page and gives its id
 */
export function createConversationOpener(
  begin: (beginning: CaseBeginning) => Promise<Outcome<string>>,
): (given: EvalCase) => Promise<Outcome<OpenedConversation>> {
  const named = new Map<string, OpenedConversation & { readonly remembers: boolean }>();
  /** The conversation whose facts the memory has. */
  let rememberingId: string | undefined;

  return async ({ conversation, history, facts, now, timezone }) => {
    const known = conversation === undefined ? undefined : named.get(conversation);
    if (known !== undefined) {
      const { conversationId, moment, remembers } = known;
      if (remembers && conversationId !== rememberingId) {
        const message = `The facts of conversation ${conversation} went when another case brought its own; put its cases one after the other.`;
        return { error: { code: 'facts-gone', message } };
      }
      return { value: { conversationId, moment: { now: now ?? moment.now, timezone: timezone ?? moment.timezone } } };
    }
    const moment = { now, timezone };
    // However it ends, those of another are gone.
    if (facts !== undefined) rememberingId = undefined;
    const begun = await begin({ history, facts, moment });
    if ('error' in begun) return begun;
    const opened = { conversationId: begun.value, moment };
    const remembers = facts !== undefined;
    if (remembers) rememberingId = begun.value;
    if (conversation !== undefined) named.set(conversation, { ...opened, remembers });
    return { value: opened };
  };
}
