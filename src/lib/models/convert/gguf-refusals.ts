import { FailureError } from '../../core/failure';
import type { GgufMetadata } from './gguf/metadata';

/** The failure for a file whose values are missing or contradict each other. */
export function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}

/** The failure for a model that the engine cannot run. */
export function unsupported(reason: string): FailureError {
  return new FailureError({ code: 'gguf-unsupported', reason });
}

/** A whole number above 0. */
export function positive(metadata: GgufMetadata, key: string): number {
  return requirePositive(key, metadata.integer(key));
}

export function requirePositive(key: string, value: number): number {
  if (value > 0) return value;
  throw invalid(`${key} is not positive`);
}
