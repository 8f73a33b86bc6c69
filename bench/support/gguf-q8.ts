import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileByteSource } from '../../scripts/models/file-byte-source';
import type { ByteSource } from '../../src/lib/models/convert/byte-source';
import { dequantise } from '../../src/lib/models/convert/gguf/dequantise';
import { HeaderCursor } from '../../src/lib/models/convert/gguf/header-cursor';
import { readValue } from '../../src/lib/models/convert/gguf/header-values';
import { readGguf } from '../../src/lib/models/convert/gguf/reader';
import type { GgufTensor } from '../../src/lib/models/convert/gguf/tensor-infos';
import { blockSizes, tensorTypes, type TensorType } from '../../src/lib/models/convert/gguf/tensor-types';
import { readIfPresent } from './read-if-present';

const blockElements = 32;
const blockBytes = 34;
const alignment = 32;
const portionBlocks = 1 << 15;

/** Room for the header of any model that is compared here. */
const largestHeader = 32 << 20;

const typeNumbers = new Map([...tensorTypes].map(([number, type]) => [type, number]));

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
  const write = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await target.write(bytes);
  };
  const tensors = [...(await readGguf(source)).tensors.values()];
  const head = await source.read(0, await metadataEnd(source));
  const infos = tensorInfos(tensors);
  await write(head);
  await write(infos);
  await write(new Uint8Array(paddingAfter(head.length + infos.length)));
  for (const tensor of tensors) {
    if (becomesQ8(tensor)) await requantise(source, tensor, write);
    else await copy(source, tensor, write);
    await write(new Uint8Array(paddingAfter(bytesAfter(tensor))));
  }
  return hash.digest('hex');
}

/** Where the metadata ends and the list of tensors begins. */
async function metadataEnd(source: ByteSource): Promise<number> {
  const cursor = new HeaderCursor(await source.read(0, Math.min(largestHeader, source.size)), source.size);
  cursor.u32('the magic number');
  cursor.u32('the version');
  cursor.size('the number of tensors');
  const values = cursor.size('the number of metadata values');
  for (let value = 0; value < values; value++) readValue(cursor, cursor.text('a key'));
  return cursor.position;
}

function tensorInfos(tensors: readonly GgufTensor[]): Uint8Array {
  const parts: Buffer[] = [];
  let offset = 0;
  for (const tensor of tensors) {
    const name = Buffer.from(tensor.name);
    const fixed = Buffer.alloc(8 + name.length + 4 + tensor.shape.length * 8 + 4 + 8);
    fixed.writeBigUInt64LE(BigInt(name.length), 0);
    name.copy(fixed, 8);
    let at = fixed.writeUInt32LE(tensor.shape.length, 8 + name.length);
    for (const length of [...tensor.shape].reverse()) at = fixed.writeBigUInt64LE(BigInt(length), at);
    at = fixed.writeUInt32LE(typeNumbers.get(typeAfter(tensor)) ?? 0, at);
    fixed.writeBigUInt64LE(BigInt(offset), at);
    parts.push(fixed);
    offset += bytesAfter(tensor) + paddingAfter(bytesAfter(tensor));
  }
  return Buffer.concat(parts);
}

function becomesQ8({ shape }: GgufTensor): boolean {
  return shape.length === 2 && (shape[1] ?? 0) % blockElements === 0;
}

function typeAfter(tensor: GgufTensor): TensorType {
  return becomesQ8(tensor) ? 'Q8_0' : tensor.type;
}

function elementsOf({ shape }: GgufTensor): number {
  return shape.reduce((product, length) => product * length, 1);
}

function bytesAfter(tensor: GgufTensor): number {
  return becomesQ8(tensor) ? (elementsOf(tensor) / blockElements) * blockBytes : tensor.bytes;
}

function paddingAfter(bytes: number): number {
  return (alignment - (bytes % alignment)) % alignment;
}

type Write = (bytes: Uint8Array) => Promise<void>;

async function copy(source: ByteSource, { offset, bytes }: GgufTensor, write: Write): Promise<void> {
  await write(await source.read(offset, bytes));
}

async function requantise(source: ByteSource, tensor: GgufTensor, write: Write): Promise<void> {
  const stored = blockSizes[tensor.type];
  const portion = Math.max(stored.elements, blockElements) * portionBlocks;
  const elements = elementsOf(tensor);
  const numbers = new Float32Array(portion);
  for (let done = 0; done < elements; done += portion) {
    const count = Math.min(portion, elements - done);
    const at = tensor.offset + (done / stored.elements) * stored.bytes;
    const bytes = await source.read(at, (count / stored.elements) * stored.bytes);
    dequantise(tensor.type, bytes, count, numbers);
    await write(q8Blocks(numbers.subarray(0, count)));
  }
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
