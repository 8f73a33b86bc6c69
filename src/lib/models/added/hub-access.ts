import { FailureError } from '../../core/failure';
import type { OutsideConnection } from '../../core/outside-connection';
import type { Clock } from '../../threads/clock';
import type { Locks } from '../../threads/locks';
import { superviseWorker, type SupervisedWorker, type WorkerLike } from '../../threads/supervisor';
import type { FilesWorker } from '../../../workers/files/api';
import { filesMethods } from '../files-methods';

export interface HubAccessDependencies {
  readonly connections: { list(): Promise<readonly OutsideConnection[]> };
  /** Where the hub, or the mirror of it that was chosen, is reached. */
  readonly connection: () => OutsideConnection;
  /** Starts a files worker that may reach it. Throws `outside-unavailable`. */
  readonly startWorker: (connection: OutsideConnection) => WorkerLike;
  /** Gives the worker the person's token, or takes it away, as it is now. */
  readonly signIn: (worker: Pick<FilesWorker, 'signIn'>) => Promise<void>;
  readonly clock: Clock;
  readonly locks: Locks;
}

/** The one way to the hub: a files worker of its own, started with the person's leave and ended with it. */
export interface HubAccess {
  /** Throws `hub-not-approved` and `outside-unavailable`. */
  open(): Promise<FilesWorker>;
  /** Tells the worker, if there is one, that the token is another. */
  signInAgain(): Promise<void>;
  close(): void;
}

export function createHubAccess(dependencies: HubAccessDependencies): HubAccess {
  let opened: { readonly connection: OutsideConnection; readonly worker: SupervisedWorker<FilesWorker> } | undefined;

  const close = (): void => {
    opened?.worker.stop();
    opened = undefined;
  };

  return {
    close,
    async signInAgain() {
      if (opened !== undefined) await dependencies.signIn(opened.worker.remote);
    },
    async open() {
      const connection = dependencies.connection();
      if (!(await dependencies.connections.list()).includes(connection)) {
        close();
        throw new FailureError({ code: 'hub-not-approved' });
      }
      if (opened?.connection !== connection) {
        close();
        const worker = superviseWorker<FilesWorker>({
          name: 'files',
          methods: filesMethods,
          start: () => dependencies.startWorker(connection),
          clock: dependencies.clock,
          locks: dependencies.locks,
        });
        opened = { connection, worker };
      }
      const { remote } = opened.worker;
      // Each time, since a worker that had to be started anew has forgotten it.
      await dependencies.signIn(remote);
      return remote;
    },
  };
}
