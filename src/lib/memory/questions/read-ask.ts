import { PERSON } from '../../core/fact';
import { comparisonKey } from '../facts/comparison-key';
import { cardinalityOf } from '../facts/predicates';
import { thirdPerson } from '../facts/words/verbs';
import { ASK_FRAMES } from './ask-frames';
import { takeAskedTime } from './asked-time';
import { ownPredicates, readAttribute } from './attributes';
import type { Frame } from './frame';
import { isOfPeople } from './known-of';
import type { AskedTime, AskRequest, Known, TurnContext } from './memory-request';
import { relationPredicate, whoIs } from './people';
import { readPossession } from './possession';

const NOT = /(?<=^| )(do|does|did|am|is|are|was|were|have|has) not(?= )/i;
const KIND_OF = /^(what|which) (?:kinds?|sorts?|types?) of /i;
/** "In which city". */
const PREPOSITION = /^(?:in|for|at|on|to|with) (?=which|what|whom)/i;
/** "Anything", which asks for all. */
const ANYTHING = /^(?:anything|something|any(?: of it)?)$/i;
const PRONOUN = /^(?:me|you|it|him|her|them|us|this|that|these|those)\b/i;
const LONGEST_THING = 5;
const PLAIN_ARTICLE = /^(?:an? |any |some |the )(?=\S)/i;

type Found = Omit<AskRequest, 'kind' | 'time'> & { readonly isFormer?: boolean };

/**
 * Reads a question for a fact.
 *
 * @param text tidied, without what leads into the question
 * @param isPart whether something led into it: "tell me", "do you know"
 */
export function readAsk(text: string, isPart: boolean, context: TurnContext): AskRequest | undefined {
  const question = text.replace(PREPOSITION, '').replace(KIND_OF, '$1 ');
  const { rest, time } = takeAskedTime(question, context);
  const attempts: readonly Attempt[] = [...(time === undefined ? [] : [{ words: rest, time }]), { words: question }];
  for (const attempt of attempts) {
    const asked = readOwnVerb(attempt, context.known) ?? readFrames(attempt, isPart, context.known);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

/** A question without its time, and the time. */
interface Attempt {
  readonly words: string;
  readonly time?: AskedTime;
}

function readFrames({ words, time }: Attempt, isPart: boolean, known: Known): AskRequest | undefined {
  const plain = words.replace(NOT, '$1');
  const [opening = ''] = plain.toLowerCase().split(' ');
  for (const frame of ASK_FRAMES) {
    if ((frame.isEmbedded && !isPart) || frame.openings?.has(opening) === false) continue;
    const groups = frame.expression.exec(plain)?.groups;
    if (groups === undefined || (frame.isPastOnly && time?.kind !== 'before')) continue;
    const found = fill(frame, groups, known);
    if (found === undefined) continue;
    const { isFormer = false, ...ask } = found;
    const isPast = /^(?:was|were|did|had|have|has)$/i.test(groups['auxiliary'] ?? '');
    const isDenied = plain !== words && (ask.seeks === 'value' || ask.seeks === 'name');
    return {
      kind: 'ask',
      ...ask,
      isNegative: ask.isNegative !== isDenied,
      time: time ?? (isFormer ? { kind: 'before' } : isPast ? { kind: 'ever' } : { kind: 'now' }),
    };
  }
  return undefined;
}

function fill(frame: Frame, groups: Readonly<Record<string, string | undefined>>, known: Known): Found | undefined {
  const { seeks, isNegative, isSure } = frame;
  const { who, possession, attribute: thing, object } = groups;
  if (possession !== undefined) {
    const owned = readPossession(possession, known);
    if (owned === undefined) return undefined;
    const { subject, predicate, isFormer, isName } = owned;
    // Plans that are asked for by day belong to a calendar.
    if (seeks === 'value' && cardinalityOf(predicate) === 'timed') return undefined;
    const isDate = seeks === 'when' && predicate !== 'birthday';
    return {
      subject,
      predicate,
      isFormer,
      isNegative,
      seeks: isName ? 'name' : isDate ? 'when' : 'value',
      isSure: isSure && owned.isSure && !isDate,
    };
  }
  if (thing !== undefined && who === undefined) return tie(thing, object ?? '', known);
  const subject = who === undefined ? undefined : whoIs(who, known);
  if (subject === undefined) return undefined;
  if (thing !== undefined) return having(subject, thing, frame, known);
  const { predicate } = frame;
  if (predicate === undefined) return undefined;
  if (seeks === 'whether' && ANYTHING.test(object ?? ''))
    return { subject, predicate, seeks: 'value', isNegative, isSure };
  if (object !== undefined && !isThing(object)) return undefined;
  return {
    subject,
    predicate,
    seeks,
    isNegative,
    isSure,
    ...(object === undefined ? {} : { object: object.replace(PLAIN_ARTICLE, '') }),
  };
}

/** Whether words can be what a fact tells, not half a sentence more. */
function isThing(words: string): boolean {
  if (/\b(?:if|when|because|while|than|but)\b/i.test(words)) return false;
  return words.split(' ').length <= LONGEST_THING && !/[,;.!?]/.test(words) && !PRONOUN.test(words);
}

/** "Is Ana my sister". */
function tie(relation: string, name: string, known: Known): Found | undefined {
  const predicate = relationPredicate(relation);
  const object = whoIs(name, known);
  if (predicate === undefined || object === undefined || object === PERSON) return undefined;
  return { subject: PERSON, predicate, seeks: 'whether', object, isNegative: false, isSure: false };
}

/** "Do I have a dog", "how many sisters do I have", "what hobbies do I have". */
function having(subject: string, thing: string, { seeks, isNegative }: Frame, known: Known): Found | undefined {
  const attribute = readAttribute(thing, known);
  if (attribute === undefined) {
    if (seeks !== 'whether' || !isThing(thing) || /^(?:any|some|every)thing\b/i.test(thing)) return undefined;
    return { subject, predicate: 'belongings', seeks, object: thing, isNegative, isSure: false };
  }
  const { predicate } = attribute;
  if (cardinalityOf(predicate) === 'timed') return undefined;
  const isSure = isOfPeople(predicate) || /^(?:allergies|hobbies|favourite .+)$/.test(predicate);
  return { subject, predicate, seeks, isNegative, isSure };
}

/** A verb of the person's own, where the memory holds it: "what do I collect", "do I collect stamps", "what am I saving for". */
function readOwnVerb({ words: text, time }: Attempt, known: Known): AskRequest | undefined {
  const match =
    /^(?<question>what |who |where |which \p{L}+ )?(?<auxiliary>do|does|did|am|is|are|was|were) (?<rest>.+)$/iu.exec(
      text,
    );
  const { question, auxiliary = '', rest = '' } = match?.groups ?? {};
  const words = rest.split(' ');
  const isBeing = !/^do|^did/i.test(auxiliary);
  for (let length = 1; length < Math.min(words.length, 5); length++) {
    const subject = whoIs(words.slice(0, length).join(' '), known);
    const [verb, ...after] = words.slice(length);
    if (subject === undefined || verb === undefined) continue;
    const said = comparisonKey([isBeing ? `is ${verb}` : thirdPerson(verb), ...after].join(' '));
    const predicate = ownPredicates(known).find((each) => {
      const key = comparisonKey(each);
      return question === undefined ? said.startsWith(`${key} `) : said === key;
    });
    if (predicate === undefined) continue;
    const object = said.slice(comparisonKey(predicate).length).trim();
    return {
      kind: 'ask',
      subject,
      predicate,
      isNegative: false,
      isSure: false,
      time: time ?? { kind: 'now' },
      ...(question === undefined
        ? { seeks: 'whether', object: object.replace(PLAIN_ARTICLE, '') }
        : { seeks: 'value' }),
    };
  }
  return undefined;
}
