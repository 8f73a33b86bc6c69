import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/hearth-test';

async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('timers');
  await page.getByRole('option', { name: 'Timers, alarms, reminders' }).click();
  await expect(page.getByRole('dialog', { name: 'Timers, alarms, reminders' })).toBeVisible();
}

/** Starts a timer by hand. */
async function startTimer(page: Page, minutes: string, name: string): Promise<void> {
  await openPanel(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: 'Minutes' }).fill(minutes);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
}

const strip = (page: Page) => page.getByRole('region', { name: 'Running timers' });
const ringing = (page: Page) => page.getByRole('region', { name: 'Ringing now' });

test('a timer set by hand is in sight, can be paused, survives a reload, rings and is stopped', async ({ fresh }) => {
  const { page } = fresh.hearth;
  await page.goto(fresh.server.address);
  await startTimer(page, '0.2', 'tea');
  await expect(strip(page)).toContainText('Timer: tea');
  await strip(page).getByRole('button', { name: 'Pause Timer: tea' }).click();
  await expect(strip(page)).toContainText('paused');
  await page.reload();
  await expect(strip(page)).toContainText('paused');
  await strip(page).getByRole('button', { name: 'Go on with Timer: tea' }).click();
  await expect(ringing(page)).toContainText('It is time.');
  await expect(ringing(page)).toContainText('tea');
  await expect(strip(page)).toBeHidden();
  await ringing(page).getByRole('button', { name: 'Stop' }).click();
  await expect(ringing(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(ringing(page)).toBeHidden();
});

test('a timer that ran out while no page was open is said to be late', async ({ fresh }) => {
  const { page } = fresh.hearth;
  await page.goto(fresh.server.address);
  await startTimer(page, '2', 'eggs');
  const later = await fresh.context.newPage();
  await page.close();
  await later.clock.install({ time: Date.now() + 10 * 60_000 });
  await later.goto(fresh.server.address);
  await expect(ringing(later)).toContainText('Late: it was due');
  await ringing(later).getByRole('button', { name: 'Snooze 9 min' }).click();
  await expect(strip(later)).toContainText('eggs');
});

test('two tabs ring together, tell the browser once, and are stopped together', async ({ fresh }) => {
  const { page } = fresh.hearth;
  await fresh.context.grantPermissions(['notifications'], { origin: new URL(fresh.server.address).origin });
  await page.goto(fresh.server.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const other = await fresh.context.newPage();
  await other.goto(fresh.server.address);
  await expect(other.getByRole('button', { name: 'Settings' })).toBeVisible();
  for (const tab of [page, other]) {
    await tab.evaluate(() => {
      const show = ServiceWorkerRegistration.prototype.showNotification;
      ServiceWorkerRegistration.prototype.showNotification = function (...notice) {
        document.documentElement.dataset['notices'] = `${document.documentElement.dataset['notices'] ?? ''}x`;
        return show.apply(this, notice);
      };
    });
  }
  await startTimer(page, '0.08', 'both');
  await expect(strip(other)).toContainText('both');
  await expect(ringing(page)).toBeVisible();
  await expect(ringing(other)).toBeVisible();
  const told = await Promise.all(
    [page, other].map((tab) => tab.evaluate(() => document.documentElement.dataset['notices'] ?? '')),
  );
  expect(told.join('')).toBe('x');
  await ringing(other).getByRole('button', { name: 'Stop' }).click();
  await expect(ringing(page)).toBeHidden();
});

test('alarms and reminders are added, changed, switched off, removed and brought back by hand', async ({ fresh }) => {
  const { page } = fresh.hearth;
  await page.goto(fresh.server.address);
  await openPanel(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add alarm' }).click();
  await dialog.getByLabel('When').fill('2090-05-01T07:00');
  await dialog.getByLabel('Repeat').selectOption('Every weekday');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const alarms = dialog.getByRole('region', { name: 'Alarms' });
  await expect(alarms.getByRole('listitem')).toContainText('comes back');
  await dialog.getByRole('button', { name: 'Add reminder' }).click();
  await dialog.getByRole('textbox', { name: 'What about' }).fill('call mum');
  await dialog.getByLabel('When').fill('2020-05-01T07:00');
  await expect(dialog.getByText('That time has passed.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('When').fill('2090-05-01T07:00');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const reminders = dialog.getByRole('region', { name: 'Reminders' });
  await reminders.getByRole('button', { name: 'Change call mum' }).click();
  await dialog.getByRole('textbox', { name: 'What about' }).fill('call dad');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await reminders.getByRole('checkbox', { name: 'call dad on' }).uncheck();
  await reminders.getByRole('button', { name: 'Cancel call dad' }).click();
  await expect(reminders).toContainText('There are no reminders.');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(reminders.getByRole('checkbox', { name: 'call dad on' })).not.toBeChecked();
});

test('a timer that is typed needs no model, rings, and is stopped by a word', async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  const answer = await hearth.askAndWait('set a pasta timer for 4 seconds');
  expect(await hearth.wordsOf(answer)).toContain('pasta: 4 seconds');
  await expect(ringing(hearth.page)).toContainText('pasta');
  const stopped = await hearth.askAndWait('stop the timer');
  expect(await hearth.wordsOf(stopped)).toBe('The pasta timer is stopped.');
  await expect(ringing(hearth.page)).toBeHidden();
  await stopped.getByRole('button', { name: 'Undo' }).click();
  await expect(ringing(hearth.page)).toBeVisible();
});
