import { FailureError } from '../core/failure';
import type { Model } from '../core/model';
import type { WorkerLike } from '../threads/supervisor';
import type { GraphicsOptions } from '../../workers/language/api';
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
  readonly graphics: GraphicsOptions;
  /** Where a server's model is asked; rejects with `FailureError`. */
  readonly endpointOf: (model: Model) => Promise<ServerEndpoint>;
}

/** Finds out how the engine of a language model is started. */
export function createEngineOpener(dependencies: EngineOpenerDependencies): (model: Model) => Promise<EngineStart> {
  const { starters, graphics, endpointOf } = dependencies;
  return async (model) => {
    switch (model.engine) {
      case 'kernels':
        return { startWorker: starters.kernels };
      case 'webllm':
        return { startWorker: starters.webllm, options: { graphics } };
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
