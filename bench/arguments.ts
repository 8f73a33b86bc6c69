import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Names of the measurements to take. */
  readonly only: readonly string[];
  /** Catalogue ids of the language models to measure; all that are here when left out. */
  readonly models: readonly string[] | undefined;
  readonly quick: boolean;
  readonly peers: boolean;
  /** Paths of exported models. */
  readonly sets: readonly string[];
}

const options = {
  only: { type: 'string', multiple: true },
  models: { type: 'string' },
  quick: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  sets: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What to tell the person instead, with the exit status. */
export interface Refusal {
  readonly exitCode: 0 | 1;
  readonly message: string;
}

/** Reads the words behind `npm run bench --`; `names` are the measurements that there are. */
export function parseBenchOptions(words: readonly string[], names: readonly string[]): BenchOptions | Refusal {
  const usage = `npm run bench                   measure everything but the peers
  --only NAME[,NAME]   only these: ${names.join(', ')}
  --models ID[,ID]     only these language models
  --quick              every measurement once, with short prompts and small models
  --peers              also wllama, transformers.js and native llama.cpp; what they need is installed
  --sets FILE          a model that was exported from Hearth as a zip, for webgpu; as often as wanted`;
  try {
    const { values } = parseArgs({ args: [...words], options, allowPositionals: false });
    if (values.help === true) return { exitCode: 0, message: usage };
    const only = (values.only ?? []).flatMap((list) => list.split(','));
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) return { exitCode: 1, message: `There is no measurement ${unknown}.\n\n${usage}` };
    const models = values.models?.split(',');
    const { quick, peers, sets = [] } = values;
    return { only: only.length === 0 ? names : only, models, quick, peers, sets };
  } catch (error) {
    // parseArgs marks what the person got wrong with codes of its own; anything else is a bug.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return { exitCode: 1, message: `${error.message}\n\n${usage}` };
    }
    throw error;
  }
}
