import type { Conversation, Message } from '../core/conversation';
import { pathTo } from '../core/message-tree';
import { exportTitle, type ExportWords } from './export-words';
import { openFence } from './fenced-code';

/**
 * The branch that a conversation shows as Markdown: its title, then each message below the name of its speaker, word for
 * word, with the names of the files beside it.
 *
 * @param messages of all branches
 */
export function exportMarkdown(conversation: Conversation, messages: readonly Message[], words: ExportWords): string {
  const blocks = [`# ${plain(exportTitle(conversation, words))}`];
  for (const { role, text, attachments = [] } of pathTo(messages, conversation.leafId)) {
    blocks.push(`## ${plain(role === 'user' ? words.you : words.assistant)}`);
    for (const { name } of attachments) blocks.push(`> ${plain(words.file(name))}`);
    if (text !== '') blocks.push(closed(text));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** An answer that broke off within code must not swallow what follows it. */
function closed(text: string): string {
  const fence = openFence(text);
  return fence === undefined ? text : `${text}\n${fence}`;
}

/** One line that Markdown shows as it is. */
function plain(line: string): string {
  return line.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
