import { clockTime, countedPeople, doneVerb, notOver, weekday } from '../english/told-words';
import type { ValueQuestion } from '../english/value-questions';
import { wordsOf, type Utterance } from '../grammar/utterance';
import type { ToldValue } from './values-told';

const HOLES = /\{(\w+)\}/gu;

/** The kinds of values that may stand in a hole. */
const FITS: Readonly<Record<string, (value: ToldValue, told: Utterance) => boolean>> = {
  place: ({ matter }) => matter === 'place',
  moment: ({ matter }) => matter === 'moment',
  past: ({ matter, kind, text }) =>
    matter === 'moment' && (kind === 'past' || kind === 'date') && !notOver.test(text.toLowerCase()),
  time: ({ matter, text }) => matter === 'moment' && clockTime.test(text.toLowerCase()),
  length: ({ matter }) => matter === 'length',
  percent: ({ kind }) => kind === 'percent',
  number: ({ kind }) => kind === 'number' || kind === 'amount',
  people: (value, told) => value.kind === 'number' && isOfPeople(value, told),
  sum: (value, told) => (value.kind === 'number' && !isOfPeople(value, told)) || value.kind === 'money',
  any: ({ kind }) => kind === 'number' || kind === 'money' || kind === 'amount',
  sums: ({ kind }) => kind === 'number' || kind === 'money' || kind === 'amount',
};

/** The plain words of a question with the values that were told in it; `undefined` where other values were told or others are asked of. */
export function fillQuestion(
  { asked, told: needed, untold, plain }: ValueQuestion,
  question: string,
  told: Utterance,
  values: readonly ToldValue[],
): { readonly text: string; readonly used: readonly ToldValue[] } | undefined {
  const found = asked.exec(question);
  if (found === null) return undefined;
  const words = wordsOf(told.tokens);
  if (needed?.test(words) === false || untold?.test(words) === true) return undefined;
  const left = [...values];
  let isWhole = true;
  const text = plain
    .replaceAll(/<(\w+)>/gu, (_, name: string) => found.groups?.[name] ?? '')
    .replaceAll(HOLES, (_, hole: string) => {
      const fits = FITS[hole];
      if (hole === 'sums') {
        const all = left.filter((value) => fits?.(value, told));
        isWhole &&= all.length > 1 && all.length === left.length;
        left.length = 0;
        return all.map((value) => value.text).join(', ');
      }
      const at = left.findIndex((value) => fits?.(value, told));
      const [value] = at < 0 ? [] : left.splice(at, 1);
      if (value === undefined) isWhole = false;
      return value === undefined ? '' : asOf(value, words);
    });
  // Another value of the same kind may have been the one.
  const holes = Array.from(plain.matchAll(HOLES), ([, hole = '']) => hole);
  const isAmbiguous = left.some((value) => holes.some((hole) => FITS[hole]?.(value, told)));
  return isWhole && !isAmbiguous ? { text, used: values.filter((value) => !left.includes(value)) } : undefined;
}

/** A value as it is said: a weekday that something was done on is the last one. */
function asOf({ text, matter }: ToldValue, told: string): string {
  const isPast = matter === 'moment' && weekday.test(text.toLowerCase()) && doneVerb.test(told);
  return isPast ? `last ${text}` : text;
}

function isOfPeople({ to }: ToldValue, { tokens }: Utterance): boolean {
  return countedPeople.test(wordsOf(tokens.slice(to, to + 3)));
}
