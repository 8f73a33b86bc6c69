import { expect, type Page, type Worker } from '@playwright/test';

/** The workers of a page of that name, those that only lend a processor not counted. */
async function workersNamed(page: Page, wanted: string): Promise<readonly Worker[]> {
  const named = await Promise.all(
    // A compute thread sleeps until there is work and answers nobody meanwhile.
    page
      .workers()
      .filter((worker) => !worker.url().includes('compute-thread'))
      .map(async (worker) => ({ worker, name: await worker.evaluate(() => self.name) })),
  );
  return named.filter(({ name }) => name === wanted).map(({ worker }) => worker);
}

/** Ends a worker from within, without a word to the page: what is left when the system takes it away. */
export async function killWorker(worker: Worker): Promise<void> {
  const closed = worker.waitForEvent('close');
  // From a later task: the answer to this call would not get out any more.
  await worker.evaluate(() => void setTimeout(() => self.close(), 0));
  await closed;
}

/** The one language worker of a page in which one model is in memory. */
export async function onlyLanguageWorker(page: Page): Promise<Worker> {
  return onlyWorker(page, 'language');
}

/** The one worker of a page of that name. */
export async function onlyWorker(page: Page, name: string): Promise<Worker> {
  // A worker that is started when the page is idle may have yet to come.
  await expect.poll(async () => (await workersNamed(page, name)).length, { timeout: 60_000 }).toBe(1);
  const [worker] = await workersNamed(page, name);
  return worker!;
}
