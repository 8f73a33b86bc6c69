import type { HubChoice, HubFile, HubObstacle, HubObstacleReason, HubRepository } from '../../core/hub-look-up';
import type { Offers } from './offers';

/** How llama.cpp's tools name the parts of a file that was split, and how older tools did. */
const partName = /-\d{5}-of-(\d{5})\.gguf$|\.gguf[.-](?:part|split)[-\w]*$/i;

/** Files that belong to a model without being one: vision parts, adapters, tables of importance, vocabularies alone. */
const companionName = /(?:^|[-._/])(?:mmproj|clip|lora|adapter|imatrix|vocab)(?:[-._/]|$)/i;

const quantisationName =
  /(?:^|[-._/])((?:UD-)?(?:I?Q\d(?:_K)?(?:_(?:XXS|XXL|XS|XL|NL|S|M|L|[01]))*|TQ\d_0|MXFP\d\w*|NVFP\d|BF16|FP?16|FP?32))(?=[-._/]|$)/gi;

/** Ways of storing numbers that other programs write and the converter does not read. */
const foreignQuantisation = /^(?:UD-)?(?:IQ|TQ|MXFP|NVFP)/;

/** The GGUF files of a repository: each a model by itself, one for each way of storing its numbers. */
export function ggufOffers({ files }: HubRepository): Offers {
  const choices: HubChoice[] = [];
  const obstacles: HubObstacle[] = [];
  const splits = new Map<string, HubFile[]>();
  for (const file of files.filter(({ path }) => /\.gguf(?:$|[.-])/i.test(path))) {
    const whole = wholeName(file.path);
    const reason = obstacleOf(file.path);
    if (whole !== undefined) splits.set(whole, [...(splits.get(whole) ?? []), file]);
    else if (reason !== undefined) obstacles.push({ reason, path: file.path, bytes: file.bytes });
    else choices.push(choiceOf(file));
  }
  for (const [path, parts] of splits) {
    const bytes = parts.reduce((total, part) => total + part.bytes, 0);
    obstacles.push({ reason: obstacleOf(path) ?? 'gguf-split', path, bytes });
  }
  return { choices, obstacles };
}

/** What a part is a part of; nothing for a file that is whole, the only part of one included. */
function wholeName(path: string): string | undefined {
  const found = partName.exec(path);
  if (found === null || found[1] === '00001') return undefined;
  return `${path.slice(0, found.index)}.gguf`;
}

function obstacleOf(path: string): HubObstacleReason | undefined {
  if (companionName.test(path)) return 'gguf-companion';
  return foreignQuantisation.test(quantisationOf(path) ?? '') ? 'gguf-quantisation' : undefined;
}

function choiceOf(file: HubFile): HubChoice {
  return {
    path: file.path,
    format: 'gguf',
    kind: 'language',
    engine: 'kernels',
    quantisation: quantisationOf(file.path) ?? null,
    files: [file],
    bytes: file.bytes,
  };
}

/** As the file's name says it, in the usual spelling: the last such word, since a model's own name comes first. */
export function quantisationOf(path: string): string | undefined {
  const found = [...path.replace(/\.gguf$/i, '').matchAll(quantisationName)].at(-1)?.[1];
  return found?.toUpperCase().replace(/^FP/, 'F');
}
