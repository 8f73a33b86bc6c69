import { parseArgs } from 'node:util';

/**
 * @typedef {object} StartOptions
 * @property {number} port
 * @property {string} host
 * @property {boolean} models whether to get the starter models
 * @property {boolean} rebuild
 * @property {'standard' | 'small'} set
 */

const startUsage = `npm start                 set up, build and serve Hearth on http://localhost:4173
npm start -- --port N     on another port
npm start -- --host NAME  on another interface than localhost
npm start -- --set small  with the smaller starter models (standard is the default)
npm start -- --no-models  without getting models
npm start -- --rebuild    build even if no source changed`;

const options = /** @type {const} */ ({
  port: { type: 'string', default: '4173' },
  host: { type: 'string', default: 'localhost' },
  set: { type: 'string', default: 'standard' },
  'no-models': { type: 'boolean', default: false },
  rebuild: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
});

/**
 * Reads the words behind `npm start --`.
 *
 * @param {readonly string[]} words
 * @returns {StartOptions | string} or what to tell the person
 */
export function parseStartOptions(words) {
  const values = readWords(words);
  if (typeof values === 'string') return `${values}\n\n${startUsage}`;
  if (values.help) return startUsage;
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
  if (port < 0 || port > 65_535) return `${values.port} is not a port. A port is a number from 0 to 65535.`;
  if (values.set !== 'standard' && values.set !== 'small') {
    return `There is no starter set ${values.set}. There are: standard, small.`;
  }
  return { port, host: values.host, models: !values['no-models'], rebuild: values.rebuild, set: values.set };
}

/** @param {readonly string[]} words */
function readWords(words) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values;
  } catch (error) {
    // parseArgs marks what the person got wrong with codes of its own; anything else is a bug.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return error.message;
    throw error;
  }
}
