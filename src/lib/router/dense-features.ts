import type { TurnContext } from './context';
import type { Signals } from './signals';

/** How many numbers `denseFeatures` gives. */
export const DENSE_FEATURES = 24;

/** Keeps the numbers as small as those of the n-grams, so that one strength of regularisation suits both. */
const SCALE = 0.35;

/** The signals of difficulty as numbers between 0 and about 1, in a fixed order, a constant first. */
export function denseFeatures(signals: Signals, context: TurnContext): Float64Array {
  const { leans, turnBefore } = context;
  const words = Math.log2(1 + signals.words);
  const numbers = [
    1 / SCALE,
    words / 6,
    signals.words <= 3,
    signals.words > 30,
    signals.words > 100,
    capped(signals.questions, 3),
    capped(signals.numbers, 5),
    capped(signals.clauses, 6),
    capped(signals.constraints, 4),
    capped(signals.sequence, 4),
    capped(signals.conditions, 4),
    capped(signals.code, 4),
    signals.asksWhy,
    signals.asksForExplanation,
    signals.asksForComparison,
    signals.asksForPlan,
    signals.asksForSolution,
    signals.asksForJudgement,
    signals.asksForLongText,
    signals.asksForSmallEdit,
    signals.asksForFact,
    signals.isSmallTalk,
    turnBefore !== '',
    leans,
  ];
  return Float64Array.from(numbers, (value) => Number(value) * SCALE);
}

function capped(count: number, limit: number): number {
  return Math.min(count, limit) / limit;
}
