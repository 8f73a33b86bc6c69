import { fillers } from './english/fillers';
import { phrases, replies, tongues } from './english/small-talk';
import { weekdays } from './english/time-words';
import { createGrammar } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import type { Skill } from './skill';
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
    return match && { slots: { act: match.act }, certainty: match.certainty };
  },
  async answer({ slots: { act } }, world) {
    const choices = replies[act];
    return { text: choices[world.randomBelow(choices.length)] ?? '' };
  },
};
