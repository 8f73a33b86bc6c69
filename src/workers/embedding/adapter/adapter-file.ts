/** What is added to one matrix of the graph: the product of two narrow ones. */
export interface LowRankUpdate {
  /** The name of the matrix in the graph; its bytes are the tensor of that name with `_q` behind it. */
  readonly matrix: string;
  readonly rows: number;
  readonly columns: number;
  /** `rows` × `rank`, row after row. */
  readonly down: Float32Array;
  /** `rank` × `columns`, row after row. */
  readonly up: Float32Array;
}

/** What turns the embedding model into one that understands turns. */
export interface Adapter {
  readonly rank: number;
  readonly updates: readonly LowRankUpdate[];
  /** The vector that the adapted model makes of {@link KNOWN_TURN}, of unit length. */
  readonly answer: Float32Array;
}

/** What an adapted model is tried on. */
export const KNOWN_TURN = 'My sister works as a nurse, remind me to call her at six.';

/** "HLA1", little-endian: the format's name and version. */
const MAGIC = 0x31414c48;

/** Numbers of a vector. */
const DIMENSIONS = 384;

/**
 * Reads the file that `npm run train:adapter` writes: the magic number, the rank, the number of matrices and the length of their
 * names as 32-bit integers, little-endian; the names, lines of text; the answer, 32-bit floats; then for each matrix its
 * rows and columns as 32-bit integers, the scales of both factors, one for each of the `rank` vectors, as 32-bit floats, and
 * their numbers, a signed byte each. Throws on anything else.
 */
export function readAdapter(file: ArrayBuffer): Adapter {
  const view = new DataView(file);
  if (file.byteLength < 16 || view.getUint32(0, true) !== MAGIC) throw new Error('This is no adapter');
  const [rank, count, nameBytes] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  const names = new TextDecoder().decode(new Uint8Array(file, 16, nameBytes)).split('\n');
  if (names.length !== count) throw new Error('The adapter does not name its matrices');
  let offset = 16 + nameBytes;

  function floats(length: number): Float32Array {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(offset + 4 * i, true));
    offset += 4 * length;
    return values;
  }

  function numbers(length: number, scaleAt: (i: number) => number): Float32Array {
    const steps = new Int8Array(file, offset, length);
    offset += length;
    return Float32Array.from(steps, (step, i) => step * scaleAt(i));
  }

  const answer = floats(DIMENSIONS);
  const updates = names.map((matrix): LowRankUpdate => {
    const [rows, columns] = [view.getUint32(offset, true), view.getUint32(offset + 4, true)];
    offset += 8;
    const [ofDown, ofUp] = [floats(rank), floats(rank)];
    return {
      matrix,
      rows,
      columns,
      down: numbers(rows * rank, (i) => ofDown[i % rank]!),
      up: numbers(rank * columns, (i) => ofUp[Math.floor(i / columns)]!),
    };
  });
  if (offset !== file.byteLength) throw new Error('The adapter is longer than it should be');
  return { rank, updates, answer };
}
