import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { q8Blocks } from '../../../bench/support/gguf-q8';
import { requantiseGguf, type TargetType } from '../../../bench/support/requantise-gguf';
import { openFileByteSource } from '../../../scripts/models/file-byte-source';
import { readGguf } from '../../../src/lib/models/convert/gguf/reader';
import type { GgufTensor } from '../../../src/lib/models/convert/gguf/tensor-infos';
import { TensorRows } from '../../../src/lib/models/convert/tensor-rows';
import { ggufBytes, type GgufSpecification } from '../../support/gguf/gguf-bytes';
import { tinyTensor } from '../../support/gguf/tiny-model';

const q8: TargetType = { type: 'Q8_0', encode: q8Blocks };
const matrixOnly = ({ shape }: GgufTensor): TargetType | undefined => (shape.length === 2 ? q8 : undefined);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-requantise-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function requantised(specification: GgufSpecification, targetOf = matrixOnly): Promise<Uint8Array> {
  const path = join(folder, 'model.gguf');
  await writeFile(path, ggufBytes(specification));
  const source = await openFileByteSource(path);
  const parts: Uint8Array[] = [];
  await requantiseGguf(source, targetOf, async (bytes) => void parts.push(bytes.slice()));
  await source.close();
  return Buffer.concat(parts);
}

describe('a requantised model', () => {
  it('is the very same file when every tensor stays as it is', async () => {
    const specification = { tensors: [tinyTensor('gain', [5]), tinyTensor('matrix', [32, 2])] };
    expect(await requantised(specification, () => undefined)).toEqual(Buffer.from(ggufBytes(specification)));
  });

  it('copies a tensor that has its type already', async () => {
    const data = Uint8Array.from({ length: 16 * 34 }, (_, index) => index % 256);
    const specification = { tensors: [{ name: 'matrix', dimensions: [32, 16], type: 8, data }] };
    expect(await requantised(specification)).toEqual(Buffer.from(ggufBytes(specification)));
  });

  it('stores chosen tensors otherwise and leaves the others, aligned as the file says', async () => {
    const alignment = 64;
    const specification: GgufSpecification = {
      alignment,
      metadata: [['general.alignment', ['u32', alignment]]],
      tensors: [tinyTensor('matrix', [32, 2]), tinyTensor('gain', [5])],
    };
    const path = join(folder, 'written.gguf');
    await writeFile(path, await requantised(specification));
    const source = await openFileByteSource(path);
    const { tensors } = await readGguf(source);
    const rows = new TensorRows(source, tensors);
    expect([...tensors.values()].map(({ name, type, bytes }) => ({ name, type, bytes }))).toEqual([
      { name: 'matrix', type: 'Q8_0', bytes: 68 },
      { name: 'gain', type: 'F32', bytes: 20 },
    ]);
    expect([...tensors.values()].every(({ offset }) => offset % alignment === 0)).toBe(true);
    expect(new Uint8Array((await rows.vector('gain')).buffer)).toEqual(tinyTensor('gain', [5]).data);
    expect(await rows.rows('matrix', 0, 2)).toHaveLength(64);
    await source.close();
  });
});
