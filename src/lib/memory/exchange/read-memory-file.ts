import * as v from 'valibot';
import type { Failure } from '../../core/failure';
import { ok, refused, type Result } from '../../core/result';
import { keepsEverything, parseJson } from '../../core/untrusted-json';
import { MEMORY_FORMAT, MEMORY_VERSION, memoryFileSchema, type MemoryFile } from './memory-file';

/** Longer than any memory that a browser could write down in one text. */
const LONGEST_FILE = 400_000_000;
const LONGEST_REASON = 200;

/**
 * Reads a file that `exportMemoryJson` made. One that is damaged, was made up, or has anything in it that would not be
 * kept is refused whole, with `import-invalid`; one of a newer Hearth with `import-newer`.
 */
export function readMemoryFile(text: string): Result<MemoryFile, Failure> {
  if (text.length > LONGEST_FILE) return invalid('It is too large');
  const raw = parseJson(text);
  if (!isMemoryOfHearth(raw)) return invalid('It is not a file of memory that Hearth wrote');
  if (typeof raw.version === 'number' && raw.version > MEMORY_VERSION) return refused({ code: 'import-newer' });
  const parsed = v.safeParse(memoryFileSchema, raw, { abortEarly: true });
  if (!parsed.success) return invalid(reasonOf(parsed.issues[0]));
  if (!keepsEverything(parsed.output, raw)) return invalid('It has fields that Hearth does not know');
  const { facts, tombstones } = parsed.output;
  const twin = firstTwin([...facts, ...tombstones].map(({ id }) => id));
  return twin === undefined ? ok(parsed.output) : invalid(`Two rows are called ${twin}`);
}

function isMemoryOfHearth(raw: unknown): raw is { readonly format: typeof MEMORY_FORMAT; readonly version?: unknown } {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === MEMORY_FORMAT;
}

function firstTwin(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return `${place === null ? '' : `${place}: `}${issue.message}`.slice(0, LONGEST_REASON);
}

function invalid(reason: string): Result<never, Failure> {
  return refused({ code: 'import-invalid', reason: reason.slice(0, LONGEST_REASON) });
}
