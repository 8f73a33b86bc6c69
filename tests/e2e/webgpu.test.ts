import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { softwareGpuArguments } from '../../scripts/support/chromium.mjs';
import { startAppServer } from '../support/e2e/app-server';
import { openBrowser, temporaryProfile } from '../support/e2e/browser';
import { builtApp } from '../support/e2e/built-app';
import { HearthPage } from '../support/e2e/hearth-page';
import { expect, test, watchForMistakes } from '../support/e2e/hearth-test';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { mlcFiles, mlcLoadRequest, type MlcFiles } from '../support/webllm/mlc-files';

const assets = (): readonly string[] => readdirSync(join(builtApp, 'assets'));

function library(): string {
  const name = assets().find((file) => /^web-llm-library-.+\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no code for the graphics processor.');
  return name;
}

function workerScript(): string {
  const name = assets().find(
    (file) =>
      /^worker-.+\.js$/.test(file) && readFileSync(join(builtApp, 'assets', file), 'utf8').includes('web-llm-library-'),
  );
  if (name === undefined) throw new Error('The build has no worker for the graphics processor.');
  return name;
}

/** Whether the service worker keeps the file in any of its caches. */
function isKept(page: Page, name: string): Promise<boolean> {
  return page.evaluate(async (file) => {
    const stores = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
    const kept = await Promise.all(stores.map((store) => store.keys()));
    return kept.flat().some(({ url }) => url.endsWith(file));
  }, name);
}

async function store(page: Page, files: MlcFiles): Promise<void> {
  await page.evaluate(
    async (texts) => {
      const root = await navigator.storage.getDirectory();
      const models = await root.getDirectoryHandle('models', { create: true });
      for (const [path, text] of texts) {
        const stream = await (await models.getFileHandle(`hash-of-${path}`, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [...files],
  );
}

/** Has the built worker load a model; what it answers, as text. */
function load(page: Page, script: string, request: object): Promise<string> {
  return page.evaluate(
    async ({ address, value }) => {
      const worker = new Worker(new URL(address, document.baseURI), { type: 'module' });
      return new Promise<string>((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<{ readonly id?: string }>) => {
          if (data.id === 'load') resolve(JSON.stringify(data));
        });
        // As Comlink sends a call.
        worker.postMessage({ id: 'load', type: 'APPLY', path: ['load'], argumentList: [{ type: 'RAW', value }] });
      });
    },
    { address: `assets/${script}`, value: request },
  );
}

test('the code for the graphics processor is kept from its first use on, and asks for nothing else', async () => {
  const server = await startAppServer();
  const profile = await temporaryProfile();
  const context = await openBrowser(profile.folder, { moreArguments: softwareGpuArguments });
  const mistakes = watchForMistakes(context);
  const asked: string[] = [];
  context.on('request', (request) => void asked.push(request.url()));
  const page = await context.newPage();
  await new HearthPage(page).open(server.address);
  await waitUntilControlled(page);
  expect(await isKept(page, library())).toBe(false);

  const files = mlcFiles();
  await store(page, files);
  // web-llm itself gets as far as the program, which is none.
  const damaged = 'its compiled program is damaged or of another version';
  expect(await load(page, workerScript(), mlcLoadRequest(files))).toContain(damaged);
  expect(await isKept(page, library())).toBe(true);

  await server.stop();
  await page.reload();
  expect(await load(page, workerScript(), mlcLoadRequest(files))).toContain(damaged);
  expect(asked.filter((address) => !address.startsWith(server.address))).toEqual([]);
  expect(mistakes).toEqual([]);

  await context.close();
  await profile.remove();
});
