import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../../src/lib/core/ledger-entry';
import { createHubLookUps } from '../../../../src/workers/files/hub-look-ups';
import { recordOutside } from '../../../../src/workers/files/record-outside';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { randomModel } from '../../../support/language/random-model';

const never = new AbortController().signal;
const gguf = ggufBytes(randomModel({ layers: 1 }));

let server: HubServer;
beforeAll(async () => {
  server = await startHubServer(hubRepository('owner/name', { 'm-Q8_0.gguf': gguf, 'README.md': 'Read me' }));
});
afterAll(() => server.close());

function desk() {
  const entries: LedgerEntry[] = [];
  const requestBytes = recordOutside(
    { requestBytes: (address, options) => fetch(address, options), wallNow: () => 1_000 },
    (entry) => entries.push(entry),
  );
  return {
    hub: createHubLookUps({ requestBytes, wallNow: () => 1_000, stallMs: 20_000, isSignedIn: () => false }),
    entries,
  };
}

/** Entries as they stand at last, each once. */
const settled = (entries: readonly LedgerEntry[]) => [...new Map(entries.map((entry) => [entry.id, entry])).values()];

describe('the files worker asks the hub', () => {
  it('what is in a repository and in the header of a file, and how much of it would run', async () => {
    const { hub } = desk();
    const { repository, choices } = await hub.lookUp(`${server.origin}/`, { repository: 'owner/name' }, never);
    expect(choices).toMatchObject([{ path: 'm-Q8_0.gguf', quantisation: 'Q8_0', bytes: gguf.length }]);
    const file = { repository: 'owner/name', revision: repository.revision, path: 'm-Q8_0.gguf', bytes: gguf.length };
    expect(await hub.readHeader(server.origin, [file], never)).toMatchObject({ obstacle: null });
  });

  it('and says so where a file is not there', async () => {
    const looked = desk().hub.lookUp(server.origin, { repository: 'owner/name', path: 'x.gguf' }, never);
    await expect(looked).rejects.toMatchObject({ failure: { fault: 'file-missing', subject: 'x.gguf' } });
  });

  it('and the ledger has each request, with both hosts and what came', async () => {
    const { hub, entries } = desk();
    const file = { repository: 'owner/name', revision: 'a'.repeat(40), path: 'm-Q8_0.gguf', bytes: gguf.length };
    await hub.readHeader(server.origin, [file], never);
    expect(settled(entries)).toMatchObject([
      {
        origin: server.origin,
        status: 302,
        receivedBytes: 0,
        purpose: 'hub',
        path: expect.stringContaining('/resolve/'),
      },
      { origin: server.contentOrigin, status: 206, receivedBytes: gguf.length },
    ]);
    expect(settled(entries).every(({ path }) => !path.includes('?'))).toBe(true);
  });

  it('and the ledger has requests that got no answer', async () => {
    const closed = await startHubServer();
    await closed.close();
    const { hub, entries } = desk();
    await expect(hub.lookUp(closed.origin, { repository: 'owner/name' }, never)).rejects.toThrow('hub-failed');
    expect(settled(entries)).toMatchObject([{ origin: closed.origin, receivedBytes: 0 }]);
    expect(settled(entries)[0]).not.toHaveProperty('status');
  });

  it('and nothing is noted of what stays at our own host', async () => {
    const entries: LedgerEntry[] = [];
    const request = recordOutside(
      { requestBytes: () => Promise.resolve(new Response('x')), wallNow: () => 0 },
      (entry) => entries.push(entry),
    );
    await request('http://here/models/1', { headers: {}, signal: never, outside: false });
    expect(entries).toEqual([]);
  });
});
