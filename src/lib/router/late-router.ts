import type { RouteDecision } from '../core/conversation';
import type { Router } from './create-router';
import { decideRoute, type RouteQuestion } from './decide-route';

/** The router, which decides by plain signals until what it has learned is there. */
export interface LateRouter extends Router {
  /** Loads what was learned, once. */
  prepare(): Promise<void>;
}

/** @param now milliseconds of any start, to say how long a decision took */
export function createLateRouter(load: () => Promise<Router>, now: () => number): LateRouter {
  let learned: Router | undefined;
  let loading: Promise<void> | undefined;
  return {
    async decide(question: RouteQuestion): Promise<RouteDecision> {
      return learned === undefined ? decideRoute(question, now) : learned.decide(question);
    },
    prepare() {
      loading ??= load().then((router) => {
        learned = router;
      });
      return loading;
    },
  };
}
