import { expect, test } from '../support/e2e/hearth-test';
import type { HearthPage } from '../support/e2e/hearth-page';

const FRANCE = 'What is the capital of France? Answer with one word.';
const SPAIN = 'What is the capital of Spain? Answer with one word.';
const LONG = 'Write a long story about a lighthouse keeper and the sea. Tell every detail.';

const questions = ({ page }: HearthPage) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'You' }) });

test.beforeEach(({ hearth }) => hearth.prefer('Fast'));

test('an edited question stands beside the old one, and both are there after a reload', async ({ hearth }) => {
  const { page } = hearth;
  await hearth.askAndWait(FRANCE);
  await hearth.composer.press('ArrowUp');
  const editor = page.getByRole('textbox', { name: 'Your question' });
  await expect(editor).toBeFocused();
  await expect(editor).toHaveValue(FRANCE);
  await page.keyboard.press('Escape');
  await expect(hearth.composer).toBeFocused();

  await questions(hearth).hover();
  await questions(hearth).getByRole('button', { name: 'Edit question' }).click();
  await editor.fill(SPAIN);
  await editor.press('Enter');
  await expect(editor).toBeHidden();
  const versions = questions(hearth).getByRole('group', { name: 'Versions' });
  // Until then the first answer, which is finished, is still the one on screen.
  await expect(versions).toContainText('2 of 2');
  await hearth.waitUntilFinished(hearth.answers.first());
  expect(await hearth.wordsOf(hearth.answers.first())).toContain('Madrid');

  await versions.getByRole('button', { name: 'Earlier version' }).click();
  await expect(versions).toContainText('1 of 2');
  // There is no earlier one: the focus stays with the pair of buttons.
  await expect(versions.getByRole('button', { name: 'Later version' })).toBeFocused();
  await expect(hearth.answers).toContainText(['Paris']);

  await page.reload();
  await expect(versions).toContainText('1 of 2');
  await expect(hearth.answers).toContainText(['Paris']);
  await versions.getByRole('button', { name: 'Later version' }).click();
  await expect(hearth.answers).toContainText(['Madrid']);
  await page.reload();
  await expect(versions).toContainText('2 of 2');
});

test('a stopped answer is continued where it broke off', async ({ hearth }) => {
  const answer = await hearth.ask(LONG);
  await hearth.waitForWords(answer);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  const kept = await hearth.wordsOf(answer);

  await answer.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(async () => (await hearth.wordsOf(answer)).length).toBeGreaterThan(kept.length + 40);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  const whole = await hearth.wordsOf(answer);
  // The last word may have been whole only now.
  expect(whole.slice(0, kept.length)).toBe(kept);
  await expect(hearth.answers).toHaveCount(1);
  await hearth.page.reload();
  expect(await hearth.wordsOf(answer)).toBe(whole);
});

test('answers of both models stand side by side, and the one that is kept is shown', async ({ hearth }) => {
  const { page } = hearth;
  const answer = await hearth.askAndWait(FRANCE);
  await answer.getByRole('button', { name: 'Think again' }).click();
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  await hearth.waitUntilFinished(answer);
  const versions = answer.getByRole('group', { name: 'Versions' });
  await expect(versions).toContainText('2 of 2');

  await hearth.choose(answer.getByRole('button', { name: 'More' }), 'Compare versions');
  const dialog = page.getByRole('dialog', { name: 'Versions side by side' });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([/^1 · /, /^2 · /]);
  await dialog.getByRole('button', { name: 'Go on with this one' }).first().click();
  await expect(dialog).toBeHidden();
  await expect(versions).toContainText('1 of 2');
});

test('the view follows the stream until the person scrolls, and a version that is switched moves nothing', async ({
  hearth,
}) => {
  const { page } = hearth;
  await page.setViewportSize({ width: 900, height: 480 });
  const area = page.locator('.area');
  const top = () => area.evaluate((view) => view.scrollTop);
  const fromEnd = () => area.evaluate((view) => view.scrollHeight - view.scrollTop - view.clientHeight);
  const answer = await hearth.ask(LONG);
  const lengthOf = async () => (await hearth.wordsOf(answer)).length;

  await expect.poll(lengthOf).toBeGreaterThan(700);
  expect(await fromEnd()).toBeLessThan(48);
  await area.hover();
  await page.mouse.wheel(0, -150);
  await expect(page.getByRole('button', { name: 'Newest' })).toBeVisible();
  const reading = await top();
  const length = await lengthOf();
  await expect.poll(lengthOf).toBeGreaterThan(length + 100);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  expect(await top()).toBe(reading);

  await page.getByRole('button', { name: 'Newest' }).click();
  await answer.getByRole('button', { name: 'Ask again' }).click();
  await hearth.waitForWords(answer);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  const question = page.getByText(LONG);
  const before = await question.boundingBox();
  await answer.getByRole('button', { name: 'Earlier version' }).click();
  await expect(answer.getByRole('group', { name: 'Versions' })).toContainText('1 of 2');
  await expect.poll(fromEnd).toBeGreaterThan(48);
  expect((await question.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});
