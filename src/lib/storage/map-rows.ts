import { inverseOf, type RowChange } from './row-change';

/** Carries a change out on rows in memory, and gives the one that takes it back. */
export function changeMap<Row extends { readonly id: string }>(
  rows: Map<string, Row>,
  change: RowChange<Row>,
): Required<RowChange<Row>> {
  const { saved = [], removed = [] } = change;
  const inverse = inverseOf(
    change,
    [...new Set([...saved.map(({ id }) => id), ...removed])].map((id) => rows.get(id)),
  );
  for (const id of removed) rows.delete(id);
  for (const row of saved) rows.set(row.id, row);
  return inverse;
}
