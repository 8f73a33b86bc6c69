import type { PromptMessage } from '../language-model';
import type { PromptApiSession } from './prompt-api';

/** A session that answers a prompt, and how much of the prompt it has read already. */
export interface OpenedSession {
  readonly session: PromptApiSession;
  /** What the session still has to be given. */
  readonly unread: readonly PromptMessage[];
  /** Whether it knows the rest from the turn before. */
  readonly reused: boolean;
  /** Keeps it for the next turn, with what it answered. */
  keep(answer: string): void;
}

/** The sessions of a few conversations, each with all that was said in it: the next turn then reads only what is new. */
export interface Sessions {
  open(cacheKey: string, messages: readonly PromptMessage[]): Promise<OpenedSession>;
  forget(cacheKey: string): void;
}

/** Each session holds its conversation in the browser's memory. */
const mostSessions = 2;

/** @param create makes a session that has read these messages */
export function createSessions(create: (read: readonly PromptMessage[]) => Promise<PromptApiSession>): Sessions {
  const kept = new Map<string, { readonly session: PromptApiSession; readonly said: readonly PromptMessage[] }>();

  function take(cacheKey: string, messages: readonly PromptMessage[]): PromptApiSession | undefined {
    const found = kept.get(cacheKey);
    if (found === undefined) return undefined;
    kept.delete(cacheKey);
    if (found.said.length < messages.length && found.said.every((said, place) => isSame(said, messages[place]))) {
      return found.session;
    }
    found.session.destroy();
    return undefined;
  }

  return {
    async open(cacheKey, messages) {
      const before = kept.get(cacheKey)?.said.length ?? 0;
      const known = take(cacheKey, messages);
      const readBefore = known === undefined ? firstUnread(messages) : before;
      const session = known ?? (await create(messages.slice(0, readBefore)));
      return {
        session,
        unread: messages.slice(readBefore),
        reused: known !== undefined,
        keep(answer) {
          kept.get(cacheKey)?.session.destroy();
          kept.set(cacheKey, { session, said: [...messages, { role: 'assistant', content: answer }] });
          const [oldest] = kept.keys();
          if (kept.size > mostSessions && oldest !== undefined) drop(oldest);
        },
      };
    },
    forget: drop,
  };

  function drop(cacheKey: string): void {
    kept.get(cacheKey)?.session.destroy();
    kept.delete(cacheKey);
  }
}

/** Where the question begins: the last message of the person, with the beginning of an answer behind it. */
function firstUnread(messages: readonly PromptMessage[]): number {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  return last === -1 ? messages.length : last;
}

function isSame(one: PromptMessage, other: PromptMessage | undefined): boolean {
  return one.role === other?.role && one.content === other.content;
}
