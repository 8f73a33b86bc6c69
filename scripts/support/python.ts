import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readIfPresent } from './read-if-present';

const run = promisify(execFile);

export interface PythonOptions {
  /** Where the environment lies, or is to lie. */
  readonly folder: string;
  /** Path of the file that names its packages. */
  readonly requirements: string;
  /** Called before packages are fetched. */
  readonly onStart: () => void;
  readonly signal: AbortSignal;
}

/**
 * A Python with packages of its own, made anew when their list changed. Packages come ready-made: no code of theirs
 * runs while they are installed.
 *
 * @returns the path of its interpreter
 * @throws Error that says what is missing
 */
export async function pythonWith({ folder, requirements, onStart, signal }: PythonOptions): Promise<string> {
  const interpreter = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const marker = join(folder, 'installed.txt');
  const wanted = await readFile(requirements, 'utf8');
  if ((await readIfPresent(marker)) === wanted) return interpreter;
  onStart();
  await rm(folder, { recursive: true, force: true });
  const install = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--only-binary', ':all:', '-r', requirements];
  await succeed('Python with its module venv is missing', systemPython(), ['-m', 'venv', folder], signal);
  await succeed('The Python packages cannot be had', interpreter, install, signal);
  await writeFile(marker, wanted);
  return interpreter;
}

/**
 * Runs a program to its end.
 *
 * @param sentence what it means when it fails
 * @throws Error with the sentence and the last lines that the program printed
 */
export async function succeed(
  sentence: string,
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  try {
    await run(program, args, { signal, maxBuffer: 64 << 20 });
  } catch (error) {
    signal.throwIfAborted();
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const lines = printed.trim().split('\n').slice(-5);
    throw new Error([`${sentence} (${program}).`, ...lines].join('\n').trim(), { cause: error });
  }
}

function systemPython(): string {
  return process.platform === 'win32' ? 'python' : 'python3';
}
