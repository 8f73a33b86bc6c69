import type { AnswerRecord, Route } from '../core/conversation';

/** What the answers of one route took, all together. */
export interface RouteTotals {
  readonly answers: number;
  /** Tokens that a model wrote. */
  readonly answerTokens: number;
  /** Tokens that a model had to read, those that it still knew left out. */
  readonly computedTokens: number;
  readonly milliseconds: number;
}

/** What all answers took, and what they would have taken had the larger model answered every one of them. */
export interface AnswerSummary {
  readonly routes: ReadonlyMap<Route, RouteTotals>;
  /** Answers for which the person chose the model themselves. */
  readonly chosenByHand: number;
  /**
   * Milliseconds that were not spent, by the larger model's own mean time on this device; undefined while it has
   * answered nothing.
   */
  readonly savedMilliseconds: number | undefined;
}

const NOTHING: RouteTotals = { answers: 0, answerTokens: 0, computedTokens: 0, milliseconds: 0 };

/** Adds answers up, as they come. */
export function createAnswerTally(): { add(record: AnswerRecord): void; summary(): AnswerSummary } {
  const routes = new Map<Route, RouteTotals>();
  let chosenByHand = 0;
  return {
    add({ decision, usage, totalMs = 0 }) {
      const so = routes.get(decision.route) ?? NOTHING;
      if (decision.forced) chosenByHand++;
      routes.set(decision.route, {
        answers: so.answers + 1,
        answerTokens: so.answerTokens + (usage?.answerTokens ?? 0),
        computedTokens: so.computedTokens + (usage === undefined ? 0 : usage.promptTokens - usage.reusedTokens),
        milliseconds: so.milliseconds + totalMs,
      });
    },
    summary: () => ({ routes: new Map(routes), chosenByHand, savedMilliseconds: saved(routes) }),
  };
}

function saved(routes: ReadonlyMap<Route, RouteTotals>): number | undefined {
  const large = routes.get('reasoning');
  if (large === undefined || large.milliseconds === 0) return undefined;
  const usual = large.milliseconds / large.answers;
  let sum = 0;
  for (const [route, { answers, milliseconds }] of routes) {
    if (route !== 'reasoning' && route !== 'tools') sum += usual * answers - milliseconds;
  }
  return Math.max(0, sum);
}
