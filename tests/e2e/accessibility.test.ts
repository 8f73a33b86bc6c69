import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../support/e2e/hearth-test';
import { seedConversation } from '../support/e2e/seed-conversation';

const SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

const ANSWER = [
  '# A plan',
  'With **weight**, *stress*, `code` and a list:',
  '- one\n- two',
  '> A word from elsewhere',
  '| Day | Place |\n| --- | --- |\n| Friday | Lisbon |',
  '```python\nprint("hello")\n```',
  'And a [link](https://example.org/path).',
].join('\n\n');

/** What axe finds, as one line each, once nothing fades in any more. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

for (const { colorScheme, width } of SCREENS) {
  const screen = `${colorScheme}, ${width} pixels wide`;

  test(`nothing bars the way on a first visit (${screen})`, async ({ fresh: { hearth, server } }) => {
    const { page } = hearth;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await hearth.open(server.address);
    await expect(page.getByRole('heading', { name: 'Bring your own assistant home' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test(`nothing bars the way in a conversation and the panels (${screen})`, async ({
    hearth,
    ready: { server, context },
  }) => {
    const { page } = hearth;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const address = await seedConversation(context, server.address, {
      title: 'A weekend in Lisbon',
      turns: [{ question: 'Plan a weekend.', answer: ANSWER }],
    });
    await page.goto('about:blank');
    await hearth.open(address);
    await expect(page.getByRole('table')).toBeVisible();
    await hearth.details(hearth.answers.first());
    expect(await findings(page)).toEqual([]);

    for (const panel of ['Models', 'Settings']) {
      await page.getByRole('button', { name: panel, exact: true }).click();
      await expect(page.getByRole('dialog', { name: panel })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByRole('dialog', { name: panel })).toBeHidden();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
