import { startAppServer } from '../support/e2e/app-server';
import { openBrowser, temporaryProfile } from '../support/e2e/browser';
import { ANSWER_LIMIT, HearthPage } from '../support/e2e/hearth-page';
import { expect, test, watchForMistakes } from '../support/e2e/hearth-test';
import { nextBuild, nextBuildMark } from '../support/e2e/next-build';
import { startPlainHost } from '../support/e2e/plain-host';
import {
  expectOfflineState,
  keptFiles,
  removeServiceWorker,
  waitUntilControlled,
  withoutServiceWorkers,
} from '../support/e2e/service-worker';

const FRANCE = 'What is the capital of France? Answer with one word.';
const SPAIN = 'What is the capital of Spain? Answer with one word.';
const LONG = 'Write a long story about a lighthouse keeper and the sea. Tell every detail.';

const updateOffer = (hearth: HearthPage) => hearth.page.getByRole('button', { name: 'Use it now' });

/** Has the browser look for a newer build now, as it does by itself on the next visit. */
async function lookForUpdate(hearth: HearthPage): Promise<void> {
  await hearth.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

const nextBuildPage = (hearth: HearthPage) => hearth.page.locator(`meta[name="${nextBuildMark}"]`);

test('after one visit and the download of the models, the server can go away', async ({ fresh }) => {
  const { hearth, server, context } = fresh;
  await hearth.open(server.address);
  await waitUntilControlled(hearth.page);
  // True from the first moment: without a model nothing is promised that could not be kept.
  await expectOfflineState(hearth.page, 'no-model');
  await hearth.chooseSmallSet();
  await hearth.download();
  await hearth.waitUntilComplete();
  await expectOfflineState(hearth.page, 'ready');

  await server.stop();
  await hearth.page.reload();
  await expect(hearth.composer).toBeVisible();
  expect(await hearth.page.evaluate(() => crossOriginIsolated)).toBe(true);
  await hearth.prefer('Fast');
  expect(await hearth.wordsOf(await hearth.askAndWait(FRANCE))).toContain('Paris');
  await expectOfflineState(hearth.page, 'ready');

  await test.step('in a new tab as well, at any address of the app', async () => {
    const other = new HearthPage(await context.newPage());
    await other.open(`${server.address}/?start=new`);
    await expect(other.conversations).toHaveCount(1);
    await other.page.close();
  });
  await server.start();
});

test('a newer build waits for the click, never breaks an answer off, and leaves other tabs their files', async ({
  hearth,
  ready: { server, context },
}) => {
  await waitUntilControlled(hearth.page);
  const writing = new HearthPage(await context.newPage());
  await writing.open(server.address);
  await writing.prefer('Fast');
  const answer = await writing.ask(LONG);
  await writing.waitForWords(answer);
  const { fault, retired } = await nextBuild();
  server.fault(fault);
  await lookForUpdate(hearth);
  await expect(updateOffer(hearth)).toBeVisible(ANSWER_LIMIT);
  await expect(updateOffer(writing)).toBeVisible();
  await expect(nextBuildPage(hearth)).toHaveCount(0);

  await test.step('asked for where an answer is being written, it waits for its end', async () => {
    await updateOffer(writing).click();
    await expect(writing.page.getByText('It comes as soon as nothing is being written any more.')).toBeVisible();
    await expect(answer).toHaveAttribute('aria-busy', 'true');
    await expect(nextBuildPage(hearth)).toHaveCount(0);
  });

  await test.step('asked for in the free tab, it comes there at once, and the other tab goes on', async () => {
    await updateOffer(hearth).click();
    await expect(nextBuildPage(hearth)).toHaveCount(1, ANSWER_LIMIT);
    await expect(nextBuildPage(writing)).toHaveCount(0);
    await expect(answer).toHaveAttribute('aria-busy', 'true');
    const kept = await keptFiles(writing.page);
    expect(kept.some((address) => address.endsWith(retired))).toBe(true);
    // A file that the server does not have any more, loaded only now.
    await writing.page.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(writing.page.getByRole('dialog')).toBeVisible();
    await writing.page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('the other tab follows when its answer is over', async () => {
    await writing.stop.click();
    await expect(nextBuildPage(writing)).toHaveCount(1, ANSWER_LIMIT);
    await expect(writing.answers.last()).toContainText('You stopped this answer here.');
    await expect
      .poll(async () => (await keptFiles(writing.page)).some((address) => address.endsWith(retired)), ANSWER_LIMIT)
      .toBe(false);
  });
  server.fault(undefined);
  await removeServiceWorker(context, server.address);
});

test('a build that arrives with other bytes than it says is not taken', async ({ hearth, ready: { server } }) => {
  await waitUntilControlled(hearth.page);
  server.fault((await nextBuild({ damaged: true })).fault);
  await lookForUpdate(hearth);
  await expect
    .poll(() => hearth.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
    .toBeNull();
  expect(await hearth.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull();
  await expect(updateOffer(hearth)).toBeHidden();
  await hearth.page.reload();
  await expect(hearth.composer).toBeVisible();
  await expect(nextBuildPage(hearth)).toHaveCount(0);
});

test('goes on when the service worker is removed in the middle, and gets it back', async ({
  hearth,
  ready: { server, context },
}) => {
  await waitUntilControlled(hearth.page);
  await hearth.prefer('Fast');
  const answer = await hearth.ask(LONG);
  await hearth.waitForWords(answer);
  await removeServiceWorker(context, server.address);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  expect(await hearth.wordsOf(await hearth.askAndWait(FRANCE))).toContain('Paris');

  await hearth.page.reload();
  await waitUntilControlled(hearth.page);
  await expectOfflineState(hearth.page, 'ready');
  await expect(hearth.answers).toHaveCount(2, ANSWER_LIMIT);
  expect(await hearth.wordsOf(await hearth.askAndWait(SPAIN))).toContain('Madrid');
});

test('what another app shares is taken in once', async ({ hearth, ready: { server } }) => {
  await waitUntilControlled(hearth.page);
  const address = await hearth.page.evaluate(async () => {
    const form = new FormData();
    form.set('title', 'A title');
    form.append('files', new File(['# Words'], 'note.md', { type: 'text/markdown' }));
    const answer = await fetch('share-target', { method: 'POST', body: form });
    return answer.url;
  });
  expect(address).toMatch(new RegExp(`^${server.address}/[?]share=[0-9a-f-]+$`));
  const taken = await hearth.page.evaluate(async (id) => {
    const take = (): Promise<unknown> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage({ type: 'take-share', id }, [port2]);
      });
    return [await take(), await take()];
  }, new URL(address).searchParams.get('share'));
  expect(taken).toEqual([
    {
      ok: true,
      value: { title: 'A title', text: '', url: '', files: [{ name: 'note.md', text: '# Words' }], refusedFiles: [] },
    },
    { ok: true, value: undefined },
  ]);
});

test('a static host without headers, in a folder of a larger site: isolated after one reload, and it answers', async () => {
  const host = await startPlainHost('/some/path/');
  const profile = await temporaryProfile();
  const context = await openBrowser(profile.folder);
  const mistakes = watchForMistakes(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const hearth = new HearthPage(page);
  let loads = 0;
  page.on('load', () => (loads += 1));

  await hearth.open(host.address);
  await expect.poll(() => page.evaluate(() => crossOriginIsolated).catch(() => false), ANSWER_LIMIT).toBe(true);
  await expect(hearth.composer).toBeVisible();
  // The policy is there too: what it refuses is refused.
  expect(await page.evaluate(() => fetch('http://127.0.0.1:9/').catch((error: unknown) => String(error)))).toContain(
    'TypeError',
  );
  await hearth.chooseSmallSet();
  await hearth.download();
  await hearth.waitUntilUsable();
  expect(await hearth.wordsOf(await hearth.askAndWait(FRANCE))).toContain('Paris');
  expect(loads).toBe(2);
  expect(host.pages()).toBe(1);

  await host.stop();
  await page.reload();
  await expect(hearth.answers).toHaveCount(1, ANSWER_LIMIT);
  expect(await hearth.wordsOf(await hearth.askAndWait(SPAIN))).toContain('Madrid');
  expect(loads).toBe(3);
  await context.close();
  await profile.remove();
  expect(mistakes.filter((mistake) => !mistake.includes('127.0.0.1:9'))).toEqual([]);
});

test('works where the browser has no service workers', async () => {
  const server = await startAppServer();
  const profile = await temporaryProfile();
  const context = await openBrowser(profile.folder);
  const mistakes = watchForMistakes(context);
  const hearth = new HearthPage(context.pages()[0] ?? (await context.newPage()));
  await withoutServiceWorkers(hearth.page);
  await hearth.open(server.address);
  await expectOfflineState(hearth.page, 'unsupported');
  await context.close();
  await server.stop();
  await profile.remove();
  expect(mistakes).toEqual([]);
});
