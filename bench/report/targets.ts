import { findFigure, type Figure, type Labels } from './figures';
import { number } from './number';
import type { MeasurementRecord } from './records';

/** Something that Hearth wants to reach, and how far it is. */
export interface Target {
  readonly text: string;
  readonly goal: string;
  readonly reached: string;
  readonly met: boolean;
}

const half = { model: 'qwen2.5-coder-0.5b' };

interface Ratio {
  readonly text: string;
  readonly metric: string;
  readonly threads: number;
  readonly peer: string;
  readonly goal: number;
}

const ratios: readonly Ratio[] = [
  ...[1, 2].flatMap((threads): Ratio[] => [
    { text: 'Prompt, against wllama', metric: 'prompt of 110', threads, peer: 'wllama, Q8_0', goal: 15 },
    { text: 'Decode, against wllama', metric: 'decode after 64', threads, peer: 'wllama, Q8_0', goal: 4 },
    {
      text: 'Prompt, against native llama.cpp',
      metric: 'prompt of 110',
      threads,
      peer: 'llama.cpp native',
      goal: 0.75,
    },
    {
      text: 'Decode, against native llama.cpp',
      metric: 'decode after 64',
      threads,
      peer: 'llama.cpp native',
      goal: 0.6,
    },
  ]),
];

interface Bound {
  readonly text: string;
  readonly measurement: string;
  readonly metric: string;
  readonly labels: Labels;
  readonly most: number;
}

const bounds: readonly Bound[] = [
  {
    text: 'Overhead over the bare loop, 1 thread',
    measurement: 'overhead',
    metric: 'decode overhead',
    labels: { ...half, threads: 1 },
    most: 5,
  },
  {
    text: 'Overhead over the bare loop, 2 threads',
    measurement: 'overhead',
    metric: 'decode overhead',
    labels: { ...half, threads: 2 },
    most: 5,
  },
  {
    text: 'Computed again, next turn',
    measurement: 'second-turn',
    metric: 'computed again',
    labels: { ...half, turn: 'next' },
    most: 10,
  },
  {
    text: 'Computed again, after a title request',
    measurement: 'second-turn',
    metric: 'computed again',
    labels: { ...half, turn: 'after a title request' },
    most: 10,
  },
  {
    text: 'Computed again, after a reload',
    measurement: 'second-turn',
    metric: 'computed again',
    labels: { ...half, turn: 'after a reload' },
    most: 10,
  },
  {
    text: 'JavaScript before the first screen',
    measurement: 'start-up',
    metric: 'scripts before first paint',
    labels: { profile: 'cold' },
    most: 150,
  },
  {
    text: 'Enter to painted answer of a skill',
    measurement: 'skills',
    metric: 'Enter to painted answer, 95th percentile',
    labels: {},
    most: 50,
  },
  { text: 'Warm page usable', measurement: 'start-up', metric: 'usable', labels: { profile: 'warm' }, most: 1000 },
  {
    text: 'Longest task on the page while a model answers',
    measurement: 'responsiveness',
    metric: 'longest task',
    labels: {},
    most: 50,
  },
  {
    text: 'Key to its handler while a model answers, four times slower',
    measurement: 'typing',
    metric: 'input delay, 95th percentile',
    labels: {},
    most: 100,
  },
  ...['a visit that starts in 2,000 messages', 'scrolling 2,000 messages', 'flinging 5,000 conversations'].map(
    (what): Bound => ({
      text: `Longest task, ${what}`,
      measurement: 'lists',
      metric: 'longest task',
      labels: { what },
      most: 50,
    }),
  ),
  ...[
    'first letter',
    'two letters',
    'common word',
    'common words and a beginning',
    'one word',
    'three words',
    'misspelt',
    'nothing',
  ].map((query): Bound => ({
    text: `Search over 5,000 conversations, ${query}`,
    measurement: 'search',
    metric: 'key to results, 95th percentile',
    labels: { query },
    most: 100,
  })),
  {
    text: 'Memory of 10,000 turns opened',
    measurement: 'memory',
    metric: 'open',
    labels: { turns: 10_000 },
    most: 300,
  },
  ...[
    { turns: 10_000, most: 15 },
    { turns: 100_000, most: 60 },
  ].map(({ turns, most }): Bound => ({
    text: `A question to a memory of ${turns.toLocaleString('en')} turns`,
    measurement: 'memory',
    metric: 'question, 95th percentile',
    labels: { turns },
    most,
  })),
  {
    text: 'Longest task on the page beside a memory of 10,000 turns',
    measurement: 'memory',
    metric: 'longest task',
    labels: { turns: 10_000 },
    most: 50,
  },
  { text: 'Stop to silence', measurement: 'responsiveness', metric: 'stop to silence', labels: {}, most: 100 },
  {
    text: 'Peak memory of 0.5B, 1 thread',
    measurement: 'engines',
    metric: 'peak memory',
    labels: { engine: 'Hearth', ...half, threads: 1 },
    most: 1500,
  },
  {
    text: 'Peak memory of 0.5B, 2 threads',
    measurement: 'engines',
    metric: 'peak memory',
    labels: { engine: 'Hearth', ...half, threads: 2 },
    most: 1500,
  },
  { text: 'Conversion of 0.5B in Node', measurement: 'conversion', metric: 'conversion', labels: half, most: 60 },
];

/**
 * The targets whose figures were measured. Medians count, not the best runs. Each record is judged by itself: a ratio of
 * what two machines measured, or one machine at two times, says nothing.
 */
export function targetsOf(records: readonly MeasurementRecord[]): readonly Target[] {
  return records.flatMap(({ figures }) => targetsOfFigures(figures));
}

function targetsOfFigures(figures: readonly Figure[]): readonly Target[] {
  return [
    ...ratios.flatMap((ratio) => ratioTarget(ratio, figures)),
    ...bounds.flatMap((bound) => boundTarget(bound, figures)),
  ];
}

function ratioTarget({ text, metric, threads, peer, goal }: Ratio, figures: readonly Figure[]): readonly Target[] {
  const ours = findFigure(figures, 'engines', metric, { engine: 'Hearth', ...half, threads });
  const theirs = findFigure(figures, 'engines', metric, { engine: peer, ...half, threads });
  if (ours === undefined || theirs === undefined) return [];
  const reached = ours.median / theirs.median;
  return [
    {
      text: `${text}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
      goal: `at least ${goal} times`,
      reached: `${number(reached)} times`,
      met: reached >= goal,
    },
  ];
}

function boundTarget(
  { text, measurement, metric, labels, most }: Bound,
  figures: readonly Figure[],
): readonly Target[] {
  const figure = findFigure(figures, measurement, metric, labels);
  if (figure === undefined) return [];
  const { unit } = figure.metric;
  return [
    { text, goal: `at most ${most} ${unit}`, reached: `${number(figure.median)} ${unit}`, met: figure.median <= most },
  ];
}
