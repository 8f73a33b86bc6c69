import type { Locator, Page } from '@playwright/test';

/** Who shall answer, as the composer names it. */
export type Answerer = 'Auto' | 'Fast' | 'Think';

/** Real models on a busy computer take their time; only what never ends reaches this. */
const LONGEST_MS = 300_000;

/** Hearth's English screen, as a person uses it. */
export interface Screen {
  readonly page: Page;
  readonly composer: Locator;
  /** The first visit's button, which says how much is to be downloaded. */
  readonly download: Locator;
  /** Downloads the models of the standard set and waits until all are on the device. */
  install(): Promise<void>;
  newConversation(): Promise<void>;
  /** Sends a message and waits for the whole answer. */
  ask(question: string, answerer: Answerer): Promise<void>;
  /** Lets the last answer be written once more, by the other model. */
  askOtherModel(): Promise<void>;
  /** Waits until the open conversation has another name than the first words of its first question. */
  waitForTitle(firstQuestion: string): Promise<void>;
  /** Opens the details under the last answer, or closes them. */
  toggleDetails(): Promise<void>;
  lastAnswer(): Locator;
}

export function createScreen(page: Page): Screen {
  const composer = page.getByRole('textbox', { name: 'Message to Hearth' });
  const download = page.getByRole('button', { name: /^Download \(/ });
  const answers = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Hearth' }) });
  const busy = page.locator('article[aria-busy="true"]');

  const lastAnswer = (): Locator => answers.last();

  async function waitForAnswer(act: () => Promise<void>): Promise<void> {
    await act();
    await busy.waitFor({ state: 'attached', timeout: LONGEST_MS });
    await busy.waitFor({ state: 'detached', timeout: LONGEST_MS });
    if (await page.getByRole('alert').isVisible()) {
      throw new Error(`Hearth could not answer: ${await page.getByRole('alert').innerText()}`);
    }
  }

  return {
    page,
    composer,
    download,
    lastAnswer,
    async install() {
      await download.click();
      await page.getByRole('heading', { name: 'What is on your mind?' }).waitFor({ timeout: LONGEST_MS });
      await page.getByRole('region', { name: 'Models on the way' }).waitFor({ state: 'detached', timeout: LONGEST_MS });
    },
    async newConversation() {
      await page.getByRole('button', { name: 'New conversation' }).first().click();
      await answers.first().waitFor({ state: 'detached' });
    },
    async ask(question, answerer) {
      await page.getByRole('group', { name: 'Who answers' }).getByText(answerer, { exact: true }).click();
      await composer.fill(question);
      await waitForAnswer(() => composer.press('Enter'));
    },
    waitForTitle: (firstQuestion) =>
      page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: firstQuestion.slice(0, 20) })
        .waitFor({ timeout: LONGEST_MS }),
    toggleDetails: () => lastAnswer().locator('button[aria-controls]').click(),
    askOtherModel: () =>
      waitForAnswer(() =>
        lastAnswer()
          .getByRole('button', { name: /^(?:Think|Fast) again$/ })
          .click(),
      ),
  };
}
