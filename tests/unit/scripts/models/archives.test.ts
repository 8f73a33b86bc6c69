import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTarMember } from '../../../../scripts/models/tar-member';
import { readZipMember } from '../../../../scripts/models/zip-member';
import { Problem } from '../../../../scripts/models/problem';

const signal = new AbortController().signal;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-archive-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function readMember(archive: Uint8Array, member: string): Promise<Uint8Array> {
  const path = join(folder, 'archive.zip');
  await writeFile(path, archive);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readZipMember(path, member, signal)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a file of a zip archive', () => {
  it('comes out as it went in, deflated or stored, whatever lies beside it', async () => {
    const level = fc.constantFrom(0 as const, 6 as const);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.uint8Array({ maxLength: 50 }),
        level,
        async (bytes, other, by) => {
          const archive = zipSync(
            { first: other, 'data/part.bin': bytes, last: other },
            { level: by, comment: 'a comment' },
          );
          expect(await readMember(archive, 'data/part.bin')).toEqual(bytes);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is missed with a sentence', async () => {
    await expect(readMember(zipSync({ a: new Uint8Array(1) }), 'b')).rejects.toThrow('the archive holds no b');
  });

  it('never comes out of a broken archive as anything but a sentence or wrong bytes', async () => {
    const archive = zipSync({ a: new Uint8Array(500).map((_, index) => (index * index) % 256) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(archive.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, bits, cut) => {
          const broken = cut ? archive.slice(0, at) : archive.slice();
          if (!cut) broken[at] = (broken[at] ?? 0) ^ bits;
          try {
            await readMember(broken, 'a');
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a file of a tar archive', () => {
  let archive: Uint8Array;

  beforeAll(() => {
    const made = mkdtempSync(join(tmpdir(), 'hearth-tar-'));
    writeFileSync(join(made, 'one.json'), '[1]');
    writeFileSync(join(made, 'two.json'), 'x'.repeat(1500));
    archive = execFileSync('tar', ['--format=ustar', '-c', 'one.json', 'two.json'], { cwd: made });
    rmSync(made, { recursive: true });
  });

  it('comes out as it went in', () => {
    expect(Buffer.from(readTarMember(archive, 'one.json')).toString()).toBe('[1]');
    expect(Buffer.from(readTarMember(archive, 'two.json')).toString()).toBe('x'.repeat(1500));
  });

  it('is missed with a sentence', () => {
    expect(() => readTarMember(archive, 'three.json')).toThrow('the archive holds no three.json');
    expect(() => readTarMember(archive.subarray(0, 1600), 'two.json')).toThrow('the archive is damaged');
  });
});
