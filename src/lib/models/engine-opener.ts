import { FailureError } from '../core/failure';
import type { Model } from '../core/model';
import type { WorkerLike } from '../threads/supervisor';
import type { ContextWish } from './device/context-wish';
import type { EngineStart } from './language-slot';
import type { ServerEndpoint } from './servers/server-endpoint';

/** How a worker of each engine is started. */
export interface EngineStarters {
  readonly kernels: () => WorkerLike;
  readonly webllm: () => WorkerLike;
  /** One that may reach this origin. */
  readonly server: (origin: string) => WorkerLike;
  readonly browser: () => WorkerLike;
}

export interface EngineOpenerDependencies {
  readonly starters: EngineStarters;
  /** How much of a conversation the graphics processor may hold with this model; see `contextWish`. */
  readonly contextOn: (model: Model, memoryFailures: number) => Promise<ContextWish>;
  /** Where a server's model is asked; rejects with `FailureError`. */
  readonly endpointOf: (model: Model) => Promise<ServerEndpoint>;
}

/** Finds out how the engine of a language model is started. */
export function createEngineOpener(
  dependencies: EngineOpenerDependencies,
): (model: Model, memoryFailures: number) => Promise<EngineStart> {
  const { starters, contextOn, endpointOf } = dependencies;
  return async (model, memoryFailures) => {
    switch (model.engine) {
      case 'kernels':
        return { startWorker: starters.kernels };
      case 'webllm': {
        const { contextTokens, cacheBudgetBytes } = await contextOn(model, memoryFailures);
        return { startWorker: starters.webllm, options: { cacheBudgetBytes, graphics: { contextTokens } } };
      }
      case 'browser':
        return { startWorker: starters.browser };
      case 'server': {
        const endpoint = await endpointOf(model);
        const { origin } = new URL(endpoint.baseAddress);
        return { startWorker: () => starters.server(origin), options: { endpoint } };
      }
      case 'transformers':
        throw new FailureError({
          code: 'model-incompatible',
          model: model.id,
          reason: 'it gives vectors and does not answer',
        });
    }
  };
}
