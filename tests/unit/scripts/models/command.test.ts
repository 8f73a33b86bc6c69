import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../scripts/models/cli-arguments';
import { replaceFileFacts } from '../../../../scripts/models/entry-hashes';
import { withFolderLock } from '../../../../scripts/models/folder-lock';
import { formatModelTable } from '../../../../scripts/models/model-table';
import { catalogue, findModel } from '../../../../src/lib/models/catalogue/catalogue';
import type { Model } from '../../../../src/lib/core/model';
import { starterSets } from '../../../../src/lib/models/catalogue/starter-sets';

function idsOf(...words: string[]): readonly string[] {
  const command = parseCommand(words, catalogue, starterSets);
  return 'models' in command ? command.models.map(({ id }) => id) : [];
}

describe('the words behind npm run models', () => {
  it('get the standard starter set unless told otherwise, the embedding model and the fast one first', () => {
    expect(idsOf('get')).toEqual(['all-minilm-l6-v2', 'qwen2.5-coder-0.5b', 'qwen2.5-coder-1.5b']);
    expect(idsOf('get', '--set', 'small')).toEqual(['all-minilm-l6-v2', 'smollm2-135m', 'qwen2.5-coder-0.5b']);
    expect(idsOf('get', '--roles', 'fast,embedding')).toEqual(['all-minilm-l6-v2', 'qwen2.5-coder-0.5b']);
  });

  it('get what is named', () => {
    expect(idsOf('get', 'smollm2-135m')).toEqual(['smollm2-135m']);
  });

  it('verify everything unless told otherwise, but remove only what is named', () => {
    expect(idsOf('verify')).toHaveLength(catalogue.length);
    expect(idsOf('remove', 'smollm2-135m')).toEqual(['smollm2-135m']);
    expect(() => idsOf('remove')).toThrow('Say which models to remove');
  });

  it('mirror everything into the folder unless told otherwise', () => {
    expect(idsOf('mirror', 'out')).toHaveLength(catalogue.length);
    expect(idsOf('mirror', 'out', 'smollm2-135m')).toEqual(['smollm2-135m']);
    expect(() => idsOf('mirror')).toThrow('Say which folder to write');
  });

  it('ask for help', () => {
    expect(parseCommand([], catalogue, starterSets)).toEqual({ name: 'help' });
    expect(parseCommand(['get', '--help'], catalogue, starterSets)).toEqual({ name: 'help' });
  });

  it.each([
    [['get', 'nobody'], 'There is no model nobody. There are: smollm2-135m'],
    [['get', '--set', 'large'], 'There is no starter set large'],
    [['get', '--roles', 'cook'], 'There is no role cook'],
    [['fetch'], 'There is no command fetch'],
    [['get', '--quick'], 'Unknown option'],
  ])('are refused with a sentence: %j', (words, sentence) => {
    expect(() => idsOf(...words)).toThrow(sentence);
  });
});

describe('new hashes in a catalogue entry', () => {
  const entry = `  files: [
    { path: 'config.json', bytes: 1, sha256: '${'0'.repeat(64)}' },
    {
      path: 'weights.bin',
      bytes: 12_345,
      sha256: '${'1'.repeat(64)}',
    },
  ], // weights.bin`;

  it('replace sizes and hashes alone', () => {
    const files = [
      { path: 'weights.bin', bytes: 1_234_567, sha256: 'a'.repeat(64) },
      { path: 'config.json', bytes: 9999, sha256: 'b'.repeat(64) },
    ];
    expect(replaceFileFacts(entry, files)).toBe(
      entry
        .replace('bytes: 1,', 'bytes: 9999,')
        .replace('12_345', '1_234_567')
        .replace('0'.repeat(64), 'b'.repeat(64))
        .replace('1'.repeat(64), 'a'.repeat(64)),
    );
  });

  it('are refused for a file that the entry does not have', () => {
    expect(() => replaceFileFacts(entry, [{ path: 'other', bytes: 1, sha256: 'a'.repeat(64) }])).toThrow('0 times');
  });
});

describe('the lock of the models folder', () => {
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-lock-'));
    lock = join(folder, '.lock');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is there while the work runs and gone when it has ended, well or badly', async () => {
    expect(await withFolderLock(lock, () => readdir(folder))).toEqual(['.lock']);
    await expect(withFolderLock(lock, () => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps a second process out, and stays with the first', async () => {
    await writeFile(lock, String(process.ppid));
    await expect(withFolderLock(lock, () => Promise.resolve())).rejects.toThrow('is getting models right now');
    expect(await readdir(folder)).toEqual(['.lock']);
  });

  it.each(['', 'nonsense', '2147483646'])('is taken over from a process that is gone: %j', async (owner) => {
    await writeFile(lock, owner);
    expect(await withFolderLock(lock, () => Promise.resolve('done'))).toBe('done');
  });
});

describe('the table of models', () => {
  it('says what is here', () => {
    const model = findModel('smollm2-135m') as Model;
    const total = model.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const rows = [0, 1, total].map((presentBytes) => ({ model, presentBytes }));
    const lines = formatModelTable(rows, starterSets).split('\n');
    expect(lines[1]).toMatch(/^smollm2-135m {2}small: fast .* Apache-2\.0 {2}no$/);
    expect(lines[2]).toMatch(/in part$/);
    expect(lines[3]).toMatch(/yes$/);
  });
});
