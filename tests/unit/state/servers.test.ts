import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { ListedModel } from '../../../src/lib/models/servers/server-endpoint';
import { createServerEndpoints, type ServerAccess } from '../../../src/lib/models/servers/server-endpoints';
import { createAddedModelStore } from '../../../src/lib/storage/dexie-added-model-store';
import { createSealingKeyStore } from '../../../src/lib/storage/dexie-sealing-key-store';
import { createServerStore } from '../../../src/lib/storage/dexie-server-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { createKeySealer } from '../../../src/lib/storage/seal-key';
import { ServersState, type ServerDraft } from '../../../src/state/servers.svelte';
import { countedIds } from '../../support/counted-ids';
import { failureOf } from '../../support/server-engine';
import { createStorageBrowser } from '../../support/storage-tabs';

const draft = (changes: Partial<ServerDraft> = {}): ServerDraft => ({
  ...{ title: 'Study', address: '127.0.0.1:8080', key: '', keepKey: false, ...changes },
});

function ground({ pageAddress = 'http://localhost:4173/' } = {}) {
  const { database } = createStorageBrowser().openTab();
  const store = createServerStore(database, createRowChanges());
  const models = createAddedModelStore(database, createRowChanges());
  const sealing = createSealingKeyStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const endpoints = createServerEndpoints(store, createKeySealer(sealing, crypto));
  const approved = new Set<string>();
  const released: string[] = [];
  const asked: { readonly access: ServerAccess; readonly origin: string }[] = [];
  const answers: { list: readonly ListedModel[]; failure?: FailureError } = {
    list: [{ name: 'qwen', contextTokens: 2048 }],
  };
  const state = new ServersState({
    store,
    endpoints,
    outside: {
      approve: async (connection) => void approved.add(connection),
      revoke: async (connection) => void approved.delete(connection),
    },
    async listModels(access, origin) {
      asked.push({ access, origin });
      if (answers.failure !== undefined) throw answers.failure;
      return answers.list;
    },
    models,
    release: (origin) => released.push(origin),
    pageAddress,
    createId: countedIds(),
    now: () => 5,
  });
  const only = () => state.servers[0]!;
  return { state, store, models, endpoints, approved, released, asked, answers, only };
}

async function added(changes: Partial<ServerDraft> = {}) {
  const made = ground();
  await made.state.start();
  await made.state.add(draft(changes));
  await expect.poll(() => made.state.servers.length).toBe(1);
  return made;
}

describe('ServersState', () => {
  it('adds a server that is off, and lets nothing out for it', async () => {
    const { only, approved, asked } = await added();
    expect(only()).toMatchObject({ title: 'Study', baseAddress: 'http://127.0.0.1:8080/v1', enabled: false });
    expect([approved.size, asked.length]).toEqual([0, 0]);
  });

  it('takes the host for a name, and nothing that cannot be used', async () => {
    expect((await added({ title: ' ' })).only().title).toBe('127.0.0.1:8080');
    const { state, store } = ground({ pageAddress: 'https://hearth.example/' });
    await state.add(draft({ address: 'ftp://x' }));
    await state.add(draft({ address: 'http://192.168.1.5:8080' }));
    expect(await store.servers()).toEqual([]);
  });

  it('allows the connection when it is switched on, and asks for the models', async () => {
    const { state, only, approved, asked } = await added();
    await state.switchOn(only(), false);
    expect([...approved]).toEqual(['http://127.0.0.1:8080']);
    expect(only().enabled).toBe(true);
    expect(asked).toEqual([
      { access: { title: 'Study', baseAddress: 'http://127.0.0.1:8080/v1' }, origin: 'http://127.0.0.1:8080' },
    ]);
    expect(state.offered.get(only().id)).toEqual([{ name: 'qwen', contextTokens: 2048 }]);
  });

  it('wants a second yes for a public address, once', async () => {
    const { state, only, approved } = await added({ address: 'https://api.example.com/v1' });
    expect(state.needsSecondYes(only())).toBe(true);
    await state.switchOn(only(), false);
    expect([only().enabled, approved.size]).toEqual([false, 0]);
    await state.switchOn(only(), true);
    expect([...approved]).toEqual(['https://api.example.com']);
    await state.switchOff(only());
    expect(state.needsSecondYes(only())).toBe(false);
  });

  it('takes the permission back when it is switched off, and ends what used it', async () => {
    const { state, only, approved, released, endpoints } = await added();
    await state.switchOn(only(), false);
    const origin = { serverId: only().id, name: 'qwen' };
    expect(await endpoints.endpointOf('m', origin)).toMatchObject({ model: 'qwen', title: 'Study' });
    await state.switchOff(only());
    expect([approved.size, released]).toEqual([0, ['http://127.0.0.1:8080']]);
    expect(await failureOf(endpoints.endpointOf('m', origin))).toMatchObject({ code: 'server-failed', fault: 'off' });
  });

  it('keeps an origin allowed as long as another server needs it', async () => {
    const { state, approved, released } = await added();
    await state.add(draft({ title: 'Other', address: 'http://127.0.0.1:8080/other' }));
    await expect.poll(() => state.servers.length).toBe(2);
    for (const server of state.servers) await state.switchOn(server, false);
    await state.switchOff(state.servers[0]!);
    expect([approved.size, released.length]).toEqual([1, 0]);
    await state.remove(state.servers[1]!);
    expect([approved.size, released.length]).toEqual([0, 1]);
  });

  it('puts chosen models among those of the person, and takes them away with the server', async () => {
    const { state, only, models } = await added();
    await state.switchOn(only(), false);
    const [model] = state.offered.get(only().id)!;
    await state.choose(only(), model!, true);
    expect(state.isChosen(only(), model!)).toBe(true);
    expect(await models.list()).toMatchObject([
      { origin: { type: 'server', name: 'qwen' }, model: { engine: 'server' } },
    ]);
    await state.choose(only(), model!, false);
    expect(await models.list()).toEqual([]);
    await state.choose(only(), model!, true);
    await state.remove(only());
    expect([state.servers, await models.list()]).toEqual([[], []]);
  });

  it('keeps a key for the visit alone, or encrypted', async () => {
    const visit = await added({ key: ' sk-1 ' });
    expect(visit.only()).not.toHaveProperty('sealedKey');
    expect((await visit.endpoints.accessTo(visit.only())).key).toBe('sk-1');
    const kept = await added({ key: 'sk-2', keepKey: true });
    expect(JSON.stringify(kept.only())).not.toContain('sk-2');
    expect((await kept.endpoints.accessTo(kept.only())).key).toBe('sk-2');
    await kept.state.changeKey(kept.only(), 'sk-3', false);
    await expect.poll(() => 'sealedKey' in kept.only()).toBe(false);
    expect((await kept.endpoints.accessTo(kept.only())).key).toBe('sk-3');
    await kept.state.changeKey(kept.only(), '', true);
    expect(await kept.endpoints.accessTo(kept.only())).not.toHaveProperty('key');
  });

  it('says what went wrong, and stays on', async () => {
    const { state, only, answers } = await added();
    const failure = { code: 'server-failed', server: 'Study', fault: 'unreachable', reason: '' } as const;
    answers.failure = new FailureError(failure);
    await state.switchOn(only(), false);
    expect(state.failure).toEqual(failure);
    expect([only().enabled, state.asking]).toEqual([true, undefined]);
    delete answers.failure;
    await state.ask(only());
    expect(state.failure).toBeUndefined();
  });

  it('knows nothing of a server that was removed', async () => {
    const { endpoints } = ground();
    expect(await failureOf(endpoints.endpointOf('m', { serverId: 'x', name: 'y' }))).toEqual({
      code: 'model-missing',
      model: 'm',
    });
  });
});
