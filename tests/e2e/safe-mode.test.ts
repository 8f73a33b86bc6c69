import type { Page } from '@playwright/test';
import { crashPage } from '../support/e2e/crash';
import { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { fastModel } from '../support/e2e/small-set';
import { allRows } from '../support/e2e/stored-rows';

const question = 'What is the capital of France? Answer with one word.';

/** Puts one that never answers in the place of each language worker: a load that no machine is too fast for. */
function loadForEver(): void {
  window.Worker = new Proxy(window.Worker, {
    construct: (worker, [address, options]: [string | URL, WorkerOptions | undefined]) =>
      options?.name === 'language'
        ? Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined })
        : new worker(address, options),
  });
}

/** What is kept of the last load of the fast model. */
async function lastLoad(page: Page): Promise<unknown> {
  const rows = (await allRows(page))['hearth/modelChecks'] ?? [];
  return rows.find((row) => typeof row === 'object' && row !== null && 'id' in row && row.id === fastModel.id);
}

test('a model whose load ends the page twice is not loaded again until the person says so', async ({
  ready: { server, context },
}) => {
  // After the first death it is still loaded by itself, and the mark counts on.
  for (const mark of [{ state: 'loading' }, { state: 'loading', endedPages: 1 }]) {
    const page = await context.newPage();
    await page.addInitScript(loadForEver);
    await new HearthPage(page).open(server.address);
    await expect.poll(() => lastLoad(page), { timeout: 60_000 }).toMatchObject(mark);
    await crashPage(page);
    await page.close();
  }

  const page = await context.newPage();
  const hearth = new HearthPage(page);
  await hearth.open(server.address);
  const notice = page.locator('[data-notice="stopped"]');
  await expect(notice).toContainText(`${fastModel.title} is not loaded by itself any more.`);
  const refused = await hearth.ask(question);
  await expect(refused.getByRole('alert')).toContainText('the page ended before it was done');
  expect(await lastLoad(page)).toMatchObject({ state: 'loading', endedPages: 1 });

  await notice.getByRole('button', { name: 'Try it again' }).click();
  await expect(notice).toBeHidden();
  await hearth.askAndWait(question);
  expect(await lastLoad(page)).toMatchObject({ state: 'passed' });
  await page.close();
});
