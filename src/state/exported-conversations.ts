import { exportTitle, type ExportWords } from '../lib/exchange/export-words';
import type { Pace } from '../lib/exchange/portions';
import type { ConversationStore } from '../lib/storage/conversation-store';

export type ExportFormat = 'json' | 'markdown' | 'html';

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Its content, one behind the other. */
  readonly parts: readonly (string | Blob)[];
}

/** What goes along with one export or import. */
export interface TransferWork {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** @param share from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** Conversations that are read from the device in one go. */
const READ_AT_ONCE = 50;

/** A file, and how many damaged rows were left out of it. */
interface Exported {
  readonly file: ExportedFile;
  readonly damaged: number;
}

/**
 * One conversation as a file; undefined where it is gone. Rejects with `FailureError`.
 *
 * @param now milliseconds since 1970, UTC
 */
export async function exportedConversation(
  store: ConversationStore,
  id: string,
  format: ExportFormat,
  words: ExportWords,
  now: number,
  work: TransferWork,
): Promise<Exported | undefined> {
  const conversation = await store.conversation(id);
  if (conversation === undefined) return undefined;
  const name = fileName(exportTitle(conversation, words));
  if (format === 'json') return asJson(store, name, [id], now, work);
  const messages = await store.messages(id);
  if (format === 'markdown') {
    const { exportMarkdown } = await import('../lib/exchange/export-markdown');
    return whole({ name: `${name}.md`, type: 'text/markdown', parts: [exportMarkdown(conversation, messages, words)] });
  }
  const { exportHtml } = await import('../lib/exchange/export-html');
  return whole({ name: `${name}.html`, type: 'text/html', parts: [exportHtml(conversation, messages, words)] });
}

/**
 * Conversations as one file that is named by its day. Rejects with `FailureError`.
 *
 * @param now milliseconds since 1970, UTC
 */
export async function exportedConversations(
  store: ConversationStore,
  ids: readonly string[],
  format: 'json' | 'markdown',
  words: ExportWords,
  now: number,
  work: TransferWork,
): Promise<Exported> {
  const name = `hearth-${new Date(now).toISOString().slice(0, 10)}`;
  return format === 'json' ? asJson(store, name, ids, now, work) : asMarkdown(store, name, ids, words, work);
}

async function asJson(
  store: ConversationStore,
  name: string,
  ids: readonly string[],
  now: number,
  { pace, onProgress }: TransferWork,
): Promise<Exported> {
  const { createJsonExport } = await import('../lib/exchange/export-json');
  const file = createJsonExport(now);
  const parts: Blob[] = [];
  for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
    for (const each of await store.wholeConversations(ids.slice(start, start + READ_AT_ONCE))) {
      file.add(each);
      await pace.rest();
    }
    // Tens of megabytes of text put together at the end would hold the page up.
    parts.push(new Blob([file.take()]));
    onProgress(Math.min(1, (start + READ_AT_ONCE) / ids.length));
  }
  const { damaged } = file;
  return { file: { name: `${name}.json`, type: 'application/json', parts: [...parts, file.end()] }, damaged };
}

async function asMarkdown(
  store: ConversationStore,
  name: string,
  ids: readonly string[],
  words: ExportWords,
  { pace, onProgress }: TransferWork,
): Promise<Exported> {
  const { exportMarkdown } = await import('../lib/exchange/export-markdown');
  const parts: Blob[] = [];
  for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
    const texts: string[] = [];
    for (const { conversation, messages } of await store.wholeConversations(ids.slice(start, start + READ_AT_ONCE))) {
      texts.push(`${start + texts.length === 0 ? '' : '\n---\n\n'}${exportMarkdown(conversation, messages, words)}`);
      await pace.rest();
    }
    parts.push(new Blob(texts));
    onProgress(Math.min(1, (start + READ_AT_ONCE) / ids.length));
  }
  return whole({ name: `${name}.md`, type: 'text/markdown', parts });
}

function whole(file: ExportedFile): Exported {
  return { file, damaged: 0 };
}

/** A title as a file's name on any system. */
function fileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'conversation' : name;
}
