import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtApp } from '../support/e2e/built-app';
import { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { dialog } from '../support/e2e/screens';
import { waitUntilControlled } from '../support/e2e/service-worker';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[];
  readonly share_target: { readonly action: string; readonly method: string; readonly enctype: string };
  readonly file_handlers: readonly { readonly action: string; readonly accept: Record<string, readonly string[]> }[];
  readonly launch_handler: { readonly client_mode: readonly string[] };
}

const readManifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(builtApp, 'manifest.webmanifest'), 'utf8')) as Manifest;

/** The size of a picture as the browser draws it: `192x192`. */
function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  }, src);
}

const attached = ({ page }: HearthPage) => page.getByRole('list', { name: 'Attached files' }).getByRole('listitem');

test('the app can be installed: the browser takes its manifest, and each picture has the size that it says', async ({
  hearth: { page },
  ready: { context },
}) => {
  await waitUntilControlled(page);
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);

  const { icons, screenshots, shortcuts } = await readManifest();
  const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, sizes, type } of pictures) {
    expect(type, src).toBe(src.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
    const size = await sizeOf(page, src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  expect(screenshots.length).toBeGreaterThan(1);
});

test('the shortcuts of the manifest lead where they say', async ({ hearth, ready: { server } }) => {
  const { shortcuts } = await readManifest();
  expect(shortcuts.map(({ name }) => name)).toEqual(['New conversation', 'Models']);
  const [begin = '', models = ''] = shortcuts.map(({ url }) => new URL(url, `${server.address}/`).href);
  await hearth.open(models);
  await expect(dialog(hearth, 'Models')).toBeVisible();
  // A reload does not open it once more.
  await hearth.page.reload();
  await expect(hearth.composer).toBeVisible();
  await expect(hearth.page).toHaveURL(`${server.address}/`);
  await hearth.open(begin);
  await expect(hearth.composer).toHaveValue('');
});

test('what another app shares is in the composer, words and files', async ({ hearth, ready: { server } }) => {
  const { share_target: target } = await readManifest();
  expect(target).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' });
  await waitUntilControlled(hearth.page);
  const leadsTo = await hearth.page.evaluate(async (action) => {
    const form = new FormData();
    form.set('title', 'Of bees');
    form.set('text', 'They fly far.');
    form.set('url', 'https://example.org/bees');
    form.append('files', new File(['# Words'], 'note.md', { type: 'text/markdown' }));
    return (await fetch(action, { method: 'POST', body: form })).url;
  }, target.action);
  await hearth.open(leadsTo);
  await expect(hearth.composer).toHaveValue('Of bees\n\nThey fly far.\n\nhttps://example.org/bees');
  await expect(attached(hearth)).toHaveText(/note\.md/);
  await expect(hearth.page).toHaveURL(`${server.address}/`);
});

test('files that are opened with Hearth go to the window that is there, beside the next message', async ({
  ready: { server, context },
  // It empties what an earlier test wrote.
  hearth: { page: first },
}) => {
  await first.close();
  const { file_handlers: handlers, launch_handler: launch } = await readManifest();
  expect(launch.client_mode[0]).toBe('focus-existing');
  const [handler] = handlers;
  expect(Object.values(handler?.accept ?? {}).flat()).toEqual(expect.arrayContaining(['.txt', '.md']));

  const hearth = new HearthPage(await context.newPage());
  await hearth.page.addInitScript(() => {
    // Only an installed app gets files from the system.
    const launchQueue = { setConsumer: (consumer: unknown) => Object.assign(window, { consumer }) };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  });
  await hearth.open(server.address);
  await hearth.composer.fill('What is this?');
  await hearth.page.waitForFunction(() => 'consumer' in window);
  await hearth.page.evaluate(async (action) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('opened.md', { create: true });
    const writable = await handle.createWritable();
    await writable.write('# Opened');
    await writable.close();
    const { consumer } = window as unknown as { consumer: (params: unknown) => void };
    consumer({ targetURL: new URL(action, document.baseURI).href, files: [handle] });
  }, handler?.action ?? '');
  await expect(attached(hearth)).toHaveText(/opened\.md/);
  await expect(hearth.composer).toHaveValue('What is this?');
  await hearth.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('opened.md'));
});
