import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES_OF_LIFE } from '../../src/lib/memory/facts/words/classes-of-life';
import { CLASSES_OF_THINGS } from '../../src/lib/memory/facts/words/classes-of-things';
import { LANGUAGES, NATIONALITIES, RELIGIONS, DIETS } from '../../src/lib/memory/facts/words/lists';
import { OCCUPATIONS } from '../../src/lib/memory/facts/words/occupations';
import { PLACES } from '../../src/lib/memory/facts/words/places';
import type { GoldFact, SaidSentence } from './facts-data';
import { randomNumbers, type RandomNumbers } from './random-numbers';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TAILS = [
  ' now| these days| to be honest|, which is nice|, so there| at the moment| because of my mum|, believe it or not',
  ' by the way| and I love it| since last year|, just so you know| for now| with my sister|, in case it matters',
  ' nowadays|, poor thing|, worse luck| as well|, for my sins| since 2015|, more fool me| too| in the mornings',
  ', thank goodness| and it suits me| until further notice',
].flatMap((line) => line.split('|'));
const HEADS = ['Honestly, ', 'At the moment ', 'By the way ', 'So ', 'Well, ', 'These days ', 'And ', 'Actually '];
const SYLLABLES =
  'ba ker lo min tra vel don sha pri ock wen stel gar mou fen dri ka ro ley ton per an ish ol bry cro fin hal'.split(
    ' ',
  );
/** Slots in which any name can stand, and in which any thing can. */
const NAMED = /^(?:Name|Nick|Surname|Company|School|place|Pet|Team|Title|Bank|Make|club|Brand)$/;
const THINGS = /^(?:like|food|drink|allergen|illness|medicine|thing|hobby|sport|job|collect)$/;

/**
 * Sentences with their facts out of a folder of templates: `fillers.txt` says what stands for `{name}`; in every other
 * file `(a|b)` is one of both, and `[object>predicate]`, or `[object>predicate-]`, a fact of the person;
 * a predicate that ends in 0 marks what is none. The same folder gives the same sentences.
 */
export function fillTemplates(folder: string, copies: number): readonly SaidSentence[] {
  const random = randomNumbers(12345);
  const fillers = readFillers(join(folder, 'fillers.txt'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'fillers.txt')
    .sort()
    .flatMap((name) => linesOf(join(folder, name)))
    .flatMap((line) => Array.from({ length: copies }, () => fill(line, fillers, random)));
}

type Fillers = ReadonlyMap<string, readonly string[]>;

function fill(template: string, fillers: Fillers, random: RandomNumbers): SaidSentence {
  let chosen = template;
  while (/\([^()]*\)/.test(chosen))
    chosen = chosen.replace(/\(([^()]*)\)/g, (_, options: string) => random.pick(options.split('|')));
  chosen = chosen.replace(/\{([^{}]+)\}/g, (_, slot: string) => valueOf(slot, fillers, random));
  const facts: GoldFact[] = [];
  const bare = chosen
    .replace(/\[([^\]]*)>([^\]]*?)(-?)\]/g, (_, object: string, predicate: string, sign: string) => {
      if (!predicate.endsWith('0'))
        facts.push({
          subject: 'user',
          predicate,
          object: object.replace(/^(?:the|an?) /i, ''),
          polarity: sign === '-' ? 'negative' : 'positive',
        });
      return object;
    })
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/\ba (?=[aeiou])/g, 'an ');
  const tail = chosen.endsWith(']') && random.chance(0.65) ? random.pick(TAILS) : '';
  const head = random.chance(0.5) ? random.pick(HEADS) : '';
  const begun = head === '' && random.chance(0.5) ? capital(bare) : bare;
  const text = `${head}${begun}${tail}`;
  return { text: random.chance(0.12) ? text.toLowerCase() : text, facts };
}

function valueOf(slot: string, fillers: Fillers, random: RandomNumbers): string {
  const options = fillers.get(slot);
  if (options === undefined) throw new Error(`No filler has the name ${slot}`);
  if (NAMED.test(slot) && random.chance(0.15))
    return capital(made(random)) + (random.chance(0.3) ? ` ${capital(made(random))}` : '');
  if (THINGS.test(slot) && random.chance(0.12)) return made(random) + (random.chance(0.4) ? 's' : '');
  return random.pick(options);
}

/** A word that no list has. */
function made(random: RandomNumbers): string {
  return Array.from({ length: random.chance(0.4) ? 3 : 2 }, () => random.pick(SYLLABLES)).join('');
}

function readFillers(file: string): Fillers {
  return new Map(
    linesOf(file).map((line) => {
      const at = line.indexOf(': ');
      return [
        line.slice(0, at),
        line
          .slice(at + 2)
          .split('|')
          .flatMap(optionsOf),
      ] as const;
    }),
  );
}

/** "@food" stands for each word of that class. */
function optionsOf(option: string): readonly string[] {
  if (!option.startsWith('@')) return [option];
  const name = option.slice(1);
  const words = CLASSES.get(name)?.split('|');
  if (words === undefined) throw new Error(`There is no class ${name}`);
  if (/^(?:nationality|language|religion|company|bank|make)$/.test(name)) return words.map(capitals);
  if (name === 'place') return words.map((word) => capitals(word).replace(/^The /, 'the '));
  return /^(?:food|allergen|fear|garment)$/.test(name) ? words.flatMap((word) => [word, plural(word)]) : words;
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CLASSES_OF_LIFE),
  ...Object.entries(CLASSES_OF_THINGS),
  ['job', OCCUPATIONS.join('|')],
  ['nationality', NATIONALITIES],
  ['language', LANGUAGES],
  ['religion', RELIGIONS],
  ['diet', DIETS],
  ['place', PLACES],
  ['month', MONTHS],
]);

const MASS =
  /(?:s|ed|ing|bread|milk|rice|meat|cheese|butter|flying|fish|pork|beef|lamb|blood|latex|pollen|dark|water|hair|fur)$|^the /;

function plural(word: string): string {
  return MASS.test(word) ? word : `${word}s`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function capitals(words: string): string {
  return words.length < 4
    ? words.toUpperCase()
    : words.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
