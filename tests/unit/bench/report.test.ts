import { describe, expect, it } from 'vitest';
import { figuresOf, findFigure, type Metric, type Sample } from '../../../bench/report/figures';
import { figureTable, markdownReport } from '../../../bench/report/markdown';
import { number } from '../../../bench/report/number';
import { mergeRecords, readRecords, type Machine, type MeasurementRecord } from '../../../bench/report/records';
import { targetsOf } from '../../../bench/report/targets';

const rate: Metric = { name: 'prompt of 110', unit: 'tokens/s', better: 'higher' };
const time: Metric = { name: 'load', unit: 'ms', better: 'lower' };
const model = 'qwen2.5-coder-0.5b';

function sample(engine: string, metric: Metric, value: number): Sample {
  return { measurement: 'engines', labels: { engine, model, threads: 1 }, metric, value };
}

const machine: Machine = {
  date: '2026-01-02',
  cores: 2,
  processor: 'A processor',
  memoryGiB: 8,
  system: 'Linux 6',
  node: '24.0.0',
  chromium: '150.0',
  loadBefore: 0.2,
  loadAfter: 1.5,
};

function record(samples: readonly Sample[], changes: Partial<Machine> = {}): MeasurementRecord {
  const measurement = samples[0]?.measurement ?? '';
  return { measurement, machine: { ...machine, ...changes }, figures: figuresOf(samples) };
}

const stop: Metric = { name: 'stop to silence', unit: 'ms', better: 'lower' };
const stopped = (value: number): Sample => ({ measurement: 'responsiveness', labels: {}, metric: stop, value });

describe('figures', () => {
  it('gather the values of one metric and row, with the median and the best', () => {
    const figures = figuresOf([
      sample('Hearth', rate, 3),
      sample('Hearth', time, 9),
      sample('Hearth', rate, 5),
      sample('Hearth', time, 7),
      sample('Hearth', rate, 4),
    ]);
    expect(figures).toMatchObject([
      { metric: rate, values: [3, 5, 4], median: 4, best: 5 },
      { metric: time, values: [9, 7], median: 8, best: 7 },
    ]);
  });

  it('are found by some of their labels', () => {
    const figures = figuresOf([sample('Hearth', rate, 3), sample('wllama, Q8_0', rate, 1)]);
    expect(findFigure(figures, 'engines', 'prompt of 110', { engine: 'wllama, Q8_0' })?.median).toBe(1);
    expect(findFigure(figures, 'engines', 'prompt of 110', { engine: 'none' })).toBeUndefined();
  });
});

describe('the table', () => {
  it('has a row for each set of labels and leaves a cell empty where nothing was measured', () => {
    const figures = figuresOf([
      sample('Hearth', rate, 100.4),
      sample('Hearth', rate, 120),
      sample('wllama, Q8_0', rate, 6.25),
      sample('Hearth', time, 900),
    ]);
    expect(figureTable(figures).split('\n')).toEqual([
      '| engine | model | threads | prompt of 110 (tokens/s) | load (ms) |',
      '| --- | --- | --- | ---: | ---: |',
      '| Hearth | qwen2.5-coder-0.5b | 1 | 110 (120) | 900 |',
      '| wllama, Q8_0 | qwen2.5-coder-0.5b | 1 | 6.25 |  |',
    ]);
  });

  it.each([
    [1234.5, '1235'],
    [99.94, '99.9'],
    [9.999, '10'],
    [0.5, '0.5'],
    [-12.34, '-12.3'],
  ])('writes %f as %s', (value, text) => {
    expect(number(value)).toBe(text);
  });
});

describe('the targets', () => {
  it('are judged by medians, and left out where a side was not measured', () => {
    expect(targetsOf([record([sample('Hearth', rate, 160), sample('wllama, Q8_0', rate, 10)])])).toEqual([
      { text: 'Prompt, against wllama, 1 thread', goal: 'at least 15 times', reached: '16 times', met: true },
    ]);
  });

  it('are missed above a bound', () => {
    expect(targetsOf([record([stopped(130)])])).toEqual([
      { text: 'Stop to silence', goal: 'at most 100 ms', reached: '130 ms', met: false },
    ]);
  });

  it('compare nothing that was measured at different times', () => {
    const ours = record([sample('Hearth', rate, 160)]);
    const theirs = record([sample('wllama, Q8_0', rate, 10)], { processor: 'Another' });
    expect(targetsOf([ours, theirs])).toEqual([]);
  });
});

describe('a run', () => {
  const names = ['responsiveness', 'engines'];
  const earlier = [record([sample('Hearth', rate, 100), sample('wllama, Q8_0', rate, 10)]), record([stopped(50)])];

  it('keeps what it did not measure, in the order of the report', () => {
    const taken = [record([stopped(70)], { date: '2026-03-04' })];
    const merged = mergeRecords(readRecords(JSON.stringify({ records: earlier })), taken, names);
    expect(merged).toEqual([taken[0], earlier[0]]);
  });

  it('replaces a measurement as a whole, so that no figure of another time stays in it', () => {
    const taken = [record([sample('Hearth', rate, 200)], { date: '2026-03-04' })];
    const merged = mergeRecords(earlier, taken, names);
    expect(merged).toEqual([earlier[1], taken[0]]);
    expect(targetsOf(merged).map(({ text }) => text)).toEqual(['Stop to silence']);
  });

  it('keeps nothing of a measurement that there is no more, nor of a report in another form', () => {
    expect(mergeRecords(earlier, [], ['engines'])).toEqual([earlier[0]]);
    expect(readRecords(JSON.stringify({ machine, figures: earlier[0]?.figures }))).toEqual([]);
    expect(readRecords(undefined)).toEqual([]);
  });

  it('is told with the date, machine and load of each measurement', () => {
    const records = [record([stopped(70)], { date: '2026-03-04', loadBefore: 3 }), record([sample('Hearth', rate, 1)])];
    const sections = names.map((name) => ({ name, title: `About ${name}`, explanation: 'How.' }));
    const report = markdownReport(sections, records, targetsOf(records));
    const lines = report.split('\n').filter((line) => line.startsWith('## ') || line.startsWith('2026-'));
    expect(lines).toEqual([
      '## What is to be reached',
      '## About responsiveness',
      '2026-03-04, A processor, 2 cores, 8 GiB, Linux 6, Chromium 150.0, Node 24.0.0. Load before 3.0, after 1.5.',
      '## About engines',
      '2026-01-02, A processor, 2 cores, 8 GiB, Linux 6, Chromium 150.0, Node 24.0.0. Load before 0.2, after 1.5.',
    ]);
  });
});
