import { median } from '../support/statistics';

/** A thing that is measured, the same in every row of a table. */
export interface Metric {
  readonly name: string;
  readonly unit: string;
  /** Left out where the best of several values says nothing, as of a ratio of two that were measured. */
  readonly better?: 'higher' | 'lower';
}

/** What a row is about: engine, model, threads and the like. */
export type Labels = Readonly<Record<string, string | number>>;

/** One value, measured once. */
export interface Sample {
  /** Name of the measurement that took it. */
  readonly measurement: string;
  readonly labels: Labels;
  readonly metric: Metric;
  readonly value: number;
}

/** All values of one metric of one row. */
export interface Figure {
  readonly measurement: string;
  readonly labels: Labels;
  readonly metric: Metric;
  readonly values: readonly number[];
  readonly median: number;
  readonly best?: number;
}

/** Gathers samples into figures, in the order in which each first came. */
export function figuresOf(samples: readonly Sample[]): readonly Figure[] {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const key = JSON.stringify([sample.measurement, sample.labels, sample.metric.name]);
    groups.set(key, [...(groups.get(key) ?? []), sample]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { measurement, labels, metric } = first;
    const values = group.map(({ value }) => value);
    return [{ measurement, labels, metric, values, median: median(values), ...bestOf(values, metric) }];
  });
}

function bestOf(values: readonly number[], { better }: Metric): Pick<Figure, 'best'> {
  if (better === undefined) return {};
  return { best: better === 'higher' ? Math.max(...values) : Math.min(...values) };
}

/** The one figure of that metric whose labels include these. */
export function findFigure(
  figures: readonly Figure[],
  measurement: string,
  metric: string,
  labels: Labels = {},
): Figure | undefined {
  return figures.find(
    (figure) =>
      figure.measurement === measurement &&
      figure.metric.name === metric &&
      Object.entries(labels).every(([name, value]) => figure.labels[name] === value),
  );
}
