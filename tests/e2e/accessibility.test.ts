import { axeFindings } from '../support/e2e/axe';
import { expect, test } from '../support/e2e/hearth-test';
import { screens, seedVersions } from '../support/e2e/screens';

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

for (const { colorScheme, width } of LOOKS) {
  const look = `${colorScheme}, ${width} pixels wide`;

  test(`nothing bars the way on a first visit (${look})`, async ({ fresh: { hearth, server } }) => {
    const { page } = hearth;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await hearth.open(server.address);
    await expect(page.getByRole('heading', { name: 'Bring your own assistant home' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`nothing bars the way in a conversation and on any screen over it (${look})`, async ({
    hearth,
    ready: { server, context },
  }) => {
    const { page } = hearth;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const address = await seedVersions(context, server.address);
    await page.goto('about:blank');
    await hearth.open(address);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(hearth.answers.getByText('2 of 2')).toBeVisible();
    await hearth.details(hearth.answers.last());
    expect(await axeFindings(page)).toEqual([]);

    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await open(hearth);
        expect(await axeFindings(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      });
    }

    await test.step('the list with its menu, and what is found', async () => {
      if (width < 800) await page.getByRole('button', { name: 'Conversations', exact: true }).click();
      await hearth.conversations
        .first()
        .getByRole('button', { name: /^More for/ })
        .click();
      await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
      await page.getByRole('searchbox', { name: 'Search conversations' }).fill('Lisbon');
      await expect(page.getByText('1 conversation found.')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
