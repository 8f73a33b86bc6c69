import type { ShellCheck } from './api';

/** A file of this build. */
export interface ShellFile {
  readonly address: string;
  /** Under which it is kept. */
  readonly cacheKey: string;
  /** In the form of subresource integrity: `sha256-` and base64. */
  readonly integrity: string;
}

/** The part of the browser's `Cache` that is needed. */
export interface FileCache {
  match(cacheKey: string): Promise<Response | undefined>;
  put(cacheKey: string, response: Response): Promise<void>;
}

export interface ShellDependencies {
  readonly files: readonly ShellFile[];
  readonly cache: FileCache;
  /** Fetches a file; rejects when it cannot be had or has other bytes than `integrity` says. */
  readonly fetchFile: (file: ShellFile) => Promise<Response>;
}

/**
 * Reads and hashes every kept file; one that is missing or damaged is fetched again. Without a network such a file stays
 * as it is and the answer is "not complete".
 */
export async function checkShell({ files, cache, fetchFile }: ShellDependencies): Promise<ShellCheck> {
  let bytes = 0;
  let complete = true;
  for (const file of files) {
    const kept = await verified(await cache.match(file.cacheKey), file);
    const size = kept ?? (await fetchAgain(file));
    if (size === undefined) complete = false;
    else bytes += size;
  }
  return { complete, files: files.length, bytes };

  async function fetchAgain(file: ShellFile): Promise<number | undefined> {
    let response: Response;
    try {
      response = await fetchFile(file);
    } catch (error) {
      if (error instanceof TypeError) return undefined; // How the browser says that a fetch failed.
      throw error;
    }
    if (!response.ok) return undefined;
    const size = await verified(response.clone(), file);
    if (size !== undefined) await cache.put(file.cacheKey, response);
    return size;
  }
}

/** How many bytes the response has if they are the file's. */
async function verified(response: Response | undefined, { integrity }: ShellFile): Promise<number | undefined> {
  if (response === undefined) return undefined;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return integrity === `sha256-${btoa(String.fromCharCode(...digest))}` ? bytes.byteLength : undefined;
}
