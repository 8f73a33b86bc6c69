import type { Seeks } from './memory-request';
import { openingsOf } from './openings';

/** A way to ask for something: an expression with the groups of `FrameGroups`, and what it asks for. */
export interface Frame {
  readonly expression: RegExp;
  /** The words with which it begins; absent, where it may begin with any. */
  readonly openings?: ReadonlySet<string>;
  /** None, where the group `attribute` says it. */
  readonly predicate?: string;
  readonly seeks: Seeks;
  readonly isNegative: boolean;
  readonly isSure: boolean;
  /** Only in the past: "what did I use to do". */
  readonly isPastOnly: boolean;
  /** Part of another question: "tell me where I live". */
  readonly isEmbedded: boolean;
}

/** What a frame is made of beside its words. */
export interface FrameOptions {
  readonly seeks?: Seeks;
  readonly isNegative?: boolean;
  /** Can be meant otherwise: answered only where the memory has an answer. */
  readonly isUnsure?: boolean;
  readonly isPastOnly?: boolean;
  readonly isEmbedded?: boolean;
}

/** A word, without the classes of Unicode: they cost a millisecond each before the first question is read. */
const WORD = '[^\\s,;:!?"]+';
const PARTS: Readonly<Record<string, string>> = {
  WHO: `(?<who>(?:(?:my|our) )?${WORD}(?: ${WORD}){0,3}?)`,
  POSSESSION: `(?<possession>(?:my|our|the|${WORD}s'?) ${WORD}(?: ${WORD}){0,7}?)`,
  ATTRIBUTE: `(?<attribute>${WORD}(?: ${WORD}){0,4}?)`,
  OBJECT: '(?<object>\\S.*?)',
  BE: '(?<auxiliary>am|are|is|was|were|be)',
  DO: '(?<auxiliary>do|does|did)',
  HAVE: '(?<auxiliary>have|has|had)',
  AUXILIARY: '(?<auxiliary>am|are|is|was|were|have|has|had|do|does|did)',
};
const PLACE = /WHO|POSSESSION|ATTRIBUTE|OBJECT|AUXILIARY|BE|DO|HAVE/g;

/** Makes a frame of a phrase in small letters with the names of `PARTS` in places. */
export function frame(phrase: string, predicate: string | undefined, options: FrameOptions = {}): Frame {
  const { seeks = 'value', isNegative = false, isUnsure = false, isPastOnly = false, isEmbedded = false } = options;
  const source = phrase.replace(PLACE, (place) => PARTS[place] ?? place);
  const openings = openingsOf(source);
  return {
    expression: new RegExp(`^${source}$`, 'i'),
    ...(openings === undefined ? {} : { openings }),
    ...(predicate === undefined ? {} : { predicate }),
    seeks,
    isNegative,
    isSure: !isUnsure,
    isPastOnly,
    isEmbedded,
  };
}

/**
 * "Where do I live", and "where I live" within another question.
 *
 * @param question "where", "what (?:team|club)"
 * @param forms of the verb with what follows it: "live|lives|lived|living"
 */
export function asked(question: string, forms: string, predicate: string, options?: FrameOptions): readonly Frame[] {
  return [
    frame(`${question} AUXILIARY WHO (?:${forms})`, predicate, options),
    frame(`${question} WHO(?: AUXILIARY)? (?:${forms})`, predicate, { ...options, isEmbedded: true }),
  ];
}

/** "How old am I", and "how old I am"; with `complement`, "what am I allergic to". */
export function being(
  question: string,
  complement: string,
  predicate: string,
  options?: FrameOptions,
): readonly Frame[] {
  const tail = complement === '' ? '' : ` (?:${complement})`;
  return [
    frame(`${question} BE WHO${tail}`, predicate, options),
    frame(`${question} WHO BE${tail}`, predicate, { ...options, isEmbedded: true }),
  ];
}

/** "Do I like coriander", "whether I like coriander", "have I ever lived in Porto". */
export function whether(forms: string, predicate: string, options: FrameOptions = {}): readonly Frame[] {
  const asking: FrameOptions = { ...options, seeks: 'whether' };
  return [
    frame(`AUXILIARY WHO (?:${forms}) OBJECT`, predicate, asking),
    frame(`(?:if|whether) WHO(?: BE)? (?:${forms}) OBJECT`, predicate, { ...asking, isEmbedded: true }),
  ];
}

/** "Am I vegan", "is Ana a vegan". */
export function state(words: string, predicate: string, options: FrameOptions = {}): readonly Frame[] {
  const asking: FrameOptions = { ...options, seeks: 'whether' };
  return [
    frame(`BE WHO (?:an? )?(?<object>${words})`, predicate, asking),
    frame(`(?:if|whether) WHO BE (?:an? )?(?<object>${words})`, predicate, { ...asking, isEmbedded: true }),
  ];
}
