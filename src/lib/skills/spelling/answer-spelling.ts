import { hardWords } from '../english/hard-words';
import { ordinalOf } from '../english/numeral';
import { natoDigits, natoWords, sentences, vowels } from '../english/spelling-words';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import {
  camelCase,
  commonest,
  initials,
  inOrder,
  alphabetAt,
  placeInAlphabet,
  joined,
  letterAfter,
  lettersBetween,
  middleOf,
  sortedWords,
  swapCase,
  withoutVowels,
} from './rework-text';
import type { SpellingSlots } from './spelling-slots';

/** Longer texts are not spelled, only counted. */
const MOST_SPELLED = 60;

/** The answer to a question about spelling. */
export function answerSpelling(slots: SpellingSlots): SkillAnswer {
  const {
    act,
    letters: said = '',
    codeWords = '',
    sign = '',
    otherSign = '',
    text = '',
    other = '',
    letter: one = '',
    last = '',
    count = 1,
    place: nth = 1,
  } = slots;
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
      return { text: natoOf(text) };
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
    case 'sortWordsBackwards':
      return { text: plain(sortedWords(text, true)) };
    case 'lastLetter':
      return { text: sentences.lastLetter(shown, (letters.at(-1) ?? '').toUpperCase()) };
    case 'letterPlace': {
      const found = placeInAlphabet(one);
      return { text: found === 0 ? sentences.noLetter : sentences.letterPlace(one.toUpperCase(), ordinalOf(found)) };
    }
    case 'order':
    case 'likelyOrder': {
      const [first, second] = inOrder(text, other);
      const isSame = text.toLowerCase() === other.toLowerCase();
      return { text: isSame ? sentences.sameWord : sentences.order(plain(first), plain(second)) };
    }
    case 'whichSpelling': {
      const right = hardWords.has(text.toLowerCase()) ? text : other;
      return { text: sentences.whichSpelling(plain(right), letterByLetter(right)) };
    }
    case 'joinLetters':
      return { text: plain(said.charAt(0).toUpperCase() + said.slice(1).toLowerCase()) };
    case 'fromNato':
      return { text: plain(codeWords.toUpperCase()) };
    case 'letterOfAlphabet': {
      const which = slots.place ?? slots.count ?? 0;
      const found = alphabetAt(which);
      if (found === undefined) return { text: sentences.noPlace };
      return { text: sentences.letterPlace(found, which < 0 ? sentences.last : ordinalOf(which)) };
    }
    case 'replace':
      return {
        text: `\`${(sign === ' ' ? text.replaceAll(/\s+/g, ' ') : text).replaceAll(sign, otherSign).replaceAll('`', '')}\``,
      };
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
  return {
    text: sentences.spell(shown, letterByLetter(signs.join(''))),
    speech: signs.filter((sign) => /\S/.test(sign)).join(', '),
  };
}

function letterByLetter(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => Array.from(word, (sign) => plain(sign.toUpperCase())).join('-'))
    .join(' ');
}

/** Letters and digits by their code words, words apart by a dash. */
function natoOf(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => Array.from(word).filter((sign) => /[\p{L}\d]/u.test(sign)))
    .map((signs) => signs.map((sign) => natoDigits[Number(sign)] ?? natoWords[bare(sign)] ?? sign).join(' '))
    .filter((words) => words !== '')
    .join(' – ');
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
