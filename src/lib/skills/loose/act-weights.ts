import { ACT_COLUMNS } from './act-features';

/** What was learned of the acts: for each column those that it speaks for or against. */
export interface ActWeights {
  /** "timer/start", "timer/other" for all of a skill that is too rare to be learned by itself, "none". */
  readonly acts: readonly string[];
  /** Where the entries of each column begin; one more than there are columns. */
  readonly starts: Uint32Array;
  /** The place in `acts` that an entry is about. */
  readonly entryActs: Uint8Array;
  readonly entryWeights: Float32Array;
}

/** "HSA2", little-endian: the format's name and version. */
export const ACT_MAGIC = 0x32415348;

/**
 * Reads the file that `npm run train:skills` writes: the magic number, the length of the names of the acts, the number of
 * entries and the largest weight as 32-bit numbers, little-endian; the names as JSON; how many entries each column has;
 * the act of each entry; and its weight. The last three are a byte each. Throws on anything else.
 */
export function readActWeights(file: ArrayBuffer): ActWeights {
  const header = new DataView(file);
  if (file.byteLength < 16 || header.getUint32(0, true) !== ACT_MAGIC) throw new Error('These are no weights of acts');
  const [nameBytes, entries] = [header.getUint32(4, true), header.getUint32(8, true)];
  const largest = header.getFloat32(12, true);
  if (file.byteLength !== 16 + nameBytes + ACT_COLUMNS + 2 * entries)
    throw new Error('The weights of acts are cut off');
  const names: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 16, nameBytes)));
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) throw new Error('Acts have no names');
  const counts = new Uint8Array(file, 16 + nameBytes, ACT_COLUMNS);
  const starts = new Uint32Array(ACT_COLUMNS + 1);
  for (const [column, count] of counts.entries()) starts[column + 1] = starts[column]! + count;
  return {
    acts: names,
    starts,
    entryActs: new Uint8Array(file, 16 + nameBytes + ACT_COLUMNS, entries),
    entryWeights: Float32Array.from(new Int8Array(file, 16 + nameBytes + ACT_COLUMNS + entries, entries), (step) =>
      expandActWeight(step, largest),
    ),
  };
}

/** The weight that a stored byte stands for, given the largest one; the steps grow with the square. */
function expandActWeight(step: number, largest: number): number {
  return (Math.sign(step) * largest * step * step) / (127 * 127);
}
