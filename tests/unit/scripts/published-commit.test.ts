import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedCommit } from '../../../scripts/support/published-commit.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-clone-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a command of git says in a folder. */
function git(at: string, ...words: readonly string[]): string {
  const author = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...author, ...words], { cwd: at, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

test('of a clone it is what its remote has, of anything else the last commit, of no clone none', () => {
  expect(publishedCommit(folder)).toBeUndefined();

  const [first, clone] = [join(folder, 'first'), join(folder, 'clone')];
  git(folder, 'init', '--quiet', first);
  git(first, 'commit', '--quiet', '--allow-empty', '--message', 'One');
  const published = git(first, 'rev-parse', 'HEAD');
  expect(publishedCommit(first)).toBe(published);

  git(folder, 'clone', '--quiet', first, clone);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'Two');
  expect(publishedCommit(clone)).toBe(published);
});
