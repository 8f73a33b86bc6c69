import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileByteSource } from '../../scripts/models/file-byte-source';
import type { ByteSource } from '../../src/lib/models/convert/byte-source';
import type { GgufTensor } from '../../src/lib/models/convert/gguf/tensor-infos';
import { readIfPresent } from '../../scripts/support/read-if-present';
import { requantiseGguf, type TargetType } from './requantise-gguf';

const blockElements = 32;
const blockBytes = 34;

const q8: TargetType = { type: 'Q8_0', encode: q8Blocks };

/**
 * The same model with its matrices as Q8_0, the quantisation that llama.cpp computes fastest with in WebAssembly. Made
 * once and kept.
 *
 * @param path of a GGUF file; its name names the result
 * @param folder where results are kept
 * @returns the SHA-256 of the result, which is its name in the folder
 */
export async function q8Version(path: string, name: string, folder: string): Promise<string> {
  const note = join(folder, `${name}.q8_0`);
  const known = await readIfPresent(note);
  if (known !== undefined) return known;
  await mkdir(folder, { recursive: true });
  const part = `${note}.part`;
  const source = await openFileByteSource(path);
  const target = await open(part, 'w');
  let sha256: string;
  try {
    sha256 = await writeQ8(source, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await source.close();
    await target.close();
  }
  await rename(part, join(folder, sha256));
  await writeFile(note, sha256);
  return sha256;
}

async function writeQ8(source: ByteSource, target: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  await requantiseGguf(
    source,
    (tensor) => (isWholeBlocks(tensor) ? q8 : undefined),
    async (bytes) => {
      hash.update(bytes);
      await target.writeFile(bytes);
    },
  );
  return hash.digest('hex');
}

/** Gains and biases stay as they are: llama.cpp computes with them in floats. */
function isWholeBlocks({ shape }: GgufTensor): boolean {
  return shape.length === 2 && (shape[1] ?? 0) % blockElements === 0;
}

/** Blocks of 32 numbers: the scale as a half, then 32 signed bytes (block_q8_0 in ggml-common.h). */
export function q8Blocks(numbers: Float32Array): Uint8Array {
  const blocks = numbers.length / blockElements;
  const bytes = new Uint8Array(blocks * blockBytes);
  const view = new DataView(bytes.buffer);
  for (let block = 0; block < blocks; block++) {
    let largest = 0;
    for (let index = 0; index < blockElements; index++) {
      largest = Math.max(largest, Math.abs(numbers[block * blockElements + index]!));
    }
    const scale = largest / 127;
    view.setUint16(block * blockBytes, positiveHalf(scale), true);
    for (let index = 0; index < blockElements; index++) {
      const number = numbers[block * blockElements + index]!;
      view.setInt8(block * blockBytes + 2 + index, scale === 0 ? 0 : Math.round(number / scale));
    }
  }
  return bytes;
}

/** The 16 bits of the half nearest to a number from 0 to 65504. */
export function positiveHalf(value: number): number {
  const exponent = Math.max(-14, Math.floor(Math.log2(value)));
  if (!Number.isFinite(exponent)) return 0;
  const fraction = Math.round(value * 2 ** (10 - exponent));
  // A fraction that rounds up to the next power of two carries into the exponent by itself.
  return fraction < 1024 ? fraction : (exponent + 14) * 1024 + fraction;
}
