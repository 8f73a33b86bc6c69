import * as v from 'valibot';
import type { Failure } from '../core/failure';
import { ok, refused, type Result } from '../core/result';
import { keepsEverything, parseJson } from '../core/untrusted-json';
import type { ConversationWithMessages } from '../storage/conversation-store';
import {
  conversationFileSchema,
  conversationSchema,
  FILE_FORMAT,
  FILE_VERSION,
  fromFile,
  MOST_CONVERSATIONS,
} from './conversation-file';
import { findTreeFault } from './find-tree-fault';
import { allAtOnce, type Steps } from './portions';
import { splitList } from './split-list';

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
  return allAtOnce(readImportInSteps(text));
}

/** The same, conversation by conversation: a file of thousands takes longer than a page may be held up. */
export function* readImportInSteps(text: string): Steps<Result<ReadImport, Failure>> {
  if (text.length > LONGEST_FILE) return invalid('It is too large');
  const { raw, items } = (yield* readApart(text)) ?? { raw: parseJson(text), items: [] };
  if (!isFileOfHearth(raw)) return invalid('It is not a file of conversations that Hearth wrote');
  if (typeof raw.version === 'number' && raw.version > FILE_VERSION) return refused({ code: 'import-newer' });
  if (items.length > MOST_CONVERSATIONS) return invalid('It holds too many conversations');

  const parsed = v.safeParse(conversationFileSchema, raw, { abortEarly: true });
  if (!parsed.success) return invalid(reasonOf(parsed.issues[0]));
  const { exportedAt, conversations: whole } = parsed.output;
  if (!keepsEverything(parsed.output, raw)) return invalid('It has fields that Hearth does not know');

  const conversations: ConversationWithMessages[] = [];
  const conversationIds = new Set<string>();
  const messageIds = new Set<string>();
  for (const item of items.length > 0 ? items : whole) {
    const rawConversation = typeof item === 'string' ? parseJson(item) : item;
    const conversation = v.safeParse(conversationSchema, rawConversation, { abortEarly: true });
    if (!conversation.success) {
      return invalid(reasonOf(conversation.issues[0], `conversations.${conversations.length}`));
    }
    if (!keepsEverything(conversation.output, rawConversation))
      return invalid('It has fields that Hearth does not know');
    const { id } = conversation.output;
    if (conversationIds.has(id)) return invalid(`Two conversations are called ${id}`);
    conversationIds.add(id);
    const fault = findTreeFault(conversation.output, messageIds);
    if (fault !== undefined) return invalid(fault);
    conversations.push(fromFile(conversation.output));
    yield;
  }
  return ok({ exportedAt, conversations });
}

/** The file without its conversations, and the text of each; `undefined` where it must be read whole. */
function* readApart(text: string): Steps<{ readonly raw: unknown; readonly items: readonly string[] } | undefined> {
  const split = yield* splitList(text, 'conversations');
  return split === undefined ? undefined : { raw: parseJson(split.outside), items: split.items };
}

function isFileOfHearth(raw: unknown): raw is { readonly format: typeof FILE_FORMAT; readonly version?: unknown } {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === FILE_FORMAT;
}

/** @param within the part of the file that was read */
function reasonOf(issue: v.BaseIssue<unknown>, within?: string): string {
  const place = [within, v.getDotPath(issue)].filter((part) => typeof part === 'string').join('.');
  return `${place === '' ? '' : `${place}: `}${issue.message}`.slice(0, LONGEST_REASON);
}

function invalid(reason: string): Result<never, Failure> {
  return refused({ code: 'import-invalid', reason });
}
