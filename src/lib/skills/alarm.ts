import {
  askAppointment,
  cancelAppointments,
  changeAppointment,
  enableAppointments,
  listAppointments,
  renameAppointment,
  setAppointment,
  silenceRinging,
  skipAppointments,
  snoozeRinging,
} from './alert/appointment-answers';
import type { AppointmentKind } from './alert/chosen';
import {
  appointmentSlots,
  minutesPast,
  otherHalf,
  slotsOf,
  type AppointmentSlots,
  type AppointmentValues,
} from './alert/appointment-slots';
import { alarmFillers, nextPhrases, nouns, phrases, plurals, words } from './english/alarm';
import { otherAlarm } from './english/alarm-pieces';
import { fillers } from './english/fillers';
import { noOrder } from './english/no-orders';
import { everyFew } from './alert/every-few';
import { createGrammar, type Match } from './grammar/grammar';
import { withoutReason } from './reason';
import { readTwice } from './said-twice';
import type { Reading, Skill } from './skill';

export type AlarmSlots = AppointmentSlots<keyof typeof phrases>;

const slots = appointmentSlots(nouns, plurals);
const grammar = createGrammar<keyof typeof phrases, AppointmentValues>({
  slots,
  phrases,
  fillers: [...fillers, ...alarmFillers],
});
const nextGrammar = createGrammar<keyof typeof nextPhrases, AppointmentValues>({
  slots,
  phrases: nextPhrases,
  fillers: [...fillers, ...alarmFillers],
});

const MOST_TOKENS = 40;

/** These change nothing. */
const ASKING: ReadonlySet<keyof typeof phrases> = new Set(['ask', 'list', 'silence']);

const kind: AppointmentKind = {
  kind: 'alarm',
  morning: true,
  words: {
    ...words,
    askWhen: () => words.when,
    noneSuch: words.noneAt,
    set: (name, when, next) => words.set(when, name, next),
    item: (name, when, next) => words.item(when, name, next),
    cancelled: words.cancelled,
    changed: (_name, when) => words.changed(when),
    one: (name, when) => words.next(when, name),
  },
};

/** Alarms, once or again and again. */
export const alarm: Skill<AlarmSlots> = {
  name: 'alarm',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    const short = withoutReason(utterance);
    const match =
      grammar.match(utterance, context) ??
      (short && grammar.match(short, context)) ??
      readTwice(utterance, (part) => grammar.match(part, context));
    if (match === undefined || otherAlarm.test(utterance.source)) return undefined;
    if (!ASKING.has(match.act) && noOrder.test(utterance.source)) return undefined;
    return asked(slotsOf(match.act, match), match.certainty);
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    const match = nextGrammar.match(utterance, context);
    return match && followUp(match, before, utterance.source);
  },
  async answer({ slots: said, missing }, world) {
    if (missing !== undefined) return { text: words.when };
    switch (said.act) {
      case 'set':
        return setAppointment(said, world, kind);
      case 'ask':
        return said.when === undefined && said.period === undefined
          ? askAppointment(said, world, kind)
          : listAppointments(said, world, kind);
      case 'list':
        return listAppointments(said, world, kind);
      case 'enable':
        return enableAppointments(said, world, kind);
      case 'sound':
        return { text: words.sound };
      case 'skip':
        return skipAppointments(said, world, kind);
      case 'silence':
        return silenceRinging(world, kind);
      case 'rename':
        return renameAppointment({ ...said, name: said.name ?? '' }, world, kind);
      case 'cancel':
        return cancelAppointments(said, world, kind);
      case 'snooze':
        return snoozeRinging(said, world, words);
      case 'change':
      case 'earlier':
        return changeAppointment(said, world, kind);
    }
  },
};

function asked(said: AlarmSlots, certainty: number): Reading<AlarmSlots> | undefined {
  if (said.act === 'skip' && said.period !== undefined && 'to' in said.period) {
    const { period, ...rest } = said;
    return { slots: { ...rest, until: { date: period.to } }, certainty };
  }
  if (said.act === 'rename') return { slots: said, certainty };
  if (said.act !== 'set') {
    const { name, ...rest } = said;
    const slots = name === undefined ? said : { ...rest, target: { name } };
    // "The second one" may be anything's.
    return { slots, certainty, ...(slots.target?.place === undefined ? {} : { leaning: true }) };
  }
  const { when, time, repeat, several, until } = said;
  if (until !== undefined) {
    const times = when && repeat && everyFew(when, until, repeat.recurrence);
    return times && { slots: { act: 'set', several: times }, certainty };
  }
  const timed =
    time !== undefined ||
    several !== undefined ||
    repeat?.part !== undefined ||
    repeat?.recurrence.every === 'minute' ||
    (when !== undefined && ('impossible' in when || when.time !== undefined));
  return { slots: said, certainty, ...(!timed && { missing: 'time' }) };
}

function followUp(
  match: Match<keyof typeof nextPhrases, AppointmentValues>,
  before: Reading<AlarmSlots>,
  source: string,
): Reading<AlarmSlots> | undefined {
  const { act, certainty } = match;
  const said = slotsOf('set', match);
  const last = before.slots;
  const latest =
    last.act === 'set'
      ? { target: { place: -1 } }
      : { ...(last.target && { target: last.target }), ...(last.at && { at: last.at }) };
  if (before.missing !== undefined) {
    if (act !== 'when' && act !== 'time' && act !== 'repeat') return undefined;
    const { act: _act, ...given } = said;
    // "Tomorrow", then "at 7": the time of that day.
    const known = last.when !== undefined && 'date' in last.when ? last.when : undefined;
    const told = given.when;
    const merged =
      known !== undefined && told !== undefined && 'timeOnly' in told && told.timeOnly && told.time !== undefined
        ? {
            when: {
              date: known.date,
              time: told.time,
              ...(told.halfGuessed === true && { halfGuessed: true as const }),
            },
          }
        : {};
    return asked({ ...last, ...given, ...merged }, certainty);
  }
  switch (act) {
    case 'when':
    case 'time':
    case 'repeat':
      if (last.act === 'cancel' || last.act === 'snooze')
        return last.act === 'cancel' && said.when !== undefined
          ? { slots: { act: 'cancel', at: said.when }, certainty }
          : undefined;
      if (last.act === 'set' || last.act === 'change' || last.act === 'ask') {
        const { act: _act, ...given } = said;
        return { slots: { act: 'change', ...given, ...latest }, certainty };
      }
      return undefined;
    case 'half': {
      if (last.act !== 'set' || last.when === undefined) return undefined;
      const half = /morning|am|a\.?m/i.test(source) ? 'am' : 'pm';
      return { slots: { act: 'change', when: otherHalf(last.when, half), target: { place: -1 } }, certainty };
    }
    case 'another':
      return said.when === undefined ? undefined : asked(said, certainty);
    case 'past': {
      if ((last.act !== 'set' && last.act !== 'change') || match.values.past === undefined) return undefined;
      const when = minutesPast(last.when, match.values.past);
      return when && { slots: { act: 'change', when, target: { place: -1 } }, certainty };
    }
    case 'earlier':
    case 'later':
      if (last.act !== 'set' && last.act !== 'change' && last.act !== 'ask') return undefined;
      if (said.duration === undefined) return undefined;
      return {
        slots: { act: act === 'later' ? 'change' : 'earlier', duration: said.duration, ...latest },
        certainty,
      };
    case 'cancel':
      return { slots: { act: 'cancel', ...latest }, certainty };
    case 'cancelOne':
      return said.when === undefined
        ? { slots: { act: 'cancel', target: said.target ?? { all: true } }, certainty }
        : { slots: { act: 'cancel', at: said.when }, certainty };
    case 'same': {
      if (last.act !== 'cancel' && last.act !== 'change' && last.act !== 'earlier') return undefined;
      const at = match.values.timed ?? (last.act === 'cancel' ? match.values.when : undefined);
      const target = match.values.target ?? (match.values.name === undefined ? undefined : { name: match.values.name });
      const { target: _target, at: _at, ...rest } = last;
      if (at !== undefined) return { slots: { ...rest, at }, certainty };
      return { slots: { ...rest, target: target ?? { all: true } }, certainty };
    }
  }
}
