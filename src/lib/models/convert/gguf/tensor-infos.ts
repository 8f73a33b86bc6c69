import { FailureError } from '../../../core/failure';
import type { HeaderCursor } from './header-cursor';
import { blockSizes, tensorTypes, type TensorType } from './tensor-types';

/** Where a tensor lies and how it is stored. */
export interface GgufTensor {
  readonly name: string;
  readonly type: TensorType;
  /** Outermost dimension first: `[rows, columns]` for a matrix. */
  readonly shape: readonly number[];
  /** Of its first byte, from the start of the file. */
  readonly offset: number;
  /** Its length in the file. */
  readonly bytes: number;
}

const LONGEST_NAME = 255;

/** Types that other programs write and Hearth does not read, for a reason that can be read. */
const foreignTypes: ReadonlyMap<number, string> = new Map([
  [9, 'Q8_1'],
  [15, 'Q8_K'],
  [16, 'IQ2_XXS'],
  [17, 'IQ2_XS'],
  [18, 'IQ3_XXS'],
  [19, 'IQ1_S'],
  [20, 'IQ4_NL'],
  [21, 'IQ3_S'],
  [22, 'IQ2_S'],
  [23, 'IQ4_XS'],
  [24, 'I8'],
  [25, 'I16'],
  [26, 'I32'],
  [27, 'I64'],
  [28, 'F64'],
  [29, 'IQ1_M'],
  [34, 'TQ1_0'],
  [35, 'TQ2_0'],
  [39, 'MXFP4'],
]);

/** Reads the tensor list at the cursor and checks it against the file. */
export function readTensorInfos(
  cursor: HeaderCursor,
  count: number,
  alignment: number,
  fileSize: number,
): ReadonlyMap<string, GgufTensor> {
  const infos: GgufTensor[] = [];
  for (let i = 0; i < count; i++) infos.push(readTensorInfo(cursor));
  const dataStart = Math.ceil(cursor.position / alignment) * alignment;
  const tensors = new Map<string, GgufTensor>();
  for (const info of infos) {
    if (tensors.has(info.name)) throw invalid(`the tensor ${info.name} occurs twice`);
    if (info.offset % alignment !== 0) throw invalid(`the tensor ${info.name} is not aligned`);
    const offset = dataStart + info.offset;
    if (info.bytes > fileSize || offset > fileSize - info.bytes) {
      throw invalid(`the tensor ${info.name} reaches beyond the end of the file`);
    }
    tensors.set(info.name, { ...info, offset });
  }
  checkApart([...tensors.values()]);
  return tensors;
}

/** One entry; its offset is still relative to the first tensor. */
function readTensorInfo(cursor: HeaderCursor): GgufTensor {
  const name = cursor.text('the name of a tensor');
  if (name.length === 0 || name.length > LONGEST_NAME) throw invalid('the name of a tensor is empty or too long');
  const what = `the tensor ${name}`;
  const dimensions = cursor.u32(what);
  if (dimensions < 1 || dimensions > 4) throw invalid(`${what} has ${dimensions} dimensions`);
  const shape: number[] = [];
  for (let i = 0; i < dimensions; i++) shape.unshift(cursor.size(what));
  const type = readType(cursor, what);
  const offset = cursor.size(what);
  return { name, type, shape, offset, bytes: tensorBytes(type, shape, what) };
}

function readType(cursor: HeaderCursor, what: string): TensorType {
  const number = cursor.u32(what);
  const type = tensorTypes.get(number);
  if (type !== undefined) return type;
  const foreign = foreignTypes.get(number);
  if (foreign === undefined) throw invalid(`${what} has the unknown type ${number}`);
  throw new FailureError({ code: 'gguf-unsupported', reason: `${what} is stored as ${foreign}` });
}

function tensorBytes(type: TensorType, shape: readonly number[], what: string): number {
  const block = blockSizes[type];
  let elements = 1;
  for (const length of shape) {
    elements *= length;
    // Each factor is exact and at least 1, so the first product that is not exact is caught here.
    if (length === 0 || !Number.isSafeInteger(elements)) throw invalid(`${what} has an impossible shape`);
  }
  if ((shape.at(-1) ?? 0) % block.elements !== 0) throw invalid(`${what} has rows that are not whole ${type} blocks`);
  return (elements / block.elements) * block.bytes;
}

function checkApart(tensors: GgufTensor[]): void {
  tensors.sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const tensor of tensors) {
    if (tensor.offset < end) throw invalid(`the tensor ${tensor.name} overlaps another`);
    end = tensor.offset + tensor.bytes;
  }
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}
