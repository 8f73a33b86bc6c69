import { crashPage } from '../support/e2e/crash';
import { ANSWER_LIMIT, HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { killWorker, onlyLanguageWorker } from '../support/e2e/language-worker';

const LONG = 'Write a long story about a lighthouse keeper and the sea. Tell every detail.';

/** Asks again for an answer that broke off, and waits for a few words of the new one. */
async function askAgainAndStop(hearth: HearthPage): Promise<void> {
  const answer = hearth.answers.last();
  await answer.getByRole('button', { name: 'Ask again' }).click();
  await hearth.waitForWords(answer);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
  await expect(answer).toContainText('You stopped this answer here.');
}

test.beforeEach(({ hearth }) => hearth.prefer('Fast'));

test('the button stops an answer, keeps what was written and says so', async ({ hearth }) => {
  const answer = await hearth.ask(LONG);
  const words = await hearth.waitForWords(answer);
  await hearth.stop.click();

  await hearth.waitUntilFinished(answer);
  await expect(answer).toContainText('You stopped this answer here.');
  const kept = await hearth.wordsOf(answer);
  expect(kept).toContain(words);

  await hearth.page.reload();
  await expect(answer).toContainText('You stopped this answer here.');
  expect(await hearth.wordsOf(answer)).toBe(kept);
  await askAgainAndStop(hearth);
});

test('Escape stops an answer', async ({ hearth }) => {
  const answer = await hearth.ask(LONG);
  const words = await hearth.waitForWords(answer);
  await hearth.page.keyboard.press('Escape');

  await hearth.waitUntilFinished(answer);
  await expect(answer).toContainText('You stopped this answer here.');
  expect(await hearth.wordsOf(answer)).toContain(words);
  await askAgainAndStop(hearth);
});

/** Asks for a long answer and waits until the disk must have a good part of it; gives the words on screen. */
async function writeAPart(hearth: HearthPage): Promise<string> {
  const answer = await hearth.ask(LONG);
  // The part is saved now and then; what the page shows after the first words is soon on the disk.
  await expect.poll(async () => (await hearth.wordsOf(answer)).length, ANSWER_LIMIT).toBeGreaterThan(400);
  const words = await hearth.wordsOf(answer);
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  return words;
}

/** A tab of its own begins with nothing open. */
async function openNewest({ conversations }: HearthPage): Promise<void> {
  await conversations.first().getByRole('button').first().click();
}

async function expectPartKept(hearth: HearthPage, words: string): Promise<void> {
  const answer = hearth.answers.last();
  await expect(answer).toContainText('The page was closed while this was written.');
  const kept = await hearth.wordsOf(answer);
  expect(kept.length).toBeGreaterThan(200);
  expect(words.startsWith(kept.slice(0, 200))).toBe(true);
}

test('an answer that a reload interrupts keeps its part, says so, and can be asked for again', async ({ hearth }) => {
  const words = await writeAPart(hearth);
  await hearth.page.reload();
  await expectPartKept(hearth, words);
  await askAgainAndStop(hearth);
});

test('an answer keeps its part when its tab is closed, and when its page crashes', async ({
  hearth,
  ready: { server, context },
}) => {
  const words = await writeAPart(hearth);
  await hearth.page.close();
  const second = new HearthPage(await context.newPage());
  await second.open(server.address);
  await openNewest(second);
  await expectPartKept(second, words);

  await second.newConversation();
  await second.prefer('Fast');
  const further = await writeAPart(second);
  await crashPage(second.page);
  const third = new HearthPage(await context.newPage());
  await third.open(server.address);
  await openNewest(third);
  await expectPartKept(third, further);
  await expect(third.conversations).toHaveCount(2);
});

test('when the language worker dies, the part is kept, a sentence says so, and asking again works', async ({
  hearth,
}) => {
  const answer = await hearth.ask(LONG);
  const words = await hearth.waitForWords(answer);
  await killWorker(await onlyLanguageWorker(hearth.page));

  const notice = answer.getByRole('alert');
  await expect(notice).toContainText('stopped unexpectedly');
  await expect(notice).toContainText('Your message and what was already written are kept.');
  expect(await hearth.wordsOf(answer)).toContain(words);

  await notice.getByRole('button', { name: 'Retry' }).click();
  await hearth.waitForWords(answer);
  await hearth.stop.click();
  await hearth.waitUntilFinished(answer);
});
