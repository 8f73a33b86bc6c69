import { expect, test } from 'vitest';
import { storedFilesCache } from '../../../../src/workers/embedding/stored-files-cache';

const files = [
  { path: 'onnx/model_quantized.onnx', sha256: 'a', bytes: 5 },
  { path: 'config.json', sha256: 'b', bytes: 6 },
];
const open = (sha256: string): Promise<Blob> => Promise.resolve(new Blob([`of ${sha256}`]));
const address = (path: string): string => `https://hearth.example/models/m/${path}`;

test('the cache of stored files answers with the file whose path stands at the end, else with nothing', async () => {
  const cache = storedFilesCache(files, open);
  expect(await (await cache.match(address('config.json')))?.text()).toBe('of b');
  expect(await cache.match(address('other.json'))).toBeUndefined();
});

test('the cache of stored files lets each be changed before it is read', async () => {
  const cache = storedFilesCache(files, open, async (path, content) =>
    path.endsWith('.onnx') ? `${await content.text()}, adapted` : content,
  );
  expect(await (await cache.match(address('onnx/model_quantized.onnx')))?.text()).toBe('of a, adapted');
  expect(await (await cache.match(address('config.json')))?.text()).toBe('of b');
});
