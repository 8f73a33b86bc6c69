import type { RouteReason } from '../core/route-reason';
import type { RouteQuestion } from './route-question';

/** Up to this certainty a claim rests on free text, which almost any sentence would do for. */
const FREE_TEXT_CLAIM = 0.55;

/** Whether a skill claims a turn, and not merely because it takes any words ("note that …"). */
export function isCertainClaim(claim: RouteQuestion['claim']): boolean {
  return claim !== undefined && claim.certainty > FREE_TEXT_CLAIM;
}

/** What a person is told where a claim decides. */
export function reasonOfClaim({ loose = false }: NonNullable<RouteQuestion['claim']>): RouteReason {
  return loose ? 'loose-skill' : 'exact-skill';
}
