import { Marked, type Token, type Tokens } from 'marked';
import { openableAddress } from '../links/openable-address';
import { escapeHtml } from './escape-html';
import { mathsExtensions, type MathsToken } from './maths-syntax';

/** What a block becomes on the screen. The HTML still has to be sanitised. */
export type BlockContent =
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | { readonly type: 'html'; readonly html: string };

/** Markdown as Hearth understands it. */
export interface MarkdownSyntax {
  lex(text: string): readonly Token[];
  render(token: Token): BlockContent;
}

/** Words that a screen reader says and nobody sees. */
export interface MarkdownWords {
  readonly done: string;
  readonly notDone: string;
  /** @param columns the heads of its columns */
  readonly table: (columns: string) => string;
  /** Names the button beside code that stands within a list or a quotation. */
  readonly copyCode: string;
}

/** What the renderer is given. The two that turn text into HTML come late, and are asked for again once they are there. */
export interface MarkdownTools {
  readonly words: MarkdownWords;
  /** @returns undefined for a formula that cannot be read */
  readonly renderMaths?: ((source: string, display: boolean) => string | undefined) | undefined;
  /** @returns undefined for a language that is not known */
  readonly highlight?: ((code: string, language: string) => string | undefined) | undefined;
}

/**
 * GitHub's Markdown, with formulas, and with nothing that acts by itself: HTML is shown as text, a picture becomes its
 * description and address, a link shows its whole address and only asks, and a reference cannot hide an address
 * elsewhere.
 */
export function createMarkdownSyntax({ words, renderMaths, highlight }: MarkdownTools): MarkdownSyntax {
  const maths = ({ raw, source, display, open }: MathsToken): string => {
    const html = open ? undefined : renderMaths?.(source, display);
    return html ?? `<code class="maths-source">${escapeHtml(raw.trim())}</code>`;
  };

  const marked = new Marked({
    gfm: true,
    breaks: true,
    // A definition would be invisible, and a block cut off from it would render differently.
    tokenizer: { def: () => undefined },
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text, href }) => `${escapeHtml(text)} ${addressHtml(href)}`,
      link({ href, text, tokens }) {
        const isAddress = text === '' || text === href || href === `mailto:${text}` || href === `http://${text}`;
        return isAddress ? addressHtml(href, 'button') : linkHtml(this.parser.parseInline(tokens), href);
      },
      // One level for all: the answer sits inside the page's own outline.
      heading({ tokens, depth }) {
        return `<h3 class="level-${depth}">${this.parser.parseInline(tokens)}</h3>`;
      },
      code({ text, lang }) {
        const language = languageOf(lang);
        const html = language === '' ? undefined : highlight?.(text, language);
        const classes = language === '' ? '' : ' class="language"';
        const code = `<pre tabindex="0"><code${classes}>${html ?? escapeHtml(text)}</code></pre>`;
        return `<div class="inner-code"><span class="copy-code" role="button" tabindex="0" aria-label="${escapeHtml(words.copyCode)}"></span>${code}</div>`;
      },
      checkbox: ({ checked }) =>
        `<span class="task" role="img" aria-label="${escapeHtml(checked ? words.done : words.notDone)}">${checked ? '☑' : '☐'}</span> `,
      listitem(item) {
        // The first paragraph stands bare, so that an empty line between two items does not change those before.
        const [first, ...rest] = item.tokens.filter(({ type }) => type !== 'space');
        const isParagraph = first?.type === 'paragraph';
        const head = isParagraph ? this.parser.parseInline((first as Tokens.Paragraph).tokens) : undefined;
        const body = head === undefined ? this.parser.parse(item.tokens) : head + this.parser.parse(rest);
        return `<li${item.task ? ' class="task-item"' : ''}>${body}</li>`;
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${row.map((cell) => `<${tag}${alignment(cell)}>${this.parser.parseInline(cell.tokens)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
        const heads = token.header.map(({ tokens }) => plainText(tokens)).join(', ');
        const caption = `<caption class="visually-hidden">${escapeHtml(words.table(heads))}</caption>`;
        const body = token.rows.map((row) => cells(row, 'td')).join('');
        return `<div class="table" tabindex="0"><table>${caption}<thead>${cells(token.header, 'th scope="col"')}</thead><tbody>${body}</tbody></table></div>`;
      },
    },
  });
  marked.use({ extensions: mathsExtensions(maths) });

  return {
    lex: (text) => marked.lexer(text),
    render(token) {
      if (token.type === 'code') {
        const code = token as Tokens.Code;
        return { type: 'code', language: languageOf(code.lang), text: code.text };
      }
      if (token.type === 'html') return { type: 'html', html: `<p>${escapeHtml(token.raw.trimEnd())}</p>` };
      if (token.type === 'maths') return { type: 'html', html: `<div class="maths">${marked.parser([token])}</div>` };
      return { type: 'html', html: marked.parser([token]) };
    },
  };
}

/** The first word after the fence, as far as it can be the name of a language. */
function languageOf(info: string | undefined): string {
  return /^[\w+#.-]{1,30}/.exec(info ?? '')?.[0].toLowerCase() ?? '';
}

function linkHtml(label: string, href: string): string {
  const url = openableAddress(href);
  const control = url === undefined ? label : `<span ${controlAttributes(url)}>${label}</span>`;
  return `${control} ${addressHtml(href)}`;
}

function addressHtml(href: string, role?: 'button'): string {
  const url = openableAddress(href);
  // A name in other letters is shown as what it is: it may look like another one.
  const shown = url?.hostname.includes('xn--') === true ? url.href : href;
  const attributes = role === 'button' && url !== undefined ? controlAttributes(url, ' address') : 'class="address"';
  return `<span ${attributes}>${escapeHtml(shown)}</span>`;
}

function controlAttributes({ href }: URL, classes = ''): string {
  // The sanitiser drops a value that could end an element, and a control without its address would do nothing.
  const address = escapeHtml(href.replace(/[<>]/g, encodeURIComponent));
  return `class="link${classes}" role="button" tabindex="0" aria-haspopup="dialog" data-address="${address}"`;
}

function alignment({ align }: Tokens.TableCell): string {
  return align === 'center' || align === 'right' ? ` class="align-${align === 'right' ? 'end' : 'center'}"` : '';
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens !== undefined ? plainText(token.tokens) : textOf(token)))
    .join('');
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}
