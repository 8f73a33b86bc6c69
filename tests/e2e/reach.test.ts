import { withoutIsolation } from '../support/e2e/faults';
import { expect, test } from '../support/e2e/hearth-test';
import { HearthPage } from '../support/e2e/hearth-page';
import { removeServiceWorker, withoutServiceWorkers } from '../support/e2e/service-worker';
import { fastModel } from '../support/e2e/small-set';

const FRANCE = 'What is the capital of France? Answer with one word.';
const SPAIN = 'What is the capital of Spain? Answer with one word.';

test('two tabs are both usable, and see what the other does', async ({ hearth, ready: { server, context } }) => {
  const other = new HearthPage(await context.newPage());
  await other.open(server.address);

  await hearth.prefer('Fast');
  await hearth.askAndWait(FRANCE);
  await expect(other.conversations).toHaveCount(1);
  await other.prefer('Fast');
  await other.askAndWait(SPAIN);
  await expect(hearth.conversations).toHaveCount(2);

  // The same conversation in both: what one writes, the other shows.
  const first = hearth.conversations.last();
  await first.getByRole('button').first().click();
  await other.conversations.last().getByRole('button').first().click();
  await expect(other.answers).toHaveCount(1);
  await hearth.askAndWait('And of Italy? Answer with one word.');
  await expect(other.answers).toHaveCount(2);
  expect(await other.wordsOf(other.answers.last())).toBe(await hearth.wordsOf(hearth.answers.last()));
});

test('answers on one thread where there is no shared memory and no graphics processor', async ({
  hearth,
  ready: { server, context },
}) => {
  // It would add the headers that are left out.
  await removeServiceWorker(context, server.address);
  await withoutServiceWorkers(hearth.page);
  server.fault(withoutIsolation);
  await hearth.open(server.address);
  const browser = await hearth.page.evaluate(async () => ({
    isolated: crossOriginIsolated,
    sharedMemory: typeof SharedArrayBuffer,
    adapter: await (navigator as { gpu?: { requestAdapter(): Promise<unknown> } }).gpu?.requestAdapter(),
  }));
  expect(browser.isolated).toBe(false);
  expect(browser.sharedMemory).toBe('undefined');
  expect(browser.adapter ?? null).toBeNull();

  const answer = await hearth.askAndWait(FRANCE);
  await expect(await hearth.details(answer)).toContainText(fastModel.title);
  expect(await hearth.wordsOf(answer)).toContain('Paris');
});

test('goes on answering in the open page when the server is gone', async ({ hearth, ready: { server } }) => {
  await hearth.prefer('Fast');
  await hearth.askAndWait(FRANCE);
  await server.stop();
  try {
    expect(await hearth.wordsOf(await hearth.askAndWait(SPAIN))).toContain('Madrid');
    await hearth.prefer('Think');
    expect(await hearth.wordsOf(await hearth.askAndWait('And of Italy? Answer with one word.'))).toContain('Rome');
  } finally {
    await server.start();
  }
});
