import { minutes, more, namedSlot, reason, seconds, severalLengths } from './alert/slots';
import { numberSlot } from './alert/loose-times';
import { nthSlot, targetSlot, type Target } from './alert/target';
import { lengthUntil } from './alert/when';
import { fillers } from './english/fillers';
import { noOrder } from './english/no-orders';
import { nextPhrases, nouns, phrases, plurals, words } from './english/timer';
import { createGrammar, type Match } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import type { Reading, Skill } from './skill';
import { duration, type Duration } from './slots/duration';
import { answerTimer } from './timer/answers';
import {
  namedOne,
  numbered,
  pairs,
  timedThing,
  timerName,
  timerTag,
  type TimerAct,
  type TimerSlots,
} from './timer/timer-slots';

interface Values {
  readonly duration: Duration;
  readonly minutes: Duration;
  readonly more: Duration;
  readonly name: string;
  readonly target: Target;
  readonly named: Target;
  readonly numbered: Target;
  readonly namedOne: Target;
  readonly pairs: readonly { readonly name: string; readonly duration: Duration }[];
  readonly seconds: Duration;
  readonly until: Duration;
  readonly several: readonly Duration[];
  readonly thing: string;
  readonly tag: string;
  readonly nth: Target;
  readonly number: number;
  readonly reason: string;
}

const slots: { readonly [Name in keyof Values]: Slot<Values[Name]> } = {
  duration: duration,
  minutes: minutes,
  more: more,
  name: timerName,
  numbered,
  namedOne,
  pairs,
  seconds,
  until: lengthUntil,
  several: severalLengths,
  thing: timedThing,
  tag: timerTag,
  nth: nthSlot,
  number: numberSlot,
  reason,
  target: targetSlot(nouns, plurals),
  named: namedSlot(nouns, ['for', 'called', 'named', 'about', 'labelled', 'labeled', 'on']),
};
const grammar = createGrammar<keyof typeof phrases, Values>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, Values>({ slots, phrases: nextPhrases, fillers });

/** Longer turns are letters. */
const MOST_TOKENS = 40;

/** These change nothing. */
const ASKING: ReadonlySet<TimerAct> = new Set(['ask', 'list', 'first', 'stopwatch']);

/** Timers: several at once, with or without names. */
export const timer: Skill<TimerSlots> = {
  name: 'timer',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    const match = grammar.match(utterance, context);
    if (match === undefined || (!ASKING.has(match.act) && noOrder.test(utterance.source))) return undefined;
    const pomodoro = utterance.tokens.some(({ text }) => text === 'pomodoro');
    return pomodoro && match.act === 'start' ? asPomodoro(readingOf('start', match)) : readingOf(match.act, match);
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    const match = nextGrammar.match(utterance, context);
    return match && followUp(match, before);
  },
  answer: answerTimer,
};

function readingOf(act: TimerAct, { values, certainty }: Match<string, Values>): Reading<TimerSlots> {
  const length = values.duration ?? values.more ?? values.minutes ?? values.seconds ?? values.until;
  const name =
    onName(act, values.name ?? values.thing) === undefined
      ? bare(values.name ?? values.thing ?? values.tag)
      : undefined;
  const target =
    values.target ??
    values.nth ??
    values.numbered ??
    values.named ??
    values.namedOne ??
    onName(act, values.name ?? values.thing);
  const read: TimerSlots = {
    act,
    ...(length !== undefined && { duration: length }),
    ...(name !== undefined && { name }),
    ...(target !== undefined && { target }),
    ...(values.several !== undefined && { several: values.several }),
    ...(values.pairs !== undefined && {
      several: values.pairs.map((pair) => pair.duration),
      names: values.pairs.map((pair) => pair.name),
    }),
  };
  const wanting =
    (act === 'start' || act === 'extend' || act === 'shorten') && length === undefined && read.several === undefined;
  if (act === 'stopwatch') return { slots: read, certainty };
  const leaning = values.namedOne !== undefined || isMereOrdinal(values.target);
  return { slots: read, certainty, ...(wanting && { missing: 'duration' }), ...(leaning && { leaning }) };
}

/** "The second one" may be anything's. */
function isMereOrdinal(target: Target | undefined): boolean {
  return target?.place !== undefined;
}

/** "Cake's in" is about the cake. */
function bare(name: string | undefined): string | undefined {
  return name?.replace(/^(?:the|my|our)\s+/i, '').replace(/['’]s$/, '');
}

/** Of a timer that is there a name tells which one is meant. */
function onName(act: TimerAct, name: string | undefined): Target | undefined {
  return name !== undefined && (act === 'extend' || act === 'shorten' || act === 'ask' || act === 'pause')
    ? { name: bare(name) ?? name }
    : undefined;
}

/** Twenty-five minutes of work, where no length is said. */
function asPomodoro({ slots: said, certainty }: Reading<TimerSlots>): Reading<TimerSlots> {
  return { slots: { name: words.pomodoro, duration: { months: 0, days: 0, seconds: 1500 }, ...said }, certainty };
}

/** What a turn means after another about timers. */
function followUp(
  match: Match<keyof typeof nextPhrases, Values>,
  before: Reading<TimerSlots>,
): Reading<TimerSlots> | undefined {
  const { act, certainty } = match;
  const { slots: said, missing } = before;
  const read = readingOf('start', match).slots;
  const { target = read.name === undefined ? undefined : { name: read.name }, duration: length } = read;
  const latest: Target = said.act === 'start' ? { place: -1 } : (said.target ?? {});
  switch (act) {
    case 'duration':
      if (length === undefined) return undefined;
      if (missing !== undefined) return { slots: { ...said, duration: length }, certainty };
      return said.act === 'start'
        ? { slots: { act: 'restart', duration: length, target: latest }, certainty }
        : undefined;
    case 'name':
      if (read.name === undefined) return undefined;
      return missing === undefined
        ? { slots: { act: 'rename', name: read.name, target: latest }, certainty }
        : { ...before, slots: { ...said, name: read.name }, certainty };
    case 'same': {
      if (said.act === 'start' || said.act === 'list' || missing !== undefined) return undefined;
      const durationMs = length === undefined ? undefined : (length.days * 86_400 + length.seconds) * 1000;
      const which = target ?? (durationMs === undefined ? { all: true as const } : { durationMs });
      return { slots: { ...said, target: which }, certainty };
    }
    case 'another':
      if (missing !== undefined) return undefined;
      return {
        slots: {
          act: 'start',
          ...(length && { duration: length }),
          ...(read.name !== undefined && { name: read.name }),
        },
        certainty,
      };
    case 'extend':
      if (missing !== undefined || length === undefined || said.act === 'cancel' || said.act === 'list')
        return undefined;
      return {
        slots: { act: said.act === 'shorten' ? 'shorten' : 'extend', duration: length, target: latest },
        certainty,
      };
    case 'cancelOne':
      return missing === undefined
        ? { slots: { act: 'cancel', target: target ?? { all: true } }, certainty }
        : undefined;
    default:
      return missing === undefined ? { slots: { act, target: latest }, certainty } : undefined;
  }
}
