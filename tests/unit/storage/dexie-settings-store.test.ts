import { expect, test } from 'vitest';
import { usualVoice } from '../../../src/lib/core/voice-settings';
import { createSettingsStore } from '../../../src/lib/storage/dexie-settings-store';
import { createStorageBrowser } from '../../support/storage-tabs';

const DEFAULTS = {
  theme: 'system',
  language: 'system',
  starterSet: 'standard',
  singleKeys: true,
  threads: undefined,
  embedding: undefined,
  models: {},
  hubAddress: 'https://huggingface.co',
  voice: usualVoice,
  speed: 0,
  thinksFirst: false,
  updatesLookedAt: 0,
  memory: true,
};

test('a fresh device has the defaults', async () => {
  const { database } = createStorageBrowser().openTab();
  expect(await createSettingsStore(database).load()).toEqual(DEFAULTS);
  expect(await createSettingsStore(database, 'small').load()).toEqual({ ...DEFAULTS, starterSet: 'small' });
});

test('what is saved is found by the next tab, and the rest stays', async () => {
  const browser = createStorageBrowser();
  const settings = createSettingsStore(browser.openTab().database);
  await settings.save({ theme: 'dark' });
  await settings.save({ threads: 2, starterSet: 'small' });
  const next = createSettingsStore(browser.openTab().database);
  expect(await next.load()).toEqual({ ...DEFAULTS, theme: 'dark', starterSet: 'small', threads: 2 });
  await next.save({ threads: undefined, models: { fast: 'own' }, hubAddress: 'http://10.0.0.2:8000/hub' });
  expect((await next.load()).hubAddress).toBe('http://10.0.0.2:8000/hub');
  expect((await next.load()).models).toEqual({ fast: 'own' });
  expect((await next.load()).threads).toBeUndefined();
});

test('a value that is not known here becomes the default, and the others are kept', async () => {
  const { database } = createStorageBrowser().openTab();
  await database.settings.bulkPut([
    { key: 'theme', value: 'sepia' },
    { key: 'threads', value: -1 },
    { key: 'models', value: { fast: '' } },
    { key: 'hubAddress', value: 'javascript:alert(1)' },
    { key: 'voice', value: { ...usualVoice, volume: 500 } },
    { key: 'starterSet', value: 'small' },
    { key: 'later', value: {} },
  ]);
  expect(await createSettingsStore(database).load()).toEqual({ ...DEFAULTS, starterSet: 'small' });
});
