import { fileURLToPath } from 'node:url';
import { nodeVersionProblem } from './support/node-version.mjs';

const problem = nodeVersionProblem();

if (problem === undefined) {
  // Loaded late, so that a Node too old for these modules still says the sentence above.
  const { runStart } = await import('./support/run-start.mjs');
  process.exitCode = await runStart(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
