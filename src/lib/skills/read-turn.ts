import type { BoundSkill, SkillClaim } from './claim';
import { mended } from './grammar/mended';
import { readUtterance } from './grammar/utterance';
import type { ReadBefore, ReadLoosely } from './loose/loose-reader';
import { readExactly } from './read-exactly';
import type { ReadingContext, SkillName } from './skill';

/** Longer turns are letters and programs, and are not even looked at. */
const MOST_CHARACTERS = 1000;

/** A chain of turns that lean on each other is followed back so far. */
const MOST_EARLIER = 4;

/** Shorter turns lean on what was said before. */
const LEAST_TOKENS = 3;

/** So many readings are kept: those of the conversations that are gone on with, and of what is being written in one. */
const MOST_KNOWN = 64;

/** "The second one", "go on" and "undo that" are about what was spoken of, whoever answered it. */
const POINTING_BACK: ReadonlySet<SkillName> = new Set(['timer', 'alarm', 'reminder', 'voice', 'app']);

/**
 * What is made of a turn, in steps that each take longer than the one before. Where a step gives a claim, none is to follow.
 */
export interface TurnReading {
  /** As it was written, by a grammar. */
  readonly asWritten: SkillClaim | undefined;
  /** By a grammar, in other words. */
  inOtherWords(): SkillClaim | undefined;
  /**
   * By what it is like.
   *
   * @param vector what the adapted embedding model makes of the turn, where there is one
   */
  loosely(vector?: Float32Array): SkillClaim | undefined;
}

/**
 * Finds the skill that takes a turn upon itself: the most certain one. A turn that means nothing by itself ("and
 * tomorrow?") or gives a value that was asked for is read with the one before.
 *
 * @param earlier what the person said before in this conversation, in order
 */
export type TurnReader = (text: string, earlier: readonly string[], context: ReadingContext) => TurnReading;

/**
 * Creates a reader that remembers how it read the last turns, since the next one may lean on them: to read four of them
 * again takes longer than to read the turn.
 *
 * @param loosely reads a turn that no grammar takes; without it such turns are left alone
 */
export function createTurnReader(skills: readonly BoundSkill[], loosely?: ReadLoosely): TurnReader {
  const known = new Map<string, ReadBefore | undefined>();

  return (text, earlier, context) => {
    const before = readEarlier(earlier, context);
    const reading = readAfter({ skills, loosely, context }, text, before, earlier.length === 0);
    const noted = (read: ReadBefore | undefined): SkillClaim | undefined => {
      remember([...earlier, text], read);
      return read?.claim;
    };
    return {
      asWritten: noted(reading.asWritten),
      inOtherWords: () => noted(reading.inOtherWords()),
      loosely: (vector) => noted(reading.loosely(vector)),
    };
  };

  function readEarlier(earlier: readonly string[], context: ReadingContext): ReadBefore | undefined {
    const key = keyOf(earlier);
    if (known.has(key)) return known.get(key);
    let read: ReadBefore | undefined;
    for (const [index, turn] of earlier.slice(-MOST_EARLIER).entries()) {
      const reading = readAfter({ skills, loosely, context }, turn, read, index === 0);
      read = reading.asWritten ?? reading.inOtherWords() ?? reading.loosely();
    }
    return read;
  }

  function remember(turns: readonly string[], read: ReadBefore | undefined): void {
    const key = keyOf(turns);
    known.delete(key);
    known.set(key, read);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  }
}

/** Reads one turn to the end, as {@link createTurnReader} does, with nothing known of those before. */
export function readTurn(
  skills: readonly BoundSkill[],
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
  loosely?: ReadLoosely,
  vector?: Float32Array,
): SkillClaim | undefined {
  const reading = createTurnReader(skills, loosely)(text, earlier, context);
  return reading.asWritten ?? reading.inOtherWords() ?? reading.loosely(vector);
}

interface ReadingParts {
  readonly skills: readonly BoundSkill[];
  readonly loosely: ReadLoosely | undefined;
  readonly context: ReadingContext;
}

/** The steps of {@link TurnReading}, with what was said. */
interface ReadingSteps {
  readonly asWritten: ReadBefore | undefined;
  inOtherWords(): ReadBefore | undefined;
  loosely(vector?: Float32Array): ReadBefore | undefined;
}

const NOTHING: ReadingSteps = { asWritten: undefined, inOtherWords: () => undefined, loosely: () => undefined };

function readAfter(
  { skills, loosely, context }: ReadingParts,
  turn: string,
  before: ReadBefore | undefined,
  isFirst: boolean,
): ReadingSteps {
  if (turn.length > MOST_CHARACTERS) return NOTHING;
  const said = readUtterance(turn);
  const isAfterOther = !isFirst && before === undefined;
  const exactly = readExactly(skills, said, before?.claim, context);
  let pointsBack = false;
  const taken = (claim: SkillClaim | undefined): ReadBefore | undefined => {
    pointsBack ||= claim?.leaning === true && POINTING_BACK.has(claim.skill) && isAfterOther;
    return claim === undefined || pointsBack ? undefined : { claim, said };
  };
  return {
    asWritten: taken(exactly.asWritten),
    inOtherWords: () => (pointsBack ? undefined : taken(exactly.inOtherWords())),
    loosely(vector) {
      // A word or two after something else lean on that: "eight weeks" is no timer then.
      const leans = isAfterOther && said.tokens.length < LEAST_TOKENS;
      return pointsBack || leans ? undefined : loosely?.(skills, mended(said) ?? said, before, context, vector);
    },
  };
}

/** The words of a turn and of those that it may lean on; of one that is too long to be read, as much as tells so. */
function keyOf(turns: readonly string[]): string {
  return JSON.stringify(turns.slice(-MOST_EARLIER - 1).map((turn) => turn.slice(0, MOST_CHARACTERS + 1)));
}
