import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pythonWith, succeed } from '../../../scripts/support/python';

const { signal } = new AbortController();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-python-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a Python with packages of its own', () => {
  it('is not made again while the list of packages is the same', async () => {
    const requirements = join(folder, 'requirements.txt');
    const environment = join(folder, 'environment');
    await mkdir(environment);
    await writeFile(requirements, 'numpy==2.2.6\n');
    await writeFile(join(environment, 'installed.txt'), 'numpy==2.2.6\n');
    const onStart = (): void => expect.fail('nothing was to be installed');
    expect(await pythonWith({ folder: environment, requirements, onStart, signal })).toContain(environment);
  });
});

describe('a program that must succeed', () => {
  it('says what its failure means, and the last lines that it printed', async () => {
    const script = 'for (let i = 1; i < 9; i++) console.error(`line ${i}`); process.exit(3)';
    const lines = [4, 5, 6, 7, 8].map((line) => `line ${line}`);
    await expect(succeed('The export failed', process.execPath, ['-e', script], signal)).rejects.toThrow(
      [`The export failed (${process.execPath}).`, ...lines].join('\n'),
    );
  });

  it('says so when it is not there at all', async () => {
    const missing = join(folder, 'python3');
    await expect(succeed('Python is missing', missing, [], signal)).rejects.toThrow(`Python is missing (${missing}).`);
  });

  it('ends with the reason of the signal that stopped it', async () => {
    const controller = new AbortController();
    const waiting = succeed('Never', process.execPath, ['-e', 'setInterval(() => 0, 1000)'], controller.signal);
    controller.abort('enough');
    await expect(waiting).rejects.toBe('enough');
  });
});
