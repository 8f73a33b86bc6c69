import type { FileStorage } from './file-storage';

/** Waits for the right to change that file, which all tabs share; returns the way to give it back. */
export type LockFile = (sha256: string, signal: AbortSignal) => Promise<() => void>;

/** An import that is whole, and the name that it is to have. */
export interface FinishedImport {
  readonly name: string;
  readonly sha256: string;
}

/** Gives all imports their final names once nothing is left to wait for, so that a death on the way leaves all or none. */
export async function keepImports(
  imports: readonly FinishedImport[],
  signal: AbortSignal,
  { storage, lockFile }: { readonly storage: FileStorage; readonly lockFile: LockFile },
): Promise<void> {
  const releases: (() => void)[] = [];
  try {
    for (const { sha256 } of imports) releases.push(await lockFile(sha256, signal));
    for (const { name, sha256 } of imports) await storage.finishImport(name, sha256);
  } finally {
    for (const release of releases) release();
  }
}
