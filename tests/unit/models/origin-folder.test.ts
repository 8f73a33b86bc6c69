import { describe, expect, test } from 'vitest';
import { openOriginFolder } from '../../../src/lib/models/origin-folder';
import { forgetStoredCaches } from '../../../src/lib/models/stored-caches';

/** As in a private window of Firefox. */
const refusing = {
  getDirectory: () => Promise.reject(new DOMException('Security error when calling GetDirectory', 'SecurityError')),
};

describe('the folder that the browser keeps for this site', () => {
  test.each([
    ['the browser has none', undefined, 'it has no file system for pages'],
    ['the browser has other storage alone', {}, 'it has no file system for pages'],
    ['the window gets none', refusing, 'Security error when calling GetDirectory'],
  ])('is an expected failure where %s', async (_case, storage, reason) => {
    await expect(openOriginFolder(storage)).rejects.toMatchObject({ failure: { code: 'files-unkept', reason } });
  });

  test('lets mistakes through', async () => {
    const mistaken = { getDirectory: () => Promise.reject(new TypeError('not a function')) };
    await expect(openOriginFolder(mistaken)).rejects.toThrow(TypeError);
  });

  test('holds no caches to forget where there is none', async () => {
    await expect(forgetStoredCaches(undefined, 'conversation')).resolves.toBeUndefined();
    await expect(forgetStoredCaches(refusing, 'conversation')).resolves.toBeUndefined();
  });
});
