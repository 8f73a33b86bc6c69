import { open, rename, rm } from 'node:fs/promises';
import { openFileByteSource } from '../../scripts/models/file-byte-source';
import { requantiseGguf, type TargetType } from '../support/requantise-gguf';

const f32: TargetType = {
  type: 'F32',
  encode: (numbers) => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
};

/**
 * Writes the same model with every number as a 32-bit float: what its weights are, without any rounding on the way to an
 * engine that computes in floats.
 *
 * @param from path of a GGUF file
 * @param to path of the result; a half-written one never gets this name
 */
export async function writeF32Version(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  const source = await openFileByteSource(from);
  const target = await open(part, 'w');
  try {
    await requantiseGguf(
      source,
      () => f32,
      (bytes) => target.writeFile(bytes),
    );
    await rename(part, to);
  } finally {
    await source.close();
    await target.close();
    await rm(part, { force: true });
  }
}
