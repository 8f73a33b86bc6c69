import { crashPage } from '../support/e2e/crash';
import { expect, test } from '../support/e2e/hearth-test';
import { HearthPage } from '../support/e2e/hearth-page';

const FRANCE = 'What is the capital of France? Answer with one word.';

const notes = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Bees\n\nThey fly far.') };

const attached = ({ page }: HearthPage) => page.getByRole('list', { name: 'Attached files' }).getByRole('listitem');

const filePicker = ({ page }: HearthPage) => page.getByRole('region', { name: 'New message' }).locator('[type="file"]');

test('a draft with a file outlives a crash of the page and a reload', async ({
  hearth,
  ready: { server, context },
}) => {
  await hearth.composer.fill('Half a thought about bees');
  await filePicker(hearth).setInputFiles(notes);
  await expect(attached(hearth)).toHaveText(/notes\.md/);
  await crashPage(hearth.page);

  const again = new HearthPage(await context.newPage());
  await again.open(server.address);
  for (const visit of ['after the crash', 'after a reload']) {
    await test.step(visit, async () => {
      await expect(again.composer).toHaveValue('Half a thought about bees');
      await expect(attached(again)).toHaveText(/notes\.md/);
      await again.page.reload();
    });
  }
  await again.prefer('Fast');
  await again.askAndWait(FRANCE);
  await expect(attached(again)).toHaveCount(0);
  await again.page.getByRole('button', { name: /^notes\.md/ }).click();
  await expect(again.page.getByRole('dialog', { name: 'notes.md' })).toContainText('They fly far.');
});

test('a long text that is pasted becomes a file, and is text again when that is wanted', async ({ hearth }) => {
  const pasted = 'A line of a long letter.\n'.repeat(100);
  await hearth.composer.fill('Look at this:');
  await hearth.composer.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(attached(hearth)).toHaveText(/Pasted text\.txt/);
  await expect(hearth.composer).toHaveValue('Look at this:');
  await attached(hearth).getByRole('button', { name: 'Insert as text' }).click();
  await expect(attached(hearth)).toHaveCount(0);
  await expect(hearth.composer).toHaveValue(`Look at this:\n\n${pasted}`);
});

test('files can be dropped anywhere; one that is no text is refused, with a sentence', async ({ hearth }) => {
  const { page } = hearth;
  const drag = (type: string): Promise<void> =>
    page.locator('main').evaluate((element, name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Bees fly far.'], 'bees.txt', { type: 'text/plain' }));
      dataTransfer.items.add(new File([new Uint8Array([0, 1, 2, 255])], 'picture.png', { type: 'image/png' }));
      element.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    }, type);
  const zone = page.getByText('Drop text or Markdown files to attach them');

  await drag('dragenter');
  await expect(zone).toBeVisible();
  await drag('drop');
  await expect(zone).toBeHidden();
  await expect(attached(hearth)).toHaveText([/bees\.txt/]);
  await expect(page.getByRole('region', { name: 'New message' }).getByRole('alert')).toContainText('picture.png');
  await attached(hearth).getByRole('button', { name: 'Remove bees.txt' }).click();
  await expect(attached(hearth)).toHaveCount(0);
});

test('a saved prompt is found by a slash, and asks for what belongs into it', async ({ hearth }) => {
  const { page } = hearth;
  await hearth.composer.fill('/trans');
  await expect(page.getByRole('option', { name: 'Translate' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'language' })).toBeFocused();
  await page.keyboard.type('French');
  await page.keyboard.press('Enter');
  await expect(hearth.composer).toHaveValue('Translate this into French:\n\n');
  await expect(hearth.composer).toBeFocused();

  await hearth.composer.fill('/nothing like it');
  await page.getByRole('option', { name: 'Your prompts …' }).click();
  const panel = page.getByRole('dialog', { name: 'Saved prompts' });
  await panel.getByRole('button', { name: 'New prompt' }).click();
  await panel.getByRole('textbox', { name: 'Name' }).fill('Toast');
  await panel.getByRole('textbox', { name: 'Text' }).fill('A toast to {{who}}, whose turn it is.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('listitem')).toContainText('Toast');
  await page.keyboard.press('Escape');
  await page.reload();
  await hearth.composer.fill('/toast');
  await hearth.composer.press('Tab');
  await page.getByRole('textbox', { name: 'who' }).fill('Marta');
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(hearth.composer).toHaveValue('A toast to Marta, whose turn it is.');
});

test('instructions of one conversation are read by the model there, and nowhere else', async ({ hearth }) => {
  const { page } = hearth;
  await hearth.prefer('Fast');
  const plain = await hearth.tokensRead(await hearth.askAndWait(FRANCE));

  await hearth.newConversation();
  await page.getByRole('button', { name: 'How Hearth answers here' }).click();
  const panel = page.getByRole('dialog', { name: 'How Hearth answers here' });
  await panel.getByText('In your own words').click();
  const words = panel.getByRole('textbox', { name: 'Instructions for this conversation' });
  await words.pressSequentially('You are a captain who has crossed every sea of this world and who loves to tell it.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'How Hearth answers here: In your own words' })).toBeVisible();
  const instructed = await hearth.tokensRead(await hearth.askAndWait(FRANCE));
  expect(instructed.promptTokens).not.toBe(plain.promptTokens);

  await hearth.newConversation();
  await expect(page.getByRole('button', { name: 'How Hearth answers here', exact: true })).toBeVisible();
  const plainAgain = await hearth.tokensRead(await hearth.askAndWait(FRANCE));
  expect(plainAgain.promptTokens).toBe(plain.promptTokens);
});
