import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRouterWeights } from '../../src/lib/router/router-weights';
import { readActWeights } from '../../src/lib/skills/loose/act-weights';
import { createLooseReader } from '../../src/lib/skills/loose/loose-reader';
import { readTurns } from './corpus';
import { calibrationTable, confusionTable, costTable, goalsTable } from './report-text';
import { routeTurns, vectorsOfTurns } from './route-turns';

/** `npm run report:router`: measures the router over `data/router/test`, which nothing was trained on. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const file = readFileSync(join(root, 'src/lib/router/weights/router.bin'));
const weights = readRouterWeights(new Uint8Array(file).buffer);
const acts = readFileSync(join(root, 'src/lib/skills/loose/weights/acts.bin'));
const loosely = createLooseReader(readActWeights(new Uint8Array(acts).buffer));
const turns = readTurns(join(root, 'data/router/test'));
const vectors = await vectorsOfTurns(root, turns, (done, total) =>
  process.stdout.write(`Understood: ${done} of ${total}\n`),
);
// Once for nothing, so that the times are not those of code that the engine has never run.
routeTurns(turns, weights, vectors, loosely);
const whole = routeTurns(turns, weights, vectors, loosely);
const runs = new Map([
  ['the app', whole],
  ['without the embedding', routeTurns(turns, weights, undefined, loosely)],
  ['without the skills', routeTurns(turns, weights, vectors, undefined)],
  ['n-grams alone', routeTurns(turns, weights, undefined, undefined)],
]);

const report = `# How well the router decides

Written by \`npm run report:router\`: ${turns.length} turns of \`data/router/test\`, which were written apart from those that the router is trained on and are used for nothing else. [architecture/router.md](architecture/router.md) tells how it works.

"The app" is all together: what the skills claim, n-grams and sentence embedding. The other columns leave something out.

${goalsTable(runs)}

## What was taken for what

${confusionTable(whole)}

## Calibration

Of the turns that were decided with a confidence, how many were decided right.

${calibrationTable(whole)}

## What it saves

Each turn by itself, with the speeds of [benchmarks.md](benchmarks.md) (0.5B and 1.5B, two threads) and an answer of 40 tokens to an everyday turn or one about memories, 60 to a small question, 120 where files are needed and 300 to a hard request. Loading a model is not counted.

${costTable(whole)}
`;
writeFileSync(join(root, 'docs/router-report.md'), report);
process.stdout.write(`${goalsTable(runs)}\n\n${confusionTable(whole)}\n`);
