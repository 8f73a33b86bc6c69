import type { Failure } from '../lib/core/failure';
import type { OutsideConnection } from '../lib/core/outside-connection';
import type { ServerConnection } from '../lib/core/server-connection';
import { judgeAddress, type AddressKind } from '../lib/models/servers/address-kind';
import type { ListedModel } from '../lib/models/servers/server-endpoint';
import type { ServerAccess, ServerEndpoints } from '../lib/models/servers/server-endpoints';
import { addedServerModel, serverModelId } from '../lib/models/servers/server-models';
import type { AddedModelStore } from '../lib/storage/added-model-store';
import type { ServerStore } from '../lib/storage/server-store';
import { expectedFailure } from './expected-failure';

/** What the person enters of a server. */
export interface ServerDraft {
  readonly title: string;
  readonly address: string;
  /** Empty where the server asks for none. */
  readonly key: string;
  /** Whether the key outlives the visit, encrypted. */
  readonly keepKey: boolean;
}

export interface ServersDependencies {
  readonly store: ServerStore;
  readonly endpoints: ServerEndpoints;
  readonly outside: {
    approve(connection: OutsideConnection): Promise<void>;
    revoke(connection: OutsideConnection): Promise<void>;
  };
  /** Asks a server for its models, from a worker that may reach that origin. */
  readonly listModels: (access: ServerAccess, origin: string) => Promise<readonly ListedModel[]>;
  /** The models that the person added, of any kind. */
  readonly models: AddedModelStore;
  /** Ends the workers that may reach this origin. */
  readonly release: (origin: string) => void;
  /** Of the page. */
  readonly pageAddress: string;
  readonly createId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The servers of the person's own. */
export class ServersState {
  servers = $state.raw<readonly ServerConnection[]>([]);
  /** What each server listed when it was asked last, by its id. */
  offered = $state.raw<ReadonlyMap<string, readonly ListedModel[]>>(new Map());
  /** The ids of models of servers that are among the person's. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** The id of the server that is being asked. */
  asking = $state<string>();
  failure = $state.raw<Failure>();
  readonly #dependencies: ServersDependencies;
  #following = false;

  constructor(dependencies: ServersDependencies) {
    this.#dependencies = dependencies;
  }

  /** Reads the servers, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    const { store, models } = this.#dependencies;
    if (!this.#following) for (const rows of [store, models]) rows.subscribe(() => void this.#readAgain());
    this.#following = true;
    await this.#attempt(() => this.#read());
  }

  /** What an address means for what is sent to it. */
  judge(address: string): AddressKind {
    return judgeAddress(address, this.#dependencies.pageAddress);
  }

  /** Keeps a new server, switched off. Does nothing with an address that cannot be used. */
  async add(draft: ServerDraft): Promise<void> {
    const judged = this.judge(draft.address);
    if (judged.kind === 'invalid' || judged.kind === 'mixed') return;
    const { endpoints, store, createId } = this.#dependencies;
    const title = draft.title.trim();
    const server: ServerConnection = {
      id: createId(),
      title: title === '' ? new URL(judged.origin).host : title,
      baseAddress: judged.baseAddress,
      enabled: false,
      publicConfirmed: false,
    };
    await this.#attempt(async () => {
      const key = draft.key.trim();
      if (key !== '' && !draft.keepKey) endpoints.keepForVisit(server.id, key);
      await store.save(key !== '' && draft.keepKey ? await endpoints.withSealedKey(server, key) : server);
    });
  }

  /** Puts another key in place of the one that is kept; an empty one removes it. */
  async changeKey(server: ServerConnection, key: string, keepKey: boolean): Promise<void> {
    const { endpoints, store } = this.#dependencies;
    const { sealedKey: _, ...rest } = server;
    await this.#attempt(async () => {
      endpoints.keepForVisit(server.id, keepKey ? '' : key.trim());
      await store.save(keepKey && key.trim() !== '' ? await endpoints.withSealedKey(rest, key.trim()) : rest);
    });
  }

  /** Whether switching it on needs a second yes: it is neither this device nor of a private network. */
  needsSecondYes(server: ServerConnection): boolean {
    return this.judge(server.baseAddress).kind === 'public' && !server.publicConfirmed;
  }

  /**
   * Allows the connection and asks for the models; to be called once the person read what then leaves the page, and for a
   * public address confirmed it twice.
   */
  async switchOn(server: ServerConnection, publicConfirmed: boolean): Promise<void> {
    if (this.needsSecondYes(server) && !publicConfirmed) return;
    const on = { ...server, enabled: true, publicConfirmed: server.publicConfirmed || publicConfirmed };
    await this.#attempt(async () => {
      await this.#dependencies.outside.approve(originOf(server));
      await this.#dependencies.store.save(on);
      await this.#read();
    });
    if (this.failure === undefined) await this.ask(on);
  }

  /** Takes the permission back at once, and ends what used it. The chosen models stay listed and cannot be asked. */
  async switchOff(server: ServerConnection): Promise<void> {
    await this.#attempt(async () => {
      await this.#dependencies.store.save({ ...server, enabled: false });
      await this.#closeUnused(originOf(server));
      await this.#read();
    });
  }

  /** Removes the server, its key and its models from the person's. */
  async remove(server: ServerConnection): Promise<void> {
    const { models, store, endpoints } = this.#dependencies;
    await this.#attempt(async () => {
      await store.remove(server.id);
      endpoints.keepForVisit(server.id, '');
      await this.#closeUnused(originOf(server));
      for (const { id, origin } of await models.list()) {
        if (origin.type === 'server' && origin.serverId === server.id) await models.remove(id);
      }
      await this.#read();
    });
  }

  /** Asks the server which models it has. */
  async ask(server: ServerConnection): Promise<void> {
    const { endpoints, listModels } = this.#dependencies;
    this.asking = server.id;
    await this.#attempt(async () => {
      const models = await listModels(await endpoints.accessTo(server), originOf(server));
      this.offered = new Map(this.offered).set(server.id, models);
    });
    this.asking = undefined;
  }

  isChosen(server: ServerConnection, { name }: ListedModel): boolean {
    return this.chosen.has(serverModelId(server.id, name));
  }

  /** Puts a model of a server among the person's, or takes it away again. */
  async choose(server: ServerConnection, model: ListedModel, wanted: boolean): Promise<void> {
    const { models, now } = this.#dependencies;
    await this.#attempt(async () => {
      await (wanted
        ? models.keep(addedServerModel(server, model, now()))
        : models.remove(serverModelId(server.id, model.name)));
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    const { store, models } = this.#dependencies;
    const [servers, added] = await Promise.all([store.servers(), models.list()]);
    this.servers = servers;
    this.chosen = new Set(added.filter(({ origin }) => origin.type === 'server').map(({ id }) => id));
  }

  /** Two servers may share an origin: it stays allowed as long as one of them is on. */
  async #closeUnused(origin: string): Promise<void> {
    const { store, outside, release } = this.#dependencies;
    const used = (await store.servers()).some((server) => server.enabled && originOf(server) === origin);
    if (used) return;
    await outside.revoke(origin);
    release(origin);
  }

  /** Leaves what is said of the person's own last act. */
  async #readAgain(): Promise<void> {
    try {
      await this.#read();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}

function originOf({ baseAddress }: ServerConnection): string {
  return new URL(baseAddress).origin;
}
