import type { Route } from '../../lib/core/conversation';
import { m } from '../../paraglide/messages';

const NAMES: Readonly<Record<Route, () => string>> = {
  skill: m.chat_route_skill,
  memory: m.chat_route_memory,
  fast: m.chat_route_fast,
  reasoning: m.chat_route_reasoning,
  tools: m.chat_route_tools,
};

/** What the screen calls a route, in the words of the composer's own choice. */
export function routeName(route: Route): string {
  return NAMES[route]();
}
