import type { HubFile, HubRepository } from '../../core/hub-look-up';
import type { Offers } from './offers';

const shardName = /^params_shard_(\d+)\.bin$/;

/** What web-llm reads beside the shards, in the order of preference: each the first of its names that is there. */
const sideFiles = [
  ['mlc-chat-config.json'],
  // The list of the shards; sets of before 2025 have it under its older name alone.
  ['tensor-cache.json', 'ndarray-cache.json'],
  ['tokenizer.json', 'tokenizer.model'],
];

/** The set of files of a model that was compiled for web-llm, which a repository has at most one of. */
export function mlcOffers({ repository, files }: HubRepository): Offers {
  const find = (path: string): HubFile | undefined => files.find((file) => file.path === path);
  if (find('mlc-chat-config.json') === undefined) return { choices: [], obstacles: [] };
  const shards = files
    .filter(({ path }) => shardName.test(path))
    .sort((a, b) => shardNumber(a.path) - shardNumber(b.path));
  const beside = sideFiles.map((names) => names.map(find).find((file) => file !== undefined));
  const all = [...beside.filter((file) => file !== undefined), ...shards];
  const bytes = all.reduce((total, file) => total + file.bytes, 0);
  const isWhole =
    shards.length > 0 &&
    beside.every((file) => file !== undefined) &&
    shards.every(({ path }, index) => shardNumber(path) === index);
  if (!isWhole) return { choices: [], obstacles: [{ reason: 'mlc-incomplete', path: 'mlc-chat-config.json', bytes }] };
  const quantisation = /-(q\d+(?:f|bf|fp)\d+(?:_\d+)?)(?:-|$)/i.exec(repository)?.[1]?.toLowerCase() ?? null;
  return {
    choices: [
      {
        path: 'mlc-chat-config.json',
        format: 'mlc',
        kind: 'language',
        engine: 'webllm',
        quantisation,
        files: all,
        bytes,
      },
    ],
    obstacles: [],
  };
}

function shardNumber(path: string): number {
  return Number(shardName.exec(path)?.[1] ?? -1);
}
