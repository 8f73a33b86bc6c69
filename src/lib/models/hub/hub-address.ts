/** Where the hub tells about a repository at a revision, with the size and hash of every file. */
export function informationAddress(hub: string, repository: string, revision: string): string {
  return `${hub}/api/models/${inPath(repository)}/revision/${encodeURIComponent(revision)}?blobs=true`;
}

/** Where the bytes of a file are; the hub redirects from there. */
export function fileAddress(hub: string, repository: string, revision: string, path: string): string {
  return `${hub}/${inPath(repository)}/resolve/${encodeURIComponent(revision)}/${inPath(path)}`;
}

/** The repository, `owner/name`, that an address of the hub is about; undefined for any other address. */
export function repositoryAt(address: string): string | undefined {
  const { pathname } = new URL(address);
  return /([^/]+\/[^/]+)\/(?:revision|resolve)\//.exec(pathname)?.[1];
}

function inPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
