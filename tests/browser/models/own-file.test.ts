import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import type { OwnFileHandle, PickedOwnFile } from '../../../src/lib/core/own-file';
import { withAddedModels } from '../../../src/lib/models/added/added-model-library';
import { filesMethods } from '../../../src/lib/models/files-methods';
import { createModelLibrary } from '../../../src/lib/models/opfs-model-library';
import { createDatabase } from '../../../src/lib/storage/database';
import { createAddedModelStore } from '../../../src/lib/storage/dexie-added-model-store';
import { createOriginalStore } from '../../../src/lib/storage/dexie-original-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { connectWorker } from '../../../src/lib/threads/connection';
import ImportFile from '../../../src/ui/models/ImportFile.svelte';
import PresentModels from '../../../src/ui/models/PresentModels.svelte';
import type { FilesWorker } from '../../../src/workers/files/api';
import { ggufBytes } from '../../support/gguf/gguf-bytes';
import { randomModel } from '../../support/language/random-model';
import { manualClock } from '../../support/manual-clock';
import { fakeOwnFile } from '../../support/own-files';
import { addedModel, createFakeModelDesk, originalOf } from '../../support/ui/fake-model-desk';
import { startTestApp, type TestAppOptions } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const never = new AbortController().signal;
const gguf = ggufBytes(randomModel());
const databaseName = 'own-file-test';

/** A file in a folder of its own, whose handle is as good as that of a file on the person's disk. */
async function fileOnDisk(name: string, content: Uint8Array): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('disk', { create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(new Uint8Array(content));
  await writable.close();
  return handle;
}

async function clear(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const name of ['disk', 'models']) {
    await root.removeEntry(name, { recursive: true }).catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
    });
  }
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = resolve;
    request.onblocked = resolve;
  });
}

const atEnd: (() => void)[] = [];

/** Hearth's library over the real files worker and database, as in a page that was opened anew. */
function openPage() {
  const worker = new Worker(new URL('../../../src/workers/files/worker.ts', import.meta.url), { type: 'module' });
  const files = connectWorker<FilesWorker>(worker, filesMethods);
  const database = createDatabase({ name: databaseName });
  const store = createAddedModelStore(database, createRowChanges());
  const originals = createOriginalStore(database);
  const close = (): void => {
    worker.terminate();
    database.close();
  };
  atEnd.push(close);
  const added = async () => (await store.list()).map(({ model }) => model);
  const library = withAddedModels({
    library: createModelLibrary({ files, catalogue: [], added, baseAddress: location.href, clock: manualClock() }),
    ...{ catalogue: [], store, files, originals, clock: { now: () => 7 }, mirror: () => undefined },
    forgetPresence: async () => undefined,
    openSources: () => Promise.reject(new Error('The network is not needed.')),
  });
  return { library, files, originals, close };
}

beforeEach(clear);
afterEach(async () => {
  for (const end of atEnd.splice(0)) end();
  await clear();
});

describe('A file on the person’s disk', () => {
  it('is found again by a later page, read where it lies and converted once more', async () => {
    const handle = await fileOnDisk('mine.gguf', gguf);
    const before = openPage();
    for await (const event of before.library.importFile([handle], never)) expect(event.type).not.toBe('failed');
    const [model] = await before.library.statuses();
    expect(model?.state).toBe('ready');
    for (const { sha256 } of model?.model.files ?? []) await before.files.remove(sha256);
    before.close();

    const after = openPage();
    expect((await after.library.statuses())[0]?.state).toBe('absent');
    expect((await after.originals.list())[0]?.files[0]).toMatchObject({ name: 'mine.gguf', bytes: gguf.length });
    for await (const event of after.library.convertAgain(model?.model.id ?? '', never)) void event;
    expect((await after.library.statuses())[0]?.state).toBe('ready');

    await fileOnDisk('mine.gguf', new Uint8Array(gguf.length));
    const again = async () => {
      for await (const event of after.library.convertAgain(model?.model.id ?? '', never)) void event;
    };
    await expect(again()).rejects.toMatchObject({ failure: { code: 'own-file-failed', fault: 'changed' } });
    await (await (await navigator.storage.getDirectory()).getDirectoryHandle('disk')).removeEntry('mine.gguf');
    await expect(again()).rejects.toMatchObject({ failure: { code: 'own-file-failed', fault: 'moved' } });
  });
});

function show(component: ReturnType<typeof mount>, target: HTMLElement): void {
  atEnd.push(() => {
    void unmount(component);
    target.remove();
  });
  flushSync();
}

function stage(): HTMLElement {
  const target = document.createElement('main');
  document.body.append(target);
  return target;
}

/** Puts something in the place of the browser's dialog for picking files. */
function replacePicker(picker: (() => Promise<readonly OwnFileHandle[]>) | undefined): void {
  const before = Object.getOwnPropertyDescriptor(window, 'showOpenFilePicker');
  Object.defineProperty(window, 'showOpenFilePicker', { configurable: true, value: picker });
  atEnd.push(() => {
    if (before !== undefined) Object.defineProperty(window, 'showOpenFilePicker', before);
  });
}

describe('Adding from a file', () => {
  async function openImport() {
    const { app } = await startTestApp();
    const added: PickedOwnFile[] = [];
    app.models.fileImport.add = async (...picked) => void added.push(...picked);
    const target = stage();
    show(mount(ImportFile, { target, props: { app } }), target);
    return added;
  }

  /** How often the usual way to pick files is taken, which then opens no dialog. */
  function countClicks() {
    const clicks = { count: 0, input: document.querySelector<HTMLInputElement>('input[type=file]')! };
    clicks.input.addEventListener('click', (event) => {
      event.preventDefault();
      clicks.count += 1;
    });
    return clicks;
  }

  it('takes handles where the browser gives them', async () => {
    const { handle } = fakeOwnFile('mine.gguf', gguf);
    replacePicker(async () => [handle]);
    const added = await openImport();
    await page.getByRole('button', { name: 'Add from a file…' }).click();
    await expect.poll(() => added).toEqual([handle]);
  });

  it('does nothing where the person picks none', async () => {
    replacePicker(() => Promise.reject(new DOMException('called off', 'AbortError')));
    const added = await openImport();
    const clicks = countClicks();
    await page.getByRole('button', { name: 'Add from a file…' }).click();
    expect([added, clicks.count]).toEqual([[], 0]);
  });

  it.each([
    ['has no such thing', undefined],
    ['forbids it', () => Promise.reject(new DOMException('not here', 'SecurityError'))],
  ])('takes files as ever where the browser %s', async (_, picker) => {
    replacePicker(picker);
    const added = await openImport();
    const clicks = countClicks();
    const { input } = clicks;
    await page.getByRole('button', { name: 'Add from a file…' }).click();
    await expect.poll(() => clicks.count).toBe(1);
    const chosen = new DataTransfer();
    chosen.items.add(new File(['x'], 'one.gguf'));
    chosen.items.add(new File(['y'], 'two.gguf'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(added.map(({ name }) => name)).toEqual(['one.gguf', 'two.gguf']);
  });
});

describe('A model of the person’s own file, among the models', () => {
  async function openList(options: TestAppOptions = {}) {
    const { handle } = fakeOwnFile('mine.gguf', gguf);
    const row = addedModel('mine', { origin: { type: 'disk', name: 'mine.gguf' } });
    const lone = addedModel('lone', { origin: { type: 'disk', name: 'lone.gguf' } });
    const rows = [row, { ...lone, model: { ...lone.model, title: 'Lone' } }];
    const fake = createFakeModelDesk({ rows, originals: [originalOf('mine', handle)] });
    const test = await startTestApp({ modelDesk: fake, states: allReady, ...options });
    const desk = await test.app.modelDesk();
    await desk.start();
    const target = stage();
    show(mount(PresentModels, { target, props: { app: test.app, desk } }), target);
    return { ...test, fake, desk };
  }
  const title = 'Qwen3 0.6B (Q8_0)';

  it('is converted again by one button, after its space was freed by another', async () => {
    const { app, fake } = await openList();
    await expect.element(page.getByText('Made from your file mine.gguf, 640 MB', { exact: false })).toBeVisible();
    expect(page.getByRole('button', { name: `Download ${title}` }).elements()).toEqual([]);
    await page.getByRole('button', { name: `Convert the file of ${title} again` }).click();
    await expect.poll(() => app.models.view('mine')?.state).toBe('ready');
    expect(fake.acts).toEqual(['ask to convert mine']);
    expect(page.getByRole('button', { name: `Convert the file of ${title} again` }).elements()).toEqual([]);
    await page.getByRole('button', { name: `Free the space of ${title} and keep its entry` }).click();
    expect(fake.acts.at(-1)).toBe('free mine');
  });

  it('says in a sentence that its file is another, and offers to try it once more', async () => {
    const failure = { code: 'own-file-failed', name: 'mine.gguf', fault: 'changed' } as const;
    await openList({ downloadFailures: new Map([['mine', failure]]) });
    await page.getByRole('button', { name: `Convert the file of ${title} again` }).click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('mine.gguf is no longer the file that the model was made from.');
    expect(alert.getByRole('button').elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: `Convert the file of ${title} again` })).toBeVisible();
  });

  it('is removed with words of its own, also where nothing of it is here', async () => {
    await openList();
    await page.getByRole('button', { name: `Remove ${title}` }).click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Your own file stays where it is');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    // One that came from a file which nobody can find again.
    expect(page.getByRole('button', { name: 'Download Lone' }).elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Remove Lone' })).toBeVisible();
  });
});
