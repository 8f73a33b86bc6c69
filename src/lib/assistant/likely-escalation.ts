import type { RouteDecision } from '../core/conversation';
import { roleOf } from './turn-decision';

/** Decisions that count; what was asked long ago says little about what comes next. */
export const REMEMBERED_DECISIONS = 8;

/** How much less each decision counts than the one after it. */
const FADING = 0.75;

/** With half of the weight of the last turns it is worth loading a gigabyte in advance. */
const LIKELY = 0.5;

/** Fewer tell nothing. */
const LEAST_DECISIONS = 2;

/**
 * Whether the reasoning model will probably be asked soon, by who answered the last turns.
 *
 * @param recent the newest last; skills and the memory ask for no model and do not count
 */
export function isEscalationLikely(recent: readonly Pick<RouteDecision, 'route'>[]): boolean {
  const asked = recent.filter(({ route }) => route !== 'skill' && route !== 'memory').slice(-REMEMBERED_DECISIONS);
  if (asked.length < LEAST_DECISIONS) return false;
  let total = 0;
  let escalated = 0;
  for (const decision of asked) {
    total = total * FADING + 1;
    escalated = escalated * FADING + (roleOf(decision) === 'reasoning' ? 1 : 0);
  }
  return escalated / total >= LIKELY;
}
