import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** The bytes of one file of a repository. */
export interface HubContent {
  readonly bytes: number;
  readonly sha256: string;
  /** Bytes `from` up to, not including, `to`. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What a made-up repository is; everything but `name` and `files` has a default of an open, public one. */
export interface HubRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly files: Readonly<Record<string, HubContent>>;
  /** The commit that `main` is at: 40 hexadecimal digits. */
  readonly revision: string;
  /** Branches and tags beside `main`, and older commits, with their files. */
  readonly otherRevisions?: Readonly<
    Record<string, { readonly commit: string; readonly files: HubRepository['files'] }>
  >;
  /** Names that it had before; the hub redirects them. */
  readonly formerNames?: readonly string[];
  /** Hands large files out from the hub's own host, as a mirror does. */
  readonly oneHost?: true;
  readonly gated?: false | 'auto' | 'manual';
  readonly private?: boolean;
  readonly disabled?: boolean;
  /** The tokens of those who may see it where it is private, and have its files where it is gated. */
  readonly readers?: readonly string[];
  readonly license?: string | readonly string[];
  readonly tags?: readonly string[];
  readonly libraryName?: string;
  readonly config?: unknown;
  /** Paths kept in Git itself and not as large files; by default what has no name of weights and is at most 1 MiB. */
  readonly plainPaths?: readonly string[];
}

/** A repository of files at hand, by path. */
export function hubRepository(
  name: string,
  files: Readonly<Record<string, Uint8Array | string | HubContent>>,
  options: Partial<Omit<HubRepository, 'name' | 'files'>> = {},
): HubRepository {
  const contents = Object.entries(files).map(([path, file]) => [path, contentOf(file)] as const);
  return { name, revision: 'a'.repeat(40), files: Object.fromEntries(contents), ...options };
}

/** Bytes at hand, or text in UTF-8. */
export function contentOf(file: Uint8Array | string | HubContent): HubContent {
  if (typeof file !== 'string' && !(file instanceof Uint8Array)) return file;
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  };
}

/** A file on disk, hashed once. */
export async function contentOfFile(path: string): Promise<HubContent> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return {
    bytes: (await stat(path)).size,
    sha256: hash.digest('hex'),
    async read(from, to) {
      const file = await open(path);
      try {
        const buffer = new Uint8Array(to - from);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

/** Whether the hub keeps the file outside of Git, and so knows its SHA-256. */
export function isLarge(repository: HubRepository, path: string): boolean {
  if (repository.plainPaths?.includes(path) === true) return false;
  const bytes = repository.files[path]?.bytes ?? 0;
  return bytes > 1024 * 1024 || /\.(?:gguf|bin|onnx|onnx_data|safetensors|wasm)$/.test(path);
}

/** A commit of the repository by its hash or by the name of a branch or tag. */
export function revisionOf(
  repository: HubRepository,
  revision: string,
): { readonly commit: string; readonly files: HubRepository['files'] } | undefined {
  if (revision === 'main' || revision === repository.revision) {
    return { commit: repository.revision, files: repository.files };
  }
  const others = Object.entries(repository.otherRevisions ?? {});
  return others.find(([name, { commit }]) => name === revision || commit === revision)?.[1];
}

/** What the hub answers about a repository at a commit, with `blobs=true`. */
export function modelInformation(repository: HubRepository, revision: string): unknown {
  const found = revisionOf(repository, revision);
  if (found === undefined) return undefined;
  const siblings = Object.entries(found.files).map(([path, { bytes, sha256 }]) => ({
    rfilename: path,
    size: bytes,
    blobId: sha256.slice(0, 40),
    ...(isLarge(repository, path) ? { lfs: { sha256, size: bytes, pointerSize: 134 } } : {}),
  }));
  const { license } = repository;
  return {
    _id: '0123456789abcdef01234567',
    id: repository.name,
    modelId: repository.name,
    author: repository.name.split('/')[0],
    sha: found.commit,
    lastModified: '2026-01-02T03:04:05.000Z',
    private: repository.private ?? false,
    gated: repository.gated ?? false,
    disabled: repository.disabled ?? false,
    tags: repository.tags ?? [],
    downloads: 1,
    likes: 0,
    ...(repository.libraryName === undefined ? {} : { library_name: repository.libraryName }),
    ...(repository.config === undefined ? {} : { config: repository.config }),
    ...(license === undefined ? {} : { cardData: { license } }),
    siblings,
  };
}
