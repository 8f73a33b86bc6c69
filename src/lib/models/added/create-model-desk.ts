import type { AddedModel, ModelRevision } from '../../core/added-model';
import { FailureError, type Failure } from '../../core/failure';
import type { HubChoice, HubRepository, RemoteFile } from '../../core/hub-look-up';
import { hubConnection, publicHub, type OutsideConnection } from '../../core/outside-connection';
import type { OriginalStore } from '../../storage/original-store';
import type { FilesWorker } from '../../../workers/files/api';
import type { ModelLibrary } from '../model-library';
import { readHubName } from '../hub/hub-name';
import { entryFromHub } from './entry-from-hub';
import { ggufOfFolder } from './gguf-of-folder';
import { hashedFiles } from './hub-files';
import { fetchLibrary } from './model-library-file';
import { keepNewModel, type NewModelDependencies } from './keep-new-model';
import { keepSet } from './keep-set';
import { filesOfAlone, knownHashes } from './known-hashes';
import type { ModelDesk } from './model-desk';
import { askToRead } from './own-files';

export interface ModelDeskDependencies extends NewModelDependencies {
  /** Of this origin alone. */
  readonly files: FilesWorker;
  /** Reaches the hub; throws `outside-unavailable` or `hub-not-approved`. */
  readonly openHub: () => Promise<FilesWorker>;
  /** Ends what reaches the hub. */
  readonly closeHub: () => void;
  /** Address of the compiled program that runs a repository's model on the graphics processor. */
  readonly libraryOf: (repository: string) => string | undefined;
  /** Of the hub, or of a mirror of it. */
  readonly hubAddress: () => string;
  readonly originals: OriginalStore;
  readonly importFile: ModelLibrary['importFile'];
  /** Removes the files of a model that no other needs, and leaves its entry. */
  readonly removeFiles: (modelId: string) => Promise<void>;
  /** Called before files are removed: what then is missing was not taken away. */
  readonly forgetPresence: (modelId: string) => Promise<void>;
  readonly connections: {
    unavailable(): FailureError | undefined;
    list(): Promise<readonly OutsideConnection[]>;
    approve(connection: OutsideConnection): Promise<void>;
    revoke(connection: OutsideConnection): Promise<void>;
  };
}

/** See {@link ModelDesk}. */
export function createModelDesk(dependencies: ModelDeskDependencies): ModelDesk {
  const { catalogue, store, files, openHub, closeHub, hubAddress, connections, libraryOf, originals } = dependencies;
  const hub = (): OutsideConnection => hubConnectionOf(hubAddress());

  const find = async (id: string): Promise<AddedModel> => {
    const added = (await store.list()).find((each) => each.id === id);
    if (added === undefined) throw new FailureError({ code: 'model-missing', model: id });
    return added;
  };

  /** Keeps the row, then removes the files of a revision that nothing needs any more. */
  const drop = async (row: AddedModel, gone: ModelRevision): Promise<void> => {
    await store.keep(row);
    for (const sha256 of filesOfAlone(gone, knownHashes(catalogue, await store.list()))) await files.remove(sha256);
  };

  const entryOf = async (
    repository: HubRepository,
    choice: Parameters<ModelDesk['addFromHub']>[1],
    signal: AbortSignal,
  ): Promise<ModelRevision> => {
    const worker = await openHub();
    const header =
      choice.format === 'gguf'
        ? await worker.readHeader(hubAddress(), remoteFiles(repository, choice), signal)
        : undefined;
    if (header?.obstacle) throw new FailureError(header.obstacle);
    const library = choice.engine === 'webllm' ? libraryOf(repository.repository) : undefined;
    const program =
      choice.engine === 'webllm'
        ? [await fetchLibrary(worker, hubAddress(), repository.repository, library, signal)]
        : [];
    const hashed = await hashedFiles(worker, hubAddress(), repository, choice.files, signal);
    return entryFromHub(repository, choice, [...hashed, ...program], header?.summary ?? undefined, library);
  };

  return {
    get hubAddress() {
      return hubAddress();
    },
    hubObstacle: (): Failure | undefined => connections.unavailable()?.failure,
    isHubApproved: async () => (await connections.list()).includes(hub()),
    approveHub: () => connections.approve(hub()),
    async revokeHub() {
      closeHub();
      await connections.revoke(hub());
    },

    readName: (text) => readHubName(text, hubAddress()),
    lookUp: async (name, signal) => (await openHub()).lookUp(hubAddress(), name, signal),
    readGguf: async (repository, choice, signal) =>
      (await openHub()).readHeader(hubAddress(), remoteFiles(repository, choice), signal),

    addFromHub: async (repository, choice, signal) =>
      keepNewModel(dependencies, await entryOf(repository, choice, signal), { unfinished: true }),

    added: () => store.list(),
    subscribe: (listener) => store.subscribe(listener),

    findUpdate: async (id, signal) => (await openHub()).findUpdate(hubAddress(), await find(id), signal),

    async beginUpdate(id, { revision }, signal) {
      const { origin } = await find(id);
      if (origin.type !== 'hub') throw new Error(`${id} is not of the hub`);
      const worker = await openHub();
      const { repository, choices } = await worker.lookUp(
        hubAddress(),
        { repository: origin.repository, revision },
        signal,
      );
      const choice = choices.find(({ path }) => path === origin.path);
      if (choice === undefined) throw new FailureError({ code: 'source-missing', file: origin.path ?? id });
      const entry = await entryOf(repository, choice, signal);
      await store.keep({ ...(await find(id)), next: { ...entry, model: { ...entry.model, id } } });
    },

    async rollBack(id) {
      const { previous, model, origin, ...rest } = await find(id);
      if (previous === undefined) return;
      await drop({ ...rest, ...previous }, { model, origin });
    },

    async letPreviousGo(id) {
      const { previous, ...rest } = await find(id);
      if (previous !== undefined) await drop(rest, previous);
    },

    originals: () => originals.list(),

    async askToConvert(id) {
      const original = await originals.get(id);
      if (original === undefined) throw new FailureError({ code: 'model-missing', model: id });
      await askToRead(original.files);
    },

    async freeConverted(id) {
      await dependencies.forgetPresence(id);
      await dependencies.removeFiles(id);
    },

    async exportModels(ids, progress, signal) {
      const known = [...catalogue, ...(await store.list()).map((added) => added.model)];
      const models = ids.map((id) => {
        const model = known.find((each) => each.id === id);
        if (model === undefined) throw new FailureError({ code: 'model-missing', model: id });
        return model;
      });
      for await (const event of files.exportModels(models, signal)) {
        if (event.type === 'done') return event.zip;
        progress(event);
      }
      throw new DOMException('The export was stopped.', 'AbortError');
    },

    async importSet(picked, progress, signal) {
      const ggufs = ggufOfFolder(picked);
      if (ggufs.length > 0) return convertPicked(ggufs, progress, signal);
      for await (const event of files.importFiles(picked, signal)) {
        if (event.type === 'progress') progress(event);
        else return await keepSet(dependencies, nameOf(picked), event);
      }
      throw new DOMException('The import was stopped.', 'AbortError');
    },

    async leftovers() {
      return files.leftovers([...knownHashes(catalogue, await store.list())]);
    },

    async sweep() {
      return files.sweep([...knownHashes(catalogue, await store.list())]);
    },
  };

  async function convertPicked(
    picked: readonly File[],
    progress: Parameters<ModelDesk['importSet']>[1],
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    for await (const event of dependencies.importFile(picked, signal)) {
      if (event.type === 'progress') progress(event);
      if (event.type === 'done') return [event.modelId];
    }
    throw new DOMException('The import was stopped.', 'AbortError');
  }
}

/** What the person approves to reach a hub: the public one with its hosts, or one origin. */
export function hubConnectionOf(hubAddress: string): OutsideConnection {
  const { origin } = new URL(hubAddress);
  return origin === publicHub ? hubConnection : origin;
}

function remoteFiles({ repository, revision }: HubRepository, { files }: HubChoice): readonly RemoteFile[] {
  return files.map(({ path, bytes }) => ({ repository, revision, path, bytes }));
}

function nameOf(picked: Parameters<ModelDesk['importSet']>[0]): string {
  const [first] = picked;
  return first?.path.split('/')[0] ?? '';
}
