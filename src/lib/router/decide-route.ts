import type { RouteDecision, RoutePreference } from '../core/conversation';
import type { RouteReason } from '../core/route-reason';
import { measureSignals, type EarlierMessage, type Signals } from './signals';

/** The routes that exist so far. */
export type ModelRoute = 'fast' | 'reasoning';

export interface RouteQuestion {
  readonly text: string;
  /** Earlier messages of the conversation, in order. */
  readonly history: readonly EarlierMessage[];
  readonly preference: RoutePreference;
  /** The models that are on this device. */
  readonly available: readonly ModelRoute[];
  /** The skill that takes the turn upon itself, and how much of the turn it accounts for, from 0 to 1. */
  readonly claim?: { readonly skill: string; readonly certainty: number } | undefined;
}

/** How much one signal says for the reasoning model (above 0) or for the fast one (below), and what a person is told. */
interface Clue {
  readonly weight: number;
  readonly reason: RouteReason;
}

/** Log-odds of the reasoning model for a message that shows nothing at all. */
const BIAS = -1.5;

/**
 * Decides which model answers: a weighted sum of signals, through the logistic function. The weights are set by hand
 * over cases of our own. `now` gives milliseconds of any start and is used to say how long the decision took.
 */
export function decideRoute(question: RouteQuestion, now: () => number): RouteDecision {
  const startedAt = now();
  const { claim } = question;
  if (question.preference === 'auto' && claim !== undefined) {
    const reasons: readonly RouteReason[] = ['own-skill'];
    return { route: 'skill', confidence: 1, reasons, milliseconds: now() - startedAt, forced: false };
  }
  const wish = wishOf(question);
  const other: ModelRoute = wish.route === 'fast' ? 'reasoning' : 'fast';
  const { available } = question;
  // With neither on the device there is nothing better to take; loading then says which one is missing.
  const replaced = !available.includes(wish.route) && available.includes(other);
  return {
    route: replaced ? other : wish.route,
    confidence: wish.confidence,
    reasons: replaced ? [absence(wish.route), ...wish.reasons] : wish.reasons,
    milliseconds: now() - startedAt,
    forced: question.preference !== 'auto',
  };
}

function wishOf({ text, history, preference }: RouteQuestion): {
  readonly route: ModelRoute;
  readonly confidence: number;
  readonly reasons: readonly RouteReason[];
} {
  if (preference !== 'auto') {
    return {
      route: preference,
      confidence: 1,
      reasons: [preference === 'reasoning' ? 'chose-think' : 'chose-fast'],
    };
  }
  const signals = measureSignals(text, history);
  const clues = cluesOf(signals);
  const logOdds = clues.reduce((sum, clue) => sum + clue.weight, BIAS);
  const forReasoning = 1 / (1 + Math.exp(-logOdds));
  const route = forReasoning >= 0.5 ? 'reasoning' : 'fast';
  return { route, confidence: Math.max(forReasoning, 1 - forReasoning), reasons: reasonsFor(route, clues) };
}

function cluesOf(signals: Signals): readonly Clue[] {
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

/** The clues that spoke for the route, strongest first; never none. */
function reasonsFor(route: ModelRoute, clues: readonly Clue[]): readonly RouteReason[] {
  const sign = route === 'reasoning' ? 1 : -1;
  const reasons = clues
    .filter((clue) => clue.weight * sign > 0)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .slice(0, 3)
    .map((clue) => clue.reason);
  if (reasons.length > 0) return reasons;
  return [route === 'fast' ? 'nothing-hard' : 'not-simple'];
}

function absence(route: ModelRoute): RouteReason {
  return route === 'reasoning' ? 'think-absent' : 'fast-absent';
}
