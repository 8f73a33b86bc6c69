import type { BoundSkill, SkillClaim } from './claim';
import { toldActively } from './grammar/active';
import { coresOf, correctionIn, halvesOf, replacementsIn, type Correction } from './grammar/asides';
import { askedDirectly } from './grammar/direct';
import { fluent } from './grammar/fluent';
import { mended } from './grammar/mended';
import { plainerWays } from './grammar/plainer';
import { referredTo } from './grammar/referred';
import type { Utterance } from './grammar/utterance';
import type { ReadingContext, SkillName } from './skill';
import { readTold } from './told/read-told';

/** Of less certain claims most words stand in a free text. */
const LEAST_CERTAIN = 0.4;

/** Where something was told beside the request, what the whole is about is for the router to judge as well. */
const TOLD_CERTAINTY = 0.5;

/** Skills that only answer: what is taken back in the same breath has changed nothing. */
const ANSWERING: ReadonlySet<SkillName> = new Set(['clock', 'date', 'sum', 'unit', 'numeral', 'spelling']);

/** What the grammars make of a turn. */
export interface ExactReading {
  /** As it was written, or with its slips put right. */
  readonly asWritten: SkillClaim | undefined;
  /** Where that is nothing: without its remarks, as what the person corrected it to, and in other words. Takes longer. */
  inOtherWords(): SkillClaim | undefined;
}

/** Reads a turn by the grammars of skills, alone or after what was read before it. */
export function readExactly(
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: SkillClaim | undefined,
  context: ReadingContext,
): ExactReading {
  // Looked at in many ways, a turn often comes to the same words.
  const known = new Map<string, SkillClaim | undefined>();
  const read = (one: Utterance, after = before): SkillClaim | undefined => {
    if (after !== before) return readUtteranceAfter(skills, one, after, context);
    const key = `${one.tokens.map(({ text, start }) => `${text}@${String(start)}`).join(' ')} ${one.source}`;
    if (!known.has(key)) known.set(key, readUtteranceAfter(skills, one, after, context));
    return known.get(key);
  };
  const right = mended(utterance);

  function asWritten(): SkillClaim | undefined {
    const written = read(utterance);
    const meant = right && read(right);
    if (meant !== undefined && isClearer(meant, written)) return meant;
    if (written === undefined || written.certainty >= LEAST_CERTAIN) return written;
    // Words that a free text swallowed may only have told of something: "my hands are full, so flip a coin".
    const asked = readTold(utterance, context, read);
    return asked?.certainty === 1 && asked.missing === undefined ? besideTold(asked) : written;
  }

  return {
    asWritten: asWritten(),
    inOtherWords() {
      const within = readWithin(right ?? utterance, read);
      if (within !== undefined) return within;
      const smooth = fluent(right ?? utterance);
      const reworded = (smooth && (read(smooth) ?? readWithin(smooth, read))) ?? readReworded(right ?? utterance, read);
      if (reworded !== undefined) return reworded;
      const asked = readTold(right ?? utterance, context, read);
      return asked && besideTold(asked);
    },
  };
}

function besideTold(claim: SkillClaim): SkillClaim {
  return { ...claim, certainty: Math.min(claim.certainty, TOLD_CERTAINTY) };
}

/** The turn in other words: what is done told as a request, what "it" is, and a question asked as one. */
function readReworded(
  utterance: Utterance,
  read: (utterance: Utterance, before?: SkillClaim) => SkillClaim | undefined,
): SkillClaim | undefined {
  const active = toldActively(utterance);
  const claim = active && (read(active) ?? readWithin(active, read));
  if (claim !== undefined) return claim;
  for (const meant of [referredTo(utterance), askedDirectly(utterance)]) {
    const other = meant && read(meant);
    if (other !== undefined && other.missing === undefined) return other;
  }
  for (const plainer of plainerWays(utterance)) {
    const other = read(plainer);
    if (other !== undefined && other.missing === undefined && other.certainty >= LEAST_CERTAIN) return other;
  }
  return undefined;
}

/** Whether a turn means more with its slips put right. Who asks how a word is written may well mean it as it is. */
function isClearer(meant: SkillClaim, written: SkillClaim | undefined): boolean {
  if (written === undefined || meant.certainty > written.certainty) return true;
  return meant.certainty === written.certainty && meant.skill === written.skill && written.skill !== 'spelling';
}

/** The turn as it stands. */
function readUtteranceAfter(
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: SkillClaim | undefined,
  context: ReadingContext,
): SkillClaim | undefined {
  const next = before?.readNext(utterance, context);
  let own: SkillClaim | undefined;
  for (const skill of skills) {
    const claim = skill.read(utterance, context);
    if (claim !== undefined && (own === undefined || claim.certainty > own.certainty)) own = claim;
    if (own?.certainty === 1) break;
  }
  if (next === undefined || own === undefined) return next ?? own;
  if (own.leaning === true) return next;
  // An answer to a question that was asked comes first, unless what was said is clearer as a request of its own.
  return before?.missing !== undefined && next.certainty >= own.certainty ? next : own;
}

/** What is left of the turn without remarks, or what it was corrected to. */
function readWithin(
  utterance: Utterance,
  read: (utterance: Utterance, before?: SkillClaim) => SkillClaim | undefined,
): SkillClaim | undefined {
  const correction = correctionIn(utterance);
  const corrected = correction && readCorrected(correction, read);
  if (corrected !== undefined) return corrected;
  for (const { utterance: core, unmarked } of coresOf(utterance)) {
    const claim = read(core);
    if (claim !== undefined && isWhole(claim) && (!unmarked || claim.certainty === 1)) return claim;
  }
  for (const [first, second] of halvesOf(utterance)) {
    const claim = read(first);
    if (claim === undefined || !isWhole(claim)) continue;
    const again = read(second, claim);
    if (again?.skill === claim.skill && JSON.stringify(again.slots) === JSON.stringify(claim.slots)) return claim;
  }
  return undefined;
}

function readCorrected(
  correction: Correction,
  read: (utterance: Utterance, before?: SkillClaim) => SkillClaim | undefined,
): SkillClaim | undefined {
  const own = read(correction.after);
  if (own !== undefined && isWhole(own) && own.certainty === 1) return own;
  const said = read(correction.before);
  if (said === undefined || !isWhole(said)) return undefined;
  for (const replaced of replacementsIn(correction)) {
    const claim = read(replaced);
    if (claim !== undefined && isWhole(claim) && isAlike(claim, said)) return claim;
  }
  return ANSWERING.has(said.skill) ? read(correction.after, said) : undefined;
}

/** Whether two claims ask for the same, with other values. */
function isAlike(one: SkillClaim, other: SkillClaim): boolean {
  const shape = ({ skill, slots }: SkillClaim): string =>
    JSON.stringify([skill, slots['act'], Object.keys(slots).sort()]);
  return shape(one) === shape(other);
}

/** Whether a claim needs nothing more. A greeting before a remark only opens a talk, and what is asked for may be in it. */
function isWhole(claim: SkillClaim): boolean {
  return claim.skill !== 'small-talk' && claim.missing === undefined;
}
