import { expect, test as base, type BrowserContext } from '@playwright/test';
import { startAppServer, type AppServer } from './app-server';
import { openBrowser, temporaryProfile } from './browser';
import { HearthPage } from './hearth-page';
import { clearConversations } from './page-storage';

/** A server and a browser of its own. */
export interface Installation {
  readonly server: AppServer;
  readonly context: BrowserContext;
}

interface TestFixtures {
  /** A page in a profile that has never seen Hearth, with a server of its own. */
  readonly fresh: Installation & { readonly hearth: HearthPage };
  /** A page with an empty list of conversations where the small set is on the device. */
  readonly hearth: HearthPage;
}

interface WorkerFixtures {
  /** One profile with the small set for all tests that are about something else. */
  readonly ready: Installation;
}

/** Fails the test for what the page itself did not expect: an uncaught error, or something that its policy refused. */
export function watchForMistakes(context: BrowserContext): readonly string[] {
  const mistakes: string[] = [];
  context.on('weberror', (error) => mistakes.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Types?|violates/i.test(message.text())) mistakes.push(message.text());
  });
  return mistakes;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ready: [
    async ({}, use) => {
      const server = await startAppServer();
      const profile = await temporaryProfile();
      const context = await openBrowser(profile.folder);
      const page = await context.newPage();
      const hearth = new HearthPage(page);
      await hearth.open(server.address);
      await hearth.chooseSmallSet();
      await hearth.download();
      await hearth.waitUntilComplete();
      await page.close();
      await use({ server, context });
      await context.close();
      await server.stop();
      await profile.remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],

  hearth: async ({ ready }, use) => {
    const { server, context } = ready;
    server.fault(undefined);
    await clearConversations(context, server.address);
    const mistakes = watchForMistakes(context);
    const hearth = new HearthPage(await context.newPage());
    await hearth.open(server.address);
    await use(hearth);
    for (const page of context.pages()) await page.close();
    server.fault(undefined);
    expect(mistakes).toEqual([]);
  },

  fresh: async ({}, use) => {
    const server = await startAppServer();
    const profile = await temporaryProfile();
    const context = await openBrowser(profile.folder);
    const mistakes = watchForMistakes(context);
    const hearth = new HearthPage(context.pages()[0] ?? (await context.newPage()));
    await use({ server, context, hearth });
    await context.close();
    await server.stop();
    await profile.remove();
    expect(mistakes).toEqual([]);
  },
});

export { expect };
