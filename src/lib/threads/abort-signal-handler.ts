import type { TransferHandler } from 'comlink';
import { errorToWire, wireToError, type ErrorWire } from './error-wire';

type SignalWire =
  { readonly aborted: true; readonly reason: ErrorWire } | { readonly aborted: false; readonly port: MessagePort };

type SignalMessage = { readonly type: 'abort'; readonly reason: ErrorWire } | { readonly type: 'release' };

const releaseEvent = 'hearth-release';

/** Tells the other thread that this signal will never abort, so that both ends of its channel can be freed. */
export function releaseSignal(signal: AbortSignal): void {
  signal.dispatchEvent(new Event(releaseEvent));
}

/** Lets an `AbortSignal` be an argument of a Comlink call: aborting here aborts the copy on the other side, with its reason. */
export const abortSignalHandler: TransferHandler<AbortSignal, SignalWire> = {
  canHandle: (value): value is AbortSignal => value instanceof AbortSignal,

  serialize(signal) {
    if (signal.aborted) return [{ aborted: true, reason: errorToWire(signal.reason) }, []];
    const { port1, port2 } = new MessageChannel();
    const finish = (message: SignalMessage): void => {
      signal.removeEventListener('abort', abort);
      signal.removeEventListener(releaseEvent, release);
      port1.postMessage(message);
      port1.close();
    };
    const abort = (): void => finish({ type: 'abort', reason: errorToWire(signal.reason) });
    const release = (): void => finish({ type: 'release' });
    signal.addEventListener('abort', abort);
    signal.addEventListener(releaseEvent, release);
    return [{ aborted: false, port: port2 }, [port2]];
  },

  deserialize(wire) {
    if (wire.aborted) return AbortSignal.abort(wireToError(wire.reason));
    const controller = new AbortController();
    const { port } = wire;
    port.onmessage = ({ data }: MessageEvent<SignalMessage>) => {
      if (data.type === 'abort') controller.abort(wireToError(data.reason));
      port.close();
    };
    return controller.signal;
  },
};
