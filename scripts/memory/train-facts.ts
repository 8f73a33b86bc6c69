import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelClause } from '../../src/lib/memory/facts/labeller/label-clause';
import type { LabelWeights } from '../../src/lib/memory/facts/labeller/label-model';
import { evidenceOf } from '../../src/lib/memory/facts/labeller/trust';
import { unpackWeights } from '../../src/lib/memory/facts/labeller/unpack-weights';
import { readFactData, readFactFiles, type FactData } from './facts-data';
import { fillTemplates } from './fill-templates';
import { fitLabels, type Weighted } from './fit-labels';
import { fitLogistic, type Case } from './fit-logistic';
import { clausesOf, examplesOf, isRight, type ReadClause } from './label-data';
import { packWeights } from './pack-weights';
import { scoreFacts, scoreText } from './score-facts';

/**
 * Teaches the labeller from `data/memory/facts`: the sentences of five writers, and sentences out of templates. Each
 * writer is first read by a labeller that learned from the others alone; of that is learned whom to trust, and how well
 * unseen writers are read is printed. With `check`, nothing is written.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'data/memory/facts');
const TEMPLATE_COPIES = 3;
const TEMPLATE_WEIGHT = 0.3;

interface Writer {
  readonly name: string;
  readonly data: FactData;
  readonly clauses: readonly ReadClause[];
  readonly examples: readonly Weighted[];
}

const writers: readonly Writer[] = [
  { name: 'dev', data: readFactData(join(folder, 'dev')) },
  ...['2', '3', '4', '5'].map((name) => ({ name, data: readFactFiles(join(folder, 'train'), `-${name}`) })),
].map(({ name, data }) => {
  const sentences = [...data.said, ...data.nothing.map((text) => ({ text, facts: [] }))].map(clausesOf);
  return {
    name,
    data,
    clauses: sentences.flat(),
    examples: sentences.flatMap(examplesOf).map((example) => ({ example, weight: 1 })),
  };
});
const templates = fillTemplates(join(folder, 'train/templates'), TEMPLATE_COPIES)
  .flatMap((sentence) => examplesOf(clausesOf(sentence)))
  .map((example) => ({ example, weight: TEMPLATE_WEIGHT }));

// The patterns were written on `dev`: how far to trust them is to be learned from the others.
const readByOthers = writers
  .filter(({ name }) => name !== 'dev')
  .map((writer) => {
    const others = writers.filter((other) => other !== writer).flatMap(({ examples }) => examples);
    const labels = fitLabels([...others, ...templates]);
    return { writer, labels, cases: casesOf(writer, { ...labels, trust: new Map() }) };
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
  const packed = unpackWeights(packWeights({ ...labels, trust }));
  say(`${writer.name}, read by what others taught:\n${scoreText(scoreFacts(writer.data, packed))}`);
}

function casesOf({ clauses }: Writer, weights: LabelWeights): readonly Case[] {
  return clauses.flatMap(({ clause, drafts, facts }) =>
    evidenceOf(drafts, clause === undefined ? undefined : labelClause(weights, clause)).map(({ draft, features }) => ({
      features,
      positive: isRight(draft, facts),
      weight: 1,
    })),
  );
}

function fitTrust(cases: readonly Case[]): LabelWeights['trust'] {
  return fitLogistic('trust', cases, { epochs: 6, penalty: 0.05 });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
