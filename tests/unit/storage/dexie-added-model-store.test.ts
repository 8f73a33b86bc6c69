import { expect, test, vi } from 'vitest';
import type { AddedModel } from '../../../src/lib/core/added-model';
import { createAddedModelStore } from '../../../src/lib/storage/dexie-added-model-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { catalogueModel } from '../../support/catalogue-models';
import { createFakeChannels } from '../../support/fake-channel';
import { createStorageBrowser } from '../../support/storage-tabs';

function added(id: string, addedAt: number): AddedModel {
  return { id, model: catalogueModel(id), origin: { type: 'disk', name: `${id}.gguf` }, addedAt };
}

test('models that were added are found again, the oldest first, also by another tab', async () => {
  const browser = createStorageBrowser();
  const channels = createFakeChannels();
  const one = browser.openTab();
  const other = browser.openTab();
  const store = createAddedModelStore(one.database, createRowChanges(channels.open()));
  const elsewhere = createAddedModelStore(other.database, createRowChanges(channels.open()));
  const heard = vi.fn();
  elsewhere.subscribe(heard);
  await store.keep(added('late', 2));
  await store.keep(added('early', 1));
  await store.keep({ ...added('late', 2), origin: { type: 'browser' } });
  expect((await elsewhere.list()).map(({ id, origin }) => [id, origin.type])).toEqual([
    ['early', 'disk'],
    ['late', 'browser'],
  ]);
  await elsewhere.remove('early');
  await elsewhere.remove('early');
  expect((await store.list()).map(({ id }) => id)).toEqual(['late']);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});
