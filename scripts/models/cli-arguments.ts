import { parseArgs } from 'node:util';
import type { Model, StarterSet } from '../../src/lib/core/model';
import { hasCode, Problem } from './problem';

export type Command =
  | { readonly name: 'help' | 'list' }
  | {
      readonly name: 'get';
      readonly models: readonly Model[];
      readonly keepSources: boolean;
      readonly acceptNewHashes: boolean;
      /** Say nothing when all is here. */
      readonly quiet: boolean;
    }
  | { readonly name: 'verify'; readonly models: readonly Model[] }
  | { readonly name: 'mirror'; readonly target: string; readonly models: readonly Model[] }
  | { readonly name: 'remove'; readonly models: readonly Model[] };

/** What `npm run models` can do, for the terminal. */
export const usage = `npm run models -- list                 the models, and which of them are here
npm run models -- get [ID…]            get the models named, or the standard starter set
    --set standard|small               get this starter set
    --roles fast,reasoning,embedding   only these roles of the starter set
    --quiet                            say nothing when all is here
    --keep-sources                     keep what models are converted from
    --accept-new-hashes                convert again and write the new hashes into the catalogue
npm run models -- verify [ID…]         hash every file again, and remove those that are wrong
npm run models -- remove ID…           remove the models named
npm run models -- mirror DIR [ID…]     write a folder that any host of static files can serve to Hearth`;

const options = {
  set: { type: 'string' },
  roles: { type: 'string' },
  'keep-sources': { type: 'boolean' },
  'accept-new-hashes': { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const roleNames = ['embedding', 'fast', 'reasoning'] as const;

/**
 * Reads the words behind `npm run models --`.
 *
 * @throws {Problem} when they are not understood
 */
export function parseCommand(words: readonly string[], models: readonly Model[], sets: readonly StarterSet[]): Command {
  const { values, positionals } = readWords(words);
  const [name, ...ids] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { name: 'help' };
  if (name === 'mirror') return mirrorCommand(ids, models);
  const named = ids.map((id) => modelNamed(id, models));
  switch (name) {
    case 'list':
      return { name };
    case 'get':
      return {
        name,
        models: named.length > 0 ? named : starterModels(values, models, sets),
        keepSources: values['keep-sources'] === true,
        acceptNewHashes: values['accept-new-hashes'] === true,
        quiet: values.quiet === true,
      };
    case 'verify':
      return { name, models: named.length > 0 ? named : models };
    case 'remove':
      if (named.length === 0) throw new Problem('Say which models to remove: npm run models -- remove ID…');
      return { name, models: named };
    default:
      throw new Problem(`There is no command ${name}.\n\n${usage}`);
  }
}

/** The folder comes first; without names it is for all models. */
function mirrorCommand([target, ...ids]: readonly string[], models: readonly Model[]): Command {
  if (target === undefined) throw new Problem('Say which folder to write: npm run models -- mirror DIR');
  const named = ids.map((id) => modelNamed(id, models));
  return { name: 'mirror', target, models: named.length > 0 ? named : models };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (
      error instanceof Error &&
      hasCode(error, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    ) {
      throw new Problem(`${error.message}\n\n${usage}`);
    }
    throw error;
  }
}

function modelNamed(id: string, models: readonly Model[]): Model {
  const model = models.find((candidate) => candidate.id === id);
  if (model !== undefined) return model;
  throw new Problem(`There is no model ${id}. There are: ${models.map((candidate) => candidate.id).join(', ')}.`);
}

/** The small embedding model comes first, then what answers first. */
function starterModels(
  { set: setId = 'standard', roles: rolesText }: { set?: string | undefined; roles?: string | undefined },
  models: readonly Model[],
  sets: readonly StarterSet[],
): readonly Model[] {
  const set = sets.find(({ id }) => id === setId);
  if (set === undefined)
    throw new Problem(`There is no starter set ${setId}. There are: ${sets.map(({ id }) => id).join(', ')}.`);
  const roles = rolesText === undefined ? roleNames : rolesText.split(',');
  const unknown = roles.find((role) => !roleNames.some((known) => known === role));
  if (unknown !== undefined) throw new Problem(`There is no role ${unknown}. There are: ${roleNames.join(', ')}.`);
  return roleNames.filter((role) => roles.includes(role)).map((role) => modelNamed(set[role], models));
}
