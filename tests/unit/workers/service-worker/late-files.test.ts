import { expect, test } from 'vitest';
import { createLateFiles, isLateFile, type LateCache } from '../../../../src/workers/service-worker/late-files';

const address = 'https://site.test/assets/web-llm-library-abcd1234.js';
const older = 'https://site.test/assets/web-llm-library-00000000.js';

function setting({ online = true, full = false } = {}) {
  const kept = new Map<string, Response>();
  const fetched: string[] = [];
  const cache: LateCache = {
    match: async (key) => kept.get(key)?.clone(),
    put: async (key, response) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, response);
    },
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (key) => kept.delete(key),
  };
  const state = { online };
  const files = createLateFiles({
    files: [{ address, cacheKey: address, integrity: 'sha256-x' }],
    openCache: async () => cache,
    fetchFile: async (file) => {
      if (!state.online) throw new TypeError('Failed to fetch');
      fetched.push(file.integrity);
      return new Response('code');
    },
    fetchOther: async (other) => {
      fetched.push(other);
      return new Response(null, { status: 404 });
    },
  });
  return { files, kept, fetched, state };
}

test('a late file is fetched once, by its hash, and is there without a network from then on', async () => {
  const { files, fetched, state } = setting();
  expect(await (await files.answer(address)).text()).toBe('code');
  state.online = false;
  expect(await (await files.answer(address)).text()).toBe('code');
  expect(fetched).toEqual(['sha256-x']);
});

test('a late file that was never used needs the network', async () => {
  const { files } = setting({ online: false });
  await expect(files.answer(address)).rejects.toBeInstanceOf(TypeError);
});

test('a full disk does not keep a late file from working now', async () => {
  const { files, kept } = setting({ full: true });
  expect((await files.answer(address)).ok).toBe(true);
  expect(kept.size).toBe(0);
});

test('late files of other builds are served while they are kept, and go when it is tidied', async () => {
  const { files, kept, fetched } = setting();
  kept.set(older, new Response('old'));
  expect(await (await files.answer(older)).text()).toBe('old');
  await files.answer(address);
  await files.tidy();
  expect([...kept.keys()]).toEqual([address]);
  expect((await files.answer(older)).status).toBe(404);
  expect(fetched).toEqual(['sha256-x', older]);
});

test.each([
  [address, true],
  ['assets/web-llm-library-DGgrEX_-.js', true],
  ['assets/worker-abcd1234.js', false],
  ['models/web-llm-library-abcd1234.js', false],
])('%s is late: %s', (path, late) => {
  expect(isLateFile(path)).toBe(late);
});
