import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createProgress } from '../../scripts/support/progress.mjs';
import { standardStarterSet } from '../../src/lib/models/catalogue/starter-sets';
import { createProfile, openBenchPage, serve } from '../support/browser';
import { createCaseProgress } from '../support/case-progress';
import { valueOf } from '../support/outcome';
import { buildPageIfChanged, getModels } from '../support/set-up';
import { parseEvalOptions, type EvalOptions, type Suite } from './arguments';
import { parseCases } from './cases';
import { parseSteps } from './memory-cases';
import { summaryLine, type EvalResult } from './results';
import { runSteps, runSuite } from './run-suite';

/**
 * `npm run eval -- …`: runs the built app's own code over a file of cases, in a Chromium with a fresh profile.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const options = parseEvalOptions(process.argv.slice(2), standardStarterSet);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());

if ('exitCode' in options) {
  say(options.message);
  process.exitCode = options.exitCode;
} else {
  try {
    await evaluate(options);
  } catch (error) {
    say(interrupt.signal.aborted ? 'Stopped; what was done is in the file of results.' : String(error));
    process.exitCode = 1;
  }
}

async function evaluate({ suite, input, output, fast, reasoning, limit }: EvalOptions): Promise<void> {
  const text = await readFile(input, 'utf8');
  const run = runOf(suite, text, limit);
  const { embedding } = standardStarterSet;
  const models = {
    route: [embedding],
    skill: [],
    answer: [...new Set([fast, reasoning, embedding])],
    recall: [embedding],
    facts: [embedding],
  }[suite];
  if (models.length > 0) await getModels(root, models, { signal: interrupt.signal });
  await buildPageIfChanged(root, () => say('Building the page …'), interrupt.signal);

  const profile = await createProfile(interrupt.signal);
  const server = await serve(root, 'dist-bench');
  const context = await profile.open();
  try {
    const bar = createProgress({ label: 'Copying the models into the browser', totalBytes: 0, stream: process.stderr });
    const page = await openBenchPage(context, server.address, (done, total) => bar.update(done, total));
    if (models.length > 0) {
      valueOf(await page.evaluate((ids) => hearth.install(ids), models));
      bar.finish();
    }
    if (suite === 'answer') {
      valueOf(await page.evaluate((roles) => hearth.use(roles), { fast, reasoning }));
    }
    const results = await write(output, suite, run.count, run.start(page));
    say(summaryLine(suite, results));
  } finally {
    await context.close();
    await server.close();
    await profile.remove();
  }
}

/** A file of cases, read for its suite. */
function runOf(
  suite: Suite,
  text: string,
  limit: number,
): { readonly count: number; readonly start: (page: Page) => AsyncIterable<EvalResult> } {
  if (suite === 'recall' || suite === 'facts') {
    const steps = parseSteps(text).slice(0, limit);
    return { count: steps.length, start: (page) => runSteps(page, steps) };
  }
  const cases = parseCases(text).slice(0, limit);
  return { count: cases.length, start: (page) => runSuite(suite, page, cases) };
}

/** Each result is on disk before the next case begins. */
async function write(
  path: string,
  suite: string,
  count: number,
  results: AsyncIterable<EvalResult>,
): Promise<readonly EvalResult[]> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  const progress = createCaseProgress(suite, count);
  const written: EvalResult[] = [];
  try {
    for await (const result of results) {
      await file.write(`${JSON.stringify(result)}\n`);
      written.push(result);
      progress.update(written.length);
    }
  } finally {
    progress.stop();
    await file.close();
  }
  return written;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
