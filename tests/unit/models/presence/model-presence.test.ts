import { beforeEach, describe, expect, test } from 'vitest';
import type { ModelStatus } from '../../../../src/lib/models/model-library';
import { presentModel } from '../../../../src/lib/models/presence/find-loss';
import { createModelPresence } from '../../../../src/lib/models/presence/model-presence';
import { createPresenceMark } from '../../../../src/lib/models/presence/presence-mark';
import { createPresentModelStore } from '../../../../src/lib/storage/dexie-present-model-store';
import { catalogueModel } from '../../../support/catalogue-models';
import { createStorageBrowser } from '../../../support/storage-tabs';

function status(id: string, state: ModelStatus['state'], hash = id): ModelStatus {
  const files = [{ path: 'weights.bin', bytes: 100, sha256: hash }];
  return { model: { ...catalogueModel(id), files }, state, doneBytes: 0, totalBytes: 100 };
}

const ready = (id: string): ModelStatus => status(id, 'ready');
const absent = (id: string): ModelStatus => status(id, 'absent');

let browser: ReturnType<typeof createStorageBrowser>;
let local: Map<string, string>;

beforeEach(() => {
  browser = createStorageBrowser();
  local = new Map();
});

const mark = () =>
  createPresenceMark({
    getItem: (key) => local.get(key) ?? null,
    setItem: (key, value) => void local.set(key, value),
    removeItem: (key) => void local.delete(key),
  });
const rows = () => createPresentModelStore(browser.openTab().database);

/** Hearth, opened anew. */
function page() {
  return createModelPresence({ rows: rows(), mark: mark() });
}

const ids = (models: readonly { readonly id: string }[]): readonly string[] => models.map(({ id }) => id);

describe('a model that was here', () => {
  test('is missed by the next page, and by each one until that is settled', async () => {
    expect(await page().look([ready('a'), absent('b')])).toBeUndefined();
    const lost = { models: [presentModel(ready('a'))], rowsGone: false };
    expect(await page().look([absent('a')])).toEqual(lost);
    const told = page();
    expect(await told.look([absent('a')])).toEqual(lost);
    await told.settle();
    expect(await page().look([absent('a')])).toBeUndefined();
  });

  test('is noted also when it comes while the page is open', async () => {
    const first = page();
    await first.look([absent('a')]);
    await first.look([status('a', 'partial')]);
    await first.look([ready('a')]);
    expect(await page().look([absent('a')])).toMatchObject({ models: [{ id: 'a' }] });
  });

  test('is noted with the files that it has after an update', async () => {
    const first = page();
    await first.look([ready('a')]);
    await first.look([status('a', 'ready', 'newer')]);
    expect(await page().look([status('a', 'absent', 'newer')])).toMatchObject({ models: [{ files: ['newer'] }] });
  });

  test('is not missed when the person removed it', async () => {
    const first = page();
    await first.look([ready('a'), ready('b')]);
    await first.forget('a');
    await first.look([absent('a'), ready('b')]);
    expect(await page().look([absent('a'), ready('b')])).toBeUndefined();
  });

  test('is not noted again by another tab that does not know yet of the removal', async () => {
    const first = page();
    const stale = page();
    await first.look([ready('a'), absent('b')]);
    await stale.look([ready('a'), absent('b')]);
    await first.forget('a');
    await stale.look([ready('a'), ready('b')]);
    expect(await page().look([absent('a'), ready('b')])).toBeUndefined();
  });

  test('is missed although the database is gone as well, and that is said', async () => {
    await page().look([ready('a')]);
    browser = createStorageBrowser();
    const next = page();
    expect(await next.look([absent('a')])).toMatchObject({ models: [{ id: 'a' }], rowsGone: true });
    await next.settle();
    expect(await page().look([absent('a')])).toBeUndefined();
  });

  test('may be here although the database is gone, which each page says until that is settled', async () => {
    await page().look([ready('a')]);
    browser = createStorageBrowser();
    const gone = { models: [], rowsGone: true };
    expect(await page().look([ready('a')])).toEqual(gone);
    const told = page();
    expect(await told.look([ready('a')])).toEqual(gone);
    await told.settle();
    expect(await page().look([ready('a')])).toBeUndefined();
  });

  test('is missed although the mark is gone', async () => {
    await page().look([ready('a')]);
    local.clear();
    expect(await page().look([absent('a')])).toMatchObject({ models: [{ id: 'a' }], rowsGone: false });
  });

  test('that came again is here once a loss was settled', async () => {
    await page().look([ready('a'), ready('b')]);
    const next = page();
    await next.look([absent('a'), absent('b')]);
    await next.look([ready('a'), absent('b')]);
    await next.settle();
    expect(ids(await rows().list())).toEqual(['a']);
    expect(ids(mark().list())).toEqual(['a']);
  });
});

test('what somebody else wrote in the place of the mark is no mark', () => {
  for (const text of ['no JSON', '7', '[1, {"id": "a"}]', '[{"id":"a","title":"A","bytes":1,"files":[2]}]']) {
    local.set('hearth-models-here', text);
    expect(mark().list()).toEqual([]);
  }
});
