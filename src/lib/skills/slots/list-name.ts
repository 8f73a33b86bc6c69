import { listNames, onlyWithList } from '../english/list-things';
import type { Slot, SlotReading } from '../grammar/slot';
import { readUtterance, type Utterance } from '../grammar/utterance';

/** A list that there is: one of those that are always there, by any of their names, or one that the person made. */
export const listName: Slot<string> = {
  *read(utterance, at, { listNames: own }) {
    const readings: SlotReading<string>[] = [];
    for (const name of own) readings.push(...endsOf(utterance, at, name).map((end) => ({ value: name, end })));
    for (const [name, ways] of Object.entries(listNames)) {
      for (const way of ways) {
        const ends = endsOf(utterance, at, way).filter((end) => !onlyWithList.has(way) || isList(utterance, end));
        readings.push(...ends.map((end) => ({ value: name, end })));
      }
    }
    yield* readings.sort((one, other) => other.end - one.end);
  },
};

/** Where a name ends that begins at that token; hyphens do not count. */
function endsOf({ tokens }: Utterance, at: number, name: string): readonly number[] {
  const words = readUtterance(name).tokens.filter(({ text }) => text !== '-');
  let end = at;
  for (const { text } of words) {
    while (end > at && tokens[end]?.text === '-') end++;
    if (tokens[end]?.text !== text) return [];
    end++;
  }
  return words.length === 0 ? [] : [end];
}

function isList({ tokens }: Utterance, at: number): boolean {
  return tokens[at]?.text === 'list';
}
