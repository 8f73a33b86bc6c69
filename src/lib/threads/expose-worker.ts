import { expose, type Endpoint } from 'comlink';
import { isControlMessage, type WorkerControlMessage } from './control-messages';
import type { Locks } from './locks';
import { installTransferHandlers } from './transfer-handlers';

/**
 * Offers an implementation to the page that started this worker; the last thing that a worker's wiring does.
 * The worker also answers pings, and holds a Web Lock as long as it lives: the browser frees it however the worker ends,
 * which is the only sign that a worker ended from outside ever gives.
 */
export function exposeWorker<Methods extends object>(
  implementation: Methods,
  { endpoint, locks }: { readonly endpoint: Endpoint; readonly locks?: Locks | undefined },
): void {
  installTransferHandlers();
  expose(implementation, endpoint);
  const say = (message: WorkerControlMessage): void => endpoint.postMessage(message);
  endpoint.addEventListener('message', (event) => {
    if ('data' in event && isControlMessage(event.data) && event.data.control === 'ping') {
      say({ control: 'pong' });
    }
  });
  if (locks !== undefined) {
    const lock = `hearth-worker-${crypto.randomUUID()}`;
    void locks.request(lock, {}, () => {
      say({ control: 'lifeline', lock });
      return new Promise<never>(() => undefined);
    });
  }
}

/** Asks the page to replace this worker: every pending call is answered with `engine-crashed`. For engines that a trap left unusable. */
export function reportFatal(endpoint: Endpoint, reason: string): void {
  const message: WorkerControlMessage = { control: 'fatal', reason };
  endpoint.postMessage(message);
}
