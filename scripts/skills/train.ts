import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { understandTexts } from '../router/understand-turns';
import { actSamples } from './act-samples';
import { fitActs } from './fit-acts';

/** `npm run train:skills`: writes what the loose reading of turns has learned. The same turns give the same bytes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'src/lib/skills/loose/weights/acts.bin');

const samples = actSamples(root);
process.stdout.write(`${samples.length} samples, ${new Set(samples.map(({ act }) => act)).size} acts\n`);
const vectors = await understandTexts(
  root,
  samples.map(({ text }) => text),
  (done, total) => process.stdout.write(`Understood: ${done} of ${total}\n`),
);
const file = fitActs(samples, vectors);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
process.stdout.write(`${file.byteLength} bytes\n`);
