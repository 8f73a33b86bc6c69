import { describe, expect, it } from 'vitest';
import { figuresOf, findFigure, type Metric, type Sample } from '../../../bench/report/figures';
import { figureTable } from '../../../bench/report/markdown';
import { number } from '../../../bench/report/number';
import { targetsOf } from '../../../bench/report/targets';

const rate: Metric = { name: 'prompt of 110', unit: 'tokens/s', better: 'higher' };
const time: Metric = { name: 'load', unit: 'ms', better: 'lower' };
const model = 'qwen2.5-coder-0.5b';

function sample(engine: string, metric: Metric, value: number): Sample {
  return { measurement: 'engines', labels: { engine, model, threads: 1 }, metric, value };
}

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
    const figures = figuresOf([sample('Hearth', rate, 160), sample('wllama, Q8_0', rate, 10)]);
    expect(targetsOf(figures)).toEqual([
      { text: 'Prompt, against wllama, 1 thread', goal: 'at least 15 times', reached: '16 times', met: true },
    ]);
  });

  it('are missed above a bound', () => {
    const metric: Metric = { name: 'stop to silence', unit: 'ms', better: 'lower' };
    const figures = figuresOf([{ measurement: 'responsiveness', labels: {}, metric, value: 130 }]);
    expect(targetsOf(figures)).toEqual([
      { text: 'Stop to silence', goal: 'at most 100 ms', reached: '130 ms', met: false },
    ]);
  });
});
