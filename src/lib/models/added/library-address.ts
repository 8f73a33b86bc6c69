import { publicHub } from '../../core/outside-connection';

/**
 * Where the compiled program of a repository's model is: at the address that web-llm names, or, where models come from a
 * mirror, under the same file name in the mirror's folder `web-llm`.
 *
 * @param libraries web-llm's list, by the name of the repository without its owner
 */
export function libraryAddress(
  libraries: Readonly<Record<string, string>>,
  repository: string,
  hubAddress: string,
): string | undefined {
  const name = repository.split('/')[1] ?? '';
  const address = Object.hasOwn(libraries, name) ? libraries[name] : undefined;
  if (address === undefined || hubAddress === publicHub) return address;
  return `${hubAddress}/web-llm/${new URL(address).pathname.split('/').at(-1) ?? ''}`;
}
