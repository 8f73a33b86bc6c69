import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/hearth-test';
import { ANSWER_LIMIT, type HearthPage, type TokensRead } from '../support/e2e/hearth-page';
import { storedCaches } from '../support/e2e/page-storage';
import { fastModel, reasoningModel } from '../support/e2e/small-set';

/** What a second turn must take from the first. */
const LEAST_REUSED = 0.8;

function reusedShare({ promptTokens, reusedTokens }: TokensRead): number {
  return reusedTokens / promptTokens;
}

// The small models answer these in a few words.
const FACTS = [
  ['Lisbon', 'Portugal'],
  ['Madrid', 'Spain'],
  ['Rome', 'Italy'],
  ['Vienna', 'Austria'],
  ['Prague', 'the Czech Republic'],
  ['Warsaw', 'Poland'],
  ['Athens', 'Greece'],
  ['Dublin', 'Ireland'],
]
  .map(([city = '', country = '']) => `${city} is the capital of ${country}.`)
  .join(' ');
const FIRST = `${FACTS} What is the capital of France? Answer with one word.`;
const SECOND = 'And of Spain? Answer with one word.';

async function waitForTitle(hearth: HearthPage): Promise<void> {
  // Until the model has named the conversation, its first words stand there.
  await expect(hearth.conversations.first()).not.toContainText(FIRST.slice(0, 20), ANSWER_LIMIT);
}

async function newestCache(page: Page): Promise<number> {
  return Math.max(0, ...(await storedCaches(page)).map(({ modifiedAt }) => modifiedAt));
}

test('the second turn takes the first from the cache, after a title was made as well', async ({ hearth }) => {
  await hearth.prefer('Fast');
  const first = await hearth.askAndWait(FIRST);
  expect(reusedShare(await hearth.tokensRead(first))).toBeLessThan(LEAST_REUSED);
  await waitForTitle(hearth);

  const second = await hearth.askAndWait(SECOND);

  expect(reusedShare(await hearth.tokensRead(second))).toBeGreaterThan(LEAST_REUSED);
});

test('the second turn takes the first from the cache after a reload', async ({ hearth }) => {
  const { page } = hearth;
  await hearth.prefer('Fast');
  const before = await newestCache(page);
  await hearth.askAndWait(FIRST);
  await waitForTitle(hearth);
  await expect.poll(() => newestCache(page)).toBeGreaterThan(before);

  await page.reload();
  await expect(hearth.answers).toHaveCount(1);
  await hearth.prefer('Fast');
  const second = await hearth.askAndWait(SECOND);

  expect(reusedShare(await hearth.tokensRead(second))).toBeGreaterThan(LEAST_REUSED);
});

test('two models in one conversation each keep their cache', async ({ hearth }) => {
  await hearth.prefer('Fast');
  await hearth.askAndWait(FIRST);
  await hearth.prefer('Think');
  const thought = await hearth.askAndWait(SECOND);
  await expect(await hearth.details(thought)).toContainText(reasoningModel.title);

  await hearth.prefer('Fast');
  const fastAgain = await hearth.askAndWait('And of Italy? Answer with one word.');
  await expect(await hearth.details(fastAgain)).toContainText(fastModel.title);
  await hearth.prefer('Think');
  const thoughtAgain = await hearth.askAndWait('And of Austria? Answer with one word.');

  // Each reads what the other wrote meanwhile, and nothing that it has read before.
  expect((await hearth.tokensRead(fastAgain)).reusedTokens).toBeGreaterThan(100);
  const { promptTokens } = await hearth.tokensRead(thought);
  expect((await hearth.tokensRead(thoughtAgain)).reusedTokens).toBeGreaterThanOrEqual(promptTokens);
});
