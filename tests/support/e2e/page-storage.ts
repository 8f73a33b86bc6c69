import type { BrowserContext, Page } from '@playwright/test';

/**
 * Runs work on a page of the app's origin where the app itself does not run, so that its storage can be prepared behind
 * its back.
 */
export async function beforeTheApp<Value>(
  context: BrowserContext,
  address: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await context.newPage();
  await page.goto(`${address}/robots.txt`);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Empties all tables but the settings, so that a test begins with nothing that another one wrote; models stay. */
export async function clearConversations(context: BrowserContext, address: string): Promise<void> {
  await beforeTheApp(context, address, (page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('hearth');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
      });
      const kept = ['alerts', 'lists', 'listItems', 'notes', 'events', 'overrides'];
      const remembered = ['facts', 'tombstones', 'memoryVectors'];
      const tables = ['conversations', 'messages', 'drafts', 'prompts', ...kept, ...remembered];
      const transaction = database.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error ?? new Error('transaction'));
      });
      database.close();
    }),
  );
}

/** Everything that lies among the models, whatever its name. */
export function storedModelFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const models = await root.getDirectoryHandle('models', { create: true });
    const names: string[] = [];
    for await (const name of models.keys()) names.push(name);
    return names;
  });
}

/** A key-value cache that a model keeps of a conversation. */
export interface StoredCache {
  readonly name: string;
  readonly bytes: number;
  readonly modifiedAt: number;
}

/** The key-value caches that lie in the origin-private file system. */
export async function storedCaches(page: Page): Promise<readonly StoredCache[]> {
  return page.evaluate(async () => {
    const found: { name: string; bytes: number; modifiedAt: number }[] = [];
    const root = await navigator.storage.getDirectory();
    const caches = await root.getDirectoryHandle('caches', { create: true });
    for await (const folder of caches.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const [name, handle] of folder.entries()) {
        if (!(handle instanceof FileSystemFileHandle)) continue;
        const file = await handle.getFile();
        found.push({ name, bytes: file.size, modifiedAt: file.lastModified });
      }
    }
    return found;
  });
}
