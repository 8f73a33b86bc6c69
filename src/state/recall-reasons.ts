import type { RecallReasons } from '../lib/core/recalled-turn';

export type RecallReason = keyof RecallReasons;

const NAMES: readonly RecallReason[] = [
  'lexical',
  'semantic',
  'names',
  'time',
  'neighbours',
  'conversation',
  'recency',
];

/** From so much on, of 1, a part is worth a word. */
const WORTH_SAYING = 0.25;

/** More of them explain less. */
const MOST_SAID = 3;

/** What spoke most for a turn, strongest first; the one strongest where nothing spoke loudly, none where nothing did. */
export function strongestReasons(why: RecallReasons): readonly RecallReason[] {
  const sorted = NAMES.filter((name) => why[name] > 0).sort((one, other) => why[other] - why[one]);
  const strong = sorted.filter((name) => why[name] >= WORTH_SAYING).slice(0, MOST_SAID);
  return strong.length > 0 ? strong : sorted.slice(0, 1);
}
