import { bytesField, joinBytes, numberField, textField, varint } from './protobuf';

export interface WrittenTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly content: Uint8Array;
}

/** Fields that nobody asks for: an ONNX file is full of them. */
export interface FieldsBetween {
  readonly ofTensor?: readonly Uint8Array[];
  readonly ofGraph?: readonly Uint8Array[];
  readonly ofModel?: readonly Uint8Array[];
}

/** Numbers of fields of onnx.proto. */
const NUMBERS = { graph: 7, initializer: 5, dimensions: 1, dataType: 2, name: 8, rawData: 9 } as const;

/** ONNX's number for signed bytes. */
const INT8 = 3;

/**
 * An ONNX file that has nothing but tensors.
 *
 * @param packed whether the dimensions of a tensor stand in one field
 */
export function onnxFile(
  tensors: readonly WrittenTensor[],
  { packed = false, between = {} }: { readonly packed?: boolean; readonly between?: FieldsBetween } = {},
): Uint8Array<ArrayBuffer> {
  const { ofTensor = [], ofGraph = [], ofModel = [] } = between;
  const graph = tensors.flatMap((tensor) => [
    ...ofGraph,
    bytesField(
      NUMBERS.initializer,
      joinBytes([
        ...dimensionFields(tensor.dimensions, packed),
        numberField(NUMBERS.dataType, INT8),
        ...ofTensor,
        textField(NUMBERS.name, tensor.name),
        ...ofTensor,
        bytesField(NUMBERS.rawData, tensor.content),
        ...ofTensor,
      ]),
    ),
  ]);
  return joinBytes([...ofModel, bytesField(NUMBERS.graph, joinBytes([...graph, ...ofGraph])), ...ofModel]);
}

function dimensionFields(dimensions: readonly number[], packed: boolean): readonly Uint8Array[] {
  if (!packed) return dimensions.map((dimension) => numberField(NUMBERS.dimensions, dimension));
  return dimensions.length === 0 ? [] : [bytesField(NUMBERS.dimensions, joinBytes(dimensions.map(varint)))];
}
