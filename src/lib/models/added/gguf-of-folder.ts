import type { HubFile, HubRepository } from '../../core/hub-look-up';
import { ggufOffers } from '../hub/gguf-files';
import { manifestForms } from '../set-manifest';

/** A file of a folder that the person picked, with its path in it. */
export interface FileOfFolder {
  readonly path: string;
  readonly content: Blob;
}

/**
 * The GGUF files to make a model of, where these files bring one: the only one among them, or all parts of the only one
 * that was split. Where names do not tell which belong together, all of them, so that their headers decide. None of a set
 * with a manifest.
 */
export function ggufOfFolder(files: readonly FileOfFolder[]): readonly File[] {
  if (files.some(({ path }) => manifestForms.some(({ name }) => path.split('/').at(-1) === name))) return [];
  const models = files.filter(({ path }) => /\.gguf$/i.test(path));
  const { choices } = ggufOffers(seenAsRepository(models.map(({ path, content }) => ({ path, bytes: content.size }))));
  const [only, ...others] = choices;
  const isWanted = (path: string): boolean =>
    only === undefined || others.length > 0 || only.files.some((file) => file.path === path);
  return models
    .filter(({ path }) => isWanted(path))
    .map(({ path, content }) => new File([content], path.split('/').at(-1) ?? path));
}

/** Files that are here, as those of a repository with nothing else known of it. */
export function seenAsRepository(files: readonly HubFile[], name = ''): HubRepository {
  return {
    ...{ repository: name, askedFor: name, revision: '', files, licence: null, languages: [], tags: [], gated: false },
  };
}
