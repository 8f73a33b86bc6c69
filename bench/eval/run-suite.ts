import type { Page } from '@playwright/test';
import type { RoutePreference } from '../../src/lib/core/conversation';
import type { Suite } from './arguments';
import type { MemoryCase } from '../page/api';
import type { MalformedStep } from './memory-cases';
import { createConversationOpener } from './case-conversation';
import { isMalformed, type EvalCase, type MalformedCase } from './cases';
import { answerResult, routeResult, skillResult, type EvalResult } from './results';

/** Takes the steps of a suite of memory one after the other, and gives what those give that give something. */
export async function* runSteps(
  page: Page,
  steps: readonly (MemoryCase | MalformedStep)[],
): AsyncGenerator<EvalResult, void> {
  for (const step of steps) {
    if ('error' in step) {
      yield step;
      continue;
    }
    const outcome = await page.evaluate((given) => hearth.remember(given), step);
    if ('error' in outcome) yield { id: 'id' in step ? step.id : null, error: outcome.error };
    else if (outcome.value !== null) yield outcome.value;
  }
}

/** Runs the cases one after the other and gives a result for each, in order. */
export async function* runSuite(
  suite: Exclude<Suite, 'recall' | 'facts'>,
  page: Page,
  cases: readonly (EvalCase | MalformedCase)[],
): AsyncGenerator<EvalResult, void> {
  const runCase = { route: routeRunner, skill: skillRunner, answer: answerRunner }[suite](page);
  for (const line of cases) yield isMalformed(line) ? line : await runCase(line);
}

type CaseRunner = (given: EvalCase) => Promise<EvalResult>;

function routeRunner(page: Page): CaseRunner {
  return async (given) => {
    const outcome = await page.evaluate((turn) => hearth.route(turn), given);
    return 'error' in outcome ? { id: given.id, error: outcome.error } : routeResult(given.id, outcome.value);
  };
}

function skillRunner(page: Page): CaseRunner {
  return async (given) => {
    const outcome = await page.evaluate((turn) => hearth.skill(turn), given);
    return 'error' in outcome ? { id: given.id, error: outcome.error } : skillResult(given.id, outcome.value);
  };
}

function answerRunner(page: Page): CaseRunner {
  const conversationOf = createConversationOpener((beginning) =>
    page.evaluate((given) => hearth.beginCase(given), beginning),
  );
  return async (given) => {
    const { id, text, route = 'auto' } = given;
    const preference = preferenceOf(route);
    if (preference === undefined) {
      const message = `The route ${route} cannot be forced. There are: fast, reasoning.`;
      return { id, error: { code: 'route-unknown', message } };
    }
    const opened = await conversationOf(given);
    if ('error' in opened) return { id, error: opened.error };
    const question = { ...opened.value, text, preference };
    const outcome = await page.evaluate((asked) => hearth.ask(asked), question);
    return 'error' in outcome ? { id, error: outcome.error } : answerResult(id, outcome.value);
  };
}

function preferenceOf(route: string): RoutePreference | undefined {
  return (['auto', 'fast', 'reasoning'] as const).find((known) => known === route);
}
