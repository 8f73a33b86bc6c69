import {
  beforePassives,
  ownOpenings,
  passiveOpenings,
  verbsOfParticiples,
  verbsOfPasts,
  wishes,
} from '../english/participles';
import { readUtterance, sourceOf, type Utterance } from './utterance';

/** What something is done to has so many words at most. */
const MOST_WORDS = 12;
const MOST_TOKENS = 40;
/** What is said to oneself in the passive: "remind me", "wake me". */
const TO_ONESELF = new Set(['remind', 'wake']);
/** With these words a turn is asked rather than told: "should I have added …". */
const NOT_DONE_TO = new Set(['i', 'you', 'we', 'he', 'she', 'they', 'it', 'that', 'be', 'been', 'to', 'what', 'how']);

const bySpan = (runs: readonly string[]): readonly (readonly string[])[] =>
  runs.map((run) => run.split(' ')).sort((one, other) => other.length - one.length);

const passives = bySpan(passiveOpenings);
const owns = bySpan(ownOpenings);
const wished = bySpan(wishes);

/**
 * The turn as it would be told: "can milk be added to the list" and "I'd like milk added to the list" as "add milk to the
 * list", "I need to be reminded to call" as "remind me to call", "I'd love it if you told me to call" as "tell me to
 * call"; `undefined` where nothing is said so.
 */
export function toldActively(utterance: Utterance): Utterance | undefined {
  const { tokens } = utterance;
  if (tokens.length > MOST_TOKENS) return undefined;
  const texts = tokens.map(({ text }) => text);
  const start = texts.findIndex((text) => !beforePassives.has(text));
  if (start < 0) return undefined;
  const text =
    doneToOneself(utterance, texts, start) ?? wishedFor(utterance, texts, start) ?? doneTo(utterance, texts, start);
  return text === undefined ? undefined : readUtterance(text);
}

function doneToOneself(utterance: Utterance, texts: readonly string[], start: number): string | undefined {
  // "Could you make it so I get reminded": whoever is asked stands before.
  const from = /^(?:can|could|would|will)$/.test(texts[start] ?? '') && texts[start + 1] === 'you' ? start + 2 : start;
  const past = pastOpening(owns, texts, from);
  const verb = past === undefined ? undefined : verbsOfParticiples.get(texts[past] ?? '');
  if (past === undefined || verb === undefined || !TO_ONESELF.has(verb)) return undefined;
  return `${verb} me ${sourceOf(utterance, past + 1, texts.length)}`;
}

function wishedFor(utterance: Utterance, texts: readonly string[], start: number): string | undefined {
  if (!/^(?:i|we|it|that)$/.test(texts[start] ?? '')) return undefined;
  const past = pastOpening(wished, texts, start + 1);
  if (past === undefined) return undefined;
  const would = /^(?:would|could)$/.test(texts[past] ?? '') ? past + 1 : past;
  const rest = sourceOf(utterance, would + 1, texts.length);
  const verb = would > past ? texts[would] : verbsOfPasts.get(texts[would] ?? '');
  return verb === undefined ? undefined : `${verb} ${rest}`;
}

function doneTo(utterance: Utterance, texts: readonly string[], start: number): string | undefined {
  for (const opening of passives) {
    if (!opening.every((word, at) => texts[start + at] === word)) continue;
    const from = start + opening.length;
    const to = texts.findIndex((word, at) => at > from && verbsOfParticiples.has(word));
    if (to < 0 || to - from > MOST_WORDS) return undefined;
    const end = beforeBeing(texts, from, to);
    const isAsked = /^(?:can|could|may|should|shall|will|would)$/.test(opening[0] ?? '') && opening.length === 1;
    if (isPointing(texts[to + 1], texts[to + 2])) continue;
    if (end === undefined || (isAsked && end === to) || NOT_DONE_TO.has(texts[from] ?? '')) continue;
    const isSetUp = texts[to] === 'set' && texts[to + 1] === 'up';
    const past = isSetUp ? to + 2 : to + 1;
    const rest = texts[past] === ',' ? past + 1 : past;
    const verb = isSetUp ? 'set up' : (verbsOfParticiples.get(texts[to] ?? '') ?? '');
    return `${verb} ${sourceOf(utterance, from, end)} ${sourceOf(utterance, rest, texts.length)}`;
  }
  return undefined;
}

/** Whether a word is what is acted on, so that the verb before it is no participle: "I need tape, put it down". */
function isPointing(word = '', next = ''): boolean {
  return (
    /^(?:it|them|those|these|me)$/.test(word) || (/^(?:that|this)$/.test(word) && /^(?:on|in|to|down|off|)$/.test(next))
  );
}

/** Where what something is done to ends: before "be", "to be". */
function beforeBeing(texts: readonly string[], from: number, to: number): number | undefined {
  let end = to;
  while (/^(?:be|to|get|please|just)$/.test(texts[end - 1] ?? '')) end--;
  return end > from ? end : undefined;
}

function pastOpening(
  openings: readonly (readonly string[])[],
  texts: readonly string[],
  start: number,
): number | undefined {
  const opening = openings.find((words) => words.every((word, at) => texts[start + at] === word));
  return opening === undefined ? undefined : start + opening.length;
}
