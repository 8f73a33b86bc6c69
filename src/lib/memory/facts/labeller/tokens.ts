import { ANIMALS, relationOf } from '../words/kin';
import {
  CONDITIONS,
  DIETS,
  ILLNESSES,
  INSTRUMENTS,
  LANGUAGES,
  MONTHS,
  NATIONALITIES,
  NUMBER_WORDS,
  POLITICS,
  RELIGIONS,
  SEXUALITIES,
  SPORTS,
  STAR_SIGNS,
  WEEKDAYS,
} from '../words/lists';
import { isSmallName } from '../words/names';
import { isOccupation } from '../words/occupations';
import { CLASSES_OF_LIFE } from '../words/classes-of-life';
import { CLASSES_OF_THINGS } from '../words/classes-of-things';
import { PLACES } from '../words/places';
import { LONG_RELATIONS, OTHER_RELATIONS, RELATIONS } from '../words/relations';
import { THINGS } from '../words/things';
import { verbForm } from '../words/verbs';
import { tokensOf } from '../verb-groups';

/**
 * What a word is in its sentence: noun, capital name, adjective, verb, auxiliary, number, time, determiner, possessive,
 * preposition, pronoun, conjunction, adverb, or a mark.
 */
export type PartOfSpeech = 'N' | 'U' | 'J' | 'V' | 'X' | '#' | 'T' | 'D' | 'M' | 'P' | 'R' | 'C' | 'A' | ',';

export interface TaggedToken {
  readonly text: string;
  readonly lower: string;
  /** The base of a verb; of every other word, the word in small letters. */
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
  readonly part: PartOfSpeech;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DETERMINERS = words("the a an this that these those some any no every each another both all such what o' th'");
const POSSESSIVES = words('my our his her their your its me');
const PRONOUNS = words(
  'i we he she it they you me him them us who whom which myself yourself himself herself itself ourselves themselves mine yours hers theirs ours everyone everybody someone somebody anyone anybody nobody nothing something anything everything one there here',
);
const PREPOSITIONS = words(
  'in on at for with from to of by about into onto out off up down over under near through across between against during before after since until till around round behind beside without within as like than via per towards toward along past outside inside upon except despite versus save',
);
const CONJUNCTIONS = words('and or but nor so yet because if when while although though plus & whereas unless that');
const ADVERBS = words(
  "not n't never always usually often sometimes rarely hardly ever just really very quite too also still now then already only even again almost nearly mostly mainly maybe perhaps once twice away back home here there well ago later soon together alone abroad online instead especially particularly honestly actually basically currently recently finally originally either else enough far pretty rather so long much more most less least yes no nowadays today's anymore upstairs downstairs daily weekly monthly yearly",
);
const AUXILIARIES = words(
  "am is are was were be been being have has had having do does did 'm 're 've 'll 'd 's can could will would shall should may might must ca wo ought used ai",
);
const ADJECTIVES = words(
  'big small little large huge tiny old new young good bad great best worst nice lovely long short tall high low hot cold warm cool dark light bright early late fast slow easy hard soft loud quiet strong weak heavy thin fat rich poor full empty clean dirty dry wet fresh raw sweet sour bitter spicy salty mild plain fried grilled boiled baked roasted smoked tinned frozen cooked strict lifelong keen proud happy sad tired busy free single married divorced widowed separated engaged retired unemployed pregnant left-handed right-handed ambidextrous older younger elder eldest oldest youngest middle second-hand electric vintage main favourite favorite own other first second third last next whole half double different same real proper local national international senior junior deputy assistant chief freelance part-time full-time self-employed dead alive ill sick sober vegan vegetarian gay straight afraid scared terrified allergic intolerant fluent born blue green red black white brown grey gray pink purple yellow orange blonde ginger mid wee',
);
const NUMBER = new RegExp(
  `^(?:[£$€]?\\d[\\d.,:/'"-]*\\p{L}{0,4}|${NUMBER_WORDS}|hundred|thousand|dozen|half|quarter)$`,
  'iu',
);
const TIME_WORD = new RegExp(`^(?:${MONTHS}|(?:${WEEKDAYS})s?)$`, 'i');
const ADJECTIVE_ENDING = /.{3}(?:ish|ful|ous|ive|able|ible|less|ical|ese)$/;

/** The words of a clause with what they are. */
export function tagged(text: string): readonly TaggedToken[] {
  const result: TaggedToken[] = [];
  for (const raw of tokensOf(text)) {
    const bare = raw.text.replace(/[.!?"”“]+$/u, '').replace(/^["“”]/u, '');
    const word = bare === '' ? raw.text : bare;
    const start = raw.start + raw.text.indexOf(word);
    const lower = word.toLowerCase();
    const part = partOf(word, lower, result);
    const lemma = part === 'V' || part === 'X' ? baseOf(lower) : lower;
    result.push({ text: word, lower, lemma, start, end: start + word.length, part });
  }
  return result;
}

function baseOf(lower: string): string {
  const clitic = {
    "'m": 'be',
    "'re": 'be',
    "'s": 'be',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    ca: 'can',
    wo: 'will',
  }[lower];
  return clitic ?? verbForm(lower).base;
}

function partOf(word: string, lower: string, before: readonly TaggedToken[]): PartOfSpeech {
  const last = before.at(-1);
  if (/^[^\p{L}\p{N}'£$€]+$/u.test(word)) return ',';
  if (lower === 'her' && last?.part !== 'V') return 'M';
  if (lower === 'her' || lower === 'me') return 'R';
  if (POSSESSIVES.has(lower)) return 'M';
  if (lower === 'that' && last?.part === 'N') return 'C';
  if (AUXILIARIES.has(lower)) return 'X';
  if (DETERMINERS.has(lower)) return 'D';
  if (PRONOUNS.has(lower)) return lower === 'one' ? '#' : 'R';
  if (CONJUNCTIONS.has(lower)) return 'C';
  if (PREPOSITIONS.has(lower)) return 'P';
  if (ADVERBS.has(lower)) return 'A';
  if (NUMBER.test(lower)) return '#';
  if (TIME_WORD.test(lower) && !/^(?:may|sun|mar)$/.test(lower)) return 'T';
  if (lower === 'may' && last?.part === 'X') return 'V';
  if (/^\p{Lu}/u.test(word) && before.length > 0) return 'U';
  const afterNominal = last !== undefined && /^[DMJ#]$/.test(last.part);
  const form = verbForm(lower);
  if (form.known && !afterNominal) {
    const afterPreposition = last?.part === 'P' && last.lower !== 'to';
    if (form.form === 'ing' || !afterPreposition) {
      const nounHere = last !== undefined && /^[NU]$/.test(last.part) && form.form !== 'past' && form.form !== 'ing';
      const objectHere = last?.part === 'V' && form.form !== 'ing' && last.lower !== 'help';
      if (!objectHere && !(nounHere && form.form === 'base')) return 'V';
    }
  }
  if (/^\p{Lu}/u.test(word) && isSmallName(lower)) return 'U';
  if (ADJECTIVES.has(lower) || ADJECTIVE_ENDING.test(lower)) return 'J';
  if (lower.length > 4 && lower.endsWith('ly')) return 'A';
  return 'N';
}

const classes: ReadonlyMap<string, readonly string[]> = index();

function index(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, list: readonly string[]): void => {
    for (const word of list) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  };
  for (const [name, list] of Object.entries({ ...CLASSES_OF_THINGS, ...CLASSES_OF_LIFE })) add(name, list.split('|'));
  const lists: Readonly<Record<string, string>> = {
    illness: ILLNESSES,
    state: CONDITIONS,
    diet: DIETS,
    instrument: INSTRUMENTS,
    language: LANGUAGES,
    nationality: NATIONALITIES,
    politics: POLITICS,
    religion: RELIGIONS,
    sexuality: SEXUALITIES,
    sport: SPORTS,
    sign: STAR_SIGNS,
    place: PLACES,
    pet: ANIMALS,
    thing: THINGS,
  };
  for (const [name, list] of Object.entries(lists)) add(name, list.replace(/\(\?[^)]*\)/g, '').split('|'));
  add('relation', [...RELATIONS.keys(), ...LONG_RELATIONS.keys(), ...OTHER_RELATIONS.split(' ')]);
  return found;
}

/** What a phrase names, as far as its words tell: "carrots" a food, "Hull" a place. */
export function classesOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  const direct =
    classes.get(lower) ??
    classes.get(lower.replace(/s$/, '')) ??
    classes.get(lower.replace(/ies$/, 'y')) ??
    classes.get(lower.replace(/es$/, ''));
  const named = isSmallName(lower) ? ['name'] : [];
  // Many names end like occupations: "Zennor".
  const job = direct === undefined && isOccupation(phrase) ? ['job'] : [];
  return [...(direct ?? []), ...named, ...job];
}

/** The predicate for a word of kin, where it is one. */
export function kinOf(word: string): string | undefined {
  return classes.get(word)?.includes('relation') === true ||
    classes.get(word.replace(/s$/, ''))?.includes('relation') === true
    ? relationOf(word)
    : undefined;
}
