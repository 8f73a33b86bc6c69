import type { AddedModel } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { HubFile, HubRepository, HubUpdate } from '../../core/hub-look-up';
import { findRepository } from './hub-client';
import type { HubConnection } from './hub-request';

/** A file that a model was made of, as it was at its commit. */
type KnownFile = Pick<HubFile, 'path' | 'bytes' | 'sha256'>;

/**
 * Asks whether a model's repository has a newer commit, and which of the files that the model was made of have other
 * content there.
 *
 * @throws FailureError `hub-failed`; a bug when the model is none of the hub
 */
export async function findHubUpdate(
  hub: HubConnection,
  { model, origin }: Pick<AddedModel, 'model' | 'origin'>,
  signal: AbortSignal,
): Promise<HubUpdate> {
  if (origin.type !== 'hub') throw new Error(`${model.id} is not of the hub`);
  const { repository, revision } = origin;
  const now = await findRepository(hub, { repository }, signal);
  if (now.revision === revision) return { type: 'none', revision };
  const before = await findOldCommit(hub, repository, revision, signal);
  return compareCommits(filesFromHub(model.sources.length > 0 ? model.sources : model.files, origin.path), before, now);
}

/** Compares what a model was made of with a newer commit. `before` tells more of small files, where the hub still has it. */
function compareCommits(
  known: readonly KnownFile[],
  before: Pick<HubRepository, 'files'> | undefined,
  now: Pick<HubRepository, 'files' | 'revision'>,
): HubUpdate {
  const { revision } = now;
  const pairs = known.map((old) => ({ old, fresh: now.files.find(({ path }) => path === old.path) }));
  const gone = pairs.filter(({ fresh }) => fresh === undefined).map(({ old }) => old.path);
  if (gone.length > 0) return { type: 'gone', revision, paths: gone };
  const changed = pairs.flatMap(({ old, fresh }) => {
    const formerly = before?.files.find(({ path }) => path === old.path);
    return fresh === undefined || isSame(old, formerly, fresh) ? [] : [fresh];
  });
  if (changed.length === 0) return { type: 'none', revision };
  return { type: 'newer', revision, changed, bytes: changed.reduce((total, file) => total + file.bytes, 0) };
}

/** By the hub's hash where it has one, else by Git's name for the content, else by the size, which is all that is left. */
function isSame(old: KnownFile, formerly: HubFile | undefined, fresh: HubFile): boolean {
  if (old.bytes !== fresh.bytes) return false;
  if (fresh.sha256 !== undefined) return fresh.sha256 === old.sha256;
  return formerly?.blob === undefined || fresh.blob === undefined || formerly.blob === fresh.blob;
}

/** A model that was converted has one source; its name in the repository is the origin's. */
function filesFromHub(files: readonly KnownFile[], path: string | undefined): readonly KnownFile[] {
  return files.length === 1 && path !== undefined ? files.map((file) => ({ ...file, path })) : files;
}

/** An old commit may be gone from the hub, which must not hide a new one. */
async function findOldCommit(
  hub: HubConnection,
  repository: string,
  revision: string,
  signal: AbortSignal,
): Promise<HubRepository | undefined> {
  try {
    return await findRepository(hub, { repository, revision }, signal);
  } catch (error) {
    const failure = error instanceof FailureError ? error.failure : undefined;
    if (failure?.code === 'hub-failed' && /missing$/.test(failure.fault)) return undefined;
    throw error;
  }
}
