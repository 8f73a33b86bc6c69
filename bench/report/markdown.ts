import type { Figure, Labels } from './figures';
import { number } from './number';
import type { Machine, MeasurementRecord } from './records';
import type { Target } from './targets';

/** A measurement as its table introduces it. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
}

/** The whole report: what was to be reached, and for each measurement when, on what, and a table. */
export function markdownReport(
  sections: readonly Section[],
  records: readonly MeasurementRecord[],
  targets: readonly Target[],
): string {
  const parts = [
    '# Measured speed of Hearth',
    'Each cell is the median; the best of several runs follows in brackets. `npm run bench` writes this file; what a run does not measure stays as it was, so each table says when it was measured, and on what.',
    ...(targets.length === 0 ? [] : ['## What is to be reached', targetTable(targets)]),
    ...sections.flatMap(({ name, title, explanation }) => {
      const record = records.find(({ measurement }) => measurement === name);
      if (record === undefined || record.figures.length === 0) return [];
      return [`## ${title}`, explanation, machineLine(record.machine), figureTable(record.figures)];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function machineLine(machine: Machine): string {
  return `${machine.date}, ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Chromium ${machine.chromium}, Node ${machine.node}. Load before ${machine.loadBefore.toFixed(1)}, after ${machine.loadAfter.toFixed(1)}.`;
}

/** A row for each set of labels, a column for each label and each metric. */
export function figureTable(figures: readonly Figure[]): string {
  const labelNames = unique(figures.flatMap(({ labels }) => Object.keys(labels)));
  const metrics = unique(figures.map(({ metric }) => metric.name));
  const rows = unique(figures.map(({ labels }) => JSON.stringify(labels)));
  const unitOf = (name: string): string => figures.find(({ metric }) => metric.name === name)?.metric.unit ?? '';
  const cells = rows.map((row) => {
    const labels = JSON.parse(row) as Labels;
    const own = figures.filter((figure) => JSON.stringify(figure.labels) === row);
    return [
      ...labelNames.map((name) => String(labels[name] ?? '')),
      ...metrics.map((name) => cell(own.find(({ metric }) => metric.name === name))),
    ];
  });
  return table([...labelNames, ...metrics.map((name) => heading(name, unitOf(name)))], cells, labelNames.length);
}

function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ text, goal, reached, met }) => [text, goal, reached, met ? 'yes' : 'no']);
  return table(['', 'goal', 'measured', 'met'], rows, 1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], leftColumns: number): string {
  const rule = head.map((_, column) => (column < leftColumns ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function heading(metric: string, unit: string): string {
  return unit === '' ? metric : `${metric} (${unit})`;
}

function cell(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  const { values, median, best } = figure;
  return values.length === 1 || best === undefined ? number(median) : `${number(median)} (${number(best)})`;
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
