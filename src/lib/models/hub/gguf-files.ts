import type { HubChoice, HubFile, HubObstacle, HubObstacleReason, HubRepository } from '../../core/hub-look-up';
import { ggufPart } from './gguf-part-name';
import type { Offers } from './offers';

/** How older tools named the pieces that a file was cut into, of which the first alone has a header. */
const cutName = /\.gguf[.-](?:part|split)[-\w]*$/i;

/** Files that belong to a model without being one: vision parts, adapters, tables of importance, vocabularies alone. */
const companionName = /(?:^|[-._/])(?:mmproj|clip|lora|adapter|imatrix|vocab)(?:[-._/]|$)/i;

const quantisationName =
  /(?:^|[-._/])((?:UD-)?(?:I?Q\d(?:_K)?(?:_(?:XXS|XXL|XS|XL|NL|S|M|L|[01]))*|TQ\d_0|MXFP\d\w*|NVFP\d|BF16|FP?16|FP?32))(?=[-._/]|$)/gi;

/** Ways of storing numbers that other programs write and the converter does not read. */
const foreignQuantisation = /^(?:UD-)?(?:IQ|TQ|MXFP|NVFP)/;

/** The GGUF files of a repository: each a model, one for each way of storing its numbers; whole, or all parts of one. */
export function ggufOffers({ files }: HubRepository): Offers {
  const choices: HubChoice[] = [];
  const obstacles: HubObstacle[] = [];
  for (const group of together(files.filter(({ path }) => /\.gguf(?:$|[.-])/i.test(path)))) {
    const path = nameOf(group);
    const reason = obstacleOf(path) ?? obstacleOfGroup(group);
    if (reason === undefined) choices.push(choiceOf(group));
    else obstacles.push({ reason, path, bytes: sumOfBytes(group) });
  }
  return { choices, obstacles };
}

/** The files, those together that were made of one file. The same model may be there in five parts and in nine. */
function together(files: readonly HubFile[]): readonly (readonly HubFile[])[] {
  const groups = new Map<string, HubFile[]>();
  for (const file of files) {
    const part = ggufPart(file.path);
    const key = part === undefined ? file.path.replace(cutName, ' cut') : `${part.stem} in ${part.count}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

/** Of the only file, or of the one that several were made of. */
function nameOf(group: readonly HubFile[]): string {
  const [{ path } = { path: '' }] = group;
  const part = ggufPart(path);
  if (part === undefined) return path.replace(cutName, '.gguf');
  return part.count === 1 ? path : `${part.stem}.gguf`;
}

function obstacleOfGroup(group: readonly HubFile[]): HubObstacleReason | undefined {
  if (group.some(({ path }) => cutName.test(path))) return 'gguf-split';
  const parts = group.flatMap(({ path }) => ggufPart(path) ?? []);
  const numbers = new Set(parts.map(({ number }) => number));
  const complete = parts.every(({ count }, index) => count === parts.length && numbers.has(index + 1));
  return complete ? undefined : 'gguf-incomplete';
}

function obstacleOf(path: string): HubObstacleReason | undefined {
  if (companionName.test(path)) return 'gguf-companion';
  return foreignQuantisation.test(quantisationOf(path) ?? '') ? 'gguf-quantisation' : undefined;
}

function choiceOf(group: readonly HubFile[]): HubChoice {
  const files = group.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const path = files[0]?.path ?? '';
  return {
    path,
    format: 'gguf',
    kind: 'language',
    engine: 'kernels',
    quantisation: quantisationOf(path) ?? null,
    files,
    bytes: sumOfBytes(files),
  };
}

function sumOfBytes(files: readonly HubFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** As the file's name says it, in the usual spelling: the last such word, since a model's own name comes first. */
export function quantisationOf(path: string): string | undefined {
  const found = [...path.replace(/\.gguf$/i, '').matchAll(quantisationName)].at(-1)?.[1];
  return found?.toUpperCase().replace(/^FP/, 'F');
}
