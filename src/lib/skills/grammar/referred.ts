import { actingVerbs, fated, fates, links, notThings, openers, pronouns, tellings } from '../english/referents';
import { readUtterance, sourceOf, type Utterance } from './utterance';

const MOST_TOKENS = 34;
const MOST_WORDS = 6;

const verbs = actingVerbs.map((verb) => verb.split(' '));
const stands = pronouns.map((pronoun) => pronoun.split(' '));

/**
 * The request of a turn that tells of something first, with that in place of the word that stands for it: "we have plenty of
 * rice, take it off the list" as "take rice off the list"; `undefined` where it is not plain what is meant.
 */
export function referredTo(utterance: Utterance): Utterance | undefined {
  const { tokens } = utterance;
  if (tokens.length > MOST_TOKENS) return undefined;
  const texts = tokens.map(({ text }) => text);
  for (let at = 2; at < texts.length - 1; at++) {
    const fate = fated.has(texts[at] ?? '') ? fateOf(utterance, texts, at) : undefined;
    if (fate !== undefined) return readUtterance(fate);
    const verb = verbs.find((words) => words.every((word, offset) => texts[at + offset] === word));
    if (verb === undefined) continue;
    const from = at + verb.length;
    const pronoun = stands.find((words) => words.every((word, offset) => texts[from + offset] === word));
    const told = pronoun && toldOf(utterance, texts, at);
    if (pronoun === undefined || told === undefined) continue;
    const rest = sourceOf(utterance, from + pronoun.length, tokens.length);
    const end = rest === '' ? told.end(verb.join(' ')) : rest;
    const doing = verb[0] === 'get' ? 'remove' : verb[0] === 'need' || verb[0] === 'want' ? 'put' : verb.join(' ');
    return readUtterance(`${doing} ${told.thing} ${end}`);
  }
  return undefined;
}

/** "…, so it can come off the list" as a request. */
function fateOf(utterance: Utterance, texts: readonly string[], at: number): string | undefined {
  const said = texts.slice(at + 1).join(' ');
  for (const [fate, verb, joint] of fates) {
    const where = fate.exec(said)?.groups?.['where'];
    const told = where === undefined ? undefined : toldOf(utterance, texts, at);
    if (told !== undefined) return `${verb} ${told.thing} ${joint} ${where ?? ''}`;
  }
  return undefined;
}

interface Told {
  readonly thing: string;
  /** What a request that ends with the word which stands for the thing leaves out. */
  end(verb: string): string;
}

/** What is told of before the request, as it was written. */
function toldOf(utterance: Utterance, texts: readonly string[], end: number): Told | undefined {
  let from = 0;
  let to = end;
  while (links.has(texts[to - 1] ?? '')) to--;
  while (from < to && openers.has(texts[from] ?? '')) from++;
  const places = texts
    .map((_, at) => at)
    .slice(from, to)
    .filter((at) => texts[at] !== ',');
  const said = places.map((at) => texts[at]).join(' ');
  for (const telling of tellings) {
    const match = telling.exec(said);
    const thing = match?.groups?.['thing'];
    const [start] = match?.indices?.groups?.['thing'] ?? [];
    if (match === null || thing === undefined || start === undefined) continue;
    const words = thing.split(' ').length;
    const first = places[said.slice(0, start).split(' ').length - 1];
    const last = first === undefined ? undefined : places[places.indexOf(first) + words - 1];
    if (first === undefined || last === undefined || notThings.test(thing) || words > MOST_WORDS) continue;
    const written = sourceOf(utterance, texts[first] === 'both' ? first + 1 : first, last + 1).replace(/['’]s$/u, '');
    const { done, place } = match.groups ?? {};
    const end = (verb: string): string =>
      place !== undefined ? `from ${place}` : done !== undefined && verb === 'mark' ? 'done' : '';
    return { thing: written, end };
  }
  return undefined;
}
