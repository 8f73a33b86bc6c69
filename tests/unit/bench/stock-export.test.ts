import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stockExport } from '../../../bench/support/stock-export';

const { signal } = new AbortController();

/** Stands for the interpreter: Node runs the recipe, which leaves its arguments in a file. */
const recipe = `
const [source, folder] = process.argv.slice(-2);
require('node:fs').mkdirSync(folder);
require('node:fs').writeFileSync(folder + '/made.txt', source);
`;

let root: string;
let steps: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearth-export-'));
  steps = [];
  const environment = join(root, '.cache/bench/python');
  await mkdir(join(environment, 'bin'), { recursive: true });
  await mkdir(join(root, 'bench/peers/stock-export'), { recursive: true });
  await writeFile(join(root, 'bench/peers/stock-export/requirements.txt'), '');
  await writeFile(join(environment, 'installed.txt'), '');
  await writeFile(join(environment, 'bin/python'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
  await write(recipe);
});
afterEach(() => rm(root, { recursive: true }));

const write = (text: string): Promise<void> => writeFile(join(root, 'bench/peers/stock-export/export.py'), text);
const make = (source: string): Promise<string> =>
  stockExport({ root, name: 'tiny', source, onStep: (step) => steps.push(step), signal });
const made = (): Promise<string> => readFile(join(root, '.cache/bench/stock-export/tiny/made.txt'), 'utf8');

describe.skipIf(process.platform === 'win32')('the stock export', () => {
  it('is made once and kept', async () => {
    expect(await make('first.gguf')).toBe(join(root, '.cache/bench/stock-export'));
    await make('second.gguf');
    expect(await made()).toBe('first.gguf');
    expect(steps).toEqual(['exporting the model, minutes']);
  });

  it('is made again when the recipe changed', async () => {
    await make('first.gguf');
    await write(`${recipe}// changed`);
    await make('second.gguf');
    expect(await made()).toBe('second.gguf');
  });

  it('is made again after one that failed', async () => {
    await write('console.error("no memory"); process.exitCode = 1');
    await expect(make('first.gguf')).rejects.toThrow(/^The export failed[^]*no memory/);
    await write(recipe);
    await make('second.gguf');
    expect(await made()).toBe('second.gguf');
  });
});
