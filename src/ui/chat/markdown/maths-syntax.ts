import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** A formula in the text of an answer. */
export interface MathsToken {
  readonly type: 'maths';
  /** Everything, delimiters included. */
  readonly raw: string;
  /** TeX without its delimiters. */
  readonly source: string;
  /** Whether it stands on lines of its own. */
  readonly display: boolean;
  /** Whether its end has not been written. */
  readonly open: boolean;
}

const DELIMITERS = [
  { start: '$$', end: '$$', display: true },
  { start: '\\[', end: '\\]', display: true },
  { start: '\\(', end: '\\)', display: false },
] as const;

const BLANK_LINE = /\n[ \t]*\n/;

/** Reads `$$…$$` and `\[…\]` on lines of their own, and those, `\(…\)` and `$…$` inside a line. */
export function mathsExtensions(render: (token: MathsToken) => string): TokenizerAndRendererExtension[] {
  return [
    {
      name: 'maths',
      level: 'block',
      start: (text) => /(?<=\n) {0,3}(?:\$\$|\\\[)/.exec(text)?.index,
      tokenizer: (text) => asGeneric(readBlock(text)),
      renderer: (token) => render(fromGeneric(token)),
    },
    {
      name: 'inlineMaths',
      level: 'inline',
      start: (text) => /(?<![\p{L}\p{N}\\$])\$|\\[([]/u.exec(text)?.index,
      tokenizer: (text) => asGeneric(readInline(text), 'inlineMaths'),
      renderer: (token) => render(fromGeneric(token)),
    },
  ];
}

function asGeneric(token: MathsToken | undefined, type = 'maths'): Tokens.Generic | undefined {
  return token === undefined ? undefined : { ...token, type };
}

function fromGeneric({ raw, source, display, open }: Tokens.Generic): MathsToken {
  return { type: 'maths', raw, source: String(source), display: display === true, open: open === true };
}

/** A formula at the start of a block. One that is never closed ends with its paragraph. */
function readBlock(text: string): MathsToken | undefined {
  const indent = /^ {0,3}/.exec(text)?.[0].length ?? 0;
  const delimiters = DELIMITERS.find(({ start, display }) => display && text.startsWith(start, indent));
  if (delimiters === undefined) return undefined;
  const from = indent + delimiters.start.length;
  const limit = BLANK_LINE.exec(text)?.index ?? text.length;
  const paragraph = text.slice(0, limit);
  const end = paragraph.indexOf(delimiters.end, from);
  if (end < 0) return { type: 'maths', raw: paragraph, source: paragraph.slice(from), display: true, open: true };
  const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(end + delimiters.end.length));
  if (rest === null) return undefined;
  const raw = text.slice(0, end + delimiters.end.length + rest[0].length);
  return { type: 'maths', raw, source: text.slice(from, end), display: true, open: false };
}

/** A formula at the very start of a text. */
export function readInline(text: string): MathsToken | undefined {
  for (const { start, end, display } of DELIMITERS) {
    if (!text.startsWith(start)) continue;
    const close = text.indexOf(end, start.length);
    if (close < 0) return undefined;
    const source = text.slice(start.length, close);
    if (source.trim() === '' || BLANK_LINE.test(source)) return undefined;
    return { type: 'maths', raw: text.slice(0, close + end.length), source, display, open: false };
  }
  const found = /^\$((?:[^\\$\n]|\\[^\n])+)\$(?![\p{L}\p{N}$])/u.exec(text);
  const source = found?.[1] ?? '';
  if (found === null || source.trim() !== source || isProse(source)) return undefined;
  return { type: 'maths', raw: found[0], source, display: false, open: false };
}

/** Whether what stands between two dollar signs is a sentence about money and no formula. */
function isProse(source: string): boolean {
  const bare = source.replace(/\\[a-zA-Z]+(?:\{[^}]*\})?/g, '');
  return /(?:^|\s)[\p{L}'’]{2,}[,.;:]?(?:\s|$)/u.test(bare);
}
