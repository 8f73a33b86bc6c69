import { spawn } from 'node:child_process';
import { ensureWords } from '../words/ensure-words.mjs';
import { withElapsed } from './elapsed.mjs';
import { installDependencies } from './install.mjs';

/**
 * Makes sure that the dependencies are there, then runs a TypeScript program with the words of this command.
 *
 * @param {string} root the folder that holds package.json
 * @param {string} program its path from there
 * @returns {Promise<number>} exit code
 */
export async function runTool(root, program) {
  await withElapsed('Installing dependencies', (onStart) => installDependencies(root, { onStart }));
  await ensureWords(root);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], {
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
