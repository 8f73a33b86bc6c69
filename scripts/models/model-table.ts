import type { Model, StarterSet } from '../../src/lib/core/model';
import { formatBytes } from '../support/progress.mjs';

export interface ModelRow {
  readonly model: Model;
  readonly presentBytes: number;
}

/** A table of the models for the terminal, one a line, with a line of headings. */
export function formatModelTable(rows: readonly ModelRow[], sets: readonly StarterSet[]): string {
  const cells = rows.map(({ model, presentBytes }) => {
    const totalBytes = model.files.reduce((total, { bytes }) => total + bytes, 0);
    return [
      model.id,
      rolesOf(model.id, sets),
      formatBytes(totalBytes),
      model.licence,
      stateOf(presentBytes, totalBytes),
    ];
  });
  const table = [['ID', 'STARTER SET', 'SIZE', 'LICENCE', 'HERE'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rolesOf(id: string, sets: readonly StarterSet[]): string {
  const roles = sets.flatMap((set) =>
    (['fast', 'reasoning', 'embedding'] as const)
      .filter((role) => set[role] === id)
      .map((role) => `${set.id}: ${role}`),
  );
  return roles.length === 0 ? '-' : roles.join(', ');
}

function stateOf(presentBytes: number, totalBytes: number): string {
  if (presentBytes === 0) return 'no';
  return presentBytes === totalBytes ? 'yes' : 'in part';
}
