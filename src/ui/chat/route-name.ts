import type { Route } from '../../lib/core/conversation';

const NAMES: Readonly<Record<Route, string>> = {
  skill: 'At once',
  memory: 'From memory',
  fast: 'Fast',
  reasoning: 'Think',
  tools: 'With tools',
};

/** What the screen calls a route, in the words of the composer's own choice. */
export function routeName(route: Route): string {
  return NAMES[route];
}
