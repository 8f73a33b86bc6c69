import type { SkillClaim } from '../claim';
import { forModels } from '../english/circumstances';
import {
  dayNames,
  itself,
  listWords,
  monthNames,
  pointers,
  standIns,
  takesNote,
  todayWords,
} from '../english/circumstances-pointing';
import { doneToWorks, remindWord, worksOf } from '../english/told-words';
import { wordsOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext, SkillName } from '../skill';
import { completionsOf } from './completions';
import { concernsOf } from './concerns';
import { partsOf, type PartsOfTurn } from './parts-of-turn';
import { plainWaysOf } from './plainly';
import { valuesIn, type ToldValue } from './values-told';

/** Nobody asks for an everyday thing in more words. */
const MOST_REQUEST = 24;

/** Skills of which no slot is a text that a person chose. */
const WITHOUT_TEXTS: ReadonlySet<SkillName> = new Set(['clock', 'date', 'sum', 'unit', 'numeral', 'voice', 'app']);

/** Reads a run of words as a turn of its own. */
type ReadRequest = (utterance: Utterance) => SkillClaim | undefined;

/**
 * Reads a turn that tells of something and asks for something, or asks in a roundabout way. What is told is set aside where
 * nothing in it can change what is asked; a value that what is asked depends on is put into it. A grammar reads the whole of what remains.
 */
export function readTold(utterance: Utterance, context: ReadingContext, read: ReadRequest): SkillClaim | undefined {
  if (utterance.tokens.length <= MOST_REQUEST) {
    for (const way of plainWaysOf(utterance)) {
      const claim = read(way);
      if (claim !== undefined && isSafe(claim) && !isLoose(claim, wordsOf(way.tokens))) return claim;
    }
  }
  for (const parts of partsOf(utterance)) {
    if (parts.request.tokens.length > MOST_REQUEST || forModels.test(wordsOf(parts.request.tokens))) continue;
    if (doneToWorks.test(wordsOf(parts.request.tokens)) && worksOf.test(wordsOf(parts.told.tokens))) return undefined;
    const values = valuesIn(parts.told, context);
    const claim = readAside(parts, values, read) ?? readCompleted(parts, values, context, read);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

/** The request of a turn by itself, where what is told cannot change it. */
function readAside(
  { request, kind }: PartsOfTurn,
  values: readonly ToldValue[],
  read: ReadRequest,
): SkillClaim | undefined {
  const said = wordsOf(request.tokens);
  if (kind === 'condition' || pointers.test(said)) return undefined;
  const claim = readPlainly(request, read);
  if (claim === undefined || !isSafe(claim) || isOfIt(claim, said) || isLoose(claim, said)) return undefined;
  if (claim.missing !== undefined && values.length > 0) return undefined;
  if (isGuessed(claim) && values.some(({ matter }) => matter === 'moment')) return undefined;
  const concerns = claim.skill === 'date' && todayWords.test(said) ? [] : concernsOf(claim);
  const unsaid = values.filter(({ text }) => !isSaid(text.toLowerCase(), said));
  return unsaid.some((value) => concerns.includes(value.matter) && !isOfNoDay(value, claim, said)) ? undefined : claim;
}

/** Whether a value stands in the request as well: as it was told, or its figures. */
function isSaid(text: string, said: string): boolean {
  const isIn = (words: string): boolean => ` ${said} `.includes(` ${words} `);
  const figures = text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
  return isIn(text) || (figures.length > 0 && figures.every(isIn));
}

/** The request of a turn with the values of what is told in it. */
function readCompleted(
  { told, request, kind }: PartsOfTurn,
  values: readonly ToldValue[],
  context: ReadingContext,
  read: ReadRequest,
): SkillClaim | undefined {
  for (const { utterance, used } of completionsOf(told, request, values, context)) {
    const claim = read(utterance);
    if (claim?.certainty !== 1 || claim.missing !== undefined || !isSafe(claim)) continue;
    const left = values.filter((value) => !used.includes(value));
    if (left.every((value) => kind !== 'condition' && isIdleIn(claim, value))) return claim;
  }
  return undefined;
}

function readPlainly(request: Utterance, read: ReadRequest): SkillClaim | undefined {
  const claim = read(request);
  if (claim !== undefined) return claim;
  for (const way of plainWaysOf(request)) {
    const other = read(way);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Whether a value that was told and not put into the request is none to it: only a place, a rhythm, or a number beside a date. */
function isIdleIn(claim: SkillClaim, { matter }: ToldValue): boolean {
  const mayCount = ['alarm', 'reminder', 'calendar'].includes(claim.skill) && matter === 'amount';
  return (matter === 'place' || matter === 'rhythm' || mayCount) && !concernsOf(claim).includes(matter);
}

/** Whether it was not said which half of the day is meant, which what is told may tell. */
function isGuessed({ slots }: SkillClaim): boolean {
  return JSON.stringify(slots).includes('"halfGuessed":true');
}

/** Whether a point in time is none to an alarm or an entry: a mere time beside its own, or a day where it has one. */
function isOfNoDay({ matter, text }: ToldValue, { skill }: SkillClaim, said: string): boolean {
  if ((matter !== 'moment' && matter !== 'rhythm') || !['alarm', 'reminder', 'calendar'].includes(skill)) return false;
  if (dayNames.test(said)) return !monthNames.test(text.toLowerCase()) || monthNames.test(said);
  return !dayNames.test(text.toLowerCase());
}

/** Whether "it" is what is asked about, and not merely the subject that English wants. */
function isOfIt({ skill }: SkillClaim, said: string): boolean {
  const isIdle = ['clock', 'date', 'voice', 'app', 'timer', 'alarm', 'chance', 'reminder', 'note'].includes(skill);
  return !isIdle && itself.test(said);
}

/**
 * Whether a text was only taken because something takes any: a thing to add where nothing speaks of a list ("I need a d20 roll"), a
 * note where none is to be taken ("the note about the key can be deleted", "find the note where …").
 */
function isLoose({ skill, slots, certainty }: SkillClaim, said: string): boolean {
  if (skill === 'note' && slots['act'] === 'take') return !takesNote.test(said);
  if (skill === 'reminder' && slots['act'] !== 'set') return !remindWord.test(said);
  if (skill === 'list') return slots['list'] === undefined && certainty < 1 && !listWords.test(said);
  return false;
}

/** Whether nothing that was taken as a thing, a name or a text only stands for something. */
function isSafe({ skill, slots }: SkillClaim): boolean {
  const { act: _act, ...values } = slots;
  return skill !== 'small-talk' && (WITHOUT_TEXTS.has(skill) || !textsIn(values).some(isStandIn));
}

function isStandIn(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d']+/gu) ?? [];
  return words.length > 0 && words.every((word) => standIns.has(word));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
