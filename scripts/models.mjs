import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './support/install.mjs';
import { nodeVersionProblem } from './support/node-version.mjs';

/**
 * `npm run models -- …`: makes sure that the dependencies are there, then hands over to models/cli.ts.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

const problem = nodeVersionProblem();
if (problem === undefined) {
  await installDependencies(root, { onStart: () => process.stdout.write('Installing dependencies…\n') });
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/**
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
function runCli(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/models/cli.ts', ...words], {
      cwd: root,
      stdio: 'inherit',
    });
    // A terminal sends Ctrl-C to both; this one waits until the other has tidied up.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
