import { readInline } from './maths-syntax';

const BLANK_LINE = /\n[ \t]*\n/g;
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/;

/** A line that so far is only the mark of a block, or the start of one. */
const BARE_MARK = /^[ \t]*(?:[-*+=_#>|~`$\s]+|\d{1,3}[.)]?)[ \t]*$/;

/** What stands before the words of a line: quotes, list marks, a box to tick, the mark of a heading. */
const LINE_MARK = /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*(?:#{1,6}[ \t]+)?/;

/**
 * The Markdown of an unfinished answer such that its last line already looks as it is going to: emphasis and code that
 * are open are closed, half a link is its text, the head of a table is a table, and a mark without words waits.
 */
export function completeMarkdown(text: string): string {
  if (isInsideFence(text)) return text.replace(/\n[ \t]*[`~]{1,2}$/, '\n');
  const block = [...text.matchAll(BLANK_LINE)].at(-1);
  const from = block === undefined ? 0 : block.index + block[0].length;
  const words = text.slice(from);
  // A number after a paragraph most often begins an item of a list.
  if (from > 0 && /^[ \t]*\d{1,3}[.)]?$/.test(words)) return text.slice(0, from);
  return text.slice(0, from) + completeBlock(words);
}

function isInsideFence(text: string): boolean {
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && line.trim().replace(/^[> \t]+/, '') === fence) open = undefined;
  }
  return open !== undefined;
}

function completeBlock(block: string): string {
  const lines = block.split('\n');
  if (lines.length === 2 && lines[1] === '' && /^[ \t]*\|/.test(lines[0] ?? '')) lines.pop();
  const last = lines.at(-1) ?? '';
  const firstRow = tableStart(lines);
  if (firstRow !== undefined && lines.length - firstRow <= 2) {
    const before = lines.slice(0, firstRow);
    return [...before, ...completeTableHead(lines.slice(firstRow))].join('\n');
  }
  if (lines.length > 1 && last !== '' && BARE_MARK.test(last)) return lines.slice(0, -1).join('\n');
  if (lines.length === 1 && /^[ \t]*(?:[*_#~`>|]+|\$)[ \t]*$/.test(last)) return '';
  const start = lastWordsStart(lines);
  return block.slice(0, start) + completeInline(block.slice(start));
}

/** The first of the lines with which the block ends that begin with a bar. */
function tableStart(lines: readonly string[]): number | undefined {
  let start = lines.length;
  while (start > 0 && /^[ \t]*\|/.test(lines[start - 1] ?? '')) start--;
  return start < lines.length ? start : undefined;
}

function completeTableHead([head = '', delimiters]: readonly string[]): readonly string[] {
  const words = head.trim().replace(/\|[ \t]*$/, '');
  if (!/[^|\s]/.test(words)) return [];
  const columns = words.replace(/\\\|/g, '').split('|').length - 1;
  const done = delimiters?.split('|').filter((cell) => /-/.test(cell)).length === columns;
  if (delimiters !== undefined && (done || !/^[\s|:-]*$/.test(delimiters))) return [head, delimiters];
  return [`${completeInline(words)} |`, `|${' --- |'.repeat(columns)}`];
}

/** Where the words of the last list item, heading, quote or table row begin: emphasis does not cross those. */
function lastWordsStart(lines: readonly string[]): number {
  let offset = 0;
  let start = 0;
  for (const line of lines) {
    const mark = LINE_MARK.exec(line)?.[0].length ?? 0;
    if (mark > 0) start = offset + mark;
    else if (/^[ \t]*\|/.test(line)) start = offset;
    offset += line.length + 1;
  }
  return start;
}

/** Words up to the next character that may mean something. */
const PLAIN_WORDS = /^(?:[^\\`$[!<*_~h]+|h(?!ttps?:))/;

/** What is complete and must not be looked into: an escape, a link, an address. */
const WHOLE = /^(?:\\[^\n]|!?\[[^[\]\n]*\]\([^)\n]*\)|<[^>\s]*>|https?:\/\/\S+)/;

/** A link or picture whose address, or even text, is not finished. */
const HALF_LINK = /^!?\[((?:[^[\]\n\\]|\\.)*)(?:\]\([^)\n]*|\])?$/;

/** Closes what is open in a run of words. */
function completeInline(text: string): string {
  let output = '';
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const whole = PLAIN_WORDS.exec(rest)?.[0] ?? wholeCode(rest) ?? readInline(rest)?.raw ?? WHOLE.exec(rest)?.[0];
    const run = /^(?:\*+|_+|~~)/.exec(rest)?.[0];
    const half = HALF_LINK.exec(rest);
    if (whole !== undefined) {
      output += whole;
      at += whole.length;
    } else if (rest.startsWith('`')) {
      return close(output + closedCode(rest), open);
    } else if (half !== null) {
      return close(output + completeInline(half[1] ?? ''), open);
    } else if (run === undefined) {
      output += rest.charAt(0);
      at += 1;
    } else {
      at += run.length;
      // At the very end it is half of a mark that opens or closes.
      if (at >= text.length) return close(output, open);
      updateOpen(open, run, output.at(-1) ?? ' ', text.charAt(at));
      output += run;
    }
  }
  return close(output, open);
}

function wholeCode(text: string): string | undefined {
  const ticks = /^`+/.exec(text)?.[0].length ?? 0;
  if (ticks === 0) return undefined;
  for (const { 0: run, index } of text.slice(ticks).matchAll(/`+/g)) {
    if (run.length === ticks) return text.slice(0, ticks + index + ticks);
  }
  return undefined;
}

function closedCode(text: string): string {
  const ticks = /^`+/.exec(text)?.[0] ?? '';
  const code = text.slice(ticks.length).replace(/`+$/, '');
  return code.trim() === '' ? '' : ticks + code + ticks;
}

function updateOpen(open: string[], run: string, before: string, after: string): void {
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const canOpen = /\S/.test(after) && !(run.startsWith('_') && wordBefore);
  const canClose = /\S/.test(before);
  const top = open.at(-1);
  if (canClose && top !== undefined && top.startsWith(run.slice(0, 1))) {
    open.pop();
    if (run.length > top.length) updateOpen(open, run.slice(top.length), before, after);
    else if (run.length < top.length) open.push(top.slice(run.length));
  } else if (canOpen) {
    open.push(run);
  }
}

function close(text: string, open: readonly string[]): string {
  if (open.length === 0) return text;
  const words = text.trimEnd();
  const marks = [...open].reverse().join('');
  const last = open.at(-1) ?? '';
  // Marks around nothing would be read as marks.
  if (words.endsWith(last)) return close(words.slice(0, -last.length), open.slice(0, -1));
  return words + marks + text.slice(words.length);
}
