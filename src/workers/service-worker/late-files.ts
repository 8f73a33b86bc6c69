import type { ShellFile } from './shell-files';

/** The part of the browser's `Cache` that is needed. */
export interface LateCache {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  keys(): Promise<readonly { readonly url: string }[]>;
  delete(address: string): Promise<boolean>;
}

/** Large files that few people ever need. They are kept from their first use on, so that they work offline from then on. */
export interface LateFiles {
  /** From what is kept, else fetched, checked and kept. Rejects as a fetch does. */
  answer(address: string): Promise<Response>;
  /** Forgets those of other builds. */
  tidy(): Promise<void>;
}

/** web-llm's code, 6 MB: only those who use the graphics processor ask for it. */
const lateFile = /(?:^|\/)assets\/web-llm-library-[\w-]+\.js$/;

/** Whether an address, or a path below the app's folder, is that of a late file of this build or of another. */
export function isLateFile(address: string): boolean {
  return lateFile.test(address);
}

/**
 * @param files those of this build; what a page of an earlier build asks for is not among them
 * @param fetchFile fetches one and rejects when it has other bytes than `integrity` says
 * @param fetchOther fetches what is of no build that is known
 */
export function createLateFiles({
  files,
  openCache,
  fetchFile,
  fetchOther,
}: {
  readonly files: readonly ShellFile[];
  readonly openCache: () => Promise<LateCache>;
  readonly fetchFile: (file: ShellFile) => Promise<Response>;
  readonly fetchOther: (address: string) => Promise<Response>;
}): LateFiles {
  return {
    async answer(address) {
      const cache = await openCache();
      const kept = await cache.match(address);
      if (kept !== undefined) return kept;
      const file = files.find((candidate) => candidate.address === address);
      if (file === undefined) return fetchOther(address);
      const response = await fetchFile(file);
      if (response.ok) {
        // A full disk must not keep it from working now.
        await cache.put(address, response.clone()).catch(() => undefined);
      }
      return response;
    },
    async tidy() {
      const cache = await openCache();
      for (const { url } of await cache.keys()) {
        if (!files.some(({ address }) => address === url)) await cache.delete(url);
      }
    },
  };
}
