import type { Fact, Saying } from '../../core/fact';
import type { Run, Said } from './said';

/**
 * A kept row for each run. A run keeps the row that was there before, wording included, where one of its sayings comes
 * from one that no earlier run kept.
 *
 * @param here ids of the rows that were there before
 */
export function rowsOfRuns(runs: readonly Run[], here: ReadonlySet<string>, createId: () => string): readonly Fact[] {
  const used = new Set<string>();
  return runs.flatMap((run) => {
    const [first] = run.said;
    if (first === undefined) return [];
    const rows = run.said.map(({ row }) => row);
    const free = rows.filter(({ id }) => !used.has(id));
    const own = free.find(({ id }) => here.has(id)) ?? free[0];
    const row = rowOfRun(own ?? { ...first.row, id: createId() }, run);
    used.add(row.id);
    return [row];
  });
}

function rowOfRun(own: Fact, { said, validFrom, validTo }: Run): Fact {
  const { validTo: _validTo, source: _source, sayings: _sayings, ...kept } = own;
  const sayings = said.map(sayingOf);
  const [first] = sayings;
  const tellsMore = sayings.length > 1 || first?.validTo !== undefined;
  return {
    ...kept,
    saidAt: first?.saidAt ?? own.saidAt,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    confidence: Math.max(...sayings.map(({ confidence }) => confidence)),
    ...(first?.source === undefined ? {} : { source: first.source }),
    pinned: said.some(({ row }) => row.pinned),
    ...(tellsMore ? { sayings } : {}),
  };
}

function sayingOf({ saidAt, validFrom, validTo, confidence, source }: Said): Saying {
  return {
    saidAt,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    confidence,
    ...(source === undefined ? {} : { source }),
  };
}
