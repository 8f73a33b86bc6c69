import { isDoubtful } from '../../../memory/facts/guards/doubt';
import { isHearsay } from '../../../memory/facts/guards/hearsay';
import { isIdiom } from '../../../memory/facts/guards/idioms';
import type { Predicate } from '../../../memory/facts/predicates';
import { ANIMALS, alternativesOfRelations, relationOf } from '../../../memory/facts/words/kin';
import {
  DIETS,
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
  alternatives,
} from '../../../memory/facts/words/lists';
import { isName } from '../../../memory/facts/words/names';

const words = (list: string): RegExp => new RegExp(`\\b(?:${alternatives(list)})s?\\b`, 'i');
const NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'i');
const PLACE_NAME = /\p{Lu}/u;

/** What a value must hold to be one of its predicate at all. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['age', NUMBER],
  ['height', NUMBER],
  ['weight', NUMBER],
  ['shoe size', NUMBER],
  ['phone number', NUMBER],
  ['wake time', NUMBER],
  ['bedtime', NUMBER],
  ['email', /@/],
  ['birthday', words(`${MONTHS}|\\d+`)],
  ['work hours', words(`${WEEKDAYS}|\\d+|nights?|days?|shift|earlies|lates|mornings?|evenings?|weekends?`)],
  ['home', PLACE_NAME],
  ['hometown', PLACE_NAME],
  ['birthplace', PLACE_NAME],
  ['address', PLACE_NAME],
  ['lived in', PLACE_NAME],
  ['nationality', words(NATIONALITIES)],
  ['native language', words(LANGUAGES)],
  ['languages', words(LANGUAGES)],
  ['instruments', words(INSTRUMENTS)],
  ['sports', words(SPORTS)],
  ['diet', words(DIETS)],
  ['religion', words(RELIGIONS)],
  ['politics', words(POLITICS)],
  ['sexuality', words(SEXUALITIES)],
  ['star sign', words(STAR_SIGNS)],
  ['marital status', words('married|single|divorced|separated|engaged|widow|widowed|widower')],
  ['blood type', /^(?:a|b|ab|o)\b/i],
  ['handedness', words('left|right')],
]);

const DENIAL = /n't\b|\b(?:not|no|never|nothing|none|neither|nor|without|hardly|stopped|gave up|hate|loathe)\b/i;
const SOMEBODY_SPEAKING = /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|he|she|it|they|them)\b/i;
const RELATION = new RegExp(`\\b(?:${alternativesOfRelations()})\\b`, 'gi');
const PET = words(`${ANIMALS}|pet`);

/**
 * Whether what a model says a sentence tells can be meant by it. A small model fills in some predicate whether one fits
 * or not, so what tells nothing is known by its value: a home that is no place, a sister of whom the sentence does not
 * speak.
 */
export function isPlausible(
  predicate: Predicate,
  { object, negative }: { readonly object: string; readonly negative: boolean },
  sentence: string,
): boolean {
  if (negative && !DENIAL.test(sentence)) return false;
  if (SOMEBODY_SPEAKING.test(object) || FORMS.get(predicate.id)?.test(object) === false) return false;
  if (predicate.kind === 'relation' && !(isName(object) && speaksOf(predicate, sentence))) return false;
  return [predicate.id, ...(predicate.aliases ?? [])].every((word) => !isGuarded(`${word} ${object}`));
}

function speaksOf({ id }: Predicate, sentence: string): boolean {
  if (id === 'pets') return PET.test(sentence);
  return [...sentence.matchAll(RELATION)].some(([word]) => relationOf(word) === id);
}

function isGuarded(text: string): boolean {
  return isIdiom(text) || isDoubtful(text) || isHearsay(text);
}
