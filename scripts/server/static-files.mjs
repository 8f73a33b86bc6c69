import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/**
 * A file that may be sent.
 *
 * @typedef {object} StaticFile
 * @property {string} path on disk
 * @property {number} size in bytes
 * @property {string} type media type
 * @property {string} tag strong entity tag, with its quotes
 * @property {boolean} immutable whether the address will never name other bytes
 */

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
};

/** Vite puts eight characters of the content's hash before the extension of what it names itself. */
const hashedAsset = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * Finds the file of an address. Only `/` means index.html: an address without a file has no answer, since a page in a
 * missing file's place would be kept by caches as if it were that file.
 *
 * @param {string} pathname of the requested address, still percent-encoded
 * @param {{ root: string, modelsFolder: string }} folders
 * @returns {Promise<StaticFile | undefined>}
 */
export async function findStaticFile(pathname, { root, modelsFolder }) {
  const segments = pathSegments(pathname === '/' ? '/index.html' : pathname);
  if (segments === undefined) return undefined;
  if (segments[0] === 'models')
    return segments.length === 2 ? findModelFile(segments[1] ?? '', modelsFolder) : undefined;
  const found = await fileInside(root, segments);
  if (found === undefined) return undefined;
  return {
    path: found.path,
    size: found.size,
    type: mediaTypes[extname(found.path).toLowerCase()] ?? 'application/octet-stream',
    tag: `"${found.size.toString(36)}-${Math.round(found.modifiedAt * 1000).toString(36)}"`,
    immutable: hashedAsset.test(pathname),
  };
}

/**
 * @param {string} name
 * @param {string} modelsFolder
 * @returns {Promise<StaticFile | undefined>}
 */
async function findModelFile(name, modelsFolder) {
  if (!/^[0-9a-f]{64}$/.test(name)) return undefined;
  const found = await fileInside(modelsFolder, [name]);
  if (found === undefined) return undefined;
  return { path: found.path, size: found.size, type: 'application/octet-stream', tag: `"${name}"`, immutable: true };
}

/**
 * The names along an address, or nothing when one of them could lead out of the folder or to a hidden file.
 *
 * @param {string} pathname
 * @returns {string[] | undefined}
 */
function pathSegments(pathname) {
  if (!pathname.startsWith('/')) return undefined;
  try {
    const segments = pathname.slice(1).split('/').map(decodeURIComponent);
    // A leading dot covers `.` and `..`; separators can still come out of the percent-encoding; a colon is a drive or a stream on Windows.
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return segments.every((name) => /^[^.\\/:\u0000-\u001f][^\\/:\u0000-\u001f]*$/.test(name)) ? segments : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} segments
 * @returns {Promise<{ path: string, size: number, modifiedAt: number } | undefined>} `modifiedAt` in milliseconds
 */
async function fileInside(folder, segments) {
  try {
    const [realFolder, path] = await Promise.all([realpath(folder), realpath(join(folder, ...segments))]);
    if (!path.startsWith(realFolder + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size, modifiedAt: found.mtimeMs } : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** @param {unknown} error */
function isMissing(error) {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
  );
}
