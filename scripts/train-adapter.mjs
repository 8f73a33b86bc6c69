import { fileURLToPath } from 'node:url';
import { nodeVersionProblem } from './support/node-version.mjs';

const problem = nodeVersionProblem();

if (problem === undefined) {
  // Loaded late, so that a Node too old for these modules still says the sentence above.
  const { runTool } = await import('./support/run-tool.mjs');
  process.exitCode = await runTool(fileURLToPath(new URL('..', import.meta.url)), 'scripts/adapter/train.ts');
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
