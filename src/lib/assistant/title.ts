import type { PromptMessage } from '../models/language-model';

const LONGEST_TITLE = 48;
/** The start of a message says what it is about; more of it only makes the title slower. */
const EXCERPT_CHARACTERS = 400;

/** Room for about eight words. */
export const TITLE_TOKENS = 12;

/** What a conversation is called while it has no title: the first words of the question, at most 48 characters. */
export function fallbackTitle(text: string): string {
  return shorten(text);
}

/** Asks for a title of a conversation that begins with this message. */
export function layOutTitlePrompt(firstQuestion: string): readonly PromptMessage[] {
  return [
    {
      role: 'user',
      content: `Write a title of two to five words for this message. Reply with the title only.\n\n${firstQuestion.slice(0, EXCERPT_CHARACTERS)}`,
    },
  ];
}

/**
 * One clean line of what a model wrote; `undefined` when nothing is left. `cutOff` says that the model had more to
 * write: the last word may then be half of one and goes.
 */
export function cleanTitle(written: string, cutOff: boolean): string | undefined {
  const line = written.split('\n').find((each) => each.trim() !== '') ?? '';
  const words = line
    .replace(/^[\s#*>-]*(?:title\s*:)?/i, '')
    .replaceAll(/["“”„«»`*_]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (cutOff && words.length > 2) words.pop();
  const title = shorten(words.join(' ').replace(/^'(.*)'$/, '$1')).replace(/[.,;:\s]+$/, '');
  return title === '' ? undefined : title;
}

function shorten(text: string): string {
  // Of 200,000 characters only the first few can matter.
  const line = text
    .slice(0, LONGEST_TITLE * 10)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  const start = line.slice(0, LONGEST_TITLE - 1);
  const lastSpace = start.lastIndexOf(' ');
  // A first word that fills the line is cut in its middle, but never in the middle of a surrogate pair.
  const kept = lastSpace > LONGEST_TITLE / 2 ? start.slice(0, lastSpace) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s.,;:!?–-]+$/, '')}…`;
}
