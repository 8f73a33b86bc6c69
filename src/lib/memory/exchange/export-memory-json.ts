import * as v from 'valibot';
import type { Fact, Tombstone } from '../../core/fact';
import { factSchema, MEMORY_FORMAT, MEMORY_VERSION, tombstoneSchema, type MemoryFile } from './memory-file';

/** All that is known, and that some of it was forgotten. */
export interface Memory {
  readonly facts: readonly Fact[];
  readonly tombstones: readonly Tombstone[];
}

/** A file and what could not be written into it. */
export interface MemoryExport {
  readonly text: string;
  /** Rows that were left out because they are damaged: `readMemoryFile` would refuse them and all others with them. */
  readonly damaged: number;
}

/**
 * A file that `readMemoryFile` reads. The same memory and time always give the same bytes.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function exportMemoryJson({ facts, tombstones }: Memory, exportedAt: number): MemoryExport {
  const forgotten = new Set(tombstones.map(({ id }) => id));
  const soundFacts = sound(factSchema, facts).filter(({ id }) => !forgotten.has(id));
  const soundTombstones = sound(tombstoneSchema, tombstones);
  const file: MemoryFile = {
    format: MEMORY_FORMAT,
    version: MEMORY_VERSION,
    exportedAt,
    facts: soundFacts.sort((one, other) => one.saidAt - other.saidAt || byText(one.id, other.id)),
    tombstones: soundTombstones.sort((one, other) => byText(one.id, other.id)),
  };
  return {
    text: `${JSON.stringify(file, withOrderedKeys, 2)}\n`,
    damaged: facts.length - soundFacts.length + tombstones.length - soundTombstones.length,
  };
}

function sound<Row extends { readonly id: string }>(
  schema: v.GenericSchema<unknown, Row>,
  rows: readonly Row[],
): Row[] {
  const ids = new Set<string>();
  return rows.flatMap((row) => {
    const { success, output } = v.safeParse(schema, row, { abortEarly: true });
    if (!success || ids.has(output.id)) return [];
    ids.add(output.id);
    return [output];
  });
}

/** A replacer for `JSON.stringify`: the head of the file first, everything else in the order of the alphabet. */
function withOrderedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'format' in value) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => byText(one, other)));
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
