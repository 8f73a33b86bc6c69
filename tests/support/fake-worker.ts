import { exposeWorker } from '../../src/lib/threads/expose-worker';
import type { Locks } from '../../src/lib/threads/locks';
import type { WorkerLike } from '../../src/lib/threads/supervisor';

/** A worker in the same thread: its messages cross a real MessageChannel, so they are cloned as a worker's are. */
export interface FakeWorker extends WorkerLike {
  readonly terminated: boolean;
  /** As the browser reports an uncaught error of the worker. */
  fail(message: string): void;
  /** As a worker ended by somebody else: no event, no answer. */
  vanish(): void;
  /** The worker's own end of the channel. */
  readonly inside: MessagePort;
}

export function fakeWorker(implementation: object, locks?: Locks): FakeWorker {
  const { port1: outside, port2: inside } = new MessageChannel();
  const events = new EventTarget();
  let terminated = false;
  const close = (): void => {
    outside.close();
    inside.close();
  };
  exposeWorker(implementation, { endpoint: inside, locks });
  return {
    inside,
    get terminated() {
      return terminated;
    },
    postMessage: (message, transfer) => outside.postMessage(message, transfer ?? []),
    addEventListener(type, listener) {
      if (type === 'message') outside.addEventListener(type, listener);
      else events.addEventListener(type, listener);
      outside.start();
    },
    removeEventListener(type, listener) {
      outside.removeEventListener(type, listener);
      events.removeEventListener(type, listener);
    },
    terminate() {
      terminated = true;
      close();
    },
    fail(message) {
      events.dispatchEvent(Object.assign(new Event('error'), { message }));
    },
    vanish: close,
  };
}
