import { describe, expect, test } from 'vitest';
import { opfsStorage } from '../../../../src/workers/files/opfs-storage';

/** A browser whose folder has files that `createSyncAccessHandle` opens as given. */
function browserWith(file: object): StorageManager {
  const folder = { getDirectoryHandle: async () => folder, getFileHandle: async () => file };
  return Object.assign(Object.create(null), { getDirectory: async () => folder });
}

describe('model files in a browser that cannot keep them', () => {
  test('are refused with the reason where it has no file system', async () => {
    await expect(opfsStorage(undefined).list()).rejects.toMatchObject({ failure: { code: 'files-unkept' } });
  });

  test('are refused with the reason where it opens no file for writing in place', async () => {
    const refusing = {
      createSyncAccessHandle: () =>
        Promise.reject(new DOMException('Backend does not support this operation.', 'NotSupportedError')),
    };
    await expect(opfsStorage(browserWith(refusing)).openPart('a')).rejects.toMatchObject({
      failure: { code: 'files-unkept', reason: 'Backend does not support this operation.' },
    });
    await expect(opfsStorage(browserWith({})).openPart('a')).rejects.toMatchObject({
      failure: { code: 'files-unkept' },
    });
  });

  test('are not confused with a file that another tab holds', async () => {
    const held = {
      createSyncAccessHandle: () => Promise.reject(new DOMException('held', 'NoModificationAllowedError')),
    };
    await expect(opfsStorage(browserWith(held)).openPart('a')).rejects.toMatchObject({
      name: 'NoModificationAllowedError',
    });
  });
});
