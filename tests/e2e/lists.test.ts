import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e/hearth-test';

/** Opens a panel as a person does from anywhere: by the palette. */
async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' }).or(page.getByRole('dialog')).first();
  await palette.getByRole('combobox').fill(name);
  await palette.getByRole('option', { name, exact: true }).first().click();
  const panel = page.getByRole('dialog', { name, exact: true });
  await expect(panel).toBeVisible();
  return panel;
}

test('a list is filled by the keyboard, ticked, cleared, taken back, and there after a reload', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  let panel = await openPanel(page, 'Lists');
  const field = panel.getByRole('textbox', { name: 'Add to Shopping' });
  await expect(field).toBeFocused();
  for (const thing of ['milk', 'eggs', '<b>bread</b>']) {
    await field.fill(thing);
    await field.press('Enter');
  }
  const items = panel.getByRole('list', { name: 'Shopping' }).getByRole('listitem');
  await expect(items).toHaveText(['milk', 'eggs', '<b>bread</b>']);

  await panel.getByRole('checkbox', { name: 'eggs' }).press('Space');
  await expect(panel.getByRole('checkbox', { name: 'eggs' })).toBeChecked();
  await panel.getByRole('button', { name: 'Remove milk' }).click();
  await expect(items).toHaveText(['eggs', '<b>bread</b>']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(items).toHaveText(['milk', 'eggs', '<b>bread</b>']);

  await panel.getByRole('textbox', { name: 'New list' }).fill('Camping');
  await panel.getByRole('textbox', { name: 'New list' }).press('Enter');
  await panel.getByRole('textbox', { name: 'Add to Camping' }).fill('torch');
  await panel.getByRole('textbox', { name: 'Add to Camping' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Camping (1)' })).toHaveAttribute('aria-pressed', 'true');

  await page.reload();
  panel = await openPanel(page, 'Lists');
  await expect(panel.getByRole('button', { name: 'Shopping (2)' })).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'eggs' })).toBeChecked();
  await panel.getByRole('button', { name: 'Camping (1)' }).click();
  await expect(panel.getByRole('listitem')).toHaveText(['torch']);
});

test('a note is written, found, changed and deleted', async ({ fresh: { hearth, server } }) => {
  const { page } = hearth;
  await hearth.open(server.address);
  const panel = await openPanel(page, 'Notes');
  for (const note of ['The gate code is 4471', 'Paint in the hall']) {
    await panel.getByRole('textbox', { name: 'New note' }).fill(note);
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel.getByRole('listitem').first()).toContainText(note);
  }
  await panel.getByRole('textbox', { name: 'Search the notes' }).fill('gate');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('button', { name: /^Delete the note/ }).click();
  await expect(panel.getByRole('listitem')).toHaveText(['No note has that in it.']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('listitem')).toContainText(['The gate code is 4471']);
});

test('an event is added, exported, removed and imported again; a broken file changes nothing', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  const panel = await openPanel(page, 'Calendar');
  await panel.getByRole('button', { name: 'New event' }).click();
  await panel.getByRole('textbox', { name: 'What' }).fill('Choir');
  await panel.getByRole('combobox', { name: 'Repeats' }).selectOption('every week');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Choir' })).toHaveCount(4);

  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export all (.ics)' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('RRULE:FREQ=WEEKLY');

  await panel.getByRole('button', { name: 'Remove all times of Choir' }).first().click();
  await expect(panel).toContainText('Choir was removed.');
  await expect(panel.getByRole('listitem')).toHaveCount(0);

  const offer = (text: string): Promise<void> =>
    page.locator('[type="file"][accept*="calendar"]').setInputFiles({
      ...{ name: 'choir.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) },
    });
  await offer(file.slice(0, -40));
  await expect(panel.getByRole('alert')).toContainText('This calendar file cannot be taken in');
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await offer(file);
  await expect(panel).toContainText('1 event was taken in.');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Choir' })).toHaveCount(4);
});

test('lists, notes and the calendar are kept by what is typed, without a model', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  await hearth.open(server.address);
  const answers: readonly (readonly [string, string])[] = [
    ['add milk, eggs and two litres of juice to my shopping list', 'on your shopping list.'],
    ["I've got the eggs", '2 left.'],
    ['undo that', 'The ticks are as they were.'],
    ['note: the gate code is 4471', 'Noted: the gate code is 4471'],
    ['put dentist in my calendar tomorrow at 10am', 'In your calendar: Dentist, tomorrow'],
    ["what's on my calendar tomorrow", 'Dentist'],
    ['dark mode', 'Dark it is.'],
  ];
  for (const [asked, answered] of answers) await expect(await hearth.ask(asked)).toContainText(answered);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const panel = await openPanel(page, 'Lists');
  await expect(panel.getByRole('list', { name: 'Shopping' }).getByRole('listitem')).toHaveText([
    ...['milk', 'eggs', 'two litres of juice'],
  ]);
});
