import type { HubChoice, HubRepository, RemoteGguf } from '../../core/hub-look-up';
import { needsOf, type ModelNeeds } from '../device/fit';
import { entryFromHub } from './entry-from-hub';

/**
 * What something that the hub offers takes. While a GGUF file is converted it lies on the disk beside what it becomes.
 *
 * @param header of a GGUF file, once it was read: its parameters decide about the memory
 */
export function needsOfChoice(
  repository: HubRepository,
  choice: HubChoice,
  header: RemoteGguf | undefined,
): ModelNeeds {
  const files = choice.files.map(({ path, bytes }) => ({ path, bytes, sha256: '' }));
  const needs = needsOf(entryFromHub(repository, choice, files, header?.summary ?? undefined).model);
  return {
    ...needs,
    downloadBytes: choice.bytes + (header?.convertedBytes ?? 0),
    ...(choice.engine === 'webllm' ? { quantisation: choice.quantisation ?? choice.path } : {}),
  };
}
