import type { Page } from '@playwright/test';
import type { QuestionOptions } from '../page/api';
import type { Metric } from '../report/figures';
import { valueOf } from '../support/outcome';
import type { Recorder } from './measurement';

const firstToken: Metric = { name: 'first token', unit: 'ms', better: 'lower' };
const firstTokenOff: Metric = { name: 'first token, switched off', unit: 'ms', better: 'lower' };
const shareOfWait: Metric = { name: 'wait, as a share of it switched off', unit: '%', better: 'lower' };
export const shareOfSpeed: Metric = { name: 'tokens, as a share of it switched off', unit: '%', better: 'higher' };

/** What an answer took, in milliseconds. */
export interface Times {
  readonly firstMs: number;
  /** From the first word to the last, where that is compared. */
  readonly restMs?: number;
}

/** A comparison by turns of something switched on with it switched off; the rounds below 0 warm both up. */
export type Compare = (what: string, round: number, one: (on: boolean) => Promise<Times>) => Promise<void>;

export function createCompare(record: Recorder, model: string): Compare {
  return async (what, round, one) => {
    // Whichever comes first has the quieter machine or the colder cache: they take turns.
    const first = await one(round % 2 === 0);
    const second = await one(round % 2 !== 0);
    const [on, off] = round % 2 === 0 ? [first, second] : [second, first];
    if (round < 0) return;
    const labels = { model, what };
    record(labels, firstToken, on.firstMs);
    record(labels, firstTokenOff, off.firstMs);
    record(labels, shareOfWait, (on.firstMs / off.firstMs) * 100);
    if (on.restMs !== undefined && off.restMs !== undefined) {
      record(labels, shareOfSpeed, (off.restMs / on.restMs) * 100);
    }
  };
}

/** Asks the product one question. Throws where the turn failed. */
export async function askTimed(page: Page, question: QuestionOptions): Promise<Required<Times>> {
  const { firstTokenMs, tokenMs } = valueOf(await page.evaluate((given) => hearth.ask(given), question));
  return { firstMs: firstTokenMs, restMs: (tokenMs.at(-1) ?? firstTokenMs) - firstTokenMs };
}

/** Another conversation would begin with what this one has in the cache. */
export async function forgotten(page: Page, id: string, times: Times): Promise<Times> {
  await page.evaluate((given) => hearth.forget(given), id);
  return times;
}
