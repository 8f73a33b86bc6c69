import type { ByteSource } from '../../src/lib/models/convert/byte-source';
import { dequantise } from '../../src/lib/models/convert/gguf/dequantise';
import { HeaderCursor } from '../../src/lib/models/convert/gguf/header-cursor';
import { readValue } from '../../src/lib/models/convert/gguf/header-values';
import { readGguf } from '../../src/lib/models/convert/gguf/reader';
import type { GgufTensor } from '../../src/lib/models/convert/gguf/tensor-infos';
import { blockSizes, tensorTypes, type TensorType } from '../../src/lib/models/convert/gguf/tensor-types';

/** How the numbers of a tensor are to be stored. */
export interface TargetType {
  readonly type: TensorType;
  /** Makes whole blocks of that type; the numbers are only lent. */
  readonly encode: (numbers: Float32Array) => Uint8Array;
}

/** Divisible by every block size. */
const portionElements = 1 << 20;

/** Room for the header of any model that is compared here. */
const largestHeader = 32 << 20;

const typeNumbers = new Map([...tensorTypes].map(([number, type]) => [type, number]));

/**
 * Writes the same model with its tensors stored otherwise: the same metadata, the same names, in the same order. A
 * tensor that already has the type that it is to get is copied.
 *
 * @param targetOf tells how a tensor is to be stored; as it is when nothing
 * @param write takes the bytes of the new file, from the first to the last; they are only lent
 */
export async function requantiseGguf(
  source: ByteSource,
  targetOf: (tensor: GgufTensor) => TargetType | undefined,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { tensors: byName, metadata } = await readGguf(source);
  const alignment = metadata.optionalInteger('general.alignment') ?? 32;
  const changes = [...byName.values()].map((tensor) => changeOf(tensor, targetOf(tensor)));
  const head = await source.read(0, await metadataEnd(source));
  const infos = tensorInfos(changes, alignment);
  await write(head);
  await write(infos);
  await write(padding(head.length + infos.length, alignment));
  for (const change of changes) {
    await writeTensor(source, change, write);
    await write(padding(change.bytes, alignment));
  }
}

interface Change {
  readonly tensor: GgufTensor;
  /** Nothing where the stored bytes stay as they are. */
  readonly target: TargetType | undefined;
  readonly type: TensorType;
  /** Its length in the new file. */
  readonly bytes: number;
}

function changeOf(tensor: GgufTensor, target: TargetType | undefined): Change {
  if (target === undefined || target.type === tensor.type) {
    return { tensor, target: undefined, type: tensor.type, bytes: tensor.bytes };
  }
  const { elements, bytes } = blockSizes[target.type];
  return { tensor, target, type: target.type, bytes: (elementsOf(tensor) / elements) * bytes };
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

function tensorInfos(changes: readonly Change[], alignment: number): Uint8Array {
  const parts: Buffer[] = [];
  let offset = 0;
  for (const { tensor, type, bytes } of changes) {
    const name = Buffer.from(tensor.name);
    const entry = Buffer.alloc(8 + name.length + 4 + tensor.shape.length * 8 + 4 + 8);
    let at = entry.writeBigUInt64LE(BigInt(name.length));
    at += name.copy(entry, at);
    at = entry.writeUInt32LE(tensor.shape.length, at);
    for (const length of [...tensor.shape].reverse()) at = entry.writeBigUInt64LE(BigInt(length), at);
    at = entry.writeUInt32LE(typeNumbers.get(type)!, at);
    entry.writeBigUInt64LE(BigInt(offset), at);
    parts.push(entry);
    offset += bytes + padding(bytes, alignment).length;
  }
  return Buffer.concat(parts);
}

async function writeTensor(
  source: ByteSource,
  { tensor, target }: Change,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const stored = blockSizes[tensor.type];
  const bytesFor = (elements: number): number => (elements / stored.elements) * stored.bytes;
  const elements = elementsOf(tensor);
  const numbers = new Float32Array(Math.min(portionElements, elements));
  for (let done = 0; done < elements; done += portionElements) {
    const count = Math.min(portionElements, elements - done);
    const bytes = await source.read(tensor.offset + bytesFor(done), bytesFor(count));
    if (target === undefined) {
      await write(bytes);
    } else {
      dequantise(tensor.type, bytes, count, numbers);
      await write(target.encode(numbers.subarray(0, count)));
    }
  }
}

function elementsOf({ shape }: GgufTensor): number {
  return shape.reduce((product, length) => product * length, 1);
}

function padding(bytes: number, alignment: number): Uint8Array {
  return new Uint8Array((alignment - (bytes % alignment)) % alignment);
}
