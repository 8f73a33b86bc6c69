import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFactData } from './facts-data';
import { scoreFacts } from './score-facts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [folder = 'test'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(scoreFacts(readFactData(join(root, 'data/memory/facts', folder))), null, 2)}\n`);
