import type { Message, RoutePreference } from '../../lib/core/conversation';

/** What the person had asked for when this answer was made, so that asking again asks for the same. */
export function samePreference(message: Message): RoutePreference {
  const decision = message.answer?.decision;
  if (decision?.forced !== true) return 'auto';
  return decision.route === 'fast' || decision.route === 'reasoning' ? decision.route : 'auto';
}
