import type { Alert } from '../../core/alert';
import { ordinals } from '../english/time-words';
import type { Slot } from '../grammar/slot';
import { after, lookUp, wordAt } from '../slots/count';
import { duration, durationMs } from '../slots/duration';

/** Which of the timers, alarms or reminders is meant. Nothing in it: the one that there is. */
export type Target = {
  readonly all?: true;
  readonly name?: string;
  readonly durationMs?: number;
  /** Counted from 1; -1 is the last. */
  readonly place?: number;
};

/**
 * "the timer", "all my timers", "both", "the 10 minute timer", "the second timer", "the last one".
 *
 * @param noun the words for one of them
 * @param plural the words for several
 */
export function targetSlot(noun: readonly string[], plural: readonly string[]): Slot<Target> {
  return {
    *read(utterance, at, context) {
      for (const lead of [
        'all of my',
        'all of the',
        'all my',
        'all the',
        'all',
        'both',
        'both my',
        'every',
        'my',
        'the',
        'any',
      ]) {
        const place = after(utterance, at, lead);
        if (place === undefined) continue;
        for (const word of [...plural, ...(lead === 'every' ? noun : [])]) {
          const end = after(utterance, place, word);
          if (end !== undefined) yield { value: { all: true }, end };
        }
      }
      for (const word of plural) {
        const end = after(utterance, at, word);
        if (end !== undefined) yield { value: { all: true }, end };
      }
      const start =
        ['the', 'my', 'that', 'this', 'current', 'running'].flatMap((word) => after(utterance, at, word) ?? [])[0] ??
        at;
      for (const word of noun) {
        const end = after(utterance, start, word);
        if (end !== undefined) yield { value: {}, end };
      }
      for (const { value, end } of duration.read(utterance, start, context)) {
        const ms = durationMs(value);
        for (const word of noun) {
          const past = after(utterance, end, word) ?? after(utterance, after(utterance, end, '-') ?? end, word);
          if (past !== undefined && ms !== undefined) yield { value: { durationMs: ms }, end: past };
        }
      }
      const place = wordAt(utterance, start) === 'last' ? -1 : lookUp(ordinals, wordAt(utterance, start));
      if (place !== undefined) {
        for (const word of [...noun, 'one']) {
          const end = after(utterance, start + 1, word);
          if (end !== undefined) yield { value: { place }, end };
        }
      }
    },
  };
}

/** "the second", where only the noun before tells what of. */
export const nthSlot: Slot<Target> = {
  *read(utterance, at) {
    const start = after(utterance, at, 'the') ?? at;
    const word = wordAt(utterance, start);
    const place = word === 'last' ? -1 : lookUp(ordinals, word);
    if (place !== undefined) yield { value: { place }, end: after(utterance, start + 1, 'one') ?? start + 1 };
  },
};

/** Those that are meant: none when no one fits. */
export function chooseAlerts<Kind extends Alert>(alerts: readonly Kind[], target: Target): readonly Kind[] {
  if (target.all === true) return alerts;
  if (target.place !== undefined) {
    const one = alerts.at(target.place < 0 ? target.place : target.place - 1);
    return one === undefined ? [] : [one];
  }
  if (target.durationMs !== undefined) {
    return alerts.filter((alert) => alert.kind === 'timer' && alert.durationMs === target.durationMs);
  }
  if (target.name !== undefined) return named(alerts, target.name);
  return alerts;
}

/** Those of that name; else those that share all its words. */
function named<Kind extends Alert>(alerts: readonly Kind[], name: string): readonly Kind[] {
  const asked = wordsOf(name);
  const same = alerts.filter((alert) => wordsOf(alert.name ?? '').join(' ') === asked.join(' '));
  if (same.length > 0) return same;
  return alerts.filter((alert) => {
    const words = wordsOf(alert.name ?? '');
    return words.length > 0 && asked.length > 0 && asked.every((word) => words.includes(word));
  });
}

const SMALL_WORDS = new Set(['the', 'my', 'a', 'an', 'to', 'for', 'about', 'of', 'some']);

function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}
