import { fillers } from './english/fillers';
import { phrases } from './english/small-talk';
import { joiners, replies, tongues } from './english/small-talk-words';
import { weekdays } from './english/time-words';
import { createGrammar } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import type { Utterance } from './grammar/utterance';
import type { ReadingContext, Skill } from './skill';
import { city, type Place } from './slots/city';

type SmallTalkSlots = { readonly act: keyof typeof phrases };

interface SmallTalkValues {
  readonly place: Place;
  readonly tongue: string;
  readonly weekday: number;
}

const weekday: Slot<number> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    const day = Object.hasOwn(weekdays, text) ? weekdays[text] : undefined;
    if (day !== undefined) yield { value: day, end: at + 1 };
  },
};

const tongue: Slot<string> = {
  *read({ tokens }, at) {
    for (const length of [2, 1]) {
      const name = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      if (tongues.includes(name)) yield { value: name, end: at + length };
    }
  },
};

/** What is said besides is a greeting of its own here, and must not be skipped. */
const meaningful = new Set([
  'hi',
  'good (morning | afternoon | evening | day)',
  'hello',
  'hey',
  'yo',
  'thanks',
  'thank you',
  'thx',
  'cheers',
  'ok',
  'okay',
  'hearth',
]);

const grammar = createGrammar<SmallTalkSlots['act'], SmallTalkValues>({
  slots: { place: city, tongue, weekday },
  phrases,
  fillers: fillers.filter((filler) => !meaningful.has(filler)),
});

/** Greetings, thanks and the like. */
export const smallTalk: Skill<SmallTalkSlots> = {
  name: 'small-talk',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match !== undefined) return { slots: { act: match.act }, certainty: match.certainty };
    const acts = actsInTurn(utterance, context);
    const [act] = [...acts].sort((left, right) => weightOf(right) - weightOf(left));
    return act && { slots: { act }, certainty: 1 };
  },
  async answer({ slots: { act } }, world) {
    const choices = replies[act];
    return { text: choices[world.randomBelow(choices.length)] ?? '' };
  },
};

/** Longer turns say more than pleasantries. */
const MOST_TOKENS = 24;
const MOST_CLAUSES = 4;
/** A pleasantry has so many words at most. */
const MOST_CLAUSE_TOKENS = 12;

/** What a turn of several pleasantries says, one after the other; empty where a word of it is none. */
function actsInTurn(utterance: Utterance, context: ReadingContext): readonly SmallTalkSlots['act'][] {
  const { source, tokens } = utterance;
  if (tokens.length < 2 || tokens.length > MOST_TOKENS) return [];
  const dead = new Set<string>();
  function from(at: number, clauses: number): readonly SmallTalkSlots['act'][] | undefined {
    if (at === tokens.length) return [];
    if (at > 0 && joiners.includes(tokens[at]?.text ?? '')) return from(at + 1, clauses);
    if (clauses === 0 || dead.has(`${at} ${clauses}`)) return undefined;
    for (let end = Math.min(tokens.length, at + MOST_CLAUSE_TOKENS); end > at; end--) {
      const match = grammar.match({ source, tokens: tokens.slice(at, end) }, context);
      const rest = match && from(end, clauses - 1);
      if (match !== undefined && rest !== undefined) return [match.act, ...rest];
    }
    dead.add(`${at} ${clauses}`);
    return undefined;
  }
  return from(0, MOST_CLAUSES) ?? [];
}

/** What is answered where several things are said: a question before thanks, and thanks before a greeting. */
function weightOf(act: SmallTalkSlots['act']): number {
  const place = order.indexOf(act);
  return place < 0 ? order.length : place;
}

/** From what is answered last to what is answered first; acts that are not here are questions, and come before all. */
const order: readonly SmallTalkSlots['act'][] = [
  ...(['yes', 'laugh', 'greet', 'goodMorning', 'goodAfternoon', 'goodEvening', 'holiday', 'fine', 'insult'] as const),
  ...(['praise', 'sorry', 'thank', 'bye', 'goodNight', 'howAreYou', 'self'] as const),
];
