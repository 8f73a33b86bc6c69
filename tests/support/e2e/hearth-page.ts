import { expect, type Locator, type Page } from '@playwright/test';
import { fastModel } from './small-set';

/** How long real models may take on two busy cores. Only what never ends reaches it. */
export const ANSWER_LIMIT = { timeout: 120_000 };

/** What an answer's details say of the tokens. */
export interface TokensRead {
  readonly promptTokens: number;
  readonly reusedTokens: number;
}

/** Hearth's screen, in the words of the person who uses it. */
export class HearthPage {
  readonly page: Page;
  readonly composer: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  readonly answers: Locator;
  readonly conversations: Locator;

  constructor(page: Page) {
    this.page = page;
    this.composer = page.getByRole('textbox', { name: 'Message to Hearth' });
    this.send = page.getByRole('button', { name: 'Send', exact: true });
    this.stop = page.getByRole('button', { name: 'Stop', exact: true });
    this.answers = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Hearth' }) });
    // Headings are items of the list as well.
    const items = page.getByRole('navigation', { name: 'Conversations' }).getByRole('listitem');
    this.conversations = items.filter({ has: page.getByRole('button') });
  }

  /** Opens the page and waits until it can be used. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.composer).toBeVisible();
  }

  async chooseSmallSet(): Promise<void> {
    const sets = this.page.getByRole('group', { name: 'Set of models' });
    await sets.getByText('Small').click();
    await expect(sets.getByRole('radio', { name: 'Small' })).toBeChecked();
  }

  /** Starts the first download. */
  async download(): Promise<void> {
    await this.page.getByRole('button', { name: /^Download \(/ }).click();
  }

  /** Waits until the fast model is on the device: the first visit then makes way for a greeting. */
  async waitUntilUsable(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'What is on your mind?' })).toBeVisible(ANSWER_LIMIT);
  }

  /** Waits until nothing is on the way any more. */
  async waitUntilComplete(): Promise<void> {
    await this.waitUntilUsable();
    await expect(this.page.getByRole('region', { name: 'Models on the way' })).toBeHidden(ANSWER_LIMIT);
  }

  async prefer(who: 'Auto' | 'Fast' | 'Think'): Promise<void> {
    const choice = this.page.getByRole('group', { name: 'Who answers' });
    await choice.getByText(who, { exact: true }).click();
    await expect(choice.getByRole('radio', { name: who })).toBeChecked();
  }

  /** Sends a message; resolves with its answer as soon as there is a place for it. */
  async ask(text: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await expect(this.answers).toHaveCount(before + 1, ANSWER_LIMIT);
    return this.answers.nth(before);
  }

  /** Sends a message and waits for the whole answer. */
  async askAndWait(text: string): Promise<Locator> {
    const answer = await this.ask(text);
    await this.waitUntilFinished(answer);
    return answer;
  }

  async waitUntilFinished(answer: Locator): Promise<void> {
    await expect(answer).toHaveAttribute('aria-busy', 'false', ANSWER_LIMIT);
    await expect(answer.getByRole('button', { name: 'Ask again' })).toBeEnabled(ANSWER_LIMIT);
    await expect(answer.getByRole('alert')).toHaveCount(0);
  }

  /** Waits until a running answer has words, and returns them. */
  async waitForWords(answer: Locator): Promise<string> {
    await expect(answer.locator('.markdown')).toContainText(/\w+ \w+/, ANSWER_LIMIT);
    await expect(answer).toHaveAttribute('aria-busy', 'true');
    return this.wordsOf(answer);
  }

  async wordsOf(answer: Locator): Promise<string> {
    return (await answer.locator('.markdown').innerText()).trim();
  }

  /** Opens the details of an answer. */
  async details(answer: Locator): Promise<Locator> {
    const toggle = answer.locator('button[aria-controls$="-details"]');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    const details = answer.locator('dl');
    await expect(details).toBeVisible();
    return details;
  }

  async tokensRead(answer: Locator): Promise<TokensRead> {
    const words = await (await this.details(answer)).innerText();
    const match = /([\d,]+) tokens, ([\d,]+) of them remembered/.exec(words);
    if (match === null) throw new Error(`The details do not say what was read: ${words}`);
    const [, prompt = '', reused = ''] = match;
    return {
      promptTokens: Number(prompt.replaceAll(',', '')),
      reusedTokens: Number(reused.replaceAll(',', '')),
    };
  }

  /** Opens the models, or turns to another part of them where they are open. */
  async openModels(part: 'In use' | 'Add' | 'Servers' | 'Device' | 'Storage' = 'In use'): Promise<void> {
    const parts = this.page.getByRole('group', { name: 'What to see of the models' });
    if (!(await parts.isVisible())) await this.page.getByRole('button', { name: 'Models', exact: true }).click();
    await parts.getByText(part, { exact: true }).click();
  }

  /** Waits until the fast model is in memory. */
  async waitUntilResident(): Promise<void> {
    await this.page.getByRole('button', { name: 'Models' }).click();
    const row = this.modelRow(fastModel.title);
    await expect(row).toContainText('In memory, ready to answer', ANSWER_LIMIT);
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
  }

  modelRow(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async newConversation(): Promise<void> {
    await this.page.getByRole('button', { name: 'New conversation' }).first().click();
    await expect(this.answers).toHaveCount(0);
  }

  /** The button in the list that opens a conversation. */
  conversation(title: string): Locator {
    return this.conversations.filter({ hasText: title }).getByRole('button').first();
  }

  /** Chooses an act of a menu. */
  async choose(menuButton: Locator, act: string): Promise<void> {
    await menuButton.click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
  }

  /** Chooses what shall be done with a conversation of the list. */
  async act(title: string, act: string): Promise<void> {
    await this.choose(this.conversations.getByRole('button', { name: `More for “${title}”` }), act);
  }
}
