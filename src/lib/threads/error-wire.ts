import { FailureError, type Failure } from '../core/failure';

/** A thrown value in a shape that structured cloning keeps. */
export type ErrorWire =
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'error'; readonly name: string; readonly message: string; readonly stack: string | undefined }
  | { readonly type: 'value'; readonly value: unknown };

/** Prepares a thrown value for another thread: a failure keeps its data, any other error its name, message and stack. */
export function errorToWire(thrown: unknown): ErrorWire {
  if (thrown instanceof FailureError) return { type: 'failure', failure: thrown.failure };
  if (thrown instanceof Error) {
    return { type: 'error', name: thrown.name, message: thrown.message, stack: thrown.stack };
  }
  return { type: 'value', value: thrown };
}

/** Rebuilds what {@link errorToWire} prepared; the caller throws it. */
export function wireToError(wire: ErrorWire): unknown {
  switch (wire.type) {
    case 'failure':
      return new FailureError(wire.failure);
    case 'error': {
      const error = new Error(wire.message);
      error.name = wire.name;
      if (wire.stack !== undefined) error.stack = wire.stack;
      return error;
    }
    case 'value':
      return wire.value;
  }
}
