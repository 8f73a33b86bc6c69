import { m } from '../../paraglide/messages';

/** A reason written by code, made to fit into a sentence of ours. */
export function clause(reason: string): string {
  const text = reason.trim().replace(/[.!\s]+$/, '');
  return text === '' ? m.failures_reason_unknown() : text;
}
