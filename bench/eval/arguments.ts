import { parseArgs } from 'node:util';

/** The parts of Hearth that can be measured over a file of cases so far. */
export const builtSuites = ['route', 'skill', 'answer', 'recall', 'facts'] as const;

export type Suite = (typeof builtSuites)[number];

/** Those that are planned; the part that each measures is not built yet. */
const plannedSuites = ['tools', 'plan', 'transcribe', 'vad', 'wake', 'speak'];

export interface EvalOptions {
  readonly suite: Suite;
  /** Paths of the cases and of the results. */
  readonly input: string;
  readonly output: string;
  /** Catalogue ids of the models that play the roles. */
  readonly fast: string;
  readonly reasoning: string;
  readonly seed: number;
  readonly limit: number;
}

/** What to tell the person instead, and the exit status: 0 for help, 1 for a mistake, 2 for a suite that is not built. */
export interface Refusal {
  readonly exitCode: 0 | 1 | 2;
  readonly message: string;
}

const usage = `npm run eval -- SUITE --in CASES.jsonl --out RESULTS.jsonl

SUITE is one of ${builtSuites.join(', ')}.
  --model ID       one model plays both roles
  --fast ID        the model that answers easy questions
  --reasoning ID   the model that answers hard ones
  --seed N         for what is drawn at random; answers so far are not
  --limit N        only the first N cases`;

const options = {
  in: { type: 'string' },
  out: { type: 'string' },
  model: { type: 'string' },
  fast: { type: 'string' },
  reasoning: { type: 'string' },
  seed: { type: 'string', default: '0' },
  limit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words behind `npm run eval --`; `usual` are the models of the standard starter set. */
export function parseEvalOptions(
  words: readonly string[],
  usual: { readonly fast: string; readonly reasoning: string },
): EvalOptions | Refusal {
  const read = readWords(words);
  if ('exitCode' in read) return read;
  const { values, positionals } = read;
  const [name, ...surplus] = positionals;
  if (values.help === true || name === undefined) return { exitCode: values.help === true ? 0 : 1, message: usage };
  if (plannedSuites.includes(name)) return { exitCode: 2, message: `The suite ${name} is not built yet.` };
  const suite = builtSuites.find((built) => built === name);
  if (suite === undefined) return mistake(`There is no suite ${name}.`);
  if (surplus.length > 0) return mistake(`${surplus.join(' ')} is not understood.`);
  if (values.in === undefined || values.out === undefined)
    return mistake('Say --in CASES.jsonl and --out RESULTS.jsonl.');
  const seed = wholeNumber(values.seed);
  if (seed === undefined) return mistake('--seed is a whole number.');
  const limit = values.limit === undefined ? Infinity : wholeNumber(values.limit);
  if (limit === undefined) return mistake('--limit is a whole number.');
  return {
    suite,
    input: values.in,
    output: values.out,
    fast: values.fast ?? values.model ?? usual.fast,
    reasoning: values.reasoning ?? values.model ?? usual.reasoning,
    seed,
    limit,
  };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // parseArgs marks what the person got wrong with codes of its own; anything else is a bug.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return mistake(error.message);
    }
    throw error;
  }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function mistake(sentence: string): Refusal {
  return { exitCode: 1, message: `${sentence}\n\n${usage}` };
}
