import {
  askingWords,
  asksWhatWasTold,
  beforeIndirect,
  idleBehind,
  longQuestions,
  shortQuestions,
  subjectOpenings,
  swappedVerbs,
  yesNoQuestions,
} from '../english/indirect';
import { readUtterance, sourceOf, type Utterance } from './utterance';

const MOST_TOKENS = 30;
/** What is asked about has so many words at most. */
const MOST_WORDS = 7;

const idle = idleBehind.map((run) => run.split(' '));

/**
 * The turn as a question of its own: "I can't remember what the date is" as "what is the date", "see if I'm free at 6" as "am I
 * free at 6"; `undefined` where nothing is asked so.
 */
export function askedDirectly(utterance: Utterance): Utterance | undefined {
  const { tokens } = utterance;
  if (tokens.length > MOST_TOKENS) return undefined;
  const texts = tokens.map(({ text }) => text);
  const at = questionAt(texts);
  if (at === undefined) return undefined;
  const subject = subjectAt(texts, at);
  const verb = subject === undefined ? undefined : verbAt(texts, subject);
  if (subject === undefined || verb === undefined) return undefined;
  const run = idle.find((words) => words.every((word, offset) => texts[verb + 1 + offset] === word));
  const question = yesNoQuestions.has(texts[at] ?? '') ? '' : sourceOf(utterance, at, subject);
  const rest = sourceOf(utterance, verb + 1 + (run?.length ?? 0), tokens.length);
  return readUtterance(`${question} ${texts[verb] ?? ''} ${wordsBetween(texts, subject, verb)} ${rest}`);
}

/** Where the question begins; what is before it only says that one comes. */
function questionAt(texts: readonly string[]): number | undefined {
  const at = texts.findIndex(
    (text, place) =>
      longQuestions.has(text) ||
      shortQuestions.has(text) ||
      (yesNoQuestions.has(text) && isAsked(texts.slice(0, place))),
  );
  if (at < 0) return undefined;
  return at === 0 || isAsked(texts.slice(0, at)) ? at : undefined;
}

function isAsked(before: readonly string[]): boolean {
  return (
    before.some((word) => askingWords.has(word)) &&
    before.every((word) => beforeIndirect.has(word)) &&
    !asksWhatWasTold.test(before.join(' '))
  );
}

function subjectAt(texts: readonly string[], at: number): number | undefined {
  if (!longQuestions.has(texts[at] ?? '')) return at + 1;
  const subject = texts.findIndex((text, place) => place > at && (subjectOpenings.has(text) || swappedVerbs.has(text)));
  return subject > 0 && subjectOpenings.has(texts[subject] ?? '') ? subject : undefined;
}

function verbAt(texts: readonly string[], subject: number): number | undefined {
  const verb = texts.findIndex((text, place) => place > subject && swappedVerbs.has(text));
  return verb > 0 && verb - subject <= MOST_WORDS ? verb : undefined;
}

/** "I'm" and "what's" are two words that stand in one place of the source. */
function wordsBetween(texts: readonly string[], from: number, to: number): string {
  return texts.slice(from, to).join(' ');
}
