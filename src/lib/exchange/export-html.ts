import type { Conversation, Message } from '../core/conversation';
import { pathTo } from '../core/message-tree';
import { exportTitle, type ExportWords } from './export-words';
import { splitFencedCode } from './fenced-code';

/** The look of the page. `STYLE_HASH` names exactly these bytes. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { font-size: 0.875rem; margin: 2rem 0 0.25rem; opacity: 0.7; }
p { margin: 0.5rem 0; white-space: pre-wrap; }
pre { padding: 0.75rem; border: 1px solid; border-radius: 0.5rem; overflow-x: auto; font-size: 0.875rem; }
.file { font-style: italic; }
`;

/** SHA-256 of `PAGE_STYLE`, as a Content-Security-Policy names it. */
export const STYLE_HASH = 'sha256-wLpNUaSzGltM1Cy7xubD0+U8GfxPDTAjAYxnivV9e1o=';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The branch that a conversation shows as one page to be read: no script, nothing loaded from anywhere, and everything
 * that was said is text, whatever it spells.
 *
 * @param messages of all branches
 */
export function exportHtml(conversation: Conversation, messages: readonly Message[], words: ExportWords): string {
  const title = escape(exportTitle(conversation, words));
  const sections = pathTo(messages, conversation.leafId).map((message) => section(message, words));
  return [
    '<!doctype html>',
    `<html lang="${escape(words.language)}" dir="${words.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${title}</h1>`,
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section({ role, text, attachments = [] }: Message, words: ExportWords): string {
  const files = attachments.map(({ name }) => `<p class="file" dir="auto">${escape(words.file(name))}</p>`);
  const parts = splitFencedCode(text)
    .filter((part) => part.text.trim() !== '')
    .map((part) =>
      part.isCode
        ? `<pre dir="ltr"><code>${escape(part.text)}</code></pre>`
        : `<p dir="auto">${escape(part.text.trim())}</p>`,
    );
  const speaker = escape(role === 'user' ? words.you : words.assistant);
  return ['<section>', `<h2>${speaker}</h2>`, ...files, ...parts, '</section>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"'\0]/g, (character) => ENTITIES[character] ?? '');
}
