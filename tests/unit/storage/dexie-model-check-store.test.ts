import { expect, test } from 'vitest';
import { createModelCheckStore } from '../../../src/lib/storage/dexie-model-check-store';
import { createStorageBrowser } from '../../support/storage-tabs';

test('what is known of a model is kept, one row for each, for every tab', async () => {
  const browser = createStorageBrowser();
  const store = createModelCheckStore(browser.openTab().database);
  const elsewhere = createModelCheckStore(browser.openTab().database);
  await store.keep({ id: 'a', weights: '1', state: 'loading', at: 1 });
  await store.keep({ id: 'a', weights: '1', state: 'passed', at: 2 });
  await store.keep({ id: 'b', weights: '2', state: 'failed', at: 3, detail: 'it repeats itself' });
  expect(await elsewhere.get('a')).toEqual({ id: 'a', weights: '1', state: 'passed', at: 2 });
  expect((await elsewhere.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  await elsewhere.remove('a');
  await elsewhere.remove('a');
  expect([await store.get('a'), (await store.list()).length]).toEqual([undefined, 1]);
});
