import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ServerConnection } from '../../../src/lib/core/server-connection';
import { createServerStore } from '../../../src/lib/storage/dexie-server-store';
import { createSealingKeyStore } from '../../../src/lib/storage/dexie-sealing-key-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { createKeySealer } from '../../../src/lib/storage/seal-key';
import { createStorageBrowser } from '../../support/storage-tabs';

const profile = (indexedDB = new IDBFactory()) => createSealingKeyStore({ indexedDB, IDBKeyRange });

describe('createKeySealer', () => {
  it('opens what it sealed, and its bytes do not show the key', async () => {
    const indexedDB = new IDBFactory();
    const sealed = await createKeySealer(profile(indexedDB), crypto).seal('sk-secret ü');
    expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('secret');
    expect(await createKeySealer(profile(indexedDB), crypto).open(sealed)).toBe('sk-secret ü');
  });

  it('seals the same key otherwise each time', async () => {
    const sealer = createKeySealer(profile(), crypto);
    const [one, other] = [await sealer.seal('key'), await sealer.seal('key')];
    expect(new Uint8Array(one.bytes)).not.toEqual(new Uint8Array(other.bytes));
    expect(new Uint8Array(one.nonce)).not.toEqual(new Uint8Array(other.nonce));
  });

  it('opens nothing of another profile, and nothing that was changed', async () => {
    const sealer = createKeySealer(profile(), crypto);
    const sealed = await sealer.seal('key');
    expect(await createKeySealer(profile(), crypto).open(sealed)).toBeUndefined();
    const changed = new Uint8Array(sealed.bytes.slice(0));
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(await sealer.open({ ...sealed, bytes: changed.buffer })).toBeUndefined();
  });

  it('has one sealing key for all tabs, which cannot be read out', async () => {
    const indexedDB = new IDBFactory();
    const tabs = [profile(indexedDB), profile(indexedDB)];
    const sealed = await Promise.all(tabs.map((tab) => createKeySealer(tab, crypto).seal('key')));
    for (const each of sealed) expect(await createKeySealer(tabs[0]!, crypto).open(each)).toBe('key');
    const key = await tabs[0]!.read();
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
  });
});

describe('createServerStore', () => {
  const server = (id: string, title: string): ServerConnection => ({
    ...{ id, title, baseAddress: 'http://127.0.0.1:8080/v1', enabled: false, publicConfirmed: false },
  });

  it('keeps servers with their sealed keys, by title', async () => {
    const store = createServerStore(createStorageBrowser().openTab().database, createRowChanges());
    const sealer = createKeySealer(profile(), crypto);
    await store.save(server('2', 'Study'));
    await store.save({ ...server('1', 'Attic'), sealedKey: await sealer.seal('key') });
    const [attic, study] = await store.servers();
    expect(study).toEqual(server('2', 'Study'));
    expect(await sealer.open(attic!.sealedKey!)).toBe('key');
    await store.save({ ...server('2', 'Study'), enabled: true });
    await store.remove('1');
    expect(await store.servers()).toEqual([{ ...server('2', 'Study'), enabled: true }]);
  });
});
