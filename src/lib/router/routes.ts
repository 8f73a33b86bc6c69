import type { Route } from '../core/conversation';

/** The order of the routes in every vector of scores, in the weights on disk too: never reorder. */
export const ROUTES = ['skill', 'memory', 'fast', 'reasoning', 'tools'] as const satisfies readonly Route[];

/** Where a route stands in `ROUTES`. */
export function routeIndex(route: Route): number {
  return ROUTES.indexOf(route);
}
