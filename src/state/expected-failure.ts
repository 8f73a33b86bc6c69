import { FailureError, type Failure } from '../lib/core/failure';

/** The failure that an error carries; an error that carries none is a bug and is thrown on. */
export function expectedFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  throw error;
}
