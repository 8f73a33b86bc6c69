import type { RouteDecision } from '../core/conversation';
import { reasonOfClaim } from './claim-certainty';
import { BIAS, cluesOf, reasonsFor } from './clues';
import type { RouteQuestion } from './route-question';
import { measureSignals } from './signals';
import { chosenWish, grant, type Wish } from './wish';

export type { RouteQuestion } from './route-question';

/**
 * Decides without anything learned, as long as the router's weights are not there: a claim goes to its skill, and a
 * weighted sum of signals chooses one of the two models. `now` gives milliseconds of any start and is used to say how
 * long the decision took.
 */
export function decideRoute(question: RouteQuestion, now: () => number): RouteDecision {
  const startedAt = now();
  const wish = chosenWish(question) ?? claimedWish(question) ?? wishBySignals(question);
  return grant(wish, question, now() - startedAt);
}

function claimedWish({ claim }: RouteQuestion): Wish | undefined {
  return claim && { route: 'skill', confidence: Math.max(0.5, claim.certainty), reasons: [reasonOfClaim(claim)] };
}

function wishBySignals({ text, history }: RouteQuestion): Wish {
  const clues = cluesOf(measureSignals(text, history));
  const logOdds = clues.reduce((sum, clue) => sum + clue.weight, BIAS);
  const forReasoning = 1 / (1 + Math.exp(-logOdds));
  const route = forReasoning >= 0.5 ? 'reasoning' : 'fast';
  const reasons = reasonsFor(route, clues);
  return {
    route,
    confidence: Math.max(forReasoning, 1 - forReasoning),
    reasons: reasons.length > 0 ? reasons : [route === 'fast' ? 'nothing-hard' : 'not-simple'],
  };
}
