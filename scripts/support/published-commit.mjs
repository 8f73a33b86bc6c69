import { spawnSync } from 'node:child_process';

/**
 * The commit that the branch's remote has, or the last one where there is none.
 *
 * @param {string} root
 * @returns {string | undefined} undefined where the folder is no clone
 */
export function publishedCommit(root) {
  for (const name of ['@{upstream}', 'HEAD']) {
    const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', name], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
