import { readTimeRange, type TimeRange } from '../recall/question-time';
import { TIME_WORDS } from './english-words';
import type { AskedTime, TurnContext } from './memory-request';

const MARKS: readonly (readonly [RegExp, AskedTime['kind'] & ('now' | 'before' | 'ever')])[] = [
  [/^(?:now|currently|nowadays|these days|at the moment|at present|at the minute|right now|still|today)$/i, 'now'],
  [/^(?:before|before (?:now|that|this|then)|previously|formerly|in the past|earlier|back then|at first)$/i, 'before'],
  [/^(?:ever|so far|over the years|in (?:all )?my life|up to now)$/i, 'ever'],
];
const LONGEST_MARK = 4;
const LONGEST_TIME = 7;

/** Takes the time off the end of a question, or out of its middle: "now", "before", "in May", "still". */
export function takeAskedTime(
  text: string,
  context: TurnContext,
): { readonly rest: string; readonly time?: AskedTime } {
  const words = text.split(' ');
  for (let length = Math.min(LONGEST_MARK, words.length - 2); length > 0; length--) {
    const mark = MARKS.find(([expression]) => expression.test(words.slice(-length).join(' ')));
    if (mark !== undefined) return { rest: words.slice(0, -length).join(' '), time: { kind: mark[1] } };
  }
  const taken = takeRange(text, context);
  if (taken !== undefined) return { rest: taken.rest, time: { kind: 'during', range: taken.range } };
  const inner = /^(.+?) (still|currently|now|ever|previously|formerly|used to|use to) (.+)$/i.exec(text);
  if (inner === null) return { rest: text };
  const [, before = '', mark = '', after = ''] = inner;
  const kind = /^(?:still|currently|now)$/i.test(mark) ? 'now' : /^ever$/i.test(mark) ? 'ever' : 'before';
  return { rest: `${before} ${after}`, time: { kind } };
}

/** Takes a time off the end or the beginning of a text: "last week", "in May", "on Tuesday". */
export function takeRange(
  text: string,
  { now, timeZone }: Pick<TurnContext, 'now' | 'timeZone'>,
): { readonly rest: string; readonly range: TimeRange } | undefined {
  const words = text.split(' ');
  const isTime = words.map((word) => TIME_WORDS.test(word.replace(/,$/, '')));
  const read = (part: readonly string[]): TimeRange | undefined =>
    part.length === 0 || part.length > LONGEST_TIME ? undefined : readTimeRange(part.join(' '), now, timeZone);

  const last = isTime.lastIndexOf(false);
  const ending = read(words.slice(last + 1));
  if (ending !== undefined)
    return {
      rest: words
        .slice(0, last + 1)
        .join(' ')
        .replace(/,$/, ''),
      range: ending,
    };
  const first = isTime.indexOf(false);
  const beginning = first <= 0 ? undefined : read(words.slice(0, first));
  return beginning === undefined ? undefined : { rest: words.slice(first).join(' '), range: beginning };
}
