import * as v from 'valibot';
import { FailureError } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import type { LoadRequest, StoredFileReference } from '../language/api';

/** The names of web-llm's three caches. */
export type CacheName = 'webllm/config' | 'webllm/model' | 'webllm/wasm';

/** A stored file under the address by which web-llm asks for it. */
export interface CachedFile {
  readonly cache: CacheName;
  readonly address: string;
  readonly file: StoredFileReference;
}

/** The files of a model that was compiled for web-llm. */
export interface MlcSet {
  /** The address of the model, as web-llm's `ModelRecord.model`. */
  readonly address: string;
  /** The address of its program, as `ModelRecord.model_lib`. */
  readonly libraryAddress: string;
  readonly files: readonly CachedFile[];
}

export const configFile = 'mlc-chat-config.json';
const tensorList = 'tensor-cache.json';
/** The same list in sets of before 2025; web-llm asks for the new name alone. */
const olderTensorList = 'ndarray-cache.json';
export const tokenizerFile = 'tokenizer.json';

/**
 * Where the addresses lie. `.invalid` is no host anywhere (RFC 2606), so whatever goes wrong nothing can be fetched from
 * there. Addresses of our own would not do: web-llm fetches a program whose address holds `localhost` past its caches.
 */
const root = 'https://models.invalid/mlc/resolve/';

const shards = v.object({
  records: v.array(
    v.object({
      dataPath: v.string(),
      nbytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      records: v.array(v.object({ name: v.string(), nbytes: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    }),
  ),
});

/**
 * Gives every file of the set its address.
 *
 * @throws FailureError `model-incompatible` when the set lacks what every set has
 */
export function locateMlcSet({ model, files }: LoadRequest): MlcSet {
  const refuse = (reason: string): FailureError => new FailureError({ code: 'model-incompatible', model, reason });
  for (const path of [configFile, tokenizerFile]) {
    if (!files.some((file) => file.path === path)) throw refuse(`it has no ${path}`);
  }
  const list = tensorListOf(files);
  if (list === undefined) throw refuse(`it has no ${tensorList}`);
  const libraries = files.filter(({ path }) => path.endsWith('.wasm'));
  const [library] = libraries;
  if (library === undefined) throw refuse('it has no compiled program (.wasm)');
  if (libraries.length > 1) throw refuse('it has more than one compiled program (.wasm)');
  // By the hash of its list of tensors, so that two models never share an address.
  const address = `${root}${list.sha256}/`;
  const addressOf = (file: StoredFileReference): string =>
    new URL(file === list ? tensorList : encodePath(file.path), address).href;
  return {
    address,
    libraryAddress: addressOf(library),
    files: files.map((file) => ({ cache: cacheOf(file), address: addressOf(file), file })),
  };
}

/** The file that lists the tensors, under either name. */
export function tensorListOf(files: readonly StoredFileReference[]): StoredFileReference | undefined {
  return files.find(({ path }) => path === tensorList) ?? files.find(({ path }) => path === olderTensorList);
}

/**
 * Holds the list of tensors against the files that are there, since web-llm would fetch a missing one.
 *
 * @returns the size of the largest tensor in bytes
 * @throws FailureError `model-incompatible`, or `model-corrupt` where a file has another length than the list says
 */
export function checkTensorList(request: LoadRequest, text: string): number {
  const { model } = request;
  const list = v.safeParse(shards, parseJson(text));
  if (!list.success) throw new FailureError({ code: 'model-incompatible', model, reason: `${tensorList} is no list` });
  for (const { dataPath, nbytes } of list.output.records) {
    const file = request.files.find(({ path }) => path === dataPath);
    if (file === undefined) {
      throw new FailureError({ code: 'model-incompatible', model, reason: `it has no ${dataPath}` });
    }
    if (file.bytes !== nbytes) throw new FailureError({ code: 'model-corrupt', model, file: dataPath });
  }
  return Math.max(0, ...list.output.records.flatMap(({ records }) => records.map(({ nbytes }) => nbytes)));
}

function cacheOf({ path }: StoredFileReference): CacheName {
  if (path === configFile) return 'webllm/config';
  return path.endsWith('.wasm') ? 'webllm/wasm' : 'webllm/model';
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
