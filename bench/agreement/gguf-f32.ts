import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { openFileByteSource } from '../../scripts/models/file-byte-source';
import type { ByteSource } from '../../src/lib/models/convert/byte-source';
import { dequantise } from '../../src/lib/models/convert/gguf/dequantise';
import { HeaderCursor } from '../../src/lib/models/convert/gguf/header-cursor';
import { readValue } from '../../src/lib/models/convert/gguf/header-values';
import { readGguf } from '../../src/lib/models/convert/gguf/reader';
import type { GgufTensor } from '../../src/lib/models/convert/gguf/tensor-infos';
import { blockSizes } from '../../src/lib/models/convert/gguf/tensor-types';

/** The number that names 32-bit floats in a file (enum ggml_type in ggml.h). */
const f32 = 0;

const portionElements = 1 << 20;

/** Room for the header of any model that is compared here. */
const largestHeader = 32 << 20;

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
    await write(source, target);
    await rename(part, to);
  } finally {
    await source.close();
    await target.close();
    await rm(part, { force: true });
  }
}

async function write(source: ByteSource, target: FileHandle): Promise<void> {
  const { tensors: byName, metadata } = await readGguf(source);
  const tensors = [...byName.values()];
  const alignment = metadata.optionalInteger('general.alignment') ?? 32;
  const padding = (bytes: number): Uint8Array => new Uint8Array((alignment - (bytes % alignment)) % alignment);
  const head = await source.read(0, await metadataEnd(source));
  const infos = tensorInfos(tensors, alignment);
  await target.write(head);
  await target.write(infos);
  await target.write(padding(head.length + infos.length));
  for (const tensor of tensors) {
    await writeNumbers(source, tensor, target);
    await target.write(padding(elementsOf(tensor) * 4));
  }
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

function tensorInfos(tensors: readonly GgufTensor[], alignment: number): Uint8Array {
  const parts: Buffer[] = [];
  let offset = 0;
  for (const tensor of tensors) {
    const name = Buffer.from(tensor.name);
    const entry = Buffer.alloc(8 + name.length + 4 + tensor.shape.length * 8 + 4 + 8);
    let at = entry.writeBigUInt64LE(BigInt(name.length));
    at += name.copy(entry, at);
    at = entry.writeUInt32LE(tensor.shape.length, at);
    for (const length of [...tensor.shape].reverse()) at = entry.writeBigUInt64LE(BigInt(length), at);
    at = entry.writeUInt32LE(f32, at);
    entry.writeBigUInt64LE(BigInt(offset), at);
    parts.push(entry);
    offset = Math.ceil((offset + elementsOf(tensor) * 4) / alignment) * alignment;
  }
  return Buffer.concat(parts);
}

async function writeNumbers(source: ByteSource, tensor: GgufTensor, target: FileHandle): Promise<void> {
  const block = blockSizes[tensor.type];
  const bytesFor = (elements: number): number => (elements / block.elements) * block.bytes;
  const elements = elementsOf(tensor);
  const numbers = new Float32Array(portionElements);
  for (let done = 0; done < elements; done += portionElements) {
    const count = Math.min(portionElements, elements - done);
    dequantise(tensor.type, await source.read(tensor.offset + bytesFor(done), bytesFor(count)), count, numbers);
    await target.write(new Uint8Array(numbers.buffer, 0, count * 4));
  }
}

function elementsOf({ shape }: GgufTensor): number {
  return shape.reduce((product, length) => product * length, 1);
}
