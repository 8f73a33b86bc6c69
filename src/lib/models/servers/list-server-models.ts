import type { Clock } from '../../threads/clock';
import type { Locks } from '../../threads/locks';
import { superviseWorker, type WorkerLike } from '../../threads/supervisor';
import type { ServerWorker } from '../../../workers/server/api';
import { languageWorkerMethods } from '../language-slot';
import type { ListedModel } from './server-endpoint';
import type { ServerAccess } from './server-endpoints';

export interface ServerWorkerDependencies {
  /** Starts a worker that may reach this origin. */
  readonly startWorker: (origin: string) => WorkerLike;
  readonly clock: Clock;
  readonly locks: Locks;
}

/** Asks a server for its models, by a worker that ends with the answer. Throws what `ServerWorker.listModels` throws. */
export async function listServerModels(
  access: ServerAccess,
  origin: string,
  { startWorker, clock, locks }: ServerWorkerDependencies,
): Promise<readonly ListedModel[]> {
  const worker = superviseWorker<ServerWorker>({
    name: access.title,
    methods: { ...languageWorkerMethods, listModels: 'call' },
    start: () => startWorker(origin),
    clock,
    locks,
  });
  try {
    return await worker.remote.listModels(access);
  } finally {
    worker.stop();
  }
}
