import type { Route } from '../core/conversation';
import type { RouteReason } from '../core/route-reason';
import type { Classification, SeenTurn } from './classify';
import { cluesOf, reasonsFor } from './clues';
import type { RouteQuestion } from './route-question';
import { ROUTES, routeIndex } from './routes';
import { softmax } from './softmax';
import type { Wish } from './wish';

/** What a person's choices and wishes add to what was learned once for all. */
export interface Leanings {
  /** Log-odds that their earlier choices add to each route; see `weigh`. */
  readonly shifts: Float64Array;
  /** From -1, better rather than sooner, to 1, sooner rather than better. */
  readonly speed: number;
}

/** Below this certainty a claim rests on free text mainly, which any sentence would do for. */
const CERTAIN_CLAIM = 0.5;
/** How probable something else must be to take a turn from a skill that only claims free text. */
const SURE_OF_OTHER = 0.85;
/** Log-odds that a claim adds to `skill` where it wins: how much rarer a false claim is than a right one. */
const CLAIM_STRENGTH = 5;
/**
 * Log-odds that `skill` loses where no skill claims the turn: the logarithm of the share of turns meant for a skill that
 * none claims.
 */
const UNCLAIMED = -1.5;
/** Log-odds between the two models that the ends of the slider stand for. */
const SPEED_STRENGTH = 2.5;

const NO_SHIFTS = new Float64Array(ROUTES.length);

/** Decides a turn by what the classifier says of it, what skill claims it, and what the person likes. */
export function wishByClassifier(
  question: Pick<RouteQuestion, 'claim'>,
  turn: SeenTurn,
  { scores, sureFrom }: Classification,
  { shifts, speed }: Leanings,
): Wish {
  const shifted = shiftScores(question, scores, shifts);
  const probabilities = softmax(shifted);
  const claimed = claimWish(question, probabilities, shifted);
  if (claimed !== undefined) return claimed;

  const { route, moved } = preferred(mostProbable(probabilities), shifted, speed);
  const confidence = probabilities[routeIndex(route)]!;
  const unsure = confidence < sureFrom[routeIndex(route)]!;
  const reasons: RouteReason[] = [];
  if (
    shifts[routeIndex(route)]! > 0 &&
    mostProbable(shiftScores(question, scores, NO_SHIFTS)) !== mostProbable(shifted)
  )
    reasons.push('chosen-before');
  if (moved) reasons.push(speed > 0 ? 'prefers-speed' : 'prefers-quality');
  if (question.claim !== undefined) reasons.push('more-than-skill');
  reasons.push(...reasonsOf(route, turn));
  if (unsure) reasons.push('not-sure');
  return { route, confidence, reasons, ...(unsure && { unsure }) };
}

/** Adds what the person's choices say, and that no skill claims the turn where that is so. */
export function shiftScores(
  { claim }: Pick<RouteQuestion, 'claim'>,
  scores: Float64Array,
  shifts: Float64Array,
): Float64Array {
  const unclaimed = claim === undefined ? UNCLAIMED : 0;
  return scores.map((score, route) => score + shifts[route]! + (route === routeIndex('skill') ? unclaimed : 0));
}

function claimWish(
  { claim }: Pick<RouteQuestion, 'claim'>,
  probabilities: Float64Array,
  scores: Float64Array,
): Wish | undefined {
  if (claim === undefined) return undefined;
  const likely = mostProbable(probabilities);
  const other = likely !== 'skill' && likely !== 'fast' && probabilities[routeIndex(likely)]! >= SURE_OF_OTHER;
  if (claim.certainty < CERTAIN_CLAIM && other) return undefined;
  const skill = routeIndex('skill');
  const raised = softmax(scores.map((score, route) => (route === skill ? score + CLAIM_STRENGTH : score)));
  return { route: 'skill', confidence: raised[skill]!, reasons: ['exact-skill'] };
}

/** The slider moves the bound between the two models, and nothing else. */
function preferred(
  likely: Route,
  scores: Float64Array,
  speed: number,
): { readonly route: Route; readonly moved: boolean } {
  if (likely !== 'fast' && likely !== 'reasoning') return { route: likely, moved: false };
  const forReasoning = scores[routeIndex('reasoning')]! - scores[routeIndex('fast')]!;
  const route = forReasoning > SPEED_STRENGTH * speed ? 'reasoning' : 'fast';
  return { route, moved: route !== likely };
}

function mostProbable(values: Float64Array): Route {
  let best = 0;
  for (let route = 1; route < values.length; route++) if (values[route]! > values[best]!) best = route;
  return ROUTES[best]!;
}

function reasonsOf(route: Route, { signals, context }: SeenTurn): readonly RouteReason[] {
  const before: readonly RouteReason[] = context.leans && signals.refersBack ? ['refers-back'] : [];
  switch (route) {
    case 'skill':
      return [signals.isSmallTalk ? 'small-talk' : 'like-skill', ...before];
    case 'memory':
      return ['about-you', ...before];
    case 'tools':
      return ['about-files', ...before];
    case 'fast':
    case 'reasoning': {
      const reasons = reasonsFor(route, cluesOf(signals));
      return reasons.length > 0 ? reasons : [route === 'fast' ? 'sounds-simple' : 'sounds-hard', ...before];
    }
  }
}
