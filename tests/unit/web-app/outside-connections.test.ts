import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnection } from '../../../src/lib/core/outside-connection';
import { createOutsideConnections } from '../../../src/lib/web-app/outside-connections';
import { allowedSources } from '../../../src/workers/service-worker/connections';
import { MemoryCache } from '../../support/memory-cache';

const scope = 'https://site.test/some/path/';
const script = new URL(`${scope}assets/worker-12345678.js`);

function ground({ controller = {}, folder = scope }: { readonly controller?: unknown; readonly folder?: string } = {}) {
  const kept = new MemoryCache();
  const cache = {
    keys: async () => [...kept.kept.keys()].map((url) => ({ url })),
    put: (key: string, response: Response) => kept.put(key, response),
    delete: (key: string) => kept.delete(key),
  };
  return {
    kept,
    cache,
    outside: createOutsideConnections({
      caches: { open: async () => cache },
      container: { controller },
      scope: folder,
    }),
  };
}

describe('readConnection', () => {
  it.each(['http://127.0.0.1:8080', 'https://example.com', 'http://my-pc.local:11434', 'hub'])('takes %s', (text) => {
    expect(readConnection(text)).toBe(text);
  });

  it.each([
    '',
    '*',
    'https:',
    'https://*',
    'https://*.example.com',
    'https://example.com/',
    'https://example.com/path',
    'https://example.com:443',
    'https://EXAMPLE.com',
    'https://user:word@example.com',
    'https://example.com; script-src *',
    "https://example.com 'unsafe-inline'",
    'https://a,b.com',
    'http://[::1]:8080',
    'ws://example.com',
    'data:text/plain,x',
    'blob:https://example.com/1',
    'javascript:1',
    'null',
  ])('refuses "%s"', (text) => {
    expect(readConnection(text)).toBeUndefined();
  });

  it('lets nothing through that could end the directive or the policy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const tried of [text, `http://${text}`, `https://a${text}b.com`]) {
          const read = readConnection(tried);
          if (read !== undefined) expect(read).toMatch(/^(?:hub|https?:\/\/[\w.-]+(?::\d+)?)$/);
        }
      }),
    );
  });
});

describe('createOutsideConnections', () => {
  it('keeps what is approved, and forgets what is revoked', async () => {
    const { outside } = ground();
    expect(await outside.list()).toEqual([]);
    await outside.approve('http://127.0.0.1:8080');
    await outside.approve('hub');
    await outside.approve('hub');
    expect(await outside.list()).toEqual(['http://127.0.0.1:8080', 'hub']);
    await outside.revoke('hub');
    expect(await outside.list()).toEqual(['http://127.0.0.1:8080']);
  });

  it('keeps apart what two apps of one origin approved', async () => {
    const { outside, cache } = ground();
    const other = createOutsideConnections({
      caches: { open: async () => cache },
      container: { controller: {} },
      scope: 'https://site.test/',
    });
    await outside.approve('hub');
    expect(await other.list()).toEqual([]);
  });

  it('approves nothing but origins and the hub', async () => {
    await expect(ground().outside.approve('https://*.example.com')).rejects.toThrow(TypeError);
  });

  it('gives the address of a worker with what it may reach', () => {
    const { outside } = ground();
    expect(outside.workerAddress(script, ['http://127.0.0.1:8080', 'hub']).searchParams.getAll('connect')).toEqual([
      'http://127.0.0.1:8080',
      'hub',
    ]);
    expect(outside.workerAddress(script, []).href).toBe(script.href);
  });

  it('says why it cannot work without a service worker', async () => {
    const { outside } = ground({ controller: null });
    expect(outside.unavailable()?.failure).toEqual({ code: 'outside-unavailable' });
    expect(() => outside.workerAddress(script, ['hub'])).toThrow('outside-unavailable');
    const nothing = createOutsideConnections({ caches: undefined, container: undefined, scope });
    expect(await nothing.list()).toEqual([]);
    await nothing.revoke('hub');
    await expect(nothing.approve('hub')).rejects.toMatchObject({ failure: { code: 'outside-unavailable' } });
  });

  it('is read by the service worker as it was approved, at any moment', async () => {
    const connection = fc.constantFrom('http://127.0.0.1:1', 'http://127.0.0.1:2', 'https://example.com');
    const act = fc.record({ approve: fc.boolean(), connection });
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 12 }),
        fc.array(connection, { maxLength: 4 }),
        async (acts, asked) => {
          const { outside, kept } = ground();
          const approved = new Set<string>();
          for (const { approve, connection: named } of acts) {
            if (approve) approved.add(named);
            else approved.delete(named);
            await (approve ? outside.approve(named) : outside.revoke(named));
          }
          const url = outside.workerAddress(script, asked).href;
          const sources = await allowedSources({ url, destination: 'worker' }, scope, async () => kept);
          expect(new Set(sources)).toEqual(new Set(asked.filter((named) => approved.has(named))));
        },
      ),
    );
  });
});
