import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../../scripts/server/headers.mjs';
import { createEarlierPages } from '../../../../src/workers/service-worker/earlier-pages';
import { createSharedContents, readSharedForm } from '../../../../src/workers/service-worker/shared-content';
import { checkShell, type ShellFile } from '../../../../src/workers/service-worker/shell-files';
import { withHeaders } from '../../../../src/workers/service-worker/with-headers';
import { MemoryCache } from '../../../support/memory-cache';

function shellFile(name: string, text: string): ShellFile {
  const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return { address: `https://hearth.test/${name}`, cacheKey: name, integrity };
}

async function checked({ kept, onServer }: { kept: Record<string, string>; onServer: Record<string, string> }) {
  const cache = new MemoryCache();
  for (const [name, text] of Object.entries(kept)) await cache.put(name, new Response(text));
  const result = await checkShell({
    files: [shellFile('a', 'text of a'), shellFile('b', 'text of b')],
    cache,
    fetchFile: async ({ cacheKey }) => {
      const text = onServer[cacheKey];
      if (text === undefined) throw new TypeError('Failed to fetch');
      return new Response(text);
    },
  });
  return { result, cache };
}

describe('checkShell', () => {
  it('is satisfied with files that have the right bytes, and asks no server', async () => {
    const { result } = await checked({ kept: { a: 'text of a', b: 'text of b' }, onServer: {} });
    expect(result).toEqual({ complete: true, files: 2, bytes: 18 });
  });

  it.each([{ a: 'text of a' }, { a: 'text of a', b: 'other text' }])(
    'mends what is missing or damaged',
    async (kept) => {
      const { result, cache } = await checked({ kept: kept, onServer: { b: 'text of b' } });
      expect(result.complete).toBe(true);
      expect(await (await cache.match('b'))?.text()).toBe('text of b');
    },
  );

  it('says so when it cannot mend it', async () => {
    const { result } = await checked({ kept: { a: 'text of a' }, onServer: {} });
    expect(result.complete).toBe(false);
  });

  it('keeps nothing that has other bytes than it should', async () => {
    const { result, cache } = await checked({ kept: { a: 'text of a' }, onServer: { b: 'text of a newer b' } });
    expect(result.complete).toBe(false);
    expect(await cache.match('b')).toBeUndefined();
  });
});

describe('withHeaders', () => {
  it('puts the headers of the server in place of those that a response was kept with', async () => {
    const kept = new Response('words', { headers: { 'Content-Type': 'text/javascript', 'Referrer-Policy': 'origin' } });
    const response = withHeaders(kept, securityHeaders());
    expect(response.headers.get('Content-Type')).toBe('text/javascript');
    for (const [name, value] of Object.entries(securityHeaders())) expect(response.headers.get(name)).toBe(value);
    expect(await response.text()).toBe('words');
  });

  it('does not call a body packed that was unpacked before it was kept', () => {
    const kept = new Response('words', { headers: { 'Content-Encoding': 'gzip', 'Content-Length': '3' } });
    const { headers } = withHeaders(kept, {});
    expect(headers.has('Content-Encoding') || headers.has('Content-Length')).toBe(false);
  });
});

describe('createEarlierPages', () => {
  it('knows, also after the service worker was restarted, whether a page from before is still open', async () => {
    const cache = new MemoryCache();
    const address = 'https://hearth.test/earlier-pages';
    await createEarlierPages(cache, address).note(['one', 'two']);
    const pages = createEarlierPages(cache, address);
    expect(await pages.anyAmong(['two', 'three'])).toBe(true);
    expect(await pages.anyAmong(['three'])).toBe(false);
  });

  it('knows of none at first', async () => {
    expect(await createEarlierPages(new MemoryCache(), 'https://hearth.test/x').anyAmong(['one'])).toBe(false);
  });
});

describe('what another app shares', () => {
  it('is read with its text files; others are named', async () => {
    const form = new FormData();
    form.set('title', 'T');
    form.set('url', 'https://a.test/');
    form.append('files', new File(['# A'], 'a.md'));
    form.append('files', new File(['B'], 'b', { type: 'text/plain' }));
    form.append('files', new File(['C'], 'c.png', { type: 'image/png' }));
    form.append('files', new File([new Uint8Array(2_000_001)], 'd.txt', { type: 'text/plain' }));
    expect(await readSharedForm(form)).toEqual({
      title: 'T',
      text: '',
      url: 'https://a.test/',
      files: [
        { name: 'a.md', text: '# A' },
        { name: 'b', text: 'B' },
      ],
      refusedFiles: ['c.png', 'd.txt'],
    });
  });

  it('is handed out once', async () => {
    const shared = createSharedContents(new MemoryCache(), 'https://hearth.test/', () => 'id');
    const content = { title: 'T', text: '', url: '', files: [], refusedFiles: [] };
    const id = await shared.keep(content);
    expect(await shared.take(id)).toEqual(content);
    expect(await shared.take(id)).toBeUndefined();
  });
});
