import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KNOWN_TURN } from '../../src/workers/embedding/adapter/adapter-file';
import { pythonWith, succeed } from '../support/python';
import { graphPath, loadTokenizer } from '../support/sentence-embedding';
import { actExamples, clauseExamples, routeExamples, type Tokenize } from './examples';

/**
 * `npm run train:adapter`: writes the adapter of the embedding model from the turns in `data/router` and `data/skills` and the
 * sentences in `data/memory/facts`. Router, skills and facts are to be trained after it. Takes half an hour on one core that
 * multiplies in 16 bits, and Python with packages of 3 GB, which it fetches. Another machine rounds otherwise and gives other
 * bytes.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/adapter');
const { signal } = new AbortController();

const tokenizer = loadTokenizer(root);
const tokenize: Tokenize = (text, marks) => tokenizer.encode(text, { add_special_tokens: marks }).ids;
mkdirSync(folder, { recursive: true });
const examples = [...routeExamples(root, tokenize), ...actExamples(root, tokenize), ...clauseExamples(root, tokenize)];
writeFileSync(join(folder, 'examples.jsonl'), examples.map((example) => `${JSON.stringify(example)}\n`).join(''));
writeFileSync(join(folder, 'known-turn.json'), JSON.stringify(tokenize(KNOWN_TURN, true)));
process.stdout.write(`${String(examples.length)} examples\n`);

const python = await pythonWith({
  folder: join(folder, 'python'),
  requirements: join(root, 'scripts/adapter/requirements.txt'),
  onStart: () => process.stdout.write('Fetching Python packages, some 3 GB …\n'),
  signal,
});
process.stdout.write(`Training; ${join(folder, 'log.txt')} says how far it is.\n`);
const target = join(root, 'src/workers/embedding/adapter/weights.bin');
await succeed(
  'The training failed',
  python,
  [join(root, 'scripts/adapter/train.py'), graphPath(root), folder, target],
  signal,
);
