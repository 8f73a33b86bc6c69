import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createHubTokens } from '../../../../src/lib/models/hub/hub-tokens';
import { createSealingKeyStore } from '../../../../src/lib/storage/dexie-sealing-key-store';
import { createHubTokenStore } from '../../../../src/lib/storage/hub-token-store';
import { createKeySealer } from '../../../../src/lib/storage/seal-key';
import { createStorageBrowser } from '../../../support/storage-tabs';

const hub = 'https://hub.example';
const mirror = 'https://mirror.example';

/** A browser profile; each visit opens it anew. */
function profile() {
  const browser = createStorageBrowser();
  const keys = { indexedDB: new IDBFactory(), IDBKeyRange };
  const { database } = browser.openTab();
  return {
    visit: () =>
      createHubTokens(createHubTokenStore(database), createKeySealer(createSealingKeyStore(keys), globalThis.crypto)),
    otherKeys: () =>
      createHubTokens(
        createHubTokenStore(database),
        createKeySealer(createSealingKeyStore({ indexedDB: new IDBFactory(), IDBKeyRange }), globalThis.crypto),
      ),
    rows: () => database.settings.toArray(),
    database,
  };
}

describe('the token of a hub', () => {
  test('is known for the visit alone where that is wished', async () => {
    const its = profile();
    const tokens = its.visit();
    await tokens.keep(hub, '  hf_abc \n', false);
    expect([await tokens.tokenFor(hub), await tokens.lifeOf(hub)]).toEqual(['hf_abc', 'visit']);
    const next = its.visit();
    expect([await next.tokenFor(hub), await next.lifeOf(hub)]).toEqual([undefined, 'none']);
    expect(await its.rows()).toEqual([]);
  });

  test('is there again where it was kept, and cannot be read in the rows', async () => {
    const its = profile();
    await its.visit().keep(hub, 'hf_abc', true);
    const next = its.visit();
    expect([await next.tokenFor(hub), await next.lifeOf(hub)]).toEqual(['hf_abc', 'kept']);
    const [row] = await its.rows();
    const { sealed } = row?.value as { sealed: { bytes: ArrayBuffer } };
    expect(new TextDecoder().decode(sealed.bytes)).not.toContain('hf_abc');
    expect(await its.otherKeys().lifeOf(hub)).toBe('none');
  });

  test('is for its own origin alone', async () => {
    const tokens = profile().visit();
    for (const outlives of [true, false]) {
      await tokens.keep(hub, 'hf_abc', outlives);
      expect([await tokens.tokenFor(mirror), await tokens.lifeOf(mirror)]).toEqual([undefined, 'none']);
    }
  });

  test('takes the place of the one before, kept or not', async () => {
    const its = profile();
    const tokens = its.visit();
    await tokens.keep(hub, 'one', true);
    await tokens.keep(hub, 'two', false);
    expect(await tokens.tokenFor(hub)).toBe('two');
    expect(await its.rows()).toEqual([]);
    await tokens.keep(hub, 'three', true);
    expect([await tokens.tokenFor(hub), await tokens.lifeOf(hub)]).toEqual(['three', 'kept']);
  });

  test('can be forgotten', async () => {
    const its = profile();
    const tokens = its.visit();
    for (const outlives of [true, false]) {
      await tokens.keep(hub, 'hf_abc', outlives);
      await tokens.forget();
      expect([await tokens.tokenFor(hub), await its.rows()]).toEqual([undefined, []]);
    }
  });

  test.each(['', 'two words', 'hf_\u0001', 'hf_ü', 'x'.repeat(501)])('is not %j', async (text) => {
    const its = profile();
    await expect(its.visit().keep(hub, text, true)).rejects.toMatchObject({
      failure: { code: 'hub-failed', fault: 'token-refused', subject: 'hub.example' },
    });
    expect(await its.rows()).toEqual([]);
  });

  test('that was damaged on the disk is none', async () => {
    const its = profile();
    await its.visit().keep(hub, 'hf_abc', true);
    for (const value of [7, { origin: hub }, { origin: hub, sealed: { nonce: 'x', bytes: 'y' } }]) {
      await its.database.settings.put({ key: 'hubToken', value });
      expect(await its.visit().lifeOf(hub)).toBe('none');
    }
  });
});
