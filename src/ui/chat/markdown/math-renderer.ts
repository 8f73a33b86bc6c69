import katex, { ParseError } from 'katex';

/** TeX that is longer is shown as it is written: a formula of a person fits well below. */
const LONGEST_SOURCE = 4000;

/**
 * A formula as MathML, by KaTeX, with nothing that leads anywhere: no links, no classes, no pictures, few macros.
 *
 * @returns HTML that still has to be sanitised; undefined for a formula that KaTeX does not understand
 */
export function renderMaths(source: string, display: boolean): string | undefined {
  if (source.length > LONGEST_SOURCE) return undefined;
  try {
    const html = katex.renderToString(source, {
      displayMode: display,
      output: 'mathml',
      trust: false,
      strict: 'ignore',
      throwOnError: true,
      maxExpand: 100,
      maxSize: 20,
      globalGroup: false,
    });
    return withoutSource(html);
  } catch (error) {
    // KaTeX descends once for each brace, so that a wall of braces runs out of stack.
    if (error instanceof ParseError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The formula alone: KaTeX adds its source for other programs, which would stand on the screen as text. */
function withoutSource(html: string): string {
  const { math, body } = /(?<math><math[^>]*>)<semantics>(?<body>.*)<annotation/su.exec(html)?.groups ?? {};
  return math === undefined || body === undefined ? html : `${math}${body}</math>`;
}
