import { expect, test } from '../support/e2e/hearth-test';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { servedModel, startOpenAiServer, type OpenAiServer } from '../support/openai-server';

const QUESTION = 'What is the capital of France?';
let own: OpenAiServer;

test.beforeEach(async () => {
  own = await startOpenAiServer();
});

test.afterEach(() => own.stop());

test('a server of one’s own is added, allowed after its warning, thinks for Hearth, and is switched off, by keyboard', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  const row = hearth.modelRow('My own box');
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).press('Enter');
  await hearth.open(server.address);
  await waitUntilControlled(page);

  await test.step('it is added, and off', async () => {
    await hearth.openModels('Servers');
    await press('Add a server');
    await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
    await page.keyboard.type(own.baseAddress);
    await page.keyboard.press('Tab');
    await page.keyboard.type('My own box');
    await page.keyboard.press('Enter');
    await expect(row).toContainText('Off: nothing is sent to it');
    await expect(row).toContainText('On this device: what you write goes to another program on it.');
  });

  await test.step('the warning is read, first put off, then agreed to', async () => {
    const warning = page.getByRole('dialog', { name: 'Let Hearth send to My own box?' });
    await press('Switch on My own box');
    await expect(warning).toContainText(`the whole conversation goes to ${own.origin}`);
    await page.keyboard.press('Escape');
    await expect(warning).toBeHidden();
    await expect(row).toContainText('Off: nothing is sent to it');
    expect(own.requests).toEqual([]);
    await press('Switch on My own box');
    await press(`Allow ${own.origin}`);
    await row.getByRole('checkbox', { name: servedModel }).press('Space');
  });

  await test.step('its model thinks', async () => {
    await hearth.openModels('In use');
    await page.getByLabel('Hard questions are answered by').selectOption({ label: `${servedModel} · My own box` });
    await press('Close');
    await hearth.prefer('Think');
    const answer = await hearth.askAndWait(QUESTION);
    expect(await hearth.wordsOf(answer)).toBe('Paris is the capital.');
    expect(await (await hearth.details(answer)).innerText()).toContain(`${servedModel} · My own box`);
    expect(JSON.stringify(own.requests.map(({ body }) => body))).toContain(QUESTION);
  });

  await test.step('once it is off, nothing more is sent to it', async () => {
    await hearth.openModels('Servers');
    await press('Switch off My own box');
    await expect(row).toContainText('Off: nothing is sent to it');
    await press('Close');
    const before = own.requests.length;
    const answer = await hearth.ask('And of Italy?');
    await expect(answer.getByRole('alert')).toContainText(
      'The server My own box is switched off, so nothing was sent to it.',
    );
    expect(own.requests).toHaveLength(before);
  });
});
