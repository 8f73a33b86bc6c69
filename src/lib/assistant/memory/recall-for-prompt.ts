import type { RecallRecord } from '../../core/conversation';
import type { RecalledTurn } from '../../core/recalled-turn';
import type { LanguageRole } from '../../models/language-models';
import type { RecallWish } from './turn-memory';
import { promptDate, promptHeads, promptSpeaker } from './prompt-english';

/** A fact in words, for a prompt. */
export interface FactLine {
  readonly id: string;
  readonly text: string;
}

export interface RecallCandidates {
  /** In the order in which they shall stand. */
  readonly facts: readonly FactLine[];
  /** Best first. */
  readonly turns: readonly RecalledTurn[];
  /** IANA name of the zone in which dates are told. */
  readonly timeZone: string;
}

/**
 * How much is given at most, in characters, four of which are about a token. On a processor the prompt is most of the
 * wait: the small model reads some 100 tokens a second, and what it has too much of confuses it.
 */
const MOST_CHARACTERS: Readonly<Record<LanguageRole, number>> = { fast: 600, reasoning: 1600 };

/**
 * What is less probable than this to help rather misleads. Of 120 questions over long conversations, two thirds had a
 * right turn among those of the first bound, which were 3.6 in the mean, and 39 % among those of the second, 1.1.
 */
const LEAST_SCORE = { aboutMemory: 0.05, otherwise: 0.15 } as const;
/** Turns that are given at most. */
const MOST_TURNS = 5;

/** What a model is given: facts first, then turns word for word, dated and with who said them. What does not fit whole is left out. */
export function recallForPrompt(
  { facts, turns, timeZone }: RecallCandidates,
  { role, isAboutMemory }: RecallWish,
): RecallRecord | undefined {
  let room = MOST_CHARACTERS[role];
  const least = isAboutMemory ? LEAST_SCORE.aboutMemory : LEAST_SCORE.otherwise;
  const fits = (line: string): boolean => {
    if (line.length + 1 > room) return false;
    room -= line.length + 1;
    return true;
  };
  const given = facts.map(({ id, text }) => ({ id, line: `- ${text}` })).filter(({ line }) => fits(line));
  const quoted = turns
    .filter(({ score }) => score >= least)
    .slice(0, MOST_TURNS)
    .map((turn) => ({ turn, line: quote(turn, timeZone) }))
    .filter(({ line }) => fits(line));
  if (given.length === 0 && quoted.length === 0) return undefined;
  // In the order of time, as one would tell it.
  const told = quoted.toSorted((one, other) => one.turn.at - other.turn.at);
  return {
    text: [
      ...(given.length === 0 ? [] : [promptHeads.facts, ...given.map(({ line }) => line)]),
      ...(told.length === 0 ? [] : [promptHeads.turns, ...told.map(({ line }) => line)]),
      promptHeads.end,
    ].join('\n'),
    turns: quoted.map(({ turn: { messageId, conversationId, score, why } }) => ({
      messageId,
      conversationId,
      score,
      why,
    })),
    facts: given.map(({ id }) => id),
  };
}

/** On one line: a turn must not look like the end of what is quoted. */
function quote({ at, role, text }: RecalledTurn, timeZone: string): string {
  return `- ${promptDate(at, timeZone)}, ${promptSpeaker[role]}: ${JSON.stringify(text.replaceAll(/\s+/g, ' ').trim())}`;
}
