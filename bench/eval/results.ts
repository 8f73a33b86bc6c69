import type { Answer, CaseError, RoutedCase, SkilledCase } from '../page/api';
import { describeRouteReason } from '../../src/lib/core/route-reason';
import { percentile } from '../support/statistics';

/** One line of a file of results. */
export type EvalResult =
  | { readonly id: string | null; readonly error: CaseError }
  | ({ readonly id: string; readonly ms: number } & Readonly<Record<string, unknown>>);

export function routeResult(id: string, { decision, skill, slots, ms }: RoutedCase): EvalResult {
  const { route, confidence, reasons } = decision;
  const claimed = route === 'skill' ? { skill, slots } : {};
  return { id, route, ...claimed, confidence, reasons: reasons.map(describeRouteReason), ms: rounded(ms) };
}

export function skillResult(id: string, { skill, slots, text, ms }: SkilledCase): EvalResult {
  return { id, skill, slots, text, ms: rounded(ms) };
}

export function answerResult(id: string, answer: Answer): EvalResult {
  const { text, decision, model, usage, firstTokenMs, ms } = answer;
  return {
    id,
    text,
    route: decision.route,
    model: model ?? null,
    promptTokens: usage?.promptTokens ?? 0,
    cachedTokens: usage?.reusedTokens ?? 0,
    answerTokens: usage?.answerTokens ?? 0,
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
