import type { CaseError, Outcome } from '../page/api';

/** The value of an outcome; what went wrong instead is thrown, for a measurement that is nothing without it. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if ('value' in outcome) return outcome.value;
  throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
}

/** Whether it ended in something that is expected to go wrong, and has its sentence. */
export function isFailure(outcome: Outcome<unknown>): outcome is { readonly error: CaseError } {
  return 'error' in outcome && outcome.error.code !== 'unexpected';
}
