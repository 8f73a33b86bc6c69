import { fillers } from './english/fillers';
import { hardWords } from './english/hard-words';
import { phrases } from './english/spelling';
import { nextPhrases } from './english/spelling-next';
import { elsewhereWords, otherOrder, questionWords } from './english/spelling-words';
import { createGrammar } from './grammar/grammar';
import type { Skill } from './skill';
import { answerSpelling } from './spelling/answer-spelling';
import { spellingSlots as slots, type SpellingSlots, type SpellingValues } from './spelling/spelling-slots';

/** Acts that need no text. */
const aboutAlphabet: readonly SpellingSlots['act'][] = [
  ...([
    'nextLetter',
    'previousLetter',
    'betweenLetters',
    'letterPlace',
    'joinLetters',
    'fromNato',
    'letterOfAlphabet',
  ] as const),
];

const grammar = createGrammar<SpellingSlots['act'], SpellingValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, SpellingValues>({ slots, phrases: nextPhrases, fillers });

/** Spells words, counts their letters and turns them round. */
export const spelling: Skill<SpellingSlots> = {
  name: 'spelling',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match?.act === 'fromNato' && !isCoded(match.values.codeWords, utterance.source)) return undefined;
    // "What is the second letter?" may be asked of the word before.
    if (match?.act === 'letterOfAlphabet' && !/alphabet/i.test(utterance.source)) {
      return { slots: { act: match.act, ...match.values }, certainty: match.certainty, leaning: true };
    }
    if (match !== undefined && aboutAlphabet.includes(match.act))
      return { slots: { act: match.act, ...match.values }, certainty: match.certainty };
    if (match?.values.text === undefined || !isPossible(match.act, match.values.text)) return undefined;
    const { act, values } = match;
    // "Sort these by how often they are used" is another order.
    if (act === 'sortWords' && otherOrder.test(values.text ?? '')) return undefined;
    if (!isPair(act, values.text, values.other, utterance.source)) return undefined;
    // What is written in capitals is what was meant to be written small.
    const isSure = act === 'lower' && values.text === values.text?.toUpperCase();
    return { slots: { act, ...values }, certainty: isSure ? Math.max(match.certainty, SURE) : match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, values, certainty } = match;
    if (act === 'text') {
      const text = values.text ?? '';
      return isOneWord(text) ? { slots: { ...before, text }, certainty } : undefined;
    }
    const text = before.text ?? '';
    if (text === '') return undefined;
    if (values.place !== undefined) return { slots: { act, text, place: values.place }, certainty };
    return { slots: values.letter === undefined ? { act, text } : { act, text, letter: values.letter }, certainty };
  },
  answer: async ({ slots: values }) => answerSpelling(values),
};

const SURE = 0.9;

/** What is said letter by letter is a code or a name of so many words at most. */
const MOST_CODED = 8;

/** Names that begin with so many same letters are asked about for their order. */
const SAME_LETTERS = 3;

/** Whether code words are said, and no month or person: two of them, or one that is said to be a letter. */
function isCoded(letters = '', source: string): boolean {
  const said = letters.replaceAll(/\d/g, '').length;
  return said > 1 || (said === 1 && /letter|nato|phonetic|alphabet/i.test(source));
}

/** Whether two words are asked about that fit: two spellings of one word, two names of a file. */
function isPair(act: SpellingSlots['act'], text = '', other = '', source = ''): boolean {
  const [one, two] = [text.toLowerCase(), other.toLowerCase()];
  if (act === 'order') return isOneWord(text) && isOneWord(other);
  if (act === 'likelyOrder') {
    return isOneWord(text) && isOneWord(other) && one.slice(0, SAME_LETTERS) === two.slice(0, SAME_LETTERS);
  }
  if (act !== 'whichSpelling') return true;
  // Two words alone ("tomorrow or tonight?") may be a choice.
  const isBare = /^\p{L}+ or \p{L}+\P{L}*$/iu.test(source.trim());
  return hardWords.has(one) !== hardWords.has(two) && isAlike(one, two) && (!isBare || lettersApart(one, two) <= 2);
}

/** How many letters of either word the other lacks, wherever they stand. */
function lettersApart(one: string, two: string): number {
  const rest = Array.from(two);
  const missing = Array.from(one).filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length;
}

/** Whether two words begin alike and are about as long. */
function isAlike(one: string, two: string): boolean {
  return one.slice(0, 2) === two.slice(0, 2) && Math.abs(one.length - two.length) <= 2;
}

/** What is spelled or turned round is a word or two; a sentence is only counted. */
function isPossible(act: SpellingSlots['act'], text: string): boolean {
  if (isAboutSomethingElse(text)) return false;
  if (act === 'wordCount' || act === 'characterCount' || act === 'replace') return true;
  const words = text.split(/\s+/).length;
  if (act === 'nato' && words > MOST_CODED) return false;
  if (act === 'nato' && /\balphabet\b|^(?:my|your|the|his|her) /i.test(text)) return false;
  // "How to write a cover letter" is no word.
  if (act === 'spell' && /^an? \S+ \S/i.test(text)) return false;
  if (act === 'spell' || act === 'letterCount' || act === 'nth' || act === 'countOf')
    return words <= 4 && !isPronoun(text);
  return words <= 12 && !isPronoun(text);
}

/** Files and their parts are worked on with tools, and questions are answered. */
function isAboutSomethingElse(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,:;]+/);
  return (
    elsewhereWords.some((word) => words.includes(word)) ||
    /\.[a-z][a-z\d]{1,3}$/i.test(text) ||
    /\b(?:and|,) (?:why|how|what|when|who)\b|, (?:what|how|why)['’]s\b/i.test(text) ||
    isCode(text) ||
    questionWords.includes(words[0] ?? '')
  );
}

/** "a[i]", "len(x)+1": what is left of a line of a program. */
function isCode(text: string): boolean {
  return /\w[([]|[)\]]\s*[:;+]|=>|==/.test(text);
}

function isPronoun(text: string): boolean {
  return /^(?:it|that|this|them|these|those|you|me|he|she|alphabet|english|my name|my .*|your name|words?)$/i.test(
    text,
  );
}

function isOneWord(text: string): boolean {
  return /^[\p{L}'’-]+$/u.test(text) && !isPronoun(text);
}
