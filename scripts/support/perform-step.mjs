import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from './run-step.mjs';
import { settledCounts } from './test-counts.mjs';

/**
 * Performs one step of `npm test`. A check counts as one case, a step with a report as many as the report says.
 *
 * @param {string} root the folder to run in
 * @param {import('./test-steps.mjs').Step} step
 * @returns {Promise<import('./scoreboard.mjs').Outcome>}
 */
export async function performStep(root, step) {
  if (step.report) await rm(join(root, step.report.path), { force: true });
  const { status, output, seconds, timedOut } = await runNode(root, step.args, {
    environment: { CI: '1', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...step.environment },
    limitSeconds: step.limitSeconds,
  });
  const time = `${seconds.toFixed(1)} s`;
  // Some runners colour what they print whatever they are told.
  const printed = stripVTControlCharacters(output);
  const details = timedOut ? `${printed}\nEnded after ${time}: this step takes too long.` : printed;
  if (step.report) {
    const counts = settledCounts(await countReport(root, step.report), status === 0);
    return { summary: `${step.name}: ${counts.passed} passed, ${counts.failed} failed (${time})`, counts, details };
  }
  const counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { summary: `${step.name} (${time})`, counts, details };
}

/**
 * @param {string} root
 * @param {NonNullable<import('./test-steps.mjs').Step['report']>} report
 * @returns {Promise<import('./test-counts.mjs').Counts | undefined>} nothing when the runner ended before it wrote one
 */
async function countReport(root, { path, count }) {
  try {
    return count(JSON.parse(await readFile(join(root, path), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
