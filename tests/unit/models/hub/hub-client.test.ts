import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/lib/core/describe-failure';
import { FailureError, type HubFault } from '../../../../src/lib/core/failure';
import { findRepository } from '../../../../src/lib/models/hub/hub-client';
import { hubConnection } from '../../../support/hub/hub-connection';
import type { HubFault as PlannedHubFault } from '../../../support/hub/hub-faults';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';

const never = new AbortController().signal;
const content = new Uint8Array(3_000).map((_, index) => index);
const old = 'b'.repeat(40);
const repository = hubRepository(
  'Owner/Model-GGUF',
  { 'model-Q4_K_M.gguf': content, 'config.json': '{"a":1}', '.gitattributes': '' },
  {
    license: 'apache-2.0',
    tags: ['gguf', 'text-generation', 'license:apache-2.0'],
    formerNames: ['Owner/Old-Name'],
    otherRevisions: { 'v1/beta': { commit: old, files: {} } },
  },
);

let server: HubServer;
beforeAll(async () => {
  server = await startHubServer(
    repository,
    hubRepository('Owner/Private', {}, { private: true }),
    hubRepository('Owner/Gated', { 'a.gguf': content }, { gated: 'manual', license: ['other'] }),
    hubRepository('Owner/Disabled', {}, { disabled: true }),
  );
});
afterEach(() => server.heal());
afterAll(() => server.close());

const find = (name: string, revision?: string, silentMs = 30_000) =>
  findRepository(
    hubConnection(server.origin, { silentMs }),
    { repository: name, ...(revision === undefined ? {} : { revision }) },
    never,
  );

/** The failure that the promise ends with. */
async function failureOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FailureError)) throw new Error('It did not fail as expected.', { cause: error });
  return error.failure;
}

describe('a repository of the hub', () => {
  it('is found at its commit, with the size and hash of its files', async () => {
    const found = await find('Owner/Model-GGUF');
    expect(found).toMatchObject({
      repository: 'Owner/Model-GGUF',
      revision: repository.revision,
      licence: 'apache-2.0',
      gated: false,
    });
    const [weights, config, empty] = found.files;
    expect(weights).toMatchObject({
      path: 'model-Q4_K_M.gguf',
      bytes: 3_000,
      sha256: expect.stringMatching(/^\w{64}$/),
    });
    expect(config).toMatchObject({ path: 'config.json', bytes: 7, blob: expect.stringMatching(/^\w{40}$/) });
    expect(config).not.toHaveProperty('sha256');
    expect(empty?.bytes).toBe(0);
  });

  it('is followed to its new name', async () => {
    const found = await find('Owner/Old-Name');
    expect(found).toMatchObject({ askedFor: 'Owner/Old-Name', repository: 'Owner/Model-GGUF' });
  });

  it('is found at a branch whose name has a slash', async () => {
    expect(await find('Owner/Model-GGUF', 'v1/beta')).toMatchObject({ revision: old, files: [] });
  });

  it('tells that it is gated, and by which licence', async () => {
    expect(await find('Owner/Gated')).toMatchObject({ gated: true, licence: 'other' });
  });

  it.each<[string, string, string | undefined, HubFault]>([
    ['does not exist', 'Owner/Nothing', undefined, 'missing'],
    ['is private', 'Owner/Private', undefined, 'missing'],
    ['was taken down', 'Owner/Disabled', undefined, 'disabled'],
    ['has no such revision', 'Owner/Model-GGUF', 'v9', 'revision-missing'],
  ])('that %s ends in a failure', async (_, name, revision, fault) => {
    expect(await failureOf(find(name, revision))).toMatchObject({ code: 'hub-failed', fault, subject: name });
  });

  it.each<[PlannedHubFault, HubFault]>([
    [{ type: 'status', status: 401 }, 'missing'],
    [{ type: 'status', status: 401, headers: { 'x-error-code': 'GatedRepo' } }, 'gated'],
    [{ type: 'status', status: 403, headers: { 'x-error-code': 'GatedRepo' } }, 'gated'],
    [{ type: 'status', status: 403 }, 'refused'],
    [{ type: 'status', status: 404 }, 'missing'],
    [{ type: 'status', status: 500 }, 'unreachable'],
    [{ type: 'status', status: 503 }, 'unreachable'],
    [{ type: 'status', status: 204 }, 'unreachable'],
    [{ type: 'html' }, 'page'],
    [{ type: 'broken-json' }, 'unreadable'],
    [{ type: 'json', value: { id: 'Owner/Model-GGUF' } }, 'unreadable'],
    [{ type: 'json', value: null }, 'unreadable'],
    [{ type: 'json', value: { id: '../evil', sha: old, siblings: [] } }, 'unreadable'],
    [{ type: 'json', value: { id: 'a/b', sha: old, siblings: [{ rfilename: '../x', size: 1 }] } }, 'unreadable'],
    [{ type: 'json', value: { id: 'a/b', sha: old, siblings: [{ rfilename: 'x', size: -1 }] } }, 'unreadable'],
    [
      {
        type: 'json',
        value: {
          id: 'a/b',
          sha: old,
          siblings: [
            { rfilename: 'x', size: 1 },
            { rfilename: 'x', size: 2 },
          ],
        },
      },
      'unreadable',
    ],
    [{ type: 'json', value: { id: 'a/b', sha: old, siblings: [], private: true } }, 'missing'],
    [{ type: 'oversized-json', bytes: 9 * 1024 * 1024 }, 'too-large'],
    [{ type: 'refused' }, 'unreachable'],
  ])('that answers with %j ends in a sentence', async (fault, expected) => {
    server.plan({ place: 'information', fault });
    const failure = await failureOf(find('Owner/Model-GGUF'));
    expect(failure).toMatchObject({ code: 'hub-failed', fault: expected });
    expect(describeFailure(failure).whatHappened).toMatch(/\.$/);
  });

  it.each([
    ['30', 30],
    ['Thu, 01 Jan 2026 00:02:00 GMT', 120],
    ['999999999', 86_400],
    ['soon', undefined],
  ])('that is asked too often says when to ask again: %s', async (header, seconds) => {
    server.plan({ place: 'information', fault: { type: 'status', status: 429, headers: { 'retry-after': header } } });
    const failure = await failureOf(find('Owner/Model-GGUF'));
    const wait = seconds === undefined ? {} : { waitSeconds: seconds };
    expect(failure).toEqual({ code: 'hub-failed', fault: 'busy', subject: 'Owner/Model-GGUF', detail: '', ...wait });
  });

  it('that cannot be reached at all ends in a failure', async () => {
    const closed = await startHubServer();
    await closed.close();
    const gone = findRepository(hubConnection(closed.origin), { repository: 'a/b' }, never);
    expect(await failureOf(gone)).toMatchObject({ code: 'hub-failed', fault: 'unreachable' });
  });

  it('is given up when nothing comes', async () => {
    const silent = findRepository(
      hubConnection(server.origin, {
        silentMs: 1,
        request: (_, { signal }) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      }),
      { repository: 'a/b' },
      never,
    );
    expect(await failureOf(silent)).toMatchObject({ fault: 'unreachable', detail: 'the connection stalled' });
  });

  it('that answers without end is read no further than an answer can be', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20).fill(0x20));
      },
    });
    const hub = hubConnection('http://hub', { request: () => Promise.resolve(new Response(body)) });
    const failure = await failureOf(findRepository(hub, { repository: 'a/b' }, never));
    expect(failure).toMatchObject({ fault: 'too-large' });
    expect(sent).toBeLessThan(16 << 20);
  });

  it('is no failure when the person stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    const stopped = findRepository(hubConnection(server.origin), { repository: 'Owner/Model-GGUF' }, stop.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is asked for without cookies, keys, or anything that a browser must ask about first', async () => {
    await find('Owner/Model-GGUF');
    const { headers } = server.seen.at(-1)!;
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('cookie');
    expect(server.seen.some(({ place }) => place === 'preflight')).toBe(false);
  });
});
