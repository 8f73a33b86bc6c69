import type { BrowserContext, Page } from '@playwright/test';
import { beforeTheApp } from './page-storage';

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Puts rows into the tables of the app's database, which must be there. */
export async function putRows(context: BrowserContext, address: string, rows: Rows): Promise<void> {
  await beforeTheApp(context, address, (page) =>
    page.evaluate(async (tables) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('hearth');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
      });
      const transaction = database.transaction(Object.keys(tables), 'readwrite');
      for (const [table, added] of Object.entries(tables)) {
        const store = transaction.objectStore(table);
        for (const row of added) store.put(row);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error ?? new Error('transaction'));
      });
      database.close();
    }, rows),
  );
}

/** All rows of all tables of the page's databases, whoever made them, by database and table. */
export function allRows(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const found: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
      });
      for (const table of database.objectStoreNames) {
        const request = database.transaction(table).objectStore(table).getAll();
        found[`${name}/${table}`] = await new Promise<unknown[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result as unknown[]);
          request.onerror = () => reject(request.error ?? new Error('getAll'));
        });
      }
      database.close();
    }
    return found;
  });
}
