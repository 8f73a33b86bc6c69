import * as vocabulary from './vocabulary';

/** What can be seen in a message without understanding it. Counts are of the message alone. */
export interface Signals {
  /** Words; of scripts without spaces, two characters count as one. */
  readonly words: number;
  /** Sentences that end with a question mark. */
  readonly questions: number;
  /** Separate numbers, digits or words from two to twelve. */
  readonly numbers: number;
  /** Places where one clause joins another: commas, semicolons, "and", "but", "or". */
  readonly clauses: number;
  /** "exactly", "must", "without", "at most", "no more than", … */
  readonly constraints: number;
  /** "first", "then", "after that", numbered or bulleted lines, … */
  readonly sequence: number;
  /** "if", "because", "although", "given that", … */
  readonly conditions: number;
  /** Fences, brackets, names of languages and of what goes wrong in them. */
  readonly code: number;
  readonly asksWhy: boolean;
  readonly asksForExplanation: boolean;
  readonly asksForComparison: boolean;
  readonly asksForPlan: boolean;
  readonly asksForSolution: boolean;
  readonly asksForJudgement: boolean;
  /** An essay, a story, a report: more than a few sentences to be written. */
  readonly asksForLongText: boolean;
  /** Spelling, a synonym, a short translation, a rhyme, a joke. */
  readonly asksForSmallEdit: boolean;
  /** A short "who is", "what is the capital of", "when was": one fact answers it. */
  readonly asksForFact: boolean;
  /** A greeting, thanks, a goodbye, how are you. */
  readonly isSmallTalk: boolean;
  /** The person asks for little: "in one word", "briefly". */
  readonly wantsBrevity: boolean;
  /** The message leans on what was said before. Only with a history. */
  readonly refersBack: boolean;
}

/** One earlier message, as far as the router cares. */
export interface EarlierMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A request is said at one of the two ends of a pasted text; the middle only costs time. */
const READ_AT_EACH_END = 2000;

/** Measures a message, in well under a millisecond; 200,000 characters take a few. */
export function measureSignals(text: string, history: readonly EarlierMessage[]): Signals {
  const read = bothEnds(text);
  const words = countWords(text);
  return {
    words,
    questions: count(read, /[?？](?=\s|$)/gu),
    numbers: count(read, vocabulary.NUMBERS),
    clauses: count(read, vocabulary.CLAUSE_MARKS) + count(read, vocabulary.CONJUNCTIONS),
    constraints: count(read, vocabulary.CONSTRAINTS),
    sequence: count(read, vocabulary.SEQUENCE) + count(read, vocabulary.LIST_LINE),
    conditions: count(read, vocabulary.CONDITIONS),
    code: count(read, vocabulary.CODE_MARKS) + count(read, vocabulary.CODE_WORDS),
    asksWhy: shows(read, vocabulary.WHY),
    asksForExplanation: shows(read, vocabulary.EXPLANATION),
    asksForComparison: shows(read, vocabulary.COMPARISON),
    asksForPlan: shows(read, vocabulary.PLAN),
    asksForSolution: shows(read, vocabulary.SOLUTION),
    asksForJudgement: shows(read, vocabulary.JUDGEMENT),
    asksForLongText: shows(read, vocabulary.LONG_TEXT),
    asksForSmallEdit: shows(read, vocabulary.SMALL_EDIT),
    asksForFact: words <= 12 && shows(read, vocabulary.FACT),
    isSmallTalk: words <= 12 && shows(read, vocabulary.SMALL_TALK),
    wantsBrevity: shows(read, vocabulary.BREVITY),
    refersBack: history.length > 0 && shows(read, vocabulary.BACK),
  };
}

function bothEnds(text: string): string {
  if (text.length <= 2 * READ_AT_EACH_END) return text;
  return `${text.slice(0, READ_AT_EACH_END)}\n${text.slice(-READ_AT_EACH_END)}`;
}

function countWords(text: string): number {
  const unspaced = count(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu);
  const spaced = count(text, /[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu);
  return spaced + Math.ceil(unspaced / 2);
}

function shows(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0] === '' ? 0 : 1;
  return found;
}
