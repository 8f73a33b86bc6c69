import type { Fact } from '../core/fact';
import type { Database } from './database';
import type { FactStore } from './fact-store';
import type { RowChanges } from './row-changes';
import { changeTable } from './table-rows';

/**
 * Keeps facts in IndexedDB. A row that was forgotten never comes back: a change that saves it, as one of another tab that
 * had read it before, or one that takes a forgotten row's removal back, is carried out without it.
 */
export function createFactStore({ run, facts, tombstones }: Database, changes: RowChanges): FactStore {
  const transaction = <Value>(work: () => Promise<Value>): Promise<Value> =>
    run(() => facts.db.transaction('rw', facts, tombstones, work));

  return {
    async facts() {
      return inOrder(await run(() => facts.toArray()));
    },
    async revise(decide) {
      const inverse = await transaction(async () => {
        const { saved = [], removed = [] } = decide(inOrder(await facts.toArray()));
        const forgotten = await tombstones.bulkGet(saved.map(({ id }) => id));
        return changeTable(facts, { saved: saved.filter((_row, index) => forgotten[index] === undefined), removed });
      });
      changes.announce();
      return inverse;
    },
    async forget(ids, at) {
      await transaction(async () => {
        const wanted = [...new Set(ids)];
        const forgotten = await tombstones.bulkGet(wanted);
        const fresh = wanted.filter((_id, index) => forgotten[index] === undefined);
        await tombstones.bulkAdd(fresh.map((id) => ({ id, forgottenAt: at })));
        await facts.bulkDelete(wanted);
      });
      changes.announce();
    },
    tombstones: () => run(() => tombstones.orderBy('id').toArray()),
    subscribe: (listener) => changes.subscribe(listener),
  };
}

/** The earliest said first. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((one, other) => one.saidAt - other.saidAt || (one.id < other.id ? -1 : 1));
}
