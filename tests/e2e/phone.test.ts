import type { CDPSession, Page } from '@playwright/test';
import type { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { dialog, screens, seedVersions } from '../support/e2e/screens';
import { stickingOut } from '../support/e2e/sticking-out';

const WIDTH = 360;
const HEIGHT = 740;

/** Makes the page's screen a telephone's: small, and touched instead of pointed at. */
async function asPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const screen = { width: WIDTH, height: HEIGHT, deviceScaleFactor: 2, mobile: true };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return session;
}

/** What a finger would miss: everything that can be pressed and is smaller than 44 pixels. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const area = document.querySelector('dialog[open]') ?? document.body;
    return [...area.querySelectorAll('button, summary, [role="option"], [role="menuitem"]')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 2 || (width >= 43.5 && height >= 43.5)) return [];
      return [`${element.getAttribute('aria-label') ?? element.textContent}: ${width} × ${height}`];
    });
  });
}

async function swipe(session: CDPSession, from: number, to: number): Promise<void> {
  const at = (x: number) => [{ x, y: HEIGHT / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from + (to - from) * part) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function openDrawer(hearth: HearthPage): Promise<void> {
  await hearth.page.getByRole('button', { name: 'Conversations', exact: true }).click();
  await expect(dialog(hearth, 'Conversations')).toBeVisible();
}

test('on a telephone nothing sticks out at a side, and everything is large enough for a finger', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  await asPhone(page);
  expect(await stickingOut(page)).toEqual([]);
  const address = await seedVersions(context, server.address);
  await page.goto('about:blank');
  await hearth.open(address);
  await expect(page.getByRole('table')).toBeVisible();
  await hearth.details(hearth.answers.last());
  expect(await stickingOut(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);

  for (const { name, open } of screens) {
    await test.step(name, async () => {
      await open(hearth);
      expect(await stickingOut(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  }

  await test.step('the list, and what is found', async () => {
    await openDrawer(hearth);
    expect(await stickingOut(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('Lisbon');
    await expect(page.getByText('1 conversation found.')).toBeVisible();
    expect(await stickingOut(page)).toEqual([]);
  });
});

test('the list of conversations comes by its button or by a swipe from the edge, and goes by a swipe back', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const session = await asPhone(page);
  const address = await seedVersions(context, server.address);
  await page.goto('about:blank');
  await hearth.open(address);
  const drawer = dialog(hearth, 'Conversations');
  const button = page.getByRole('button', { name: 'Conversations', exact: true });

  await openDrawer(hearth);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(button).toBeFocused();

  await swipe(session, 150, 300);
  await expect(drawer).toBeHidden();
  await swipe(session, 6, 200);
  await expect(drawer).toBeVisible();
  await swipe(session, 250, 60);
  await expect(drawer).toBeHidden();

  await swipe(session, 6, 200);
  await hearth.conversations
    .first()
    .getByRole('button', { name: /A weekend in Lisbon/ })
    .first()
    .click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('table')).toBeVisible();
});

test('on a keyboard of glass Enter begins a new line, and the button sends', async ({ hearth }) => {
  const { page } = hearth;
  await asPhone(page);
  await hearth.composer.fill('Say hello.');
  await hearth.composer.press('Enter');
  await page.keyboard.type('In one word.');
  await expect(hearth.composer).toHaveValue('Say hello.\nIn one word.');
  await expect(hearth.answers).toHaveCount(0);

  await hearth.send.click();
  await hearth.waitUntilFinished(hearth.answers.last());
  await expect(page.getByRole('article').first()).toContainText('In one word.');
});
