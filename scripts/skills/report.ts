import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSkills } from '../../src/lib/skills/all-skills';
import { readActWeights } from '../../src/lib/skills/loose/act-weights';
import { createLooseReader } from '../../src/lib/skills/loose/loose-reader';
import { readTurn } from '../../src/lib/skills/read-turn';
import { understandTexts } from '../router/understand-turns';
import { readingContext } from './act-samples';

/**
 * `npm run report:skills`: how many of the turns of `data/skills/dev` a skill claims, and which it does not. Phrases may be
 * widened on them; what is reported stands in `data/router/test`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'data/skills/dev');
const turns = readdirSync(folder)
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [act = '', text = ''] = line.split('\t');
    return { act, text, skill: act.replace(/\/.*/, '') };
  });
const acts = readFileSync(join(root, 'src/lib/skills/loose/weights/acts.bin'));
const loosely = createLooseReader(readActWeights(new Uint8Array(acts).buffer));
const vectors = await understandTexts(
  root,
  turns.map(({ text }) => text),
  (done, total) => say(`Understood: ${done} of ${total}`),
);

for (const withVectors of [false, true]) {
  const read = turns.map(({ text }) =>
    readTurn(allSkills, text, [], readingContext, loosely, withVectors ? vectors.get(text) : undefined),
  );
  const claimed = read.filter((claim) => claim !== undefined);
  const right = read.filter((claim, at) => claim?.skill === turns[at]?.skill).length;
  say(
    [
      withVectors ? '\nWith the embedding:' : '\nWithout the embedding:',
      `${turns.length} turns, ${claimed.length} claimed (${share(claimed.length)}),`,
      `${claimed.length - right} by another skill, ${claimed.filter(({ loose }) => loose).length} read loosely`,
    ].join(' '),
  );
  if (withVectors) for (const [at, { act, text }] of turns.entries()) if (!read[at]) say(`  ${act}\t${text}`);
}

function share(count: number): string {
  return `${((100 * count) / turns.length).toFixed(1)} %`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
