import { expect, test } from '../support/e2e/hearth-test';
import { seedConversations } from '../support/e2e/seed-conversation';

const COUNT = 5000;
const DAY = 24 * 3_600_000;
const SUBJECTS = ['bread', 'boats', 'bees', 'bridges', 'gardens', 'letters', 'mountains', 'music', 'paint', 'rivers'];

const subject = (place: number): string => SUBJECTS[place % SUBJECTS.length] ?? '';

test('one message among those of 5,000 conversations is found and opened', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const now = Date.now();
  const seeded = Array.from({ length: COUNT }, (_, place) => ({
    title: `About ${subject(place)} ${place}`,
    updatedAt: now - place * (DAY / 10),
    turns: [0, 1].map((turn) => ({
      question: `What about ${subject(place + turn)} number ${place} in the morning?`,
      answer: `Much can be said of ${subject(place + 3)} and of ${subject(place + turn + 5)}, and it has been said.`,
    })),
  }));
  seeded[4321]?.turns.push({ question: 'And the quagga?', answer: 'It was last seen in a zoo of Amsterdam.' });
  await seedConversations(context, server.address, seeded);
  await page.reload();
  await expect(hearth.conversation('About bread 0')).toBeVisible();

  const field = page.getByRole('searchbox', { name: 'Search conversations' });
  const status = page.getByRole('navigation', { name: 'Conversations' }).getByRole('status');
  await field.fill('quagga');
  await expect(status).toHaveText('1 conversation found.');
  const hit = page.getByRole('button', { name: 'And the quagga?' });
  await expect(hit.locator('mark')).toHaveText('quagga');
  await hit.click();
  await expect(page.locator('[id^="message-"]:focus')).toContainText('And the quagga?');
  await expect(page.getByText('It was last seen in a zoo of Amsterdam.')).toBeVisible();

  const times = await field.evaluate(
    async (input: HTMLInputElement, queries) => {
      const list = document.querySelector('nav .results ul');
      if (list === null) throw new Error('There is no list of results.');
      const measured: number[] = [];
      for (const query of queries) {
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(list, { childList: true, subtree: true, characterData: true });
        });
        const start = performance.now();
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await changed;
        measured.push(performance.now() - start);
      }
      return measured;
    },
    ['bees', 'gardens', 'music in the', 'number 77', 'amsterdam', 'mornin rivers'],
  );
  const shown = times.map((time) => Math.round(time)).join(', ');
  process.stdout.write(`      ${COUNT} conversations searched and shown in ${shown} ms\n`);

  await field.press('ArrowDown');
  await expect(page.locator('.results .open').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(hearth.conversation('About bread 0')).toBeVisible();
});
