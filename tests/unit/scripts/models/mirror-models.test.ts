import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mirrorModels } from '../../../../scripts/models/mirror-models';
import { createModelFolder } from '../../../../scripts/models/model-folder';
import { catalogueModel } from '../../../support/catalogue-models';

const never = new AbortController().signal;
const weights = Buffer.from('the weights');
const sha256 = createHash('sha256').update(weights).digest('hex');
const model = catalogueModel('small', { files: [{ path: 'weights.bin', bytes: weights.length, sha256 }] });

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'hearth-mirror-'));
});
afterEach(() => rm(place, { recursive: true }));

it('writes each file under its hash, with what a host must say of it, and copies it once', async () => {
  await writeFile(join(place, sha256), weights);
  const target = join(place, 'out');
  const counted: number[] = [];
  const tools = {
    folder: createModelFolder(place),
    onBytes: (bytes: number) => void counted.push(bytes),
    signal: never,
  };
  await mirrorModels([model, model], target, tools);
  expect(await readdir(join(target, 'models'))).toEqual([sha256]);
  expect(await readFile(join(target, 'models', sha256))).toEqual(weights);
  expect(await readFile(join(target, '_headers'), 'utf8')).toContain('Access-Control-Allow-Origin: *');
  await rm(join(place, sha256));
  await mirrorModels([model], target, tools);
  expect(counted.reduce((sum, bytes) => sum + bytes, 0)).toBe(2 * weights.length);
});

it('gives no wrong bytes a name', async () => {
  await writeFile(join(place, sha256), 'the Weights');
  const target = join(place, 'out');
  const tools = { folder: createModelFolder(place), onBytes: () => undefined, signal: never };
  await expect(mirrorModels([model], target, tools)).rejects.toThrow('came out wrong');
  expect(await readdir(join(target, 'models'))).toEqual([`${sha256}.part`]);
});
