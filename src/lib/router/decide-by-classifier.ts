import type { Route } from '../core/conversation';
import type { RouteReason } from '../core/route-reason';
import type { Classification, SeenTurn } from './classify';
import { isCertainClaim, reasonOfClaim } from './claim-certainty';
import { cluesOf, reasonsFor } from './clues';
import type { RouteQuestion } from './route-question';
import { ROUTES, routeIndex } from './routes';
import { softmax } from '../core/softmax';
import type { Wish } from './wish';

/** What a person's choices and wishes add to what was learned once for all. */
export interface Leanings {
  /** Log-odds that their earlier choices add to each route; see `weigh`. */
  readonly shifts: Float64Array;
  /** From -1, better rather than sooner, to 1, sooner rather than better. */
  readonly speed: number;
}

/**
 * Log-odds that a claim adds to `skill`: the logarithm of how much more often a turn that is meant for a skill is claimed
 * than another, counted over the turns to train on.
 */
const CLAIMED = 4.5;
const CLAIMED_BY_FREE_TEXT = 2.5;
/** The same where none claims the turn: the logarithm of the share of turns meant for a skill that none claims. */
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
  const likely = mostProbable(shifted);
  if (question.claim !== undefined && (likely === 'skill' || isCertainClaim(question.claim))) {
    return {
      route: 'skill',
      confidence: probabilities[routeIndex('skill')]!,
      reasons: [reasonOfClaim(question.claim)],
    };
  }
  const { route, moved } = preferred(likely, shifted, speed);
  const confidence = probabilities[routeIndex(route)]!;
  const unsure = confidence < sureFrom[routeIndex(route)]!;
  const reasons: RouteReason[] = [];
  const likelyOtherwise = mostProbable(shiftScores(question, scores, NO_SHIFTS));
  if (shifts[routeIndex(route)]! > 0 && likelyOtherwise !== likely) reasons.push('chosen-before');
  if (moved) reasons.push(speed > 0 ? 'prefers-speed' : 'prefers-quality');
  if (question.claim !== undefined) reasons.push('more-than-skill');
  reasons.push(...reasonsOf(route, turn));
  if (unsure) reasons.push('not-sure');
  return { route, confidence, reasons, ...(unsure && { unsure }) };
}

/** Adds to the scores what the person's choices say, and what it means that a skill claims the turn or none does. */
export function shiftScores(
  { claim }: Pick<RouteQuestion, 'claim'>,
  scores: Float64Array,
  shifts: Float64Array,
): Float64Array {
  const ofClaim = claim === undefined ? UNCLAIMED : isCertainClaim(claim) ? CLAIMED : CLAIMED_BY_FREE_TEXT;
  return scores.map((score, route) => score + shifts[route]! + (route === routeIndex('skill') ? ofClaim : 0));
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
