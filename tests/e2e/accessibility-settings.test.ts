import type { CDPSession, Page } from '@playwright/test';
import { axeFindings, colourRules } from '../support/e2e/axe';
import { expect, test } from '../support/e2e/hearth-test';
import { screens, seedVersions } from '../support/e2e/screens';
import { stickingOut } from '../support/e2e/sticking-out';

const USUAL = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;

/** What moves on the page for longer than an instant, by the name of its animation or of the property. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      if (typeof duration === 'number' && duration <= 1) return [];
      return [animation instanceof CSSAnimation ? animation.animationName : 'a transition'];
    }),
  );
}

/** The person's own size of text, of which the usual one is 16 pixels. */
async function setTextSize(session: CDPSession, page: Page, pixels: number): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels * 0.8125 } });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${pixels}px`);
}

/** Looks at what is on screen in each way in which a person may have set up the device. */
async function expectFitForEveryone(session: CDPSession, page: Page): Promise<void> {
  expect.soft(await moving(page), 'less motion').toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...USUAL, colorScheme, contrast: 'more' });
    expect.soft(await axeFindings(page, { rules: colourRules }), `more contrast, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ ...USUAL, forcedColors: 'active' });
  expect.soft(await axeFindings(page, { rules: colourRules }), 'forced colours').toEqual([]);
  await page.emulateMedia(USUAL);

  await page.setViewportSize({ width: 2560, height: 1440 });
  expect.soft(await stickingOut(page), 'wide').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await setTextSize(session, page, 32);
  expect.soft(await stickingOut(page), 'large text').toEqual([]);
  expect.soft(await axeFindings(page), 'large text').toEqual([]);
  await setTextSize(session, page, 16);

  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect.soft(await stickingOut(page), 'right to left, narrow').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect.soft(await stickingOut(page), 'right to left').toEqual([]);
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
}

test('every screen is fit for more contrast, forced colours, less motion, large text, a wide window and right to left', async ({
  hearth,
  ready: { server, context },
}) => {
  test.setTimeout(400_000);
  const { page } = hearth;
  await page.emulateMedia({ ...USUAL, reducedMotion: 'reduce' });
  const session = await context.newCDPSession(page);
  const address = await seedVersions(context, server.address);
  await page.goto('about:blank');
  await hearth.open(address);
  await expect(page.getByRole('table')).toBeVisible();
  await hearth.details(hearth.answers.last());
  await expectFitForEveryone(session, page);
  for (const { name, open } of screens) {
    await test.step(name, async () => {
      await open(hearth);
      await expectFitForEveryone(session, page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  }
});
