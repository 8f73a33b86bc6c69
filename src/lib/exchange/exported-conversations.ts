import type { ConversationStore, ConversationWithMessages } from '../storage/conversation-store';
import { exportTitle, type ExportWords } from './export-words';
import type { Pace } from './portions';

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
    const { exportMarkdown } = await import('./export-markdown');
    return whole({ name: `${name}.md`, type: 'text/markdown', parts: [exportMarkdown(conversation, messages, words)] });
  }
  const { exportHtml } = await import('./export-html');
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
  work: TransferWork,
): Promise<Exported> {
  const { createJsonExport } = await import('./export-json');
  const file = createJsonExport(now);
  const parts = await inParts(store, ids, work, (each) => {
    file.add(each);
    return file.take();
  });
  const { damaged } = file;
  return { file: { name: `${name}.json`, type: 'application/json', parts: [...parts, file.end()] }, damaged };
}

async function asMarkdown(
  store: ConversationStore,
  name: string,
  ids: readonly string[],
  words: ExportWords,
  work: TransferWork,
): Promise<Exported> {
  const { exportMarkdown } = await import('./export-markdown');
  let divider = '';
  const parts = await inParts(store, ids, work, ({ conversation, messages }) => {
    const text = divider + exportMarkdown(conversation, messages, words);
    divider = '\n---\n\n';
    return text;
  });
  return whole({ name: `${name}.md`, type: 'text/markdown', parts });
}

/** Conversations as text, a part for every few of them: put together at the end, tens of megabytes would hold the page up. */
async function inParts(
  store: ConversationStore,
  ids: readonly string[],
  { pace, onProgress }: TransferWork,
  textOf: (each: ConversationWithMessages) => string,
): Promise<readonly Blob[]> {
  const parts: Blob[] = [];
  for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
    const texts: string[] = [];
    for (const each of await store.wholeConversations(ids.slice(start, start + READ_AT_ONCE))) {
      texts.push(textOf(each));
      await pace.rest();
    }
    parts.push(new Blob(texts));
    onProgress(Math.min(1, (start + READ_AT_ONCE) / ids.length));
  }
  return parts;
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
