import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from '../../../scripts/support/build.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearth-build-'));
  await mkdir(join(root, 'src/lib'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'src/lib/a.ts'), 'export {};');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('the hash of the sources', () => {
  it('is the same while nothing changed', async () => {
    expect(await hashSources(root)).toBe(await hashSources(root));
  });

  it.each([
    ['a byte of a source', () => writeFile(join(root, 'src/lib/a.ts'), 'export { };')],
    ['the name of a source', () => rename(join(root, 'src/lib/a.ts'), join(root, 'src/lib/b.ts'))],
    ['a new source', () => writeFile(join(root, 'src/c.ts'), '')],
    ['the lock file', () => writeFile(join(root, 'package-lock.json'), '{}')],
  ])('changes with %s', async (_what, change) => {
    const before = await hashSources(root);
    await change();
    expect(await hashSources(root)).not.toBe(before);
  });

  it('does not change with what is not built', async () => {
    const before = await hashSources(root);
    await writeFile(join(root, 'README.md'), '# Hearth');
    await mkdir(join(root, 'src/paraglide'));
    await writeFile(join(root, 'src/paraglide/messages.js'), 'export {};');
    expect(await hashSources(root)).toBe(before);
  });
});
