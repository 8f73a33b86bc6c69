import { fillers } from './english/fillers';
import { ordinalOf } from './english/numeral';
import { nextPhrases, phrases } from './english/spelling';
import { alphabet, elsewhereWords, natoWords, questionWords, sentences, tails, vowels } from './english/spelling-words';
import { createGrammar } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import { sourceOf } from './grammar/utterance';
import { plain } from './plain';
import type { Skill, SkillAnswer } from './skill';
import { wholeNumber } from './slots/number';
import { place } from './slots/place';
import {
  camelCase,
  commonest,
  initials,
  joined,
  letterAfter,
  lettersBetween,
  middleOf,
  sortedWords,
  swapCase,
  withoutVowels,
} from './spelling/rework-text';

interface SpellingValues {
  readonly text: string;
  readonly other: string;
  readonly letter: string;
  readonly last: string;
  readonly count: number;
  /** From 1, or from the end where negative. */
  readonly place: number;
}

type SpellingSlots = { readonly act: keyof typeof phrases } & {
  readonly [Name in keyof SpellingValues]?: SpellingValues[Name];
};

/** Acts that need no text. */
const aboutAlphabet: readonly SpellingSlots['act'][] = ['nextLetter', 'previousLetter', 'betweenLetters'];

/** Longer texts are not spelled, only counted. */
const MOST_SPELLED = 60;

/** Any words, without the quotation marks around them and without what belongs to the request after them. */
const quoted: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = utterance.tokens.length; end > at; end--) {
      if (end > at + 1 && tails.includes(utterance.tokens[end - 1]?.text ?? '')) continue;
      const text = sourceOf(utterance, at, end)
        .replace(/^[,:;\s]+(?=.)/, '')
        .replace(/^['"“”‘’]+(?=.)|(?<=.)['"“”‘’]+$/g, '');
      yield { value: /^(?:the )?alphabet$/i.test(text) ? alphabet : text, end };
    }
  },
};

const letter: Slot<string> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    const one = /^(\p{L})(?:'?s)?$/u.exec(text)?.[1];
    if (one === undefined) return;
    const next = tokens[at + 1]?.text;
    if (next === "'" && tokens[at + 2]?.text === 's') yield { value: one, end: at + 3 };
    yield { value: one, end: at + 1 };
  },
};

const slots = { text: quoted, other: quoted, letter, last: letter, count: wholeNumber, place };
const grammar = createGrammar<SpellingSlots['act'], SpellingValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, SpellingValues>({ slots, phrases: nextPhrases, fillers });

/** Spells words, counts their letters and turns them round. */
export const spelling: Skill<SpellingSlots> = {
  name: 'spelling',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match !== undefined && aboutAlphabet.includes(match.act))
      return { slots: { act: match.act, ...match.values }, certainty: match.certainty };
    if (match?.values.text === undefined || !isPossible(match.act, match.values.text)) return undefined;
    return { slots: { act: match.act, ...match.values }, certainty: match.certainty };
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
    return { slots: values.letter === undefined ? { act, text } : { act, text, letter: values.letter }, certainty };
  },
  answer: async ({ slots: values }) => answerSpelling(values),
};

/** What is spelled or turned round is a word or two; a sentence is only counted. */
function isPossible(act: SpellingSlots['act'], text: string): boolean {
  if (isAboutSomethingElse(text)) return false;
  if (act === 'wordCount' || act === 'characterCount') return true;
  const words = text.split(/\s+/).length;
  if (act === 'spell' || act === 'letterCount' || act === 'nth' || act === 'countOf')
    return words <= 4 && !isPronoun(text);
  return words <= 12 && !isPronoun(text);
}

/** Files and their parts are worked on with tools, and questions are answered. */
function isAboutSomethingElse(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,:;]+/);
  return (
    elsewhereWords.some((word) => words.includes(word)) ||
    /\.[a-z]{2,4}$/i.test(text) ||
    questionWords.includes(words[0] ?? '')
  );
}

function isPronoun(text: string): boolean {
  return /^(?:it|that|this|them|these|those|you|me|he|she|alphabet|english|my name|my .*|your name|words?)$/i.test(
    text,
  );
}

function isOneWord(text: string): boolean {
  return /^[\p{L}'’-]+$/u.test(text) && !isPronoun(text);
}

function answerSpelling(slots: SpellingSlots): SkillAnswer {
  const { act, text = '', other = '', letter: one = '', last = '', count = 1, place: nth = 1 } = slots;
  const letters = Array.from(text.normalize('NFC')).filter((sign) => /\p{L}/u.test(sign));
  const shown = plain(text);
  switch (act) {
    case 'spell':
      return spelled(text, shown);
    case 'letterCount':
      return { text: sentences.letterCount(shown, letters.length) };
    case 'characterCount': {
      const signs = Array.from(text);
      return { text: sentences.characterCount(shown, signs.length, signs.filter((sign) => !/\s/.test(sign)).length) };
    }
    case 'wordCount':
      return { text: sentences.wordCount(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length) };
    case 'vowelCount': {
      const found = letters.filter(isVowel);
      return { text: sentences.vowelCount(shown, found.length, found.join(', ')) };
    }
    case 'consonantCount':
      return { text: sentences.consonantCount(shown, letters.filter((sign) => !isVowel(sign)).length) };
    case 'countOf':
    case 'contains': {
      const found = letters.filter((sign) => bare(sign) === bare(one)).length;
      return { text: sentences[act](one.toLowerCase(), shown, found) };
    }
    case 'nth': {
      const found = letters.at(nth > 0 ? nth - 1 : nth);
      if (found === undefined || nth === 0) return { text: sentences.noNth(shown, letters.length) };
      return { text: sentences.nth(nth < 0 ? sentences.last : ordinalOf(nth), shown, found.toUpperCase()) };
    }
    case 'upper':
      return { text: plain(text.toUpperCase()) };
    case 'lower':
      return { text: plain(text.toLowerCase()) };
    case 'title':
      return { text: plain(text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (sign) => sign.toUpperCase())) };
    case 'reverse':
      return { text: plain(reversed(text)) };
    case 'palindrome': {
      const bareLetters = Array.from(text)
        .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
        .map(bare)
        .join('');
      if (bareLetters === reversed(bareLetters)) return { text: sentences.palindrome(shown) };
      return { text: sentences.noPalindrome(shown, plain(reversed(text))) };
    }
    case 'sort':
      return { text: [...letters].sort((left, right) => left.localeCompare(right)).join('') };
    case 'nato':
      return { text: letters.map((sign) => natoWords[bare(sign)] ?? sign).join(' ') };
    case 'anagram':
      return { text: sorted(text) === sorted(other) ? sentences.anagram : sentences.noAnagram };
    case 'several': {
      const found = letters.filter((sign) => bare(sign) === bare(one)).length;
      return { text: `${found === count ? sentences.yes : sentences.no}${sentences.several(shown, one, found)}` };
    }
    case 'double':
      return { text: sentences.double(shown, one, letters.map(bare).join('').includes(bare(one).repeat(2))) };
    case 'commonest': {
      const most = commonest(letters.map(bare));
      return { text: sentences.commonest(shown, most.list.join(', '), most.count) };
    }
    case 'middle':
      return { text: sentences.middle(shown, middleOf(letters).join('').toUpperCase()) };
    case 'everyOther':
      return { text: letters.filter((_, index) => index % 2 === 0).join('') };
    case 'capitalCount':
      return { text: sentences.capitalCount(shown, letters.filter((sign) => /\p{Lu}/u.test(sign)).length) };
    case 'allVowels':
      return {
        text: sentences.allVowels(
          shown,
          Array.from(vowels)
            .filter((vowel) => !letters.map(bare).includes(vowel))
            .join(', '),
        ),
      };
    case 'sortWords':
      return { text: plain(sortedWords(text)) };
    case 'noSpaces':
      return { text: plain(text.replaceAll(/\s+/g, '')) };
    case 'noVowels':
      return { text: plain(withoutVowels(text)) };
    case 'doubled':
      return { text: letters.map((sign) => sign.repeat(2)).join('') };
    case 'swapCase':
      return { text: plain(swapCase(text)) };
    case 'snake':
      return { text: `\`${joined(text, '_')}\`` };
    case 'kebab':
      return { text: `\`${joined(text, '-')}\`` };
    case 'camel':
      return { text: `\`${camelCase(text)}\`` };
    case 'initials':
      return { text: initials(text) };
    case 'nextLetter':
    case 'previousLetter': {
      const found = letterAfter(one, act === 'nextLetter' ? 1 : -1);
      return { text: found === '' ? sentences.noLetter : sentences[act](one.toUpperCase(), found) };
    }
    case 'betweenLetters': {
      const between = lettersBetween(one, last);
      return { text: between.length === 0 ? sentences.noneBetween : sentences.between(between.join(', ')) };
    }
  }
}

function spelled(text: string, shown: string): SkillAnswer {
  const signs = Array.from(text.normalize('NFC')).slice(0, MOST_SPELLED);
  const written = signs
    .join('')
    .split(/\s+/)
    .map((word) => Array.from(word, (sign) => plain(sign.toUpperCase())).join('-'))
    .join(' ');
  return { text: sentences.spell(shown, written), speech: signs.filter((sign) => /\S/.test(sign)).join(', ') };
}

/** By what a person sees as one letter: an accent stays with its letter. */
function reversed(text: string): string {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
    .map(({ segment }) => segment)
    .reverse()
    .join('');
}

function sorted(text: string): string {
  return Array.from(text)
    .filter((sign) => /\p{L}/u.test(sign))
    .map(bare)
    .sort()
    .join('');
}

function isVowel(sign: string): boolean {
  return vowels.includes(bare(sign));
}

function bare(sign: string): string {
  return sign.normalize('NFD').charAt(0).toLowerCase();
}
