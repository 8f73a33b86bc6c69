import { filesMethods } from '../../src/lib/models/files-methods';
import { connectWorker } from '../../src/lib/threads/connection';
import type { FilesWorker } from '../../src/workers/files/api';

/** The folder that models lie in, in a browser test. */
export async function modelsFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true });
}

/** Everything in it, whatever its name. */
export async function namesOfModelFiles(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const name of (await modelsFolder()).keys()) found.push(name);
  return found.sort();
}

/** Files workers, one for each tab that a test opens. */
export function createFilesTabs(): {
  readonly open: () => FilesWorker;
  /** Another worker that is to end with them. */
  readonly add: (worker: Worker) => void;
  /** Ends all of them at once, as a browser that is killed does. */
  readonly kill: () => void;
  /** Ends all of them and empties the folder. */
  readonly clear: () => Promise<void>;
} {
  const started: Worker[] = [];
  const kill = (): void => {
    for (const worker of started.splice(0)) worker.terminate();
  };
  const add = (worker: Worker): void => void started.push(worker);
  return {
    add,
    kill,
    open() {
      const worker = new Worker(new URL('../../src/workers/files/worker.ts', import.meta.url), { type: 'module' });
      add(worker);
      return connectWorker<FilesWorker>(worker, filesMethods);
    },
    async clear() {
      kill();
      const root = await navigator.storage.getDirectory();
      for await (const name of root.keys()) {
        if (name === 'models') await root.removeEntry(name, { recursive: true });
      }
    },
  };
}
