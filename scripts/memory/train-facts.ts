import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelClause } from '../../src/lib/memory/facts/labeller/label-clause';
import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import { wordsOf } from '../../src/lib/memory/facts/labeller/surroundings';
import { evidenceOf } from '../../src/lib/memory/facts/labeller/trust';
import { unpackWeights } from '../../src/lib/memory/facts/labeller/unpack-weights';
import { isHeldOut } from '../adapter/held-out';
import type { FactData } from './facts-data';
import { readFactWriters, type FactWriter } from './fact-writers';
import { fillTemplates } from './fill-templates';
import { fitLabels, type Weighted } from './fit-labels';
import { fitLogistic, type Case } from './fit-logistic';
import { clausesOf, examplesOf, isRight, type ReadClause } from './label-data';
import { packWeights } from './pack-weights';
import { scoreFacts, scoreText } from './score-facts';
import { vectorsOfClauses } from './vectors-of-clauses';

/**
 * Teaches the labeller from `data/memory/facts`: the sentences of its writers, and sentences out of templates. What is held
 * out there (`scripts/adapter/held-out.ts`) teaches the adapter nothing, nor the labels by which it is judged: of it is learned
 * how far to trust what is read, and how well it is read by what the other half of it taught is printed. What is written has
 * learned its labels from all. With `check`, nothing is written.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'data/memory/facts');
const TEMPLATE_COPIES = 3;
const TEMPLATE_WEIGHT = 0.3;

const writers = readFactWriters(folder);
const filled = fillTemplates(join(folder, 'train/templates'), TEMPLATE_COPIES);
const vectorsOf = await vectorsOfClauses(
  root,
  [
    ...writers.flatMap(({ data }) => [...data.said.map(({ text }) => text), ...data.nothing, ...data.secrets]),
    ...filled.map(({ text }) => text),
  ],
  (done, total) => say(`Vectors of clauses: ${String(done)} of ${String(total)}`),
);
const templates = filled.flatMap((one) => weighted(clausesOf(one), TEMPLATE_WEIGHT));
const examplesIn = (part: (data: FactData) => FactData): readonly Weighted[] =>
  writers.flatMap(({ data }) => sentencesOf(part(data)).flatMap((one) => weighted(clausesOf(one), 1)));
const labels = fitLabels([...examplesIn((data) => partOf(data, false)), ...templates]);

// The patterns were written on `dev`: how far to trust them is to be learned from the others.
const judged = writers
  .filter(({ name }) => name !== 'dev')
  .map(({ name, data }): FactWriter => ({ name, data: partOf(data, true) }));
// Rounded as they are shipped, since that is what is to be trusted.
const rounded = unpackWeights(packWeights({ ...labels, trust: new Map() }));
const cases = judged.map(({ data }) => casesOf(data, rounded));
if (!process.argv.includes('check')) {
  const all = fitLabels([...examplesIn((data) => data), ...templates]);
  const base64 = Buffer.from(packWeights({ ...all, trust: fitTrust(cases.flat()) })).toString('base64');
  writeFileSync(
    join(root, 'src/lib/memory/facts/labeller/packed-weights.ts'),
    [
      '// Written by `scripts/memory/train-facts.ts`.',
      '',
      '/** What the labeller has learned, as `unpackWeights` reads it, in base 64. */',
      `export const PACKED_WEIGHTS =\n  '${base64}';`,
      '',
    ].join('\n'),
  );
  say(`Written: ${String(Math.round(base64.length / 1000))} kB`);
}
for (const half of [0, 1]) {
  const isOwn = (_: unknown, at: number): boolean => at % 2 === half;
  const trust = fitTrust(cases.filter((_, at) => !isOwn(_, at)).flat());
  const weights = unpackWeights(packWeights({ ...labels, trust }));
  const data = merged(judged.filter(isOwn).map((writer) => writer.data));
  say(
    `Half of what is held out, read by what the other half taught:\n${scoreText(scoreFacts(data, { weights, vectorsOf }))}`,
  );
  say(`Without vectors:\n${scoreText(scoreFacts(data, { weights }))}`);
}

/** The sentences that are held out, or the others. */
function partOf({ said, nothing, secrets }: FactData, held: boolean): FactData {
  return {
    said: said.filter(({ text }) => isHeldOut(text) === held),
    nothing: nothing.filter((text) => isHeldOut(text) === held),
    secrets,
  };
}

function merged(parts: readonly FactData[]): FactData {
  return {
    said: parts.flatMap(({ said }) => said),
    nothing: parts.flatMap(({ nothing }) => nothing),
    secrets: parts.flatMap(({ secrets }) => secrets),
  };
}

function sentencesOf({ said, nothing }: FactData): FactData['said'] {
  return [...said, ...nothing.map((text) => ({ text, facts: [] }))];
}

function weighted(clauses: readonly ReadClause[], weight: number): readonly Weighted[] {
  return examplesOf(clauses).map(({ words, examples }) => ({ examples, vectors: vectorsOf(words), weight }));
}

/** What is read of sentences, with the vectors of words and without. */
function casesOf(data: FactData, weights: LabelWeights): readonly Case[] {
  return sentencesOf(data)
    .flatMap(clausesOf)
    .flatMap(({ clause, drafts, facts }) => {
      const vectors = clause && vectorsOf(wordsOf(clause));
      const labelled = clause && [labelClause(weights, clause, vectors), labelClause(weights, clause)];
      return (labelled ?? [undefined]).flatMap((one) =>
        evidenceOf(drafts, one).map(({ draft, features }) => ({
          features,
          positive: isRight(draft, facts),
          weight: 1,
        })),
      );
    });
}

function fitTrust(all: readonly Case[]): LabelWeights['trust'] {
  return fitLogistic('trust', all, { epochs: 4, penalty: 0.1 });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
