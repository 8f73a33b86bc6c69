import type { Route } from '../../src/lib/core/conversation';

/** Tokens a second of a model. */
interface Speed {
  readonly prompt: number;
  readonly decode: number;
}

/** Measured with two threads (docs/benchmarks.md): the models of the standard starter set. */
const SPEEDS: Readonly<Record<'fast' | 'reasoning', Speed>> = {
  fast: { prompt: 174, decode: 55.5 },
  reasoning: { prompt: 49.8, decode: 17.5 },
};

/** What stands around the turn in a prompt, and how many characters make a token. */
const FRAME_TOKENS = 40;
const CHARACTERS_A_TOKEN = 4;
/** How long an answer is by the kind of question, whichever model writes it. */
const ANSWER_TOKENS: Readonly<Record<Route, number>> = { skill: 40, memory: 40, fast: 60, reasoning: 300, tools: 120 };

/** What answering takes. */
export interface Cost {
  readonly tokens: number;
  readonly seconds: number;
}

/** A turn of which it is known what it needs, and how it is answered. */
export interface AnsweredTurn {
  readonly text: string;
  readonly kind: Route;
  readonly by: 'skill' | 'fast' | 'reasoning';
}

/** Adds up prompts and answers, each turn by itself. A skill takes no token, and no time to speak of. */
export function costOf(turns: readonly AnsweredTurn[]): Cost {
  let tokens = 0;
  let seconds = 0;
  for (const { text, kind, by } of turns) {
    if (by === 'skill') continue;
    const prompt = FRAME_TOKENS + Math.ceil(text.length / CHARACTERS_A_TOKEN);
    tokens += prompt + ANSWER_TOKENS[kind];
    seconds += prompt / SPEEDS[by].prompt + ANSWER_TOKENS[kind] / SPEEDS[by].decode;
  }
  return { tokens, seconds };
}
