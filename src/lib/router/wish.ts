import type { Route, RouteDecision } from '../core/conversation';
import type { RouteReason } from '../core/route-reason';
import type { ModelRoute, RouteQuestion } from './route-question';

/** What a turn would best go to, whatever is on the device. */
export interface Wish {
  readonly route: Route;
  readonly confidence: number;
  readonly reasons: readonly RouteReason[];
  readonly unsure?: boolean;
}

/** What the person chose by hand; undefined where they let Hearth choose. */
export function chosenWish({ preference }: Pick<RouteQuestion, 'preference'>): Wish | undefined {
  if (preference === 'auto') return undefined;
  return { route: preference, confidence: 1, reasons: [preference === 'reasoning' ? 'chose-think' : 'chose-fast'] };
}

/** Which model answers where nothing else does. */
const MODEL_OF: Readonly<Record<Exclude<Route, 'skill'>, ModelRoute>> = {
  memory: 'fast',
  fast: 'fast',
  reasoning: 'reasoning',
  tools: 'reasoning',
};

/** Makes the decision of a wish: a model that is not on the device is replaced by the other, and a reason says so. */
export function grant(wish: Wish, question: RouteQuestion, milliseconds: number): RouteDecision {
  const { route, reasons, ...rest } = wish;
  const forced = question.preference !== 'auto';
  if (route === 'skill' && question.claim !== undefined) return { route, reasons, ...rest, milliseconds, forced };
  const wanted = route === 'skill' ? 'fast' : MODEL_OF[route];
  const other: ModelRoute = wanted === 'fast' ? 'reasoning' : 'fast';
  const { available } = question;
  // With neither on the device there is nothing better to take; loading then says which one is missing.
  if (available.includes(wanted) || !available.includes(other)) {
    return { route, reasons, ...rest, milliseconds, forced };
  }
  const absent = wanted === 'reasoning' ? 'think-absent' : 'fast-absent';
  return { route: other, reasons: [absent, ...reasons], ...rest, milliseconds, forced };
}
