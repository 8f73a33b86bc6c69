import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { turnToUnderstand } from '../../src/lib/router/turn-to-understand';
import { expandTemplates, readSkillTurns, readTurns } from './corpus';
import { accuracyOfMostConfident, calibrationError, confusion, macroAccuracy, type Outcome } from './measure';
import { sampleLines, sampleTemplates } from './sample';
import { trainRouter } from './train-router';
import { understandTurns } from './understand-turns';
import { writeRouterWeights } from './write-weights';

/** `npm run train:router`: writes the router's weights from the turns in `data/router`. The same turns give the same bytes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'data/router');
const target = join(root, 'src/lib/router/weights/router.bin');

const lines = [...readTurns(join(data, 'train')), ...readSkillTurns(join(root, 'data/skills/dev'))];
const templates = expandTemplates(join(data, 'templates'), join(data, 'slots'));
const samples = [...sampleLines(lines), ...sampleTemplates(templates)];
say(`${lines.length} lines, ${templates.length} filled templates, ${samples.length} samples`);

const read = samples.filter(({ embedded }) => embedded).map(({ seen }) => turnToUnderstand(seen));
const vectors = await understandTurns(root, read, (done, total) => say(`Understood: ${done} of ${total}`));
const { weights, developed } = trainRouter(samples, vectors, say);

const file = writeRouterWeights(weights);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
say(`${file.byteLength} bytes`);
say(`Kept aside, without the sentence embedding: ${summary(developed.plain)}`);
say(`Kept aside, with it: ${summary(developed.full)}`);
say(
  confusion(developed.full)
    .map((row) => row.map((count) => String(count).padStart(4)).join(''))
    .join('\n'),
);

function summary(outcomes: readonly Outcome[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `${outcomes.length} turns`,
    `macro accuracy ${percent(macroAccuracy(outcomes))}`,
    `calibration error ${calibrationError(outcomes).toFixed(3)}`,
    `of the most confident 80 % right ${percent(accuracyOfMostConfident(outcomes, 0.8))}`,
  ].join(', ');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
