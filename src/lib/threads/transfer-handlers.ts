import { transferHandlers } from 'comlink';
import { abortSignalHandler } from './abort-signal-handler';
import { asyncIterableHandler } from './async-iterable-handler';
import { errorToWire, wireToError, type ErrorWire } from './error-wire';

/** Teaches this thread's Comlink to carry signals, streams and failures. Both sides call it; calling it twice is harmless. */
export function installTransferHandlers(): void {
  const throwHandler = transferHandlers.get('throw');
  if (throwHandler === undefined) throw new Error('Comlink has no handler for thrown values');
  transferHandlers.set('throw', {
    // Comlink marks thrown values with a symbol of its own, so only its own test knows one.
    canHandle: throwHandler.canHandle,
    serialize: (thrown) => [errorToWire((thrown as { readonly value: unknown }).value), []],
    deserialize: (wire) => {
      throw wireToError(wire as ErrorWire);
    },
  });
  transferHandlers.set('abort-signal', abortSignalHandler);
  transferHandlers.set('async-iterable', asyncIterableHandler);
}
