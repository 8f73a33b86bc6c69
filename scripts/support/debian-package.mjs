import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a package can be installed without asking anybody: as root, on Debian and its kin. */
export const canInstallPackages = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Installs a package of the system.
 *
 * @param {string} name
 * @throws {Error} with what the installer said
 */
export function installDebianPackage(name) {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status, stderr, error } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
  }
}
