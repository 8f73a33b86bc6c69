import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchRequest } from '../../../../src/workers/files/api';
import type { RequestBytes } from '../../../../src/workers/files/download-tools';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import type { HubFault, PlannedFault } from '../../../support/hub/hub-faults';
import {
  collect,
  fetched,
  hashOf,
  modelFilesSetting,
  never,
  piecesOf,
  requestFor,
  someBytes,
  type ModelFilesSetting,
} from '../../../support/model-files-setting';

const content = someBytes(6_300);
const sha256 = hashOf(content);
const config = '{"a":1}';

let hub: HubServer;
beforeEach(async () => {
  hub = await startHubServer(
    hubRepository('owner/model', { 'model.gguf': content, 'config.json': config }),
    hubRepository('owner/gated', { 'model.gguf': content }, { gated: 'manual' }),
  );
});
afterEach(() => hub.close());

/** As the app asks the network. */
const overNetwork: RequestBytes = (address, { headers, signal, outside }) =>
  fetch(address, { headers, signal, redirect: outside ? 'follow' : 'error' });

function setting(more: Parameters<typeof modelFilesSetting>[1] = {}): ModelFilesSetting {
  return modelFilesSetting({}, { requestBytes: overNetwork, stallMs: 20_000, ...more });
}

/** Only for silence is the wait short, yet not so short that a busy machine is taken for it. */
function patienceFor({ type }: HubFault): { readonly stallMs?: number } {
  return type === 'stall' ? { stallMs: 1_000 } : {};
}

function weights(repository = 'owner/model'): FetchRequest {
  return requestFor(content, {
    addresses: [],
    outside: [`${hub.origin}/${repository}/resolve/${'a'.repeat(40)}/model.gguf`],
  });
}

function plan(fault: HubFault, times = 1, place: PlannedFault['place'] = 'content'): void {
  hub.plan({ place, fault, times });
}

describe('a file of the hub', () => {
  test('is fetched over its redirect to another host, with no question that needs a preflight', async () => {
    const { files, storage } = setting();
    expect(await fetched(files, weights())).toEqual({ type: 'done', sha256, bytes: 6_300, pieces: piecesOf(content) });
    expect(storage.files.get(sha256)).toEqual(content);
    expect(hub.seen.filter(({ place }) => place === 'content')).toHaveLength(7);
    for (const { headers } of hub.seen) expect(headers).not.toHaveProperty('if-range');
  });

  test('without a hash that anybody knows is kept under its own', async () => {
    const { files } = setting();
    const outside = [`${hub.origin}/owner/model/resolve/main/config.json`];
    const end = await fetched(files, { bytes: config.length, name: 'config.json', addresses: [], outside });
    expect(end).toEqual({ type: 'done', bytes: config.length, sha256: hashOf(new TextEncoder().encode(config)) });
  });

  test('is not followed to another host where it was said to be our own', async () => {
    const { files } = setting();
    const { outside = [], ...request } = weights();
    await expect(fetched(files, { ...request, addresses: outside })).rejects.toMatchObject({
      failure: { code: 'source-unreachable' },
    });
    expect(hub.seen.some(({ place }) => place === 'content')).toBe(false);
  });

  test.each<readonly [name: string, fault: HubFault, times: number]>([
    ['broken off', { type: 'truncate', afterBytes: 400 }, 3],
    ['silent', { type: 'stall', afterBytes: 300 }, 1],
    ['wrong', { type: 'wrong-byte', at: 2_500 }, 7],
    ['another one', { type: 'changed' }, 2],
    ['whole where a part was asked for', { type: 'range-ignored' }, 2],
    ['another part', { type: 'wrong-range' }, 1],
    ['refused for now', { type: 'status', status: 429, headers: { 'retry-after': '0' } }, 2],
    ['an error', { type: 'status', status: 500 }, 2],
    ['no answer', { type: 'refused' }, 2],
    ['slow', { type: 'slow', chunkBytes: 200, pauseMs: 1 }, 3],
  ])('that is at first %s is right in the end', async (_, fault, times) => {
    for (const pieces of [undefined, piecesOf(content)]) {
      plan(fault, times);
      const { files, storage } = setting({ ...patienceFor(fault), retryDelaysMs: [1, 1, 1, 1] });
      await fetched(files, { ...weights(), ...(pieces === undefined ? {} : { pieces }) }).catch(() => undefined);
      hub.heal();
      await fetched(files, weights());
      expect(storage.files.get(sha256)).toEqual(content);
      expect(storage.openParts()).toBe(0);
      expect([...storage.files.keys()]).toEqual([sha256]);
    }
  });

  test.each<readonly [string, HubFault, string]>([
    ['a page', { type: 'html' }, 'source-missing'],
    ['401', { type: 'status', status: 401 }, 'source-refused'],
    ['403', { type: 'status', status: 403 }, 'source-refused'],
    ['404', { type: 'status', status: 404 }, 'source-missing'],
    ['500', { type: 'status', status: 500 }, 'source-unreachable'],
    ['429 for ever', { type: 'status', status: 429, headers: { 'retry-after': '0' } }, 'source-unreachable'],
    ['silence', { type: 'stall', afterBytes: 0 }, 'source-unreachable'],
    ['cut answers', { type: 'truncate', afterBytes: 0 }, 'source-unreachable'],
    ['wrong bytes', { type: 'wrong-byte', at: 3_000 }, 'source-corrupt'],
  ])('of which only %s comes ends in a failure that can be told, and nothing wrong stays', async (_, fault, code) => {
    for (const place of ['resolve', 'content'] as const) {
      // Small files are answered at the first address; large ones are redirected before their bytes could be wrong.
      if (place === 'resolve' && !['html', 'status'].includes(fault.type)) continue;
      plan(fault, Infinity, place);
      const { files, storage } = setting({ ...patienceFor(fault), retryDelaysMs: [1] });
      await expect(fetched(files, weights())).rejects.toMatchObject({ failure: { code } });
      expect(storage.files.has(sha256)).toBe(false);
      expect(storage.openParts()).toBe(0);
      hub.heal();
    }
  });

  test('of a gated model is refused as such', async () => {
    const { files } = setting();
    await expect(fetched(files, weights('owner/gated'))).rejects.toMatchObject({
      failure: { code: 'hub-failed', fault: 'gated', subject: 'owner/gated' },
    });
  });

  test('comes from the hub where our own host lacks it', async () => {
    const { files, storage } = setting();
    const addresses = [`${hub.origin}/nobody/nothing/resolve/main/x.json`];
    plan({ type: 'status', status: 404 }, 1, 'resolve');
    await collect(files.fetch({ ...weights(), addresses }, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });
});
