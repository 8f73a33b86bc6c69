import type { Token } from 'marked';
import { completeMarkdown } from './complete-markdown';
import { escapeHtml } from './escape-html';
import type { BlockContent, MarkdownSyntax } from './markdown-syntax';
import { makeVisible } from './visible-text';

/** One top-level piece of an answer. A block that did not change between two calls is the same object. */
export interface MarkdownBlock {
  /** The Markdown that it was made from, and where that begins in the text. */
  readonly source: string;
  readonly start: number;
  readonly content: BlockContent;
}

/**
 * How many blocks at the end of a growing text may still become something else: the last one grows, and the one
 * before it may be joined with it (a list goes on after an empty line).
 */
const UNSETTLED = 2;

/**
 * Cuts Markdown into blocks, reading again only the end of a text that has grown since `previous`, so that the cost
 * of one more token does not rise with the length of the answer.
 *
 * @param growing whether more is to come: what is begun at the very end is then shown as if it were finished
 */
export function parseBlocks(
  syntax: MarkdownSyntax,
  answer: string,
  previous: readonly MarkdownBlock[] = [],
  growing = false,
): readonly MarkdownBlock[] {
  const text = makeVisible(answer);
  const settled = previous.slice(0, -UNSETTLED);
  const last = settled.at(-1);
  const grown = previous.every((block, index) => index >= settled.length || text.startsWith(block.source, block.start));
  const kept = grown ? settled : [];
  let start = grown && last !== undefined ? last.start + last.source.length : 0;

  const blocks = [...kept];
  const rest = text.slice(start);
  for (const token of lex(syntax, growing ? completeMarkdown(rest) : rest)) {
    const source = token.raw;
    const before = previous[blocks.length];
    if (token.type !== 'space') {
      const same = before?.source === source && before.start === start;
      blocks.push(same ? before : { source, start, content: render(syntax, token) });
    }
    start += source.length;
  }
  return blocks;
}

/** Reading descends once for each level of a nesting, so that thousands of levels run out of stack: those stay plain. */
function lex(syntax: MarkdownSyntax, text: string): readonly Token[] {
  return orWhenTooDeep(
    () => syntax.lex(text),
    () => (text === '' ? [] : [{ type: 'html', raw: text, text }]),
  );
}

function render(syntax: MarkdownSyntax, token: Token): BlockContent {
  return orWhenTooDeep(
    () => syntax.render(token),
    () => ({ type: 'html', html: `<p>${escapeHtml(token.raw)}</p>` }),
  );
}

function orWhenTooDeep<Value>(work: () => Value, otherwise: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return otherwise();
  }
}
