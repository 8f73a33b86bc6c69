import type { BlockContent, MarkdownSyntax } from './markdown-syntax';

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
 */
export function parseBlocks(
  syntax: MarkdownSyntax,
  text: string,
  previous: readonly MarkdownBlock[] = [],
): readonly MarkdownBlock[] {
  const settled = previous.slice(0, -UNSETTLED);
  const last = settled.at(-1);
  const grown = previous.every((block, index) => index >= settled.length || text.startsWith(block.source, block.start));
  const kept = grown ? settled : [];
  let start = grown && last !== undefined ? last.start + last.source.length : 0;

  const blocks = [...kept];
  for (const token of syntax.lex(text.slice(start))) {
    const source = token.raw;
    const before = previous[blocks.length];
    if (token.type !== 'space') {
      const same = before?.source === source && before.start === start;
      blocks.push(same ? before : { source, start, content: syntax.render(token) });
    }
    start += source.length;
  }
  return blocks;
}
