/** Where the hub tells about a repository at a revision, with the size and hash of every file. */
export function informationAddress(hub: string, repository: string, revision: string): string {
  return `${hub}/api/models/${inPath(repository)}/revision/${encodeURIComponent(revision)}?blobs=true`;
}

/** Where the bytes of a file are; the hub redirects from there. */
export function fileAddress(hub: string, repository: string, revision: string, path: string): string {
  return `${hub}/${inPath(repository)}/resolve/${encodeURIComponent(revision)}/${inPath(path)}`;
}

function inPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
