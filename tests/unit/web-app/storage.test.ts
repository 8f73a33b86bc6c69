import { describe, expect, it } from 'vitest';
import { createBrowserStorageSources } from '../../../src/lib/web-app/browser-storage-sources';
import { createAskedMark, createStoragePersistence } from '../../../src/lib/web-app/storage-persistence';
import { reportStorage, type StorageEstimateFacts } from '../../../src/lib/web-app/storage-report';
import { judgeStorageRoom } from '../../../src/lib/web-app/storage-room';

function browserStorage({ grants }: { readonly grants: boolean }) {
  const storage = {
    granted: false,
    questions: 0,
    persisted: async () => storage.granted,
    persist: async () => {
      storage.questions += 1;
      storage.granted = grants;
      return grants;
    },
  };
  return storage;
}

function askedMark() {
  const kept = new Map<string, string>();
  return createAskedMark({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
}

describe('createStoragePersistence', () => {
  it('asks once and keeps the promise in mind', async () => {
    const storage = browserStorage({ grants: true });
    const persistence = createStoragePersistence(storage, askedMark());
    expect(await persistence.isPersistent()).toBe(false);
    expect(await persistence.askOnce()).toBe(true);
    expect(await persistence.askOnce()).toBe(true);
    expect(storage.questions).toBe(1);
  });

  it('does not make a person say no twice', async () => {
    const storage = browserStorage({ grants: false });
    const asked = askedMark();
    expect(await createStoragePersistence(storage, asked).askOnce()).toBe(false);
    expect(await createStoragePersistence(storage, asked).askOnce()).toBe(false);
    expect(storage.questions).toBe(1);
  });

  it('is asked for again when the person wishes it', async () => {
    const storage = browserStorage({ grants: false });
    const asked = askedMark();
    const persistence = createStoragePersistence(storage, asked);
    await persistence.askOnce();
    expect(await persistence.ask()).toBe(false);
    expect(storage.questions).toBe(2);
    expect(await createStoragePersistence(undefined, asked).ask()).toBe(false);
  });

  it('promises nothing where the browser cannot', async () => {
    expect(await createStoragePersistence(undefined, askedMark()).askOnce()).toBe(false);
  });
});

describe('reportStorage', () => {
  const folders = { models: 'models', modelMemory: 'caches' };
  const sources = (estimate: StorageEstimateFacts) => ({
    estimate: async () => estimate,
    folderBytes: async (name: string) => ({ models: 900, caches: 50 })[name] ?? 0,
    appBytes: async () => 200,
  });

  it('says what is used and by what, the largest first', async () => {
    const report = await reportStorage(sources({ usage: 1200, usageDetails: { indexedDB: 30 } }), folders);
    expect(report).toEqual({
      uses: [
        { use: 'models', bytes: 900 },
        { use: 'app', bytes: 200 },
        { use: 'model-memory', bytes: 50 },
        { use: 'conversations', bytes: 30 },
      ],
      totalBytes: 1200,
    });
  });

  it('says so where the browser does not tell, and never less than it found', async () => {
    const report = await reportStorage(sources({}), folders);
    expect(report.uses.at(-1)).toEqual({ use: 'conversations', bytes: undefined });
    expect(report.totalBytes).toBe(1150);
  });
});

describe('createBrowserStorageSources', () => {
  it('counts what the browser refuses to a private window as nothing', async () => {
    const refusing = {
      estimate: async () => ({ usage: 1 }),
      getDirectory: () => Promise.reject(new DOMException('Security error', 'SecurityError')),
    };
    expect(await createBrowserStorageSources(refusing, undefined).folderBytes('models')).toBe(0);
    expect(await createBrowserStorageSources(undefined, undefined).folderBytes('models')).toBe(0);
  });
});

describe('judgeStorageRoom', () => {
  it('believes a write that failed more than any estimate', () => {
    expect(judgeStorageRoom({ usage: 1, quota: 1e12 }, true)).toBe('full');
  });

  it('believes an estimate that little is left', () => {
    expect(judgeStorageRoom({ usage: 900e6, quota: 1000e6 }, false)).toBe('low');
  });

  it('does not warn without a reason', () => {
    expect(judgeStorageRoom({ usage: 1e9, quota: 11e9 }, false)).toBe('enough');
    expect(judgeStorageRoom({}, false)).toBe('enough');
  });
});
