import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { untilStill } from './screens';

/** The rules that depend on the colours of a theme; the others find the same in each. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

interface AxeScope {
  /** The rules to look at; all, where none are named. */
  readonly rules?: readonly string[];
}

/** What axe finds, as one line each. */
export async function axeFindings(page: Page, { rules }: AxeScope = {}): Promise<readonly string[]> {
  await untilStill(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const options = only === undefined ? {} : { runOnly: { type: 'rule' as const, values: [...only] } };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, rules);
}
