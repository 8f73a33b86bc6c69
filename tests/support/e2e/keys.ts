import { expect, type Locator } from '@playwright/test';
import type { HearthPage } from './hearth-page';

/** Walks there by Tab alone. */
export async function tabTo({ page }: HearthPage, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 60 && !(await isFocused()); steps += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Chooses an item of the menu that is open. */
export async function choose({ page }: HearthPage, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true });
  const isChosen = () => item.evaluate((element) => element === document.activeElement);
  await expect(item).toBeVisible();
  for (let steps = 0; steps < 12 && !(await isChosen()); steps += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item).toBeHidden();
}

/** Stops the answer that is being written, once it has words. */
export async function stop(hearth: HearthPage): Promise<void> {
  const answer = hearth.answers.last();
  await hearth.waitForWords(answer);
  await hearth.page.keyboard.press('Escape');
  await hearth.waitUntilFinished(answer);
}
