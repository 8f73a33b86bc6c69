import { fileURLToPath } from 'node:url';
import { findModel } from '../../src/lib/models/catalogue/catalogue';
import { compareWithLlama } from './agreement';
import { agreementTable } from './report';

/** `node --import tsx bench/agreement/cli.ts [MODEL…]`: prints a table for each model, as docs/models.md shows it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = process.argv.length > 2 ? process.argv.slice(2) : ['smollm2-135m', 'qwen2.5-coder-0.5b'];

for (const id of ids) {
  const model = findModel(id);
  if (model === undefined) throw new Error(`There is no model ${id}.`);
  const onStep = (sentence: string): void => void process.stderr.write(`${model.title}: ${sentence}\n`);
  const agreement = await compareWithLlama({ root, model, onStep });
  process.stdout.write(`${agreementTable(model.title, agreement)}\n\n`);
}
