import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
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

test('a full disk is told apart, also where Dexie wraps it', () => {
  const full = { failure: { code: 'disk-full' } };
  expect(toFailureError(new DOMException('no room', 'QuotaExceededError'))).toMatchObject(full);
  const wrapped = new Dexie.AbortError('aborted', new DOMException('no room', 'QuotaExceededError'));
  expect(toFailureError(wrapped)).toMatchObject(full);
});

test('a bug stays a bug', () => {
  const bug = new TypeError('x is not a function');
  expect(toFailureError(bug)).toBe(bug);
});
