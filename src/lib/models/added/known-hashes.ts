import type { AddedModel, ModelRevision } from '../../core/added-model';
import type { Model } from '../../core/model';

/** The hashes of all files that some model has, or is made of while it is fetched. */
export function knownHashes(catalogue: readonly Model[], added: readonly AddedModel[]): ReadonlySet<string> {
  return new Set([
    ...catalogue.flatMap(hashesOf),
    ...added.flatMap(({ model, next, previous }) => [
      ...hashesOf(model),
      ...(next === undefined ? [] : hashesOf(next.model)),
      ...(previous === undefined ? [] : hashesOf(previous.model)),
    ]),
  ]);
}

/** The files of a revision that nothing else needs. */
export function filesOfAlone({ model }: ModelRevision, known: ReadonlySet<string>): readonly string[] {
  return hashesOf(model).filter((hash) => !known.has(hash));
}

function hashesOf({ files }: Model): readonly string[] {
  return files.map(({ sha256 }) => sha256);
}
