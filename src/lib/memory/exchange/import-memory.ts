import type { Fact, Tombstone } from '../../core/fact';
import type { FactStore } from '../../storage/fact-store';
import { settleRows, type Settled } from '../facts/settle-rows';
import type { Memory } from './export-memory-json';

/** What an import does. */
export interface MemoryImport {
  /** Facts of the file that are taken in. */
  readonly added: readonly Fact[];
  /** How many are left out because a fact of that name is on the device. */
  readonly alreadyHere: number;
  /** How many are left out because they were forgotten on the device. */
  readonly forgottenHere: number;
  /** Facts on the device that were forgotten where the file was written: an import forgets them here, too. */
  readonly forgets: readonly Fact[];
  /** How the rows change once these are forgotten. */
  readonly settled: Settled;
}

/**
 * Compares a file with what is on the device, and changes nothing. What is taken in is put among what is known by when
 * it was said, so that an old file brings back no old value.
 */
export function planMemoryImport(
  here: Memory,
  file: Memory,
  { createId }: { readonly createId: () => string },
): MemoryImport {
  const forgottenHere = idsOf(here.tombstones);
  const forgottenThere = idsOf(file.tombstones);
  const forgets = here.facts.filter(({ id }) => forgottenThere.has(id));
  const left = here.facts.filter(({ id }) => !forgottenThere.has(id));
  const hereIds = idsOf(left);
  const added = file.facts.filter(({ id }) => !hereIds.has(id) && !forgottenHere.has(id));
  const settled = settleRows(left, added, { createId });
  return {
    added,
    alreadyHere: file.facts.filter(({ id }) => hereIds.has(id)).length,
    forgottenHere: file.facts.filter(({ id }) => forgottenHere.has(id)).length,
    forgets,
    settled,
  };
}

/**
 * Takes a file in: forgets what was forgotten where it was written, then adds its facts. Rejects with `FailureError` of
 * the storage.
 */
export async function importMemory(
  store: FactStore,
  file: Memory,
  { createId }: { readonly createId: () => string },
): Promise<MemoryImport> {
  const before: Memory = { facts: await store.facts(), tombstones: await store.tombstones() };
  const plan = planMemoryImport(before, file, { createId });
  for (const [at, ids] of byTime(file.tombstones)) await store.forget(ids, at);
  const tombstones = await store.tombstones();
  // Decided once more on the rows of that moment: another tab may have changed them since they were read.
  await store.revise((facts) => planMemoryImport({ facts, tombstones }, file, { createId }).settled.change);
  return plan;
}

function byTime(tombstones: readonly Tombstone[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const { id, forgottenAt } of tombstones) {
    const group = groups.get(forgottenAt);
    if (group === undefined) groups.set(forgottenAt, [id]);
    else group.push(id);
  }
  return groups;
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
