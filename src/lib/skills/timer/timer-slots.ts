import { alertName, minutes, wordSlot } from '../alert/slots';
import type { Target } from '../alert/target';
import { nouns, type phrases } from '../english/timer';
import { notInNames, things } from '../english/timer-things';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { after, count, wordAt } from '../slots/count';
import { duration, durationMs, type Duration } from '../slots/duration';

export type TimerAct = keyof typeof phrases;

/** What is asked of timers. */
export type TimerSlots = {
  readonly act: TimerAct;
  readonly duration?: Duration;
  readonly name?: string;
  readonly target?: Target;
  /** Several at once. */
  readonly several?: readonly Duration[];
  /** What each of the several is called, in their order. */
  readonly names?: readonly string[];
};

/** What a timer is called; a verb before its noun asks for something else: "hold the timer". */
export const timerName: Slot<string> = {
  free: true,
  *read(utterance, at, context) {
    if (!notInNames.has(wordAt(utterance, at))) yield* alertName.read(utterance, at, context);
  },
};

/** One word or two behind a length: "timer, ten minutes, boots". */
export const timerTag: Slot<string> = {
  free: true,
  *read(utterance, at, context) {
    for (const reading of timerName.read(utterance, at, context)) if (reading.end <= at + 2) yield reading;
  },
};

const listed = wordSlot(things);

/** What people time, with a word before it that says which: "side plank", "court recess". */
export const timedThing: Slot<string> = {
  *read(utterance, at, context) {
    yield* listed.read(utterance, at, context);
    if (!/^(?!the$|our$|your$)\p{L}{3,}$/u.test(wordAt(utterance, at)) || notInNames.has(wordAt(utterance, at))) return;
    for (const { end } of listed.read(utterance, at + 1, context)) yield { value: sourceOf(utterance, at, end), end };
  },
};

/** "timer 2", "the 10 minute one". */
export const numbered: Slot<Target> = {
  *read(utterance, at, context) {
    const start = ['the', 'my', 'that'].flatMap((word) => after(utterance, at, word) ?? [])[0] ?? at;
    for (const noun of nouns) {
      const end = after(utterance, start, noun);
      if (end === undefined) continue;
      for (const lead of ['number', 'no', '']) {
        const place = lead === '' ? end : after(utterance, end, lead);
        if (place === undefined) continue;
        for (const { value, end: past } of count.read(utterance, place, context)) {
          if (Number.isInteger(value) && value > 0 && value < 20) yield { value: { place: value }, end: past };
        }
      }
    }
    for (const { value, end } of duration.read(utterance, start, context)) {
      const ms = durationMs(value);
      const past = after(utterance, after(utterance, end, '-') ?? end, 'one');
      if (past !== undefined && ms !== undefined) yield { value: { durationMs: ms }, end: past };
    }
  },
};

/** "the lamb one". */
export const namedOne: Slot<Target> = {
  free: true,
  *read(utterance, at, context) {
    const start = ['the', 'my', 'that'].flatMap((word) => after(utterance, at, word) ?? [])[0];
    if (start === undefined) return;
    for (const { value, end } of alertName.read(utterance, start, context)) {
      const past = after(utterance, end, 'one');
      if (past !== undefined) yield { value: { name: value }, end: past };
    }
  },
};

/** "pizza timer twelve minutes and chips timer twenty": two or more, each with its name; numbers alone mean minutes. */
export const pairs: Slot<readonly { readonly name: string; readonly duration: Duration }[]> = {
  free: true,
  *read(utterance, at, context) {
    const found: { name: string; duration: Duration }[] = [];
    let place = at;
    for (;;) {
      const pair = pairAt(utterance, place, context);
      if (pair === undefined) return;
      found.push(pair.value);
      if (found.length > 1) yield { value: [...found], end: pair.end };
      const comma = after(utterance, pair.end, ',') ?? pair.end;
      const joint = after(utterance, comma, 'and') ?? after(utterance, comma, 'plus') ?? comma;
      if (joint === pair.end) return;
      place = joint;
    }
  },
};

/** "one for the rolls, 18", without the noun. */
function countedPairAt(
  utterance: Utterance,
  at: number,
  context: ReadingContext,
): SlotReading<{ readonly name: string; readonly duration: Duration }> | undefined {
  for (const { value: name, end } of alertName.read(utterance, at, context)) {
    const comma = after(utterance, end, ',') ?? end;
    const from = after(utterance, comma, 'for') ?? after(utterance, comma, 'of') ?? comma;
    const lengths = [...duration.read(utterance, from, context), ...minutes.read(utterance, from, context)];
    // "6 minutes and one for toast" is no length of six minutes and one.
    const length = lengths.find((one) => /^(?:and|plus|,)?$/.test(wordAt(utterance, one.end))) ?? lengths[0];
    if (length !== undefined) return { value: { name, duration: length.value }, end: length.end };
  }
  return undefined;
}

function pairAt(
  utterance: Utterance,
  at: number,
  context: ReadingContext,
): SlotReading<{ readonly name: string; readonly duration: Duration }> | undefined {
  const start = ['the', 'a', 'my', 'one'].flatMap((word) => after(utterance, at, word) ?? [])[0] ?? at;
  const counted = ['one for', 'another for', 'another one for', 'a second for'].flatMap(
    (words) => after(utterance, at, words) ?? [],
  )[0];
  if (counted !== undefined) return countedPairAt(utterance, after(utterance, counted, 'the') ?? counted, context);
  for (const { value: name, end } of alertName.read(utterance, start, context)) {
    const noun = nouns.flatMap((word) => after(utterance, end, word) ?? [])[0];
    if (noun === undefined) continue;
    const from = /^(?:for|of|at)$/.test(wordAt(utterance, noun)) ? noun + 1 : noun;
    const [length] = [...duration.read(utterance, from, context), ...minutes.read(utterance, from, context)];
    if (length !== undefined) return { value: { name, duration: length.value }, end: length.end };
  }
  return undefined;
}
