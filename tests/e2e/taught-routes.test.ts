import { expect, test } from '../support/e2e/hearth-test';
import { dialog, runCommand } from '../support/e2e/screens';

const QUESTION = 'who wrote hamlet';

test('a choice made by hand teaches, and is unlearned without a trace', async ({ hearth }) => {
  const { page } = hearth;
  const routeOf = async (): Promise<string> => {
    const answer = await hearth.askAndWait(QUESTION);
    return (await answer.locator('button[aria-controls$="-details"]').innerText()).trim();
  };

  const before = await routeOf();
  expect(before).toMatch(/^Fast/);
  const answer = hearth.answers.last();
  await answer.getByRole('button', { name: 'Think again' }).click();
  await expect(answer.locator('button[aria-controls$="-details"]')).toContainText('You chose Think');
  await hearth.waitUntilFinished(answer);
  expect(await routeOf()).toMatch(/^Think/);

  await runCommand(hearth, 'Activity');
  const activity = dialog(hearth, 'Activity');
  await expect(activity.getByRole('row', { name: /^Think/ })).toBeVisible();
  await activity.getByRole('button', { name: `Forget the choice for: ${QUESTION}` }).click();
  await expect(activity).toContainText('You have not chosen otherwise yet.');
  await page.keyboard.press('Escape');
  expect(await routeOf()).toBe(before);
});
