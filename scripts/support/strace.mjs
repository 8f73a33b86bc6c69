import { spawnSync } from 'node:child_process';
import { canInstallPackages, installDebianPackage } from './debian-package.mjs';

const loss =
  'the test that watches every connection of the browser from below it is skipped; the tests inside the browser are not.';

/**
 * Whether strace is on this machine.
 *
 * @returns {boolean}
 */
function hasStrace() {
  return spawnSync('strace', ['--version']).status === 0;
}

/**
 * Installs strace where that can be done without asking. A machine without it can still run all other tests.
 *
 * @param {{ onStart?: () => void, has?: () => boolean, canInstall?: boolean, install?: (name: string) => void }} [options]
 *   `onStart` is called before an installation begins
 * @returns {string | undefined} a sentence for the person where it is missing still
 */
export function installedStrace({
  onStart,
  has = hasStrace,
  canInstall = canInstallPackages,
  install = installDebianPackage,
} = {}) {
  if (has()) return undefined;
  if (!canInstall) return `strace is not on this machine: ${loss} Install it to run that one too.`;
  onStart?.();
  try {
    install('strace');
  } catch (error) {
    return `strace could not be installed: ${loss} ${error instanceof Error ? error.message : String(error)}`;
  }
  return has() ? undefined : `strace was installed but does not start: ${loss}`;
}
