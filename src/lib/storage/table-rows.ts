import type { Table } from 'dexie';
import { inverseOf, type RowChange } from './row-change';

/** Carries a change out, inside a transaction, and gives the one that takes it back. */
export async function changeTable<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  change: RowChange<Row>,
): Promise<Required<RowChange<Row>>> {
  const { saved = [], removed = [] } = change;
  const ids = [...new Set([...saved.map(({ id }) => id), ...removed])];
  const inverse = inverseOf(change, await table.bulkGet(ids));
  await Promise.all([table.bulkDelete([...removed]), table.bulkPut([...saved])]);
  return inverse;
}
