import type { HubChoice, HubRepository, RemoteGguf } from '../../core/hub-look-up';
import { suggestions } from '../catalogue/suggestions';
import { needsOf, type ModelNeeds } from '../device/fit';
import { entryFromHub } from './entry-from-hub';

/**
 * What something that the hub offers takes. While a GGUF file is converted it lies on the disk beside what it becomes.
 *
 * @param header of a GGUF file, once it was read: what it becomes and its shape decide about the memory
 */
export function needsOfChoice(
  repository: HubRepository,
  choice: HubChoice,
  header: RemoteGguf | undefined,
): ModelNeeds {
  const convertedBytes = header?.convertedBytes ?? undefined;
  const files =
    convertedBytes === undefined
      ? choice.files.map(({ path, bytes }) => ({ path, bytes, sha256: '' }))
      : [{ path: 'weights.bin', bytes: convertedBytes, sha256: '' }];
  const needs = needsOf(entryFromHub(repository, choice, files, header?.summary ?? undefined).model);
  const known = suggestions.find((suggestion) => suggestion.repository === repository.repository);
  return {
    ...needs,
    downloadBytes: choice.bytes + (convertedBytes ?? 0),
    ...(choice.engine === 'webllm' ? { quantisation: choice.quantisation ?? choice.path } : {}),
    ...(known?.largestTensorBytes === undefined ? {} : { largestTensorBytes: known.largestTensorBytes }),
  };
}
