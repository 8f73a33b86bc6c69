import type { StoredFile } from './api';
import type { FolderEntry } from './file-storage';

type Kind = FolderEntry['kind'];

const endings: Readonly<Record<Kind, string>> = {
  whole: '',
  part: '.part',
  note: '.note',
  import: '.import',
  corrupt: '.corrupt',
};

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['', 'whole'],
  ['.part', 'part'],
  ['.note', 'note'],
  ['.import', 'import'],
  ['.corrupt', 'corrupt'],
]);

/** The name under which something of a file lies. */
export function nameOf(sha256: string, kind: Kind): string {
  return sha256 + endings[kind];
}

/** What a name in the folder says; undefined for one that is none of ours. */
export function readName(name: string): Pick<FolderEntry, 'sha256' | 'kind'> | undefined {
  const [, sha256, ending = '?'] = /^([0-9a-f]{64})(.*)$/.exec(name) ?? [];
  const kind = kinds.get(ending);
  return sha256 === undefined || kind === undefined ? undefined : { sha256, kind };
}

/**
 * Files as the library sees them. A mark of corruption hides the bytes it speaks of, but not a new download of them.
 *
 * @param noted the bytes that are there of a part; undefined where nothing says it, so that it is what its length says
 */
export async function listed(
  entries: readonly FolderEntry[],
  noted: (sha256: string) => Promise<number | undefined>,
): Promise<readonly StoredFile[]> {
  const marked = new Set(entries.filter(({ kind }) => kind === 'corrupt').map(({ sha256 }) => sha256));
  const files: StoredFile[] = [];
  for (const { sha256, kind, bytes } of entries) {
    if (kind === 'note' || kind === 'import' || (kind === 'whole' && marked.has(sha256))) continue;
    const there = kind === 'part' ? Math.min(bytes, (await noted(sha256)) ?? bytes) : bytes;
    files.push({ sha256, bytes: there, state: kind });
  }
  return files;
}
