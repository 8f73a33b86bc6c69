import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runChild } from '../../../scripts/support/run-child.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('a tree whose words were never compiled lists its models, as the first start of a clone does', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'hearth-clone-'));
  try {
    const compiled = join(root, 'src/paraglide');
    for (const part of [
      'package.json',
      'package-lock.json',
      'project.inlang',
      'messages',
      'scripts',
      'src',
      'tsconfig.json',
    ]) {
      await cp(join(root, part), join(clone, part), {
        recursive: true,
        filter: (source) => !source.startsWith(compiled),
      });
    }
    await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
    const { code, output } = await runChild(clone, ['scripts/models.mjs', 'list'], {
      signal: new AbortController().signal,
    });
    expect(output).toContain('qwen2.5-coder-0.5b');
    expect(code).toBe(0);
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
});
