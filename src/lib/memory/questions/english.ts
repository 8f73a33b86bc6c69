import { partsOf, civilDateAt } from '../../core/civil-time';
import { PERSON, type Fact } from '../../core/fact';
import { comparisonKey } from '../facts/comparison-key';
import { cardinalityOf, findPredicate } from '../facts/predicates';
import { sayFact } from '../facts/profile';
import { phraseOf, subjectSpeech, toPerson, type Speech } from '../facts/profile-english';
import type { Age } from './age';
import { isOfPeople } from './known-of';

/** What Hearth says where the memory has nothing to answer with. */
export const UNKNOWN = 'I do not know that yet.';
export const UNKNOWN_BEFORE = 'I know of nothing before that.';
export const UNKNOWN_THEN = 'I do not know how it was then.';
export const UNKNOWN_SINCE = 'I do not know since when.';
export const NOTHING_ABOUT_PERSON = 'I do not know anything about you yet.';
export const NOTHING_SAID = 'I found nothing about that in our conversations.';
export const NOT_SURE = 'I am not sure, but this comes closest.';
export const YES = 'Yes.';
export const NO = 'No.';
export const NO_LONGER = 'Not any more.';

/** "I do not know anything about Ana yet." */
export function nothingAbout(subject: string): string {
  return `I do not know anything about ${speechOf(subject).nominative.replace(/^Your /, 'your ')} yet.`;
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * Facts in sentences, values of one thing in one: "You like tea and coffee. Your sisters are Ana and Bea."
 *
 * @param at the moment of speaking, milliseconds since 1970, UTC
 */
export function sentencesOf(facts: readonly Fact[], at: number): readonly string[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    // Facts that differ in their object alone are said in the same words.
    const key = JSON.stringify([fact.polarity, sayFact({ ...fact, object: '' }, at)]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].map((group) => `${capitalised(sayGroup(group, at))}.`);
}

function sayGroup(group: readonly Fact[], at: number): string {
  const [first] = group;
  if (first === undefined) return '';
  const objects = [...new Map(group.map(({ object }) => [comparisonKey(object), object])).values()];
  const { predicate, subject, polarity, validTo = Infinity } = first;
  const phrase = phraseOf(findPredicate(predicate)?.id, predicate);
  const isPlural = objects.length > 1 && phrase.form === 'noun' && cardinalityOf(predicate) !== 'one';
  if (!isPlural || polarity === 'negative') {
    const join = polarity === 'negative' ? objects.join(' or ') : listed(objects);
    return sayFact({ ...first, object: join }, at);
  }
  return `${speechOf(subject).possessive} ${plural(phrase.word)} ${validTo <= at ? 'were' : 'are'} ${listed(objects)}`;
}

/** "I know of two sisters: Ana and Bea." */
export function counted(facts: readonly Fact[], predicate: string, words: readonly string[]): string {
  const noun = isOfPeople(predicate) || facts.length > 1 ? predicate : predicate.replace(/s$/, '');
  return `I know of ${numberWord(facts.length)} ${facts.length === 1 ? noun.replace(/^pets$/, 'pet') : plural(noun)}: ${listed(words)}.`;
}

/** "You are 36." */
export function sayAge(subject: string, { years, orOneMore }: Age): string {
  const { nominative, toThem } = speechOf(subject);
  return `${nominative} ${toThem ? 'are' : 'is'} ${years}${orOneMore ? ` or ${years + 1}` : ''}.`;
}

/** "That has been so since March 2019." */
export function saySince(from: number, timeZone: string): string {
  return `That has been so since ${roughDay(from, timeZone)}.`;
}

/** "You told me on 3 May 2026." */
export function sayWhenTold(at: number, timeZone: string): string {
  return `You told me on ${dayOf(at, timeZone)}.`;
}

/** "You have a trip: Porto, from 12 June 2026." */
export function sayWhen(sentence: string, from: number, timeZone: string): string {
  return `${sentence.replace(/\.$/, '')}, ${roughDay(from, timeZone)}.`;
}

/** "On 3 May 2026 you said: “…”" */
export function quoted(role: 'user' | 'assistant', at: number, text: string, timeZone: string): string {
  return `On ${dayOf(at, timeZone)} ${role === 'user' ? 'you' : 'I'} said: “${text}”`;
}

/** "… and 3 more." */
export function more(count: number): string {
  return `… and ${count} more.`;
}

/** "3 May 2026" */
function dayOf(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** As much of a day as words are likely to have told: "2019" for the first day of a year, "May 2019" for that of a month. */
function roughDay(at: number, timeZone: string): string {
  const [year, month, day] = partsOf(civilDateAt(at, timeZone));
  if (day !== 1) return dayOf(at, timeZone);
  if (month === 1) return String(year);
  return new Intl.DateTimeFormat('en-GB', { timeZone, month: 'long', year: 'numeric' }).format(at);
}

function speechOf(subject: string): Speech {
  if (subject === PERSON) return toPerson;
  return subjectSpeech(subject, isOfPeople(comparisonKey(subject)) && subject === subject.toLowerCase(), 'Your');
}

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  if (noun.endsWith('child')) return `${noun}ren`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function numberWord(count: number): string {
  return 'no one two three four five six seven eight nine ten'.split(' ')[count] ?? String(count);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
