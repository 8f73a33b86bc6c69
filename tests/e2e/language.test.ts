import { expect, test } from '../support/e2e/hearth-test';

const DRAFT = 'Half a thought, not sent yet';

test('another language is spoken at once and after a reload, and what was written stays', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  await hearth.composer.fill(DRAFT);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('group', { name: 'Language' }).getByText('Deutsch').click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  await page.keyboard.press('Escape');
  const composer = page.getByRole('textbox', { name: 'Nachricht an Hearth' });
  await expect(composer).toHaveValue(DRAFT);
  await expect(page.getByRole('button', { name: /^Herunterladen \(\d+(,\d)? [GM]B\)$/ })).toBeVisible();

  await page.reload();
  await expect(composer).toHaveValue(DRAFT);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('the language of the device is spoken where none was chosen', async ({ fresh: { hearth, server } }) => {
  const { page } = hearth;
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { get: () => ['tlh', 'de-AT', 'en-US'] }),
  );
  await page.goto(server.address);
  await expect(page.getByRole('textbox', { name: 'Nachricht an Hearth' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

for (const width of [1280, 390]) {
  test(`the screen is mirrored for a language written from right to left (${width} pixels wide)`, async ({
    fresh: { hearth, server },
  }) => {
    const { page } = hearth;
    await page.setViewportSize({ width, height: 800 });
    await hearth.open(server.address);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));

    const leftOf = async (role: 'button' | 'group' | 'heading' | 'navigation', name: string): Promise<number> =>
      (await page.getByRole(role, { name, exact: true }).boundingBox())?.x ?? NaN;
    expect(await leftOf('button', 'Send')).toBeLessThan(await leftOf('group', 'Who answers'));
    expect(await leftOf('button', 'Settings')).toBeLessThan(width / 2);
    if (width === 1280) expect(await leftOf('navigation', 'Conversations')).toBeGreaterThan(width / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
