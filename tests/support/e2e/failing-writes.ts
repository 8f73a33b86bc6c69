import type { Page } from '@playwright/test';

/**
 * Lets every write of a row into that table fail as on a full disk; returns the way to end that. Chromium itself minds
 * a smaller quota only minutes after it was set.
 */
export async function failWrites(page: Page, table: string): Promise<() => Promise<void>> {
  const original = await page.evaluateHandle((failing) => {
    const { add, put } = IDBObjectStore.prototype;
    const unless = (method: typeof put): typeof put =>
      function (this: IDBObjectStore, ...row) {
        if (this.name === failing) throw new DOMException('The disk is full', 'QuotaExceededError');
        return method.apply(this, row);
      };
    Object.assign(IDBObjectStore.prototype, { add: unless(add), put: unless(put) });
    return { add, put };
  }, table);
  return () => page.evaluate((methods) => void Object.assign(IDBObjectStore.prototype, methods), original);
}
