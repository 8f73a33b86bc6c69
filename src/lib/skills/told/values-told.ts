import { sourceOf, wordsOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { createValueFinder, isOrdinary, type Value, type ValueKind } from '../loose/values';
import { beforeWord, halfDay, idleAmount, idleValue, leadingWord, namedTime, timeWord } from '../english/told-words';

/** What a value is, as far as it matters which requests it can change. */
export type Matter = 'place' | 'moment' | 'length' | 'amount' | 'rhythm';

/** A value of what is told. */
export interface ToldValue {
  readonly kind: ValueKind;
  readonly matter: Matter;
  /** As the person wrote it, without "on" or "at" before it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MATTERS: Readonly<Partial<Record<ValueKind, Matter>>> = {
  place: 'place',
  when: 'moment',
  time: 'moment',
  date: 'moment',
  past: 'moment',
  month: 'moment',
  repeat: 'rhythm',
  duration: 'length',
};

/** Kinds in the order in which they are looked for; what holds values of an earlier layer takes their place. */
const LAYERS: readonly (readonly ValueKind[])[] = [
  ['percent', 'money'],
  ['past', 'date', 'duration', 'amount'],
  ['when', 'time', 'repeat', 'place', 'month'],
  ['number'],
];

/** The values of what is told, from left to right and without overlap. */
export function valuesIn(told: Utterance, context: ReadingContext): readonly ToldValue[] {
  const { tokens } = told;
  const finder = createValueFinder(told, context);
  let found: readonly Value[] = [];
  for (const layer of LAYERS) {
    for (const value of finder.find(layer)) {
      const words = wordsOf(tokens.slice(value.from, value.to));
      if (isIdle(value, words, tokens[value.to]?.text ?? '') || isOrdinary(value, tokens)) continue;
      const overlapped = found.filter(({ from, to }) => value.from < to && from < value.to);
      const holdsAll = overlapped.every(
        ({ from, to }) => value.from <= from && to <= value.to && value.to - value.from > to - from,
      );
      // "In two hours" is a length with "in" before it.
      const [only] = overlapped;
      if (only?.kind === 'duration' && only.to === value.to && only.from === value.from + 1) continue;
      if (holdsAll && !beforeWord.test(words)) found = [...found.filter((one) => !overlapped.includes(one)), value];
    }
  }
  return [...found]
    .sort((one, other) => one.from - other.from)
    .map(({ kind, from, to }) => {
      const last = /^[.,;:]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
      const text = sourceOf(told, from, last).replace(leadingWord, '');
      return { kind, matter: MATTERS[kind] ?? 'amount', text, from, to: last };
    });
}

function isIdle({ kind }: Value, words: string, next: string): boolean {
  if (idleValue.test(words)) return true;
  if (kind === 'amount' && idleAmount.test(words)) return true;
  // "8.95" is a time only where one is named.
  if ((kind === 'when' || kind === 'time') && /^\d+\.\d+$/u.test(words)) return true;
  if ((kind === 'when' || kind === 'time') && /^\d+$|^[a-z]+$/u.test(words) && !halfDay.test(next))
    return !namedTime.test(words);
  return (kind === 'when' || kind === 'time') && !timeWord.test(words);
}
