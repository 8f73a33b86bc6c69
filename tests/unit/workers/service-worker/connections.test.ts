import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../../scripts/server/headers.mjs';
import { connectionKey } from '../../../../src/lib/core/outside-connection';
import { allowedSources, withoutConnections, withSources } from '../../../../src/workers/service-worker/connections';
import { MemoryCache } from '../../../support/memory-cache';

const scope = 'https://site.test/some/path/';
const script = `${scope}assets/worker-12345678.js`;
const server = 'http://127.0.0.1:8080';

async function sources(approved: readonly string[], query: string, destination = 'worker') {
  const cache = new MemoryCache();
  for (const connection of approved) await cache.put(connectionKey(scope, connection), new Response(''));
  return allowedSources({ url: `${script}${query}`, destination }, scope, async () => cache);
}

describe('allowedSources', () => {
  const asking = `?connect=${encodeURIComponent(server)}`;

  it('allows a worker what it asked for and what is approved', async () => {
    expect(await sources([server], asking)).toEqual([server]);
    expect(await sources([server, 'https://example.com'], asking)).toEqual([server]);
  });

  it('allows nothing that is not approved, and nothing that is not asked for', async () => {
    expect(await sources([], asking)).toEqual([]);
    expect(await sources(['http://127.0.0.1:8081', 'http://127.0.0.1'], asking)).toEqual([]);
    expect(await sources([server], '')).toEqual([]);
    expect(await sources([server], '?connect=')).toEqual([]);
  });

  it.each(['document', 'script', 'sharedworker', 'serviceworker', 'style', 'iframe', ''])(
    'allows nothing to a response for "%s"',
    async (destination) => {
      expect(await sources([server], asking, destination)).toEqual([]);
    },
  );

  it('puts the hosts of the hub in place of its name', async () => {
    expect(await sources(['hub'], '?connect=hub')).toEqual([
      'https://huggingface.co',
      'https://*.huggingface.co',
      'https://*.hf.co',
      'https://raw.githubusercontent.com',
    ]);
    expect(await sources([], '?connect=hub')).toEqual([]);
  });

  it('does not take a wildcard for an origin, even where one got into the cache', async () => {
    expect(await sources(['https://*.example.com'], '?connect=https://*.example.com')).toEqual([]);
  });
});

describe('withSources', () => {
  const headers = securityHeaders();

  it('adds them to the connections and changes nothing else', () => {
    const changed = withSources(headers, [server, 'https://example.com']);
    const before = (headers['Content-Security-Policy'] ?? '').split('; ');
    const after = (changed['Content-Security-Policy'] ?? '').split('; ');
    expect(after.filter((part) => !before.includes(part))).toEqual([
      `connect-src 'self' ${server} https://example.com`,
    ]);
    expect(after).toHaveLength(before.length);
    expect({ ...changed, 'Content-Security-Policy': '' }).toEqual({ ...headers, 'Content-Security-Policy': '' });
  });

  it('leaves them alone where nothing is allowed', () => {
    expect(withSources(headers, [])).toBe(headers);
  });

  it('does not go on with a policy that it does not understand', () => {
    expect(() => withSources({}, [server])).toThrow('policy');
  });
});

describe('withoutConnections', () => {
  it('finds the script as it is kept', () => {
    expect(withoutConnections(`${script}?connect=${server}&connect=hub`)).toBe(script);
    expect(withoutConnections(`${script}?x&connect=hub`)).toBe(`${script}?x=`);
    expect(withoutConnections(`${script}?x`)).toBe(`${script}?x`);
  });
});
