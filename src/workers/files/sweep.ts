import type { FileUsage } from './api';
import type { FileStorage, FolderEntry } from './file-storage';
import type { LockFile } from './keep-imports';

/** A model that is being added has its files before anything names them. */
const unnamedMs = 24 * 3_600_000;
const abandonedPartMs = 30 * 24 * 3_600_000;

/** Bytes of everything in the folder, by file. */
export function usageOf(entries: readonly FolderEntry[]): readonly FileUsage[] {
  const bytesOf = new Map<string, number>();
  for (const { sha256, bytes } of entries) bytesOf.set(sha256, (bytesOf.get(sha256) ?? 0) + bytes);
  return Array.from(bytesOf, ([sha256, bytes]) => ({ sha256, bytes }));
}

/** Which files are not missed: whole ones that nothing names, parts that nobody went on with, marks and notes without a file. */
export function orphansOf(
  entries: readonly FolderEntry[],
  known: ReadonlySet<string>,
  now: number,
): readonly FolderEntry[] {
  const isOld = ({ modifiedAt }: FolderEntry, milliseconds: number): boolean => now - modifiedAt > milliseconds;
  const kept = new Set(
    entries
      .filter((entry) => entry.kind === 'whole' || (entry.kind === 'part' && !isOld(entry, abandonedPartMs)))
      .map(({ sha256 }) => sha256),
  );
  return entries.filter((entry) => {
    switch (entry.kind) {
      case 'whole':
        return !known.has(entry.sha256) && isOld(entry, unnamedMs);
      case 'part':
        return isOld(entry, abandonedPartMs);
      case 'corrupt':
        // It tells a model that its file is damaged.
        return !known.has(entry.sha256) && !kept.has(entry.sha256);
      case 'note':
        return !kept.has(entry.sha256) && isOld(entry, unnamedMs);
      case 'import':
        return false;
    }
  });
}

/** How many bytes {@link sweepOrphans} would free. */
export function leftoverBytes(entries: readonly FolderEntry[], known: readonly string[], now: number): number {
  return orphansOf(entries, new Set(known), now).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Removes what {@link orphansOf} names; returns the bytes that were freed. */
export async function sweepOrphans(
  known: readonly string[],
  now: number,
  { storage, lockFile }: { readonly storage: FileStorage; readonly lockFile: LockFile },
): Promise<number> {
  const names = new Set(known);
  let freed = 0;
  for (const { sha256 } of orphansOf(await storage.entries(), names, now)) {
    const release = await lockFile(sha256, new AbortController().signal);
    try {
      // Whoever held the lock may have gone on with it.
      const still = orphansOf(await storage.entries(), names, now).filter((entry) => entry.sha256 === sha256);
      for (const entry of still) {
        await storage.removeEntry(entry);
        freed += entry.bytes;
      }
    } finally {
      release();
    }
  }
  return freed;
}
