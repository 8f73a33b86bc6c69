import type { RouteDecision, RoutePreference } from '../core/conversation';
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
}

/** How much one signal says for the reasoning model (above 0) or for the fast one (below), and how a person reads it. */
interface Clue {
  readonly weight: number;
  readonly reason: string;
}

/** Log-odds of the reasoning model for a message that shows nothing at all. */
const BIAS = -1.5;

/**
 * Decides which model answers: a weighted sum of signals, through the logistic function. The weights are set by hand
 * over cases of our own. `now` gives milliseconds of any start and is used to say how long the decision took.
 */
export function decideRoute(question: RouteQuestion, now: () => number): RouteDecision {
  const startedAt = now();
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
  readonly reasons: readonly string[];
} {
  if (preference !== 'auto') {
    return {
      route: preference,
      confidence: 1,
      reasons: [preference === 'reasoning' ? 'You chose Think' : 'You chose Fast'],
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
  function add(holds: boolean, weight: number, reason: string): void {
    if (holds) clues.push({ weight, reason });
  }

  add(signals.asksForPlan, 2.2, 'You asked for a plan');
  add(signals.asksForSolution, 2.4, 'There is something to work out');
  add(signals.asksForComparison, 2.2, 'You asked to compare things');
  add(signals.asksForJudgement, 2.1, 'You asked for a judgement');
  add(signals.asksForExplanation, 1.8, 'You asked for an explanation');
  add(signals.asksWhy, 1.9, 'You asked why');
  add(signals.asksForLongText, 2.2, 'You asked for a longer text');
  add(signals.code > 0, Math.min(signals.code, 3) * 1.1, 'It is about code');
  add(signals.sequence > 0, Math.min(signals.sequence, 3) * 0.7, 'It has several steps');
  add(signals.constraints > 0, Math.min(signals.constraints, 4) * 0.6, 'It sets conditions that must be met');
  add(signals.conditions > 0, Math.min(signals.conditions, 3) * 0.5, 'One thing depends on another');
  add(signals.clauses > 1, Math.min(signals.clauses - 1, 4) * 0.4, 'It says several things in one');
  add(signals.numbers > 1, Math.min(signals.numbers - 1, 4) * 0.45, 'It has several numbers');
  add(signals.questions > 1, Math.min(signals.questions - 1, 2) * 0.7, 'You asked several things at once');
  add(signals.words > 20, Math.min(Math.log2(signals.words / 20), 3) * 0.9, 'It is a long message');
  add(signals.refersBack && !signals.isSmallTalk, 0.2, 'It goes on from what was said before');

  add(signals.isSmallTalk, -2.2, 'Small talk');
  add(signals.asksForSmallEdit, -2.2, 'A small thing to do with words');
  add(signals.asksForFact, -1, 'A single fact answers it');
  add(signals.wantsBrevity, -1, 'You asked for a short answer');
  add(signals.words <= 8, -0.6, 'Short and simple');
  return clues;
}

/** The clues that spoke for the route, strongest first; never none. */
function reasonsFor(route: ModelRoute, clues: readonly Clue[]): readonly string[] {
  const sign = route === 'reasoning' ? 1 : -1;
  const reasons = clues
    .filter((clue) => clue.weight * sign > 0)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .slice(0, 3)
    .map((clue) => clue.reason);
  if (reasons.length > 0) return reasons;
  return [route === 'fast' ? 'Nothing in it looks hard' : 'It does not look simple'];
}

function absence(route: ModelRoute): string {
  return route === 'reasoning'
    ? 'The thinking model is not on this device, so the fast one answers'
    : 'The fast model is not on this device, so the thinking one answers';
}
