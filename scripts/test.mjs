import { fileURLToPath } from 'node:url';
import { nodeVersionProblem } from './support/node-version.mjs';

const fast = '--fast';
const unknown = process.argv.slice(2).filter((argument) => argument !== fast);
const problem =
  nodeVersionProblem() ??
  (unknown.length > 0 ? `Unknown argument: ${unknown.join(' ')}. The only one is ${fast}.` : undefined);

if (problem === undefined) {
  // Loaded late, so that a Node too old for these modules still says the sentence above.
  const { runTests } = await import('./support/run-tests.mjs');
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.exitCode = (await runTests(root, { fast: process.argv.includes(fast) })) ? 0 : 1;
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
