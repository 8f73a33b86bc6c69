import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeF32Version } from '../../../../bench/agreement/gguf-f32';
import { openFileByteSource } from '../../../../scripts/models/file-byte-source';
import { readGguf } from '../../../../src/lib/models/convert/gguf/reader';
import { TensorRows } from '../../../../src/lib/models/convert/tensor-rows';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { tinyTensor } from '../../../support/gguf/tiny-model';

const Q8_0 = 8;

/** One block: the scale 0.5 as a half, then 32 integers. */
const block = Uint8Array.of(0x00, 0x38, ...Array.from({ length: 32 }, (_, index) => index));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-f32-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the version of a model in 32-bit floats', () => {
  it('holds the same metadata and the same numbers, those that were quantised spelled out', async () => {
    const plain = tinyTensor('gain', [5]);
    const from = join(folder, 'model.gguf');
    const to = join(folder, 'model.f32.gguf');
    const metadata = [['general.architecture', ['text', 'llama']]] as const;
    const quantised = { name: 'matrix', dimensions: [32, 2], type: Q8_0, data: Uint8Array.of(...block, ...block) };
    await writeFile(from, ggufBytes({ metadata, tensors: [plain, quantised, tinyTensor('last', [3])] }));

    await writeF32Version(from, to);

    const source = await openFileByteSource(to);
    const { metadata: written, tensors } = await readGguf(source);
    const rows = new TensorRows(source, tensors);
    const half = Array.from({ length: 32 }, (_, index) => index / 2);
    expect(written.text('general.architecture')).toBe('llama');
    expect([...tensors.values()].map(({ type }) => type)).toEqual(['F32', 'F32', 'F32']);
    expect([...(await rows.rows('matrix', 0, 2))]).toEqual([...half, ...half]);
    expect(new Uint8Array((await rows.vector('gain')).buffer)).toEqual(plain.data);
    expect(await rows.vector('last')).toHaveLength(3);
    await source.close();
  });

  it('leaves nothing behind when the file is no model', async () => {
    const from = join(folder, 'broken.gguf');
    await writeFile(from, 'not a model at all, only words');
    await expect(writeF32Version(from, join(folder, 'result'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['broken.gguf']);
  });
});
