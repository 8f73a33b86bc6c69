import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareArchitecture } from './architectures';
import type { LogitComparison } from './logit-comparison';
import { startNativeLlama } from './native-llama';
import { smallModels } from './small-models';

/** `node --import tsx bench/agreement/architectures-cli.ts [WORD…]`: prints a table, as docs/models.md shows it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const llama = await startNativeLlama(join(root, 'bench/peers'));

const cells = ({ rootMeanSquare, largest }: LogitComparison): string =>
  `${rootMeanSquare.toExponential(1)} (${largest.toExponential(1)})`;

process.stdout.write(
  '| file | tokens | spread | Hearth and llama.cpp | formulas and llama.cpp | Hearth and formulas |\n',
);
process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: |\n');
for (const model of await smallModels()) {
  if (!words.every((word) => model.title.includes(word))) continue;
  const found = await compareArchitecture(root, llama, model);
  const { hearthToLlama, formulasToLlama, hearthToFormulas } = found;
  const same = `${hearthToLlama.sameBest} of ${hearthToLlama.positions}`;
  process.stdout.write(
    `| ${found.title} | ${found.tokens} | ${found.spread.toFixed(1)} | ${cells(hearthToLlama)}, ${same} | ${cells(formulasToLlama)} | ${cells(hearthToFormulas)} |\n`,
  );
}
await llama.dispose();
