import { Marked, type Token, type Tokens } from 'marked';

/** What a block becomes on the screen. The HTML still has to be sanitised. */
export type BlockContent =
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | { readonly type: 'html'; readonly html: string };

/** Markdown as Hearth understands it. */
export interface MarkdownSyntax {
  lex(text: string): readonly Token[];
  render(token: Token): BlockContent;
}

/**
 * GitHub's Markdown with nothing that acts by itself: HTML is shown as text, a picture becomes its description and
 * address, a link shows its whole address and leads nowhere, and a reference cannot hide an address elsewhere.
 */
export function createMarkdownSyntax(): MarkdownSyntax {
  const marked = new Marked({
    gfm: true,
    breaks: true,
    // A definition would be invisible, and a block cut off from it would render differently.
    tokenizer: { def: () => undefined },
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text, href }) => `${escapeHtml(text)} ${address(href)}`,
      link({ href, tokens }) {
        const label = this.parser.parseInline(tokens);
        return label === escapeHtml(href) ? address(href) : `${label} ${address(href)}`;
      },
      // One level for all: the answer sits inside the page's own outline.
      heading({ tokens, depth }) {
        return `<h3 class="level-${depth}">${this.parser.parseInline(tokens)}</h3>`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`,
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td'): string =>
          `<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((row) => cells(row, 'td')).join('');
        return `<div class="table" tabindex="0"><table><thead>${cells(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>`;
      },
    },
  });

  return {
    lex: (text) => marked.lexer(text),
    render(token) {
      if (token.type === 'code') {
        const code = token as Tokens.Code;
        return { type: 'code', language: code.lang ?? '', text: code.text };
      }
      if (token.type === 'html') return { type: 'html', html: `<p>${escapeHtml(token.raw.trimEnd())}</p>` };
      return { type: 'html', html: marked.parser([token]) };
    },
  };
}

function address(href: string): string {
  return `<span class="address">${escapeHtml(href)}</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
