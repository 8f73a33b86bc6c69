import { numbers, tens } from '../english/time-words';
import type { SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { after, lookUp, readCount, wordAt } from './count';

/** A year of four digits, or as it is spoken: "nineteen seventy four", "twenty oh six", "two thousand and one". */
export function readYear(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const word = wordAt(utterance, at);
  if (/^[12]\d{3}$/.test(word)) return { value: Number(word), end: at + 1 };
  const thousand = after(utterance, at, 'two thousand');
  if (thousand !== undefined) {
    const rest = readCount(utterance, after(utterance, thousand, 'and') ?? thousand);
    const isSpoken = rest !== undefined && rest.value < 100 && !/\d/.test(wordAt(utterance, thousand));
    return isSpoken ? { value: 2000 + rest.value, end: rest.end } : { value: 2000, end: thousand };
  }
  const century = lookUp(numbers, word) ?? lookUp(tens, word);
  if (century === undefined || century < 15 || century > 20) return undefined;
  const next = wordAt(utterance, at + 1);
  if (next === 'hundred') return { value: century * 100, end: at + 2 };
  const zero = next === 'oh' || next === 'o';
  const rest = readCount(utterance, zero ? at + 2 : at + 1);
  if (rest === undefined || !Number.isInteger(rest.value) || /\d/.test(next)) return undefined;
  if (zero ? rest.value > 9 : rest.value < 10 || rest.value > 99) return undefined;
  return { value: century * 100 + rest.value, end: rest.end };
}
