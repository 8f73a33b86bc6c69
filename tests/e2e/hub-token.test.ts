import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { ANSWER_LIMIT } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { allRows } from '../support/e2e/stored-rows';
import { ggufBytes } from '../support/gguf/gguf-bytes';
import { splitGguf } from '../support/gguf/split-gguf';
import { hubRepository, startHubServer, type HubServer } from '../support/hub-server';
import { randomModel } from '../support/language/random-model';

const TOKEN = 'hf_reader';
const REPOSITORY = 'owner/Parts-GGUF';
const parts = Object.fromEntries(
  splitGguf(randomModel(), 3).map((part, place) => [`parts-Q8_0-0000${place + 1}-of-00003.gguf`, ggufBytes(part)]),
);
let hub: HubServer;

test.beforeEach(async () => {
  hub = await startHubServer(
    hubRepository(REPOSITORY, parts, { gated: 'manual', readers: [TOKEN], oneHost: true }),
    hubRepository('owner/Private', { 'large.gguf': new Uint8Array(5_000) }, { private: true, readers: [TOKEN] }),
  );
});

test.afterEach(() => hub.close());

async function giveToken(page: Page, token: string): Promise<void> {
  await page.getByLabel('Access token for').fill(token);
  await page.getByRole('button', { name: 'Use this token' }).click();
  await expect(page.getByText('Hearth knows a token for')).toBeVisible();
}

test('a gated model in parts is fetched with a token, and becomes one model', async ({ fresh: { hearth, server } }) => {
  const { page } = hearth;
  await hearth.open(server.address);
  await waitUntilControlled(page);
  await hearth.openModels('Add');
  await page.getByText('Where models come from').click();
  await page.getByRole('textbox', { name: 'Address of the hub, or of a mirror of it' }).fill(hub.origin);
  await page.getByRole('button', { name: 'Use this address' }).click();
  const byName = page.getByRole('region', { name: 'By its name' });
  const lookUp = async (): Promise<void> => {
    await byName.getByRole('textbox', { name: 'Name or address at the model hub' }).fill(REPOSITORY);
    await byName.getByRole('textbox', { name: 'Name or address at the model hub' }).press('Enter');
  };
  await lookUp();
  await page.getByRole('button', { name: /^Allow/ }).click();
  await expect(page.getByText(`access at ${hub.origin}/${REPOSITORY}`).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add and download/ })).toBeHidden();

  await byName.getByText('Access token', { exact: true }).click();
  await giveToken(page, 'hf_wrong');
  await lookUp();
  await expect(byName.getByRole('alert')).toContainText('does not accept your access token');
  await page.getByRole('button', { name: 'Forget the token' }).click();
  await giveToken(page, TOKEN);
  await lookUp();
  await page.getByRole('button', { name: /^Add and download \(/ }).click();
  await byName.getByRole('button', { name: 'Show it' }).click();
  await expect(hearth.modelRow('Parts (Q8_0)')).toContainText(/On this device/, ANSWER_LIMIT);
  expect(JSON.stringify(await allRows(page))).not.toContain(TOKEN);
});

test('the browser sends a token to the hub, and not to the host that the hub hands on to', async ({ page }) => {
  // Hearth cannot see a redirect; that the token stays behind is the browser's work.
  const plain = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  );
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const bound = plain.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server listens at no port.');
  await page.goto(`http://127.0.0.1:${bound.port}/`);
  const bytes = await page.evaluate(
    async ([address = '', token = '']) => {
      const headers = { Authorization: `Bearer ${token}`, Range: 'bytes=0-9' };
      return (await (await fetch(address, { headers, credentials: 'omit' })).arrayBuffer()).byteLength;
    },
    [`${hub.origin}/owner/Private/resolve/main/large.gguf`, TOKEN],
  );
  expect(bytes).toBe(10);
  expect(hub.seen.map(({ place, headers }) => [place, headers.authorization])).toEqual([
    ['preflight', undefined],
    ['resolve', `Bearer ${TOKEN}`],
    ['content', undefined],
  ]);
  plain.close();
});
