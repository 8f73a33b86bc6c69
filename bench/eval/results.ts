import type { Answer, CaseError } from '../page/api';
import type { RouteDecision } from '../../src/lib/core/conversation';
import { describeRouteReason } from '../../src/lib/core/route-reason';
import { percentile } from '../support/statistics';

/** One line of a file of results. */
export type EvalResult =
  | { readonly id: string | null; readonly error: CaseError }
  | ({ readonly id: string; readonly ms: number } & Readonly<Record<string, unknown>>);

export function routeResult(id: string, { route, confidence, reasons, milliseconds }: RouteDecision): EvalResult {
  return { id, route, confidence, reasons: reasons.map(describeRouteReason), ms: rounded(milliseconds) };
}

export function answerResult(id: string, answer: Answer): EvalResult {
  const { text, decision, model, usage, firstTokenMs, ms } = answer;
  return {
    id,
    text,
    route: decision.route,
    model,
    promptTokens: usage.promptTokens,
    cachedTokens: usage.reusedTokens,
    answerTokens: usage.answerTokens,
    firstTokenMs: rounded(firstTokenMs),
    ms: rounded(ms),
  };
}

/** The line that closes a run. */
export function summaryLine(suite: string, results: readonly EvalResult[]): string {
  const times = results.flatMap((result) => ('ms' in result ? [result.ms] : []));
  const errors = results.length - times.length;
  const spread = times.length === 0 ? '' : `, p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms`;
  return `${suite}: ${results.length} cases, ${errors} errors${spread}`;
}

/** To a thousandth of a millisecond: finer than any clock of a browser. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
