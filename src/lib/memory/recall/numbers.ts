/** A column of whole numbers that grows; rows beyond its end read as the filler. */
export interface IntegerColumn {
  get(row: number): number;
  set(row: number, value: number): void;
  /** All rows, with room behind them; valid until the next `set`. */
  readonly values: Int32Array;
}

export function createIntegerColumn(filler: number): IntegerColumn {
  let values = new Int32Array(64).fill(filler);
  return {
    get values() {
      return values;
    },
    get: (row) => (row < values.length ? values[row]! : filler),
    set(row, value) {
      if (row >= values.length) {
        const larger = new Int32Array(Math.max(row + 1, values.length * 2)).fill(filler);
        larger.set(values);
        values = larger;
      }
      values[row] = value;
    },
  };
}
