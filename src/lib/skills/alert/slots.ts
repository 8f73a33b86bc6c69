import { lengthJoints, notInGrounds } from '../english/alert';
import { units } from '../english/time-words';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { after, count, lookUp, readCount, wordAt } from '../slots/count';
import { duration, type Duration } from '../slots/duration';
import { shortText } from './short-text';
import type { Target } from './target';

/** What a name is never made of: whoever says these asks for something else. */
const NOT_IN_NAMES = new Set([
  ...['timer', 'timers', 'alarm', 'alarms', 'reminder', 'reminders', 'countdown', 'and', 'or', 'that', 'which', 'when'],
  ...['how', 'what', 'why', 'who', 'if', 'is', 'are', 'was', 'function', 'code', 'script', 'program', 'class', 'app'],
  ...['component', 'python', 'javascript', 'java', 'html', 'css', 'sql', 'method', 'api', 'using', 'write', 'explain'],
  ...['without', 'because', 'so', 'then', 'all', 'every', 'each', 'my', 'called', 'named', 'set', 'cancel', 'minutes'],
  ...[
    'am',
    'pm',
    'midnight',
    'minute',
    'seconds',
    'hours',
    'hour',
    'difference',
    'between',
    'of',
    ',',
    '.',
    'another',
    'new',
    'any',
    'some',
  ],
  ...[
    'this',
    'it',
    'them',
    'you',
    'your',
    'left',
    'remaining',
    'more',
    'me',
    'us',
    'now',
    'there',
    'longer',
    'running',
    'event',
    'bug',
    'error',
  ],
]);

/** A name of four words at most. */
export const alertName: Slot<string> = shortText(4, NOT_IN_NAMES);

/** A name behind a time, with no verb in it: "alarm 4:45 depot", not "alarm at 7 went off late". */
export const alertLabel: Slot<string> = shortText(
  4,
  new Set([
    ...NOT_IN_NAMES,
    ...['did', "didn't", 'went', 'was', 'were', 'rang', 'failed', 'not', 'never', "isn't", "wasn't", 'has', 'had'],
    ...["doesn't", 'does', 'will', 'would', 'for', 'at', 'on', 'to', 'again', 'instead', 'please', 'keep', 'keeps'],
    ...['but', 'not', 'no', 'sorry', 'i', 'we', 'he', 'she', 'they', 'wait', 'oops', 'only', 'tomorrow', 'today'],
  ]),
);

/** What asks for more than the alert. */
const NOT_IN_REASONS = new Set([
  ...[
    'explain',
    'write',
    'draft',
    'compare',
    'suggest',
    'plan',
    'list',
    'recommend',
    'code',
    'function',
    'how',
    'what',
  ],
  ...['why', 'which', 'tell', 'give', 'calculate', 'translate', 'summarise', 'summarize', 'prove', '.', ';', 'if'],
]);

/** Why, which changes nothing: "I've got a flight". */
export const reason: Slot<string> = shortText(8, NOT_IN_REASONS);

/** What is said before a request and is none itself: "train's at six". */
export const ground: Slot<string> = {
  free: true,
  *read(utterance, at, context) {
    if (at > 0) return;
    for (const reading of reason.read(utterance, at, context)) {
      const said = utterance.tokens.slice(at, reading.end);
      if (said.some(({ text }) => notInGrounds.has(text))) return;
      yield reading;
    }
  },
};

/** "the pasta timer", "timer called pasta", "timer for the eggs". */
export function namedSlot(nouns: readonly string[], joints: readonly string[]): Slot<Target> {
  return {
    *read(utterance, at, context) {
      const start = ['the', 'my', 'that'].flatMap((word) => after(utterance, at, word) ?? [])[0] ?? at;
      for (const { value, end } of alertName.read(utterance, start, context)) {
        const bare = after(utterance, end, "'s") ?? end;
        for (const noun of nouns) {
          const past = after(utterance, bare, noun);
          if (past !== undefined) yield { value: { name: value }, end: past };
        }
      }
      for (const noun of nouns) {
        const past = after(utterance, start, noun);
        if (past === undefined) continue;
        for (const joint of joints) {
          const place = after(utterance, past, joint);
          if (place === undefined) continue;
          const longest = [...alertName.read(utterance, after(utterance, place, 'the') ?? place, context)].reverse();
          for (const { value, end } of longest) yield { value: { name: value }, end };
        }
      }
    },
  };
}

/** "5 more minutes", "another half hour", "10 minutes longer". */
export const more: Slot<Duration> = {
  *read(utterance, at, context) {
    const start =
      after(utterance, at, 'another') ??
      after(utterance, at, 'an extra') ??
      after(utterance, at, 'an additional') ??
      at;
    for (const { value, end } of duration.read(utterance, start, context)) {
      const tail = ['more', 'extra', 'longer'].flatMap((word) => after(utterance, end, word) ?? [])[0];
      if (tail !== undefined) yield { value, end: tail };
      yield { value, end };
    }
    const counted =
      readCount(utterance, start) ??
      (/^an?$/.test(wordAt(utterance, start)) ? { value: 1, end: start + 1 } : undefined);
    if (counted !== undefined && /^(more|extra|additional)$/.test(wordAt(utterance, counted.end))) {
      const unit = lookUp(units, wordAt(utterance, counted.end + 1));
      if (unit !== undefined) yield { value: scaled(unit, counted.value), end: counted.end + 2 };
    }
    if (start === at) return;
    const unit = lookUp(units, wordAt(utterance, start));
    if (unit !== undefined) yield { value: unit, end: start + 1 };
  },
};

/** A number alone, which means minutes. */
export const minutes: Slot<Duration> = {
  *read(utterance, at, context) {
    for (const { value, end } of count.read(utterance, at, context)) {
      const half = after(utterance, end, 'and a half');
      if (half !== undefined) yield { value: { months: 0, days: 0, seconds: (value + 0.5) * 60 }, end: half };
      yield { value: { months: 0, days: 0, seconds: value * 60 }, end };
    }
  },
};

/** A number alone, which means seconds. */
export const seconds: Slot<Duration> = {
  *read(utterance, at, context) {
    for (const { value, end } of count.read(utterance, at, context)) {
      yield { value: { months: 0, days: 0, seconds: value }, end };
    }
  },
};

/** "5 and 12", "one for 5 one for 12", "3 minutes, 5 minutes": two or more; numbers alone mean minutes. */
export const severalLengths: Slot<readonly Duration[]> = {
  *read(utterance, at, context) {
    const found: Duration[] = [];
    let place: number | undefined = at;
    let end = at;
    while (place !== undefined) {
      const lengths = [...duration.read(utterance, place, context), ...minutes.read(utterance, place, context)];
      // "Ten minutes and one for fifteen" is no length of ten minutes and one.
      const length =
        lengths.find((one) => lengthJoints.some((joint) => after(utterance, one.end, joint))) ?? lengths[0];
      if (length === undefined) break;
      found.push(length.value);
      end = length.end;
      place = lengthJoints.map((joint) => after(utterance, end, joint)).find((past) => past !== undefined);
    }
    if (found.length > 1) yield { value: found, end };
  },
};

/** One of some names. */
export function wordSlot(names: readonly string[]): Slot<string> {
  return {
    *read(utterance, at) {
      for (const name of names) {
        const end = after(utterance, at, name);
        if (end !== undefined) yield { value: sourceOf(utterance, at, end), end };
      }
    },
  };
}

function scaled({ months, days, seconds }: Duration, factor: number): Duration {
  return { months: months * factor, days: days * factor, seconds: seconds * factor };
}
