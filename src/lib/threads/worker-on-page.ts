import { exposeWorker, reportFatal } from './expose-worker';
import type { WorkerLike } from './supervisor';

/**
 * What a worker offers, offered by the page itself, for engines that the browser gives to pages alone. Calls cross a
 * channel as they would to a worker. It is made once the first message is on its way.
 *
 * @param load makes the implementation
 */
export function workerOnPage<Methods extends object>(load: () => Promise<Methods>): WorkerLike {
  const { port1: outside, port2: inside } = new MessageChannel();
  load().then(
    (implementation) => {
      exposeWorker(implementation, { endpoint: inside });
      inside.start();
    },
    (error: unknown) => reportFatal(inside, String(error)),
  );
  return {
    postMessage: (message, transfer) => outside.postMessage(message, transfer ?? []),
    addEventListener(type, listener) {
      outside.addEventListener(type, listener);
      outside.start();
    },
    removeEventListener: (type, listener) => outside.removeEventListener(type, listener),
    terminate() {
      outside.close();
      inside.close();
    },
  };
}
