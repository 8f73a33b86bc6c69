import type { Figure } from './figures';

/** What a measurement was taken on, and when. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** Mean number of runnable processes over the last minute, before and after: far above 0 before means a busy machine. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** All that one measurement found when it was last taken. Its figures may be compared with each other, and with no others. */
export interface MeasurementRecord {
  readonly measurement: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
}

/** The records of an earlier run from its latest.json; none where there is none, or one of another form. */
export function readRecords(json: string | undefined): readonly MeasurementRecord[] {
  const report = JSON.parse(json ?? '{}') as { readonly records?: readonly MeasurementRecord[] };
  return report.records ?? [];
}

/**
 * What this run took, and what earlier ones took of the measurements that it did not take. A record is replaced as a
 * whole, so that its figures stay those of one machine at one time.
 *
 * @param names of the measurements that there are, in the order of the report
 */
export function mergeRecords(
  earlier: readonly MeasurementRecord[],
  taken: readonly MeasurementRecord[],
  names: readonly string[],
): readonly MeasurementRecord[] {
  const recordOf = (records: readonly MeasurementRecord[], name: string): MeasurementRecord | undefined =>
    records.find(({ measurement }) => measurement === name);
  return names.flatMap((name) => recordOf(taken, name) ?? recordOf(earlier, name) ?? []);
}
