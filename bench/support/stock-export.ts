import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pythonWith, succeed } from '../../scripts/support/python';
import { readIfPresent } from '../../scripts/support/read-if-present';

export interface StockExportOptions {
  /** The folder that holds package.json. */
  readonly root: string;
  /** Names the result. */
  readonly name: string;
  /** Path of the published GGUF file. */
  readonly source: string;
  /** Called with a sentence before each long step. */
  readonly onStep: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/**
 * The model as the hub offers it to transformers.js in 8 bits (bench/peers/stock-export), made once and kept. It takes
 * Python, 6 GB of disk for its packages, and memory for three copies of the model in 32-bit floats.
 *
 * @returns the folder that holds the results, each by its name
 * @throws Error that says what is missing
 */
export async function stockExport({ root, name, source, onStep, signal }: StockExportOptions): Promise<string> {
  const recipe = join(root, 'bench/peers/stock-export');
  const folder = join(root, '.cache/bench/stock-export');
  const marker = join(folder, `${name}.made-by`);
  const made = await recipeHash(recipe);
  if ((await readIfPresent(marker)) === made) return folder;
  const python = await pythonWith({
    folder: join(root, '.cache/bench/python'),
    requirements: join(recipe, 'requirements.txt'),
    onStart: () => onStep('installing the Python packages of the stock export, 6 GB'),
    signal,
  });
  onStep('exporting the model, minutes');
  await rm(marker, { force: true });
  await rm(join(folder, name), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const args = [join(recipe, 'export.py'), source, join(folder, name)];
  await succeed('The export failed', python, args, signal);
  await writeFile(marker, made);
  return folder;
}

async function recipeHash(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['export.py', 'requirements.txt']) hash.update(await readFile(join(folder, file)));
  return hash.digest('hex');
}
