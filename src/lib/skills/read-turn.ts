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
 * Finds the skill that takes a turn upon itself: the most certain one. A turn that means nothing by itself ("and
 * tomorrow?") or gives a value that was asked for is read with the one before. Where no grammar takes the turn, it is read
 * loosely, by what it is like.
 *
 * @param earlier what the person said before in this conversation, in order
 * @param vector what the adapted embedding model makes of the turn, for the loose reading
 */
export type TurnReader = (
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
  vector?: Float32Array,
) => SkillClaim | undefined;

/**
 * Creates a reader that remembers how it read the last turns, in the words of which the next one may lean on them: to read
 * four of them again takes longer than to read the turn.
 *
 * @param loosely reads a turn that no grammar takes; without it such turns are left alone
 */
export function createTurnReader(skills: readonly BoundSkill[], loosely?: ReadLoosely): TurnReader {
  const known = new Map<string, ReadBefore | undefined>();

  function readAfter(
    turn: string,
    before: ReadBefore | undefined,
    isFirst: boolean,
    context: ReadingContext,
    vector?: Float32Array,
  ): ReadBefore | undefined {
    if (turn.length > MOST_CHARACTERS) return undefined;
    const said = readUtterance(turn);
    const claim = readExactly(skills, said, before?.claim, context);
    const isOfBefore = claim?.leaning === true && POINTING_BACK.has(claim.skill);
    if (isOfBefore && !isFirst && before === undefined) return undefined;
    if (claim !== undefined) return { claim, said };
    // A word or two after something else lean on that: "eight weeks" is no timer then.
    const mayLean = !isFirst && before === undefined && said.tokens.length < LEAST_TOKENS;
    return mayLean ? undefined : loosely?.(skills, mended(said) ?? said, before, context, vector);
  }

  function readEarlier(earlier: readonly string[], context: ReadingContext): ReadBefore | undefined {
    const key = keyOf(earlier);
    if (known.has(key)) return known.get(key);
    let read: ReadBefore | undefined;
    for (const [index, turn] of earlier.slice(-MOST_EARLIER).entries()) {
      read = readAfter(turn, read, index === 0, context);
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

  return (text, earlier, context, vector) => {
    const read = readAfter(text, readEarlier(earlier, context), earlier.length === 0, context, vector);
    remember([...earlier, text], read);
    return read?.claim;
  };
}

/** Reads a turn as {@link createTurnReader} does, with nothing known of those before. */
export function readTurn(
  skills: readonly BoundSkill[],
  text: string,
  earlier: readonly string[],
  context: ReadingContext,
  loosely?: ReadLoosely,
  vector?: Float32Array,
): SkillClaim | undefined {
  return createTurnReader(skills, loosely)(text, earlier, context, vector);
}

/** The words of a turn and of those that it may lean on; of one that is too long to be read, as much as tells so. */
function keyOf(turns: readonly string[]): string {
  return JSON.stringify(turns.slice(-MOST_EARLIER - 1).map((turn) => turn.slice(0, MOST_CHARACTERS + 1)));
}
