import * as v from 'valibot';
import type { Failure } from '../core/failure';
import { ok, refused, type Result } from '../core/result';
import type { ConversationWithMessages } from '../storage/conversation-store';
import { conversationFileSchema, FILE_FORMAT, FILE_VERSION, fromFile } from './conversation-file';
import { findTreeFault } from './find-tree-fault';

/** What was read of a file. */
export interface ReadImport {
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
  readonly conversations: readonly ConversationWithMessages[];
}

/** Longer than any history that a browser could write down in one text. */
const LONGEST_FILE = 400_000_000;
const LONGEST_REASON = 200;

/**
 * Reads a file that `exportJson` made. One that is damaged, was made up, or has anything in it that would not be kept is
 * refused whole, with `import-invalid`; one of a newer Hearth with `import-newer`.
 */
export function readImport(text: string): Result<ReadImport, Failure> {
  if (text.length > LONGEST_FILE) return invalid('It is too large');
  const raw = parse(text);
  if (!isFileOfHearth(raw)) return invalid('It is not a file of conversations that Hearth wrote');
  if (typeof raw.version === 'number' && raw.version > FILE_VERSION) return refused({ code: 'import-newer' });

  const parsed = v.safeParse(conversationFileSchema, raw, { abortEarly: true });
  if (!parsed.success) return invalid(reasonOf(parsed.issues[0]));
  const file = parsed.output;
  if (!keepsEverything(file, raw)) return invalid('It has fields that Hearth does not know');
  const fault = findTreeFault(file);
  if (fault !== undefined) return invalid(fault);
  return ok({ exportedAt: file.exportedAt, conversations: file.conversations.map(fromFile) });
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isFileOfHearth(raw: unknown): raw is { readonly format: typeof FILE_FORMAT; readonly version?: unknown } {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === FILE_FORMAT;
}

/** Whether a schema took over every field. One named `__proto__` or `constructor` is known to no schema and left out. */
function keepsEverything(output: unknown, input: unknown): boolean {
  if (typeof output !== 'object' || output === null || typeof input !== 'object' || input === null) return true;
  const taken = Object.entries(output);
  const given = new Map(Object.entries(input));
  return taken.length === given.size && taken.every(([key, value]) => keepsEverything(value, given.get(key)));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return `${place === null ? '' : `${place}: `}${issue.message}`.slice(0, LONGEST_REASON);
}

function invalid(reason: string): Result<never, Failure> {
  return refused({ code: 'import-invalid', reason });
}
