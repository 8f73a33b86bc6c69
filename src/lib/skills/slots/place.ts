import { smallNumbers } from '../english/numbers';
import { ordinals, tens } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';

/** A place in a list: from 1, or from the end where negative ("the last one" is -1). */
export const place: Slot<number> = {
  *read({ tokens }, at) {
    const word = (index: number): string => tokens[index]?.text ?? '';
    const readings: SlotReading<number>[] = [];
    const start = word(at) === 'the' ? at + 1 : at;
    const counted = /^\d{1,3}$/.test(word(start + 1)) ? Number(word(start + 1)) : smallNumbers[word(start + 1)];
    if (['number', 'item', 'no', 'task'].includes(word(start)) && counted !== undefined && counted > 0) {
      readings.push({ value: counted, end: start + 2 });
    }
    const digits = /^\d{1,3}$/.test(word(start)) && ['st', 'nd', 'rd', 'th'].includes(word(start + 1));
    const tenth = Object.hasOwn(tens, word(start)) ? tens[word(start)] : undefined;
    const joint = word(start + 1) === '-' ? start + 2 : start + 1;
    const unit = placeOf(word(joint));
    if (tenth !== undefined && unit !== undefined && unit > 0 && unit < 10) {
      readings.push({ value: tenth + unit, end: joint + 1 });
    }
    const value = digits ? Number(word(start)) : placeOf(word(start));
    const end = start + (digits ? 2 : 1);
    if (value !== undefined) {
      const noun = ['one', 'item', 'thing', 'task', 'entry', 'point'].includes(word(end));
      readings.push({ value, end: noun ? end + 1 : end });
    }
    yield* readings;
  },
};

function placeOf(word: string): number | undefined {
  if (word === 'last' || word === 'final') return -1;
  return Object.hasOwn(ordinals, word) ? ordinals[word] : undefined;
}
