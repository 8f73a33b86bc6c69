import { ok, refused, type Result } from '../core/result';
import type { ServiceWorkerAnswers, ServiceWorkerReply, ServiceWorkerRequest } from '../../workers/service-worker/api';

/** The part of a `ServiceWorker` that takes messages. */
export interface ServiceWorkerEndpoint {
  postMessage(message: ServiceWorkerRequest, transfer: Transferable[]): void;
}

/**
 * Asks the service worker; refused with a reason when it could not do as asked, or with the signal's when that comes
 * first: one that was removed never answers.
 */
export function askServiceWorker<Type extends keyof ServiceWorkerAnswers>(
  worker: ServiceWorkerEndpoint,
  request: ServiceWorkerRequest & { readonly type: Type },
  signal: AbortSignal,
): Promise<Result<ServiceWorkerAnswers[Type], string>> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (result: Result<ServiceWorkerAnswers[Type], string>): void => {
      port1.close();
      resolve(result);
    };
    signal.addEventListener('abort', () => settle(refused(String(signal.reason))), { once: true });
    port1.onmessage = (event: MessageEvent<ServiceWorkerReply<Type>>) =>
      settle(event.data.ok ? ok(event.data.value) : refused(event.data.reason));
    worker.postMessage(request, [port2]);
  });
}
