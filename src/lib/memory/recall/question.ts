import { readTimeRange, type TimeRange } from './question-time';
import { isCapitalInside } from './lexical-index';
import type { WordReader } from './words';

export interface QuestionTerm {
  readonly term: string;
  /** How much it counts: 1, and less for a word that nearly every text has. */
  readonly weight: number;
}

/** What an answer to the question would hold. */
export type Sought = 'time' | 'number' | 'person' | 'place';

/** A question as recall understands it. */
export interface Question {
  readonly terms: readonly QuestionTerm[];
  /** The terms of each half of a question that asks for two things ("both", "and", "compare"); else none. */
  readonly parts: readonly (readonly QuestionTerm[])[];
  /** Terms that are names. */
  readonly names: ReadonlySet<string>;
  /** Those of them that name somebody who speaks, in the order in which the question names them. */
  readonly speakers: readonly string[];
  readonly range: TimeRange | undefined;
  readonly sought: Sought | undefined;
  /** Whose words are asked for: the person's ("I", "my"), or the assistant's ("what did you suggest"). */
  readonly whose: 'user' | 'assistant' | undefined;
  /** Whether it asks for how things are now, or for how they were at first. */
  readonly era: 'now' | 'first' | undefined;
}

export interface QuestionContext {
  readonly reader: WordReader;
  /** Whether the memory knows the term as a name. */
  readonly isName: (term: string) => boolean;
  /** Whether the memory knows it as the name of somebody who speaks; without it, nobody does. */
  readonly isSpeaker?: (term: string) => boolean;
  /** When it is asked: milliseconds since 1970, UTC. */
  readonly at: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** What a stop word counts where there is hardly anything else to go by. */
const STOP_WEIGHT = 0.15;
const FEW = 2;
/** What the name of somebody who speaks counts: who is spoken to by name is seldom whom the question is about. */
const SPEAKER_WEIGHT = 0.15;

const seeking: readonly (readonly [RegExp, Sought])[] = [
  [
    /\bwhen\b|\bwhat (?:day|date|time|month|year|hour)|\bwhich (?:day|date|month|year)|\bhow long ago\b|\bon what\b/u,
    'time',
  ],
  [
    /\bhow (?:many|much|old|long|far|big|tall|heavy|often|high|wide)\b|\bwhat (?:price|number|size|cost)\b|\bhow .*\bcost\b/u,
    'number',
  ],
  [/\bwho\b|\bwhom\b|\bwhose\b|\bwhat.* (?:called|name)\b|\bwhat(?:'s| is| was) the name\b/u, 'person'],
  [/\bwhere\b|\bwhich (?:place|town|city|country|street)\b|\bwhat (?:place|town|city|country|street)\b/u, 'place'],
];
const assistantsWords =
  /\b(?:did|do|had|have|would|were) you\b.*\b(?:say|said|tell|told|suggest|recommend|advise|mention|think|reckon|call|propose|put|warn|explain|give|list|remind|offer|promise)|\byou(?:'d)? (?:said|told|suggested|recommended|advised|mentioned|proposed|thought|gave|warned|explained|promised)|\byour (?:advice|suggestion|idea|answer|recommendation)/u;
const personsWords = /\b(?:i|my|me|mine|we|our|us)\b/u;
const ofNow = /\b(?:now|nowadays|these days|currently|at the moment|at present|present|latest|still|any ?more)\b/u;
const ofFirst = /\b(?:originally|at first|initially|used to|before|previously|earlier|old|first|former|formerly)\b/u;
const joints = /,? \b(?:and|or|versus|vs|compared (?:to|with)|than|as well as)\b (?=\S)/u;

/** Reads what a question asks for. */
export function readQuestion(text: string, { reader, isName, isSpeaker, at, timeZone }: QuestionContext): Question {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const names = new Set<string>();
  reader.forEachTerm(text, (number, start) => {
    const term = reader.term(number);
    if (!reader.isStopWord(term) && (isCapitalInside(text, start) || isName(term))) names.add(term);
  });
  const speakers = [...names].filter((term) => isSpeaker?.(term) === true);
  const terms = weighTerms(text, speakers, reader);
  return {
    terms,
    parts: readParts(lower, terms, reader),
    names,
    speakers,
    range: readTimeRange(text, at, timeZone),
    sought: seeking.find(([expression]) => expression.test(lower))?.[1],
    whose: assistantsWords.test(lower) ? 'assistant' : personsWords.test(lower) ? 'user' : undefined,
    era: ofNow.test(lower) ? 'now' : ofFirst.test(lower) ? 'first' : undefined,
  };
}

function weighTerms(text: string, speakers: readonly string[], reader: WordReader): readonly QuestionTerm[] {
  const all = [...new Set(reader.termsOf(text))];
  const telling = all
    .filter((term) => !reader.isStopWord(term))
    .map((term) => ({ term, weight: speakers.includes(term) ? SPEAKER_WEIGHT : 1 }));
  if (telling.length > FEW) return telling;
  const rest = all.filter((term) => reader.isStopWord(term)).map((term) => ({ term, weight: STOP_WEIGHT }));
  return [...telling, ...rest];
}

/** Both halves, where each has words of its own that say something. */
function readParts(lower: string, terms: readonly QuestionTerm[], reader: WordReader): Question['parts'] {
  const halves = lower.split(joints).filter((half) => half !== '');
  if (halves.length < 2) return [];
  const known = new Map(terms.map((term) => [term.term, term]));
  const parts = halves
    .map((half) => [...new Set(reader.termsOf(half))].flatMap((term) => known.get(term) ?? []))
    .filter((part) => part.some(({ weight }) => weight === 1));
  return parts.length < 2 ? [] : parts;
}
