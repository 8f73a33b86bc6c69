import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { createDatabase } from '../../../src/lib/storage/database';
import { toFailureError } from '../../../src/lib/storage/storage-failure';

/** Far above every version that there is. */
const NEWER = 990;

function openRaw(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('hearth', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });
}

test('rows of a newer Hearth are neither read nor written', async () => {
  const indexedDB = new IDBFactory();
  const raw = await openRaw(indexedDB, NEWER);
  raw.close();
  const database = createDatabase({ indexedDB, IDBKeyRange });
  const refusal = { failure: { code: 'storage-newer' } };
  await expect(database.run(() => database.settings.toArray())).rejects.toMatchObject(refusal);
  await expect(database.transaction(() => database.drafts.clear())).rejects.toMatchObject(refusal);
});

test('a newer Hearth in another tab gets the database, and this one says so from then on', async () => {
  const indexedDB = new IDBFactory();
  const database = createDatabase({ indexedDB, IDBKeyRange });
  await database.run(() => database.settings.put({ key: 'theme', value: 'dark' }));
  const raw = await openRaw(indexedDB, NEWER);
  await expect(database.run(() => database.settings.toArray())).rejects.toMatchObject({
    failure: { code: 'storage-newer' },
  });
  raw.close();
});

test('a database that is removed elsewhere is a failure, not a newer Hearth', async () => {
  const indexedDB = new IDBFactory();
  const database = createDatabase({ indexedDB, IDBKeyRange });
  await database.run(() => database.settings.toArray());
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('hearth').onsuccess = resolve;
  });
  await expect(database.run(() => database.settings.toArray())).rejects.toMatchObject({
    failure: { code: 'storage-failed' },
  });
});

test('a transaction that fails half-way leaves nothing behind', async () => {
  const database = createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const work = database.transaction(async () => {
    await database.drafts.put({ conversationId: 'c', text: 'half' });
    throw new TypeError('a bug');
  });
  await expect(work).rejects.toThrow(TypeError);
  expect(await database.drafts.count()).toBe(0);
});

test('a browser that refuses to open a database is a failure that can be told', async () => {
  const refusing = {
    open() {
      throw new DOMException('not in this window', 'SecurityError');
    },
  };
  const database = createDatabase({ indexedDB: refusing, IDBKeyRange });
  await expect(database.run(() => database.settings.toArray())).rejects.toSatisfy(
    (error) =>
      error instanceof FailureError &&
      error.failure.code === 'storage-failed' &&
      error.failure.reason.includes('not in this window'),
  );
});

test('a database that could not be opened is opened as soon as it can be', async () => {
  const indexedDB = new IDBFactory();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  const database = createDatabase({ indexedDB, IDBKeyRange });
  for (const attempt of ['first', 'second']) {
    await expect(
      database.run(() => database.settings.toArray()),
      attempt,
    ).rejects.toThrow(FailureError);
  }
  open.mockRestore();
  expect(await database.run(() => database.settings.toArray())).toEqual([]);
});

test('a full disk is told apart, also where Dexie wraps it', () => {
  const full = { failure: { code: 'disk-full' } };
  const quota = new DOMException('no room', 'QuotaExceededError');
  const disk = new DOMException(
    'IO error: .../000003.log: FILE_ERROR_NO_SPACE (3::WritableFileAppend::8)',
    'UnknownError',
  );
  const largeRow = new DOMException('Failed to write blobs (IOError)', 'DataError');
  for (const error of [quota, disk, largeRow]) {
    expect(toFailureError(error)).toMatchObject(full);
    expect(toFailureError(new Dexie.AbortError('aborted', error))).toMatchObject(full);
    expect(toFailureError(new Dexie.BulkError('2 of 2 failed', [error, error]))).toMatchObject(full);
  }
});

test('an unknown error that says nothing of space is no full disk', () => {
  const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  expect(toFailureError(error)).toMatchObject({ failure: { code: 'storage-failed', reason: error.message } });
});

describe('Whoever follows the writes', () => {
  /** A database, and what was told of its writes. */
  function followed() {
    const told: string[] = [];
    const onWrite = (outOfSpace: boolean): void => void told.push(outOfSpace ? 'out of space' : 'kept');
    return { told, database: createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange, onWrite }) };
  }
  const draft = { conversationId: 'c', text: 'half' };
  const noRoom = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  test('hears of each that is kept, and nothing of what is only read', async () => {
    const { database, told } = followed();
    await database.run(() => database.drafts.toArray());
    expect(told).toEqual([]);
    await database.run(() => database.settings.put({ key: 'theme', value: 'dark' }));
    expect(told).toEqual(['kept']);
    await database.transaction(() => database.drafts.put(draft));
    expect(told).toEqual(['kept', 'kept']);
  });

  test('hears that there was no space, also where that is found when all was written', async () => {
    const { database, told } = followed();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(noRoom);
    await expect(database.run(() => database.drafts.put(draft))).rejects.toThrow(FailureError);
    expect(put).toHaveBeenCalledOnce();
    put.mockRestore();
    expect(told).toEqual(['out of space']);
    const late = database.transaction(async () => {
      await database.drafts.put(draft);
      noRoom();
    });
    await expect(late).rejects.toThrow(FailureError);
    expect(told).toEqual(['out of space', 'out of space']);
    await database.run(() => database.drafts.put(draft));
    expect(told.at(-1)).toBe('kept');
  });

  test('hears why the browser broke a transaction off, which its requests do not say', async () => {
    const { database, told } = followed();
    const full = new DOMException('Connection is closing because of: FILE_ERROR_NO_SPACE', 'UnknownError');
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, row: unknown) {
      const request = original.call(this, row);
      this.transaction.abort();
      Object.assign(this.transaction, { error: full });
      return request;
    });
    const failure = { code: 'disk-full' };
    await expect(database.run(() => database.drafts.bulkPut([draft]))).rejects.toMatchObject({ failure });
    vi.restoreAllMocks();
    expect(told).toEqual(['out of space']);
  });

  test('hears nothing of failures that have to do with other things', async () => {
    const { database, told } = followed();
    await database.run(() => database.notes.add({ id: 'n', text: 'one', createdAt: 0, updatedAt: 0 }));
    await expect(
      database.run(() => database.notes.add({ id: 'n', text: 'two', createdAt: 0, updatedAt: 0 })),
    ).rejects.toThrow(FailureError);
    expect(told).toEqual(['kept']);
  });
});

test('a bug stays a bug', () => {
  const bug = new TypeError('x is not a function');
  expect(toFailureError(bug)).toBe(bug);
});
