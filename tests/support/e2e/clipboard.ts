import type { BrowserContext, Page } from '@playwright/test';

/** The text that a paste would bring. Hearth itself may not read the clipboard. */
export function copiedText(context: BrowserContext): Promise<string> {
  return inEmptyField(context, async (page) => {
    await page.keyboard.press('Control+v');
    return page.locator('textarea').inputValue();
  });
}

/** Copies a text, as from another program. */
export async function copyText(context: BrowserContext, text: string): Promise<void> {
  await inEmptyField(context, async (page) => {
    await page.locator('textarea').fill(text);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
  });
}

async function inEmptyField<Value>(context: BrowserContext, work: (page: Page) => Promise<Value>): Promise<Value> {
  const page = await context.newPage();
  try {
    await page.setContent('<textarea></textarea>');
    await page.locator('textarea').focus();
    return await work(page);
  } finally {
    await page.close();
  }
}
