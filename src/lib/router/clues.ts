import type { RouteReason } from '../core/route-reason';
import type { Signals } from './signals';

/** How much one signal says for the reasoning model (above 0) or for the fast one (below), and what a person is told. */
export interface Clue {
  readonly weight: number;
  readonly reason: RouteReason;
}

/** Log-odds of the reasoning model for a message that shows nothing at all. */
export const BIAS = -1.5;

const MOST_REASONS = 3;

/** What the signals of a message say. The weights are set by hand over cases of our own. */
export function cluesOf(signals: Signals): readonly Clue[] {
  const clues: Clue[] = [];
  function add(holds: boolean, weight: number, reason: RouteReason): void {
    if (holds) clues.push({ weight, reason });
  }

  add(signals.asksForPlan, 2.2, 'plan');
  add(signals.asksForSolution, 2.4, 'solution');
  add(signals.asksForComparison, 2.2, 'comparison');
  add(signals.asksForJudgement, 2.1, 'judgement');
  add(signals.asksForExplanation, 1.8, 'explanation');
  add(signals.asksWhy, 1.9, 'why');
  add(signals.asksForLongText, 2.2, 'long-text');
  add(signals.code > 0, Math.min(signals.code, 3) * 1.1, 'code');
  add(signals.sequence > 0, Math.min(signals.sequence, 3) * 0.7, 'several-steps');
  add(signals.constraints > 0, Math.min(signals.constraints, 4) * 0.6, 'constraints');
  add(signals.conditions > 0, Math.min(signals.conditions, 3) * 0.5, 'dependencies');
  add(signals.clauses > 1, Math.min(signals.clauses - 1, 4) * 0.4, 'several-clauses');
  add(signals.numbers > 1, Math.min(signals.numbers - 1, 4) * 0.45, 'several-numbers');
  add(signals.questions > 1, Math.min(signals.questions - 1, 2) * 0.7, 'several-questions');
  add(signals.words > 20, Math.min(Math.log2(signals.words / 20), 3) * 0.9, 'long-message');
  add(signals.refersBack && !signals.isSmallTalk, 0.2, 'refers-back');

  add(signals.isSmallTalk, -2.2, 'small-talk');
  add(signals.asksForSmallEdit, -2.2, 'small-edit');
  add(signals.asksForFact, -1, 'fact');
  add(signals.wantsBrevity, -1, 'brevity');
  add(signals.words <= 8, -0.6, 'short');
  return clues;
}

/** The reasons for one of the two models, strongest first; none where no clue speaks for it. */
export function reasonsFor(route: 'fast' | 'reasoning', clues: readonly Clue[]): readonly RouteReason[] {
  const sign = route === 'reasoning' ? 1 : -1;
  return clues
    .filter((clue) => clue.weight * sign > 0)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .slice(0, MOST_REASONS)
    .map((clue) => clue.reason);
}
