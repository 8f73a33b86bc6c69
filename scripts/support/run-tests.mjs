import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installedChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { performStep } from './perform-step.mjs';
import { runNode } from './run-step.mjs';
import { createScoreboard } from './scoreboard.mjs';
import { ensureWords } from '../words/ensure-words.mjs';
import { publishedCommit } from './published-commit.mjs';
import { installedStrace } from './strace.mjs';
import { browserSteps, sourceChecks, unitTests } from './test-steps.mjs';

const reports = '.cache/test-reports';
/** The models that the tests load: the small set, and the one that memory is searched with. */
const models = ['smollm2-135m', 'qwen2.5-coder-0.5b', 'all-minilm-l6-v2'];

/**
 * Does everything that `npm test` promises, prints a line for each step, and closes with the sum of all cases. A failed
 * step does not keep the later ones from being done, so that all there is to mend is seen at once.
 *
 * @param {string} root the folder that holds package.json
 * @param {{ fast: boolean }} options `fast` leaves out everything that needs a browser, a build or a model, and the unit
 *   tests of what was not changed since it was published
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runTests(root, { fast }) {
  const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  const scoreboard = createScoreboard(say);
  /** @param {import('./test-steps.mjs').Step} step */
  const perform = async (step) => scoreboard.record(await performStep(root, step));
  /**
   * @param {string} summary
   * @param {() => unknown} prepare counted only when it fails
   */
  const prepared = async (summary, prepare) => {
    try {
      await prepare();
      return true;
    } catch (error) {
      const details = error instanceof Error ? error.message : String(error);
      scoreboard.record({ summary, counts: { passed: 0, failed: 1 }, details });
      return false;
    }
  };

  const installed = await prepared('installing the dependencies', () =>
    installDependencies(root, { onStart: () => say('Installing the dependencies …') }),
  );
  if (!installed) return scoreboard.close();
  await mkdir(join(root, reports), { recursive: true });
  if (!(await prepared('compiling the words', () => ensureWords(root)))) return scoreboard.close();
  if (!fast) {
    await prepared('getting the models', () => getModels(root));
    await prepared('finding Chromium', () => installedChromium({ onStart: () => say('Installing Chromium …') }));
    const missing = installedStrace({ onStart: () => say('Installing strace …') });
    if (missing !== undefined) say(missing);
  }
  say('Checking the source and running the unit tests …');
  await sideBySide(
    [unitTests(root, reports, fast ? publishedCommit(root) : undefined), ...sourceChecks(root, { fast })],
    perform,
  );
  if (!fast) {
    say('Running the tests in the browser …');
    for (const step of browserSteps(root, reports)) await perform(step);
  }
  return scoreboard.close();
}

/** @param {string} root */
async function getModels(root) {
  const { status } = await runNode(root, ['scripts/models.mjs', 'get', ...models], {
    inherit: true,
    limitSeconds: 3600,
  });
  if (status !== 0) throw new Error('Tests that need a model will fail; the lines above say why.');
}

/**
 * Performs independent steps, as many at a time as there are processors, four at most.
 *
 * @template Step
 * @param {readonly Step[]} steps
 * @param {(step: Step) => Promise<void>} perform
 */
async function sideBySide(steps, perform) {
  const waiting = [...steps];
  const performWaiting = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await perform(step);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, performWaiting));
}
