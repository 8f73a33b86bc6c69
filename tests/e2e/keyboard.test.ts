import { expect, test } from '../support/e2e/hearth-test';
import { choose, stop, tabTo } from '../support/e2e/keys';
import { dialog, runCommand } from '../support/e2e/screens';
import { seedConversation } from '../support/e2e/seed-conversation';

test('everything can be done with the keyboard alone', async ({ hearth, ready: { server, context } }) => {
  const { page } = hearth;
  const earlier = hearth.conversations.filter({ hasText: 'An earlier one' });
  await seedConversation(context, server.address, {
    title: 'An earlier one',
    turns: [{ question: 'Who was here?', answer: 'Nobody but the bees.' }],
  });
  await page.reload();
  await expect(earlier).toHaveCount(1);

  await test.step('skip to the message box', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the message box' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(hearth.composer).toBeFocused();
  });

  await test.step('ask, and stop', async () => {
    await page.keyboard.type('Write a long story about the sea.');
    await page.keyboard.press('Enter');
    await stop(hearth);
    await expect(hearth.answers.last()).toContainText('You stopped this answer here.');
  });

  await test.step('ask again, which makes a second version', async () => {
    await runCommand(hearth, 'Ask again');
    await stop(hearth);
    await expect(hearth.answers.getByText('2 of 2')).toBeVisible();
  });

  await test.step('switch to the first version and back', async () => {
    await tabTo(hearth, hearth.answers.getByRole('button', { name: 'Earlier version' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(hearth.answers.getByText('1 of 2')).toBeVisible();
    // There is no way further back, so the focus is on the way forward.
    await expect(hearth.answers.getByRole('button', { name: 'Later version' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(hearth.answers.getByText('2 of 2')).toBeVisible();
  });

  await test.step('edit the question', async () => {
    await page.keyboard.press('e');
    const editor = page.getByRole('article').first().getByRole('textbox');
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Write a long story about a forest.');
    await page.keyboard.press('Enter');
    await stop(hearth);
    await expect(page.getByRole('article').first()).toContainText('a forest.');
    await expect(page.getByRole('article').first().getByText('2 of 2')).toBeVisible();
  });

  await test.step('search, and open what was found', async () => {
    // The answer that ended left the focus where nothing is written.
    await page.locator('body').press('/');
    await expect(page.getByRole('searchbox', { name: 'Search conversations' })).toBeFocused();
    await page.keyboard.type('bees');
    await expect(page.getByText('1 conversation found.')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nobody but the bees.').last()).toBeVisible();
    await tabTo(hearth, page.getByRole('searchbox', { name: 'Search conversations' }), 'Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(earlier).toHaveCount(1);
  });

  const more = earlier.getByRole('button', { name: /^More for/ });

  await test.step('pin', async () => {
    await tabTo(hearth, more);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await choose(hearth, 'Pin');
    await expect(page.getByRole('navigation').getByText('Pinned')).toBeVisible();
  });

  await test.step('rename', async () => {
    await tabTo(hearth, more);
    await page.keyboard.press('Enter');
    await choose(hearth, 'Rename');
    await expect(page.getByRole('textbox', { name: 'Name of the conversation' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('The bees');
    await page.keyboard.press('Enter');
    await expect(hearth.conversations.filter({ hasText: 'The bees' })).toHaveCount(1);
  });

  await test.step('delete, and undo', async () => {
    const renamed = hearth.conversations.filter({ hasText: 'The bees' });
    await runCommand(hearth, 'Delete this conversation');
    await expect(renamed).toHaveCount(0);
    await tabTo(hearth, page.getByRole('button', { name: 'Undo' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(renamed).toHaveCount(1);
  });

  await test.step('change the appearance in the settings', async () => {
    await runCommand(hearth, 'Settings');
    await tabTo(hearth, dialog(hearth, 'Settings').getByRole('radio', { name: 'Like the device' }).first());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    await tabTo(hearth, dialog(hearth, 'Settings').getByRole('button', { name: 'Saved prompts' }));
    await page.keyboard.press('Enter');
    await expect(dialog(hearth, 'Saved prompts')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('look at the shortcuts, and begin a new conversation', async () => {
    await page.locator('body').press('?');
    await expect(dialog(hearth, 'Keyboard shortcuts')).toBeVisible();
    // Under a dialog a single key does nothing.
    await page.keyboard.press('n');
    await expect(dialog(hearth, 'Keyboard shortcuts')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(hearth, 'Keyboard shortcuts')).toBeHidden();
    await page.keyboard.press('n');
    await expect(hearth.composer).toBeFocused();
    await expect(hearth.answers).toHaveCount(0);
  });

  await test.step('leave the palette, and be where one was', async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog(hearth, 'Commands and conversations')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hearth.composer).toBeFocused();
  });
});
