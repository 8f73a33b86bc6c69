import type { AddedModel } from '../../src/lib/core/added-model';
import { FailureError } from '../../src/lib/core/failure';
import type { HubLookUp } from '../../src/lib/core/hub-look-up';
import { withAddedModels, type AddedModelLibraryDependencies } from '../../src/lib/models/added/added-model-library';
import { createModelDesk } from '../../src/lib/models/added/create-model-desk';
import type { ModelDesk } from '../../src/lib/models/added/model-desk';
import type { ModelLibrary } from '../../src/lib/models/model-library';
import { createModelLibrary } from '../../src/lib/models/opfs-model-library';
import { createAddedModelStore } from '../../src/lib/storage/dexie-added-model-store';
import { createRowChanges } from '../../src/lib/storage/row-changes';
import type { HubTokens } from '../../src/lib/models/hub/hub-tokens';
import type { LedgerEntry } from '../../src/lib/core/ledger-entry';
import type { HubServer } from './hub-server';
import { manualClock } from './manual-clock';
import { memoryHubTokens } from './memory-hub-tokens';
import { modelFilesSetting, never, type ModelFilesSetting } from './model-files-setting';
import { memoryOriginals } from './own-files';
import { createStorageBrowser } from './storage-tabs';

/** What a person does with models beyond the catalogue's, over a hub on this machine and files in memory. */
export interface AddedModelsSetting {
  readonly desk: ModelDesk;
  readonly library: ModelLibrary;
  readonly tokens: HubTokens;
  /** What the ledger was told. */
  readonly entries: readonly LedgerEntry[];
  /** What both are made of. */
  readonly parts: AddedModelLibraryDependencies;
  readonly files: ModelFilesSetting;
  /** Looks for what a person typed. */
  find(name: string): Promise<HubLookUp>;
  /** Adds the first thing that a repository offers. */
  add(name: string): Promise<AddedModel>;
  stateOf(id: string): Promise<string | undefined>;
  /** The names of the files that are there, in their order. */
  onDevice(): readonly string[];
}

export function addedModelsSetting(hub: HubServer): AddedModelsSetting {
  const entries: LedgerEntry[] = [];
  const setting = modelFilesSetting(
    { recordRequest: (entry) => entries.push(entry) },
    {
      requestBytes: (address, { headers, signal, outside }) =>
        fetch(address, { headers, signal, redirect: outside ? 'follow' : 'error' }),
    },
  );
  const { files } = setting;
  const store = createAddedModelStore(createStorageBrowser().openTab().database, createRowChanges());
  let approved = [hub.origin];
  const clock = manualClock();
  const openHub = async () => {
    if (!approved.includes(hub.origin)) throw new FailureError({ code: 'hub-not-approved' });
    await files.signIn(hub.origin, await tokens.tokenFor(hub.origin));
    return files;
  };
  const tokens = memoryHubTokens();
  const added = async () => (await store.list()).map((each) => each.model);
  const parts: AddedModelLibraryDependencies = {
    library: createModelLibrary({ files, catalogue: [], added, baseAddress: 'https://h/', clock }),
    store,
    files,
    catalogue: [],
    openSources: async () => ({ worker: await openHub(), hub: hub.origin, clock }),
    mirror: () => undefined,
    originals: memoryOriginals(),
    forgetPresence: async () => undefined,
    clock: { now: () => 7 },
  };
  const library = withAddedModels(parts);
  const desk = createModelDesk({
    libraryOf: (repository) =>
      repository.includes('Tiny') ? `${hub.origin}/owner/libraries/resolve/main/tiny-webgpu.wasm` : undefined,
    ...{ catalogue: [], store, files, openHub, closeHub: () => undefined, hubAddress: () => hub.origin },
    ...{ originals: parts.originals, forgetPresence: parts.forgetPresence, removeFiles: parts.library.remove },
    importFile: library.importFile,
    connections: {
      unavailable: () => undefined,
      list: async () => approved,
      approve: async (connection) => void approved.push(connection),
      revoke: async (connection) => void (approved = approved.filter((each) => each !== connection)),
    },
    clock: { now: () => 7 },
  });

  const find = async (name: string): Promise<HubLookUp> => {
    const reading = desk.readName(name);
    if ('problem' in reading) throw new Error(reading.problem);
    return desk.lookUp(reading.name, never);
  };
  return {
    desk,
    tokens,
    entries,
    library,
    parts,
    files: setting,
    find,
    async add(name) {
      const { repository, choices } = await find(name);
      const [choice] = choices;
      if (choice === undefined) throw new Error('nothing to choose');
      return desk.addFromHub(repository, choice, never);
    },
    stateOf: async (id) => (await library.statuses()).find((status) => status.model.id === id)?.state,
    onDevice: () => [...setting.storage.files.keys()].sort(),
  };
}
