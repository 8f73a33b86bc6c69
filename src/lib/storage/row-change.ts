/** Rows to write and rows to take away, all at once or not at all. */
export interface RowChange<Row extends { readonly id: string }> {
  /** Added, or put in the place of the row of that id. */
  readonly saved?: readonly Row[];
  /** Ids. */
  readonly removed?: readonly string[];
}

/**
 * What takes a change back.
 *
 * @param before the rows of the changed ids, as they were
 */
export function inverseOf<Row extends { readonly id: string }>(
  { saved = [], removed = [] }: RowChange<Row>,
  before: readonly (Row | undefined)[],
): { readonly saved: readonly Row[]; readonly removed: readonly string[] } {
  const old = new Map(before.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const touched = new Set([...saved.map(({ id }) => id), ...removed]);
  return { saved: [...old.values()], removed: [...touched].filter((id) => !old.has(id)) };
}
