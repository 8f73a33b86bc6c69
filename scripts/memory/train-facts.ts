import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelClause } from '../../src/lib/memory/facts/labeller/label-clause';
import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import { wordsOf } from '../../src/lib/memory/facts/labeller/surroundings';
import { evidenceOf } from '../../src/lib/memory/facts/labeller/trust';
import { unpackWeights } from '../../src/lib/memory/facts/labeller/unpack-weights';
import { readFactData, readFactFiles, type FactData } from './facts-data';
import { fillTemplates } from './fill-templates';
import { fitLabels, type Weighted } from './fit-labels';
import { fitLogistic, type Case } from './fit-logistic';
import { clausesOf, examplesOf, isRight, type ReadClause } from './label-data';
import { packWeights } from './pack-weights';
import { scoreFacts, scoreText } from './score-facts';
import { vectorsOfClauses } from './vectors-of-clauses';

/**
 * Teaches the labeller from `data/memory/facts`: the sentences of twenty writers, and sentences out of templates. Each
 * writer is also read by a labeller that learned from others alone; of that is learned whom to trust, and how well unseen
 * writers are read is printed. With `check`, nothing is written.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'data/memory/facts');
const WRITERS = Array.from({ length: 19 }, (_, at) => String(at + 2));
/** Writers are read in so many groups, each by what the other groups taught. */
const GROUPS = 3;
const TEMPLATE_COPIES = 3;
const TEMPLATE_WEIGHT = 0.3;

interface Writer {
  readonly name: string;
  readonly data: FactData;
  readonly clauses: readonly ReadClause[];
  readonly examples: readonly Weighted[];
}

const read = [
  { name: 'dev', data: readFactData(join(folder, 'dev')) },
  ...WRITERS.map((name) => ({ name, data: readFactFiles(join(folder, 'train'), `-${name}`) })),
];
const filled = fillTemplates(join(folder, 'train/templates'), TEMPLATE_COPIES);
const vectorsOf = await vectorsOfClauses(
  root,
  [
    ...read.flatMap(({ data }) => [...data.said.map(({ text }) => text), ...data.nothing, ...data.secrets]),
    ...filled.map(({ text }) => text),
  ],
  (done, total) => say(`Vectors of clauses: ${String(done)} of ${String(total)}`),
);
const writers: readonly Writer[] = read.map(({ name, data }) => {
  const sentences = [...data.said, ...data.nothing.map((text) => ({ text, facts: [] }))].map(clausesOf);
  return { name, data, clauses: sentences.flat(), examples: sentences.flatMap((clauses) => weighted(clauses, 1)) };
});
const templates = filled.flatMap((sentence) => weighted(clausesOf(sentence), TEMPLATE_WEIGHT));

// The patterns were written on `dev`: how far to trust them is to be learned from the others.
const [dev, ...judged] = writers;
const groups = Array.from({ length: GROUPS }, (_, group) => judged.filter((_writer, at) => at % GROUPS === group));
const readByOthers = groups.flatMap((group) => {
  const others = [dev, ...judged].flatMap((writer) => (writer && !group.includes(writer) ? writer.examples : []));
  const labels = fitLabels([...others, ...templates]);
  say(`Learned without ${group.map(({ name }) => name).join(', ')}`);
  return group.map((writer) => ({ writer, labels, cases: casesOf(writer, { ...labels, trust: new Map() }) }));
});
if (!process.argv.includes('check')) {
  const labels = fitLabels([...writers.flatMap(({ examples }) => examples), ...templates]);
  const trust = fitTrust(readByOthers.flatMap(({ cases }) => cases));
  const base64 = Buffer.from(packWeights({ ...labels, trust })).toString('base64');
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
for (const { writer, labels } of readByOthers) {
  const trust = fitTrust(readByOthers.filter((other) => other.writer !== writer).flatMap(({ cases }) => cases));
  const weights = unpackWeights(packWeights({ ...labels, trust }));
  say(`${writer.name}, read by what others taught:\n${scoreText(scoreFacts(writer.data, { weights, vectorsOf }))}`);
  say(`Without vectors:\n${scoreText(scoreFacts(writer.data, { weights }))}`);
}

function weighted(clauses: readonly ReadClause[], weight: number): readonly Weighted[] {
  return examplesOf(clauses).map(({ words, examples }) => ({ examples, vectors: vectorsOf(words), weight }));
}

/** What is read of a writer, with the vectors of words and without. */
function casesOf({ clauses }: Writer, weights: LabelWeights): readonly Case[] {
  return clauses.flatMap(({ clause, drafts, facts }) => {
    const vectors = clause && vectorsOf(wordsOf(clause));
    const labelled = clause && [labelClause(weights, clause, vectors), labelClause(weights, clause)];
    return (labelled ?? [undefined]).flatMap((one) =>
      evidenceOf(drafts, one).map(({ draft, features }) => ({ features, positive: isRight(draft, facts), weight: 1 })),
    );
  });
}

function fitTrust(cases: readonly Case[]): LabelWeights['trust'] {
  return fitLogistic('trust', cases, { epochs: 6, penalty: 0.05 });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
