import { fileURLToPath } from 'node:url';
import { compileWords } from './words/compile-words.mjs';

await compileWords(fileURLToPath(new URL('..', import.meta.url)));
// The compiler leaves a thread behind that would hold the process for half a minute.
process.exit();
