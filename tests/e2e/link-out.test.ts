import { copiedText } from '../support/e2e/clipboard';
import { expect, test } from '../support/e2e/hearth-test';
import { startOutsideServer } from '../support/e2e/outside';
import { dialog } from '../support/e2e/screens';
import { seedConversation } from '../support/e2e/seed-conversation';

test('a link in an answer shows its whole address first, and nothing but the button of that dialog opens it', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const outside = await startOutsideServer();
  const target = `${outside.origin}/a/path/${'that-goes-on/'.repeat(20)}end?with=words&and=more#part`;
  const home = await seedConversation(context, server.address, {
    title: 'A link',
    turns: [{ question: 'Where can I read on?', answer: `Read [the guide of example.org](${target}).` }],
  });
  await page.goto('about:blank');
  await hearth.open(home);
  const link = page.getByRole('button', { name: 'the guide of example.org' });
  const asking = dialog(hearth, 'A link out of Hearth');
  const pages = context.pages().length;
  const expectStillHere = async (): Promise<void> => {
    await expect(page).toHaveURL(home);
    expect(context.pages()).toHaveLength(pages);
    expect(outside.visits()).toBe(0);
  };

  await test.step('in whatever way it is clicked', async () => {
    for (const modifiers of [[], ['Control'], ['Shift']] as const) {
      await link.click({ modifiers: [...modifiers] });
      await expect(asking.getByLabel('Whole address')).toHaveText(target);
      await expect(asking.locator('.host')).toHaveText('127.0.0.1');
      await expect(asking.getByRole('listitem')).toHaveText([/no name, only a number/, /not encrypted/]);
      await expectStillHere();
      await page.keyboard.press('Escape');
      await expect(asking).toBeHidden();
    }
    await link.click({ button: 'middle' });
    await expectStillHere();
  });

  await test.step('it can be copied instead', async () => {
    await link.click();
    await asking.getByRole('button', { name: 'Copy address' }).click();
    await expect(asking.getByRole('status')).toHaveText('Copied');
    expect(await copiedText(context)).toBe(target);
    await expectStillHere();
  });

  await test.step('opened, the place learns nothing of where one came from', async () => {
    await asking.getByRole('button', { name: 'Open and leave Hearth' }).click();
    await expect(page).toHaveURL(target);
    expect(context.pages()).toHaveLength(pages);
    expect(await page.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    expect(outside.headers[0]?.referer).toBeUndefined();
  });

  await test.step('and the conversation is there when one comes back', async () => {
    await page.goBack();
    await expect(hearth.answers).toContainText(['Read the guide']);
  });
  outside.stop();
});
