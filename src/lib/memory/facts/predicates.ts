import type { FactKind } from '../../core/fact';

/** How many values of a predicate hold at one time: one, many, or many that each have their own time. */
export type Cardinality = 'one' | 'many' | 'timed';

export interface Predicate {
  readonly id: string;
  readonly cardinality: Cardinality;
  readonly kind: FactKind;
  /** Other words by which people and programs ask for it. */
  readonly aliases?: readonly string[];
  /** Waits for the person's word before it is kept. */
  readonly sensitive?: true;
}

const one = (id: string, aliases: readonly string[] = [], kind: FactKind = 'fact'): Predicate => ({
  id,
  cardinality: 'one',
  kind,
  aliases,
});
const many = (id: string, aliases: readonly string[] = [], kind: FactKind = 'fact'): Predicate => ({
  id,
  cardinality: 'many',
  kind,
  aliases,
});
const timed = (id: string, aliases: readonly string[] = []): Predicate => ({
  id,
  cardinality: 'timed',
  kind: 'plan',
  aliases,
});
const relation = (id: string, aliases: readonly string[] = []): Predicate => many(id, aliases, 'relation');
const sensitive = (predicate: Predicate): Predicate => ({ ...predicate, sensitive: true });

/**
 * What Hearth has a name for. Every other verb is kept as the person said it, with many values. "favourite …" is a
 * family of its own: one value for each thing.
 */
export const PREDICATES: readonly Predicate[] = [
  one('name', ['called', 'first name', 'full name']),
  one('nickname', ['goes by', 'known as']),
  one('surname', ['last name', 'family name', 'maiden name']),
  one('pronouns'),
  one('age', ['old', 'years old']),
  one('birthday', ['born', 'date of birth', 'birth date', 'birth year']),
  one('birthplace', ['born in', 'place of birth']),
  one('home', ['lives in', 'live', 'lives', 'city', 'town', 'location', 'residence', 'country']),
  one('address', ['street', 'postcode']),
  one('hometown', ['from', 'comes from', 'grew up in', 'origin']),
  many('nationality', ['citizenship', 'citizen']),
  one('native language', ['mother tongue', 'first language']),
  one('job', ['works as', 'profession', 'occupation', 'work', 'role', 'career', 'job title']),
  one('employer', ['works for', 'works at', 'company', 'workplace']),
  one('boss', ['manager', 'line manager', 'supervisor'], 'relation'),
  one('school', ['goes to school', 'university', 'college', 'studies at']),
  one('studies', ['subject', 'course', 'major', 'degree course']),
  many('degree', ['qualification', 'graduated in']),
  one(
    'partner',
    ['spouse', 'wife', 'husband', 'girlfriend', 'boyfriend', 'fiancé', 'fiancée', 'married to'],
    'relation',
  ),
  one('marital status', ['relationship status', 'married', 'single', 'divorced', 'widowed']),
  one('mother', ['mum', 'mom', 'mam', 'ma'], 'relation'),
  one('father', ['dad', 'pa'], 'relation'),
  relation('sister', ['sisters']),
  relation('brother', ['brothers']),
  relation('son', ['sons']),
  relation('daughter', ['daughters']),
  relation('child', ['children', 'kid', 'kids', 'baby']),
  relation('grandchild', ['grandson', 'granddaughter', 'grandchildren']),
  relation('grandparent', ['grandmother', 'grandfather', 'gran', 'grandad', 'nan', 'grandma', 'grandpa']),
  relation('aunt', ['auntie']),
  relation('uncle'),
  relation('cousin', ['cousins']),
  relation('niece'),
  relation('nephew'),
  relation('friend', ['best friend', 'mate', 'friends']),
  relation('colleague', ['coworker', 'co-worker', 'colleagues', 'workmate']),
  relation('neighbour', ['neighbor', 'neighbours']),
  relation('flatmate', ['roommate', 'housemate']),
  relation('teacher', ['tutor', 'coach']),
  relation('doctor', ['gp', 'physician']),
  relation('dentist'),
  relation('pets', ['pet', 'dog', 'cat', 'animal', 'animals']),
  sensitive(one('religion', ['faith', 'church'])),
  sensitive(one('politics', ['party', 'votes for'])),
  sensitive(one('sexuality', ['orientation'])),
  many('allergies', ['allergy', 'allergic to', 'intolerances', 'intolerance']),
  sensitive(many('conditions', ['condition', 'illness', 'diagnosis', 'disease', 'disability'])),
  sensitive(many('medications', ['medication', 'medicine', 'takes', 'pills'])),
  sensitive(one('income', ['salary', 'earns', 'wage'])),
  one('blood type', ['blood group']),
  one('diet', ['vegetarian', 'vegan', 'eating habit']),
  one('height', ['tall']),
  one('weight', ['weighs']),
  one('shoe size', ['shoes']),
  one('clothing size', ['dress size', 'shirt size', 'size']),
  one('eye colour', ['eye color', 'eyes']),
  one('hair colour', ['hair color', 'hair']),
  one('handedness', ['left-handed', 'right-handed']),
  one('star sign', ['zodiac sign']),
  one('email', ['email address', 'e-mail']),
  one('phone number', ['telephone', 'mobile number', 'number']),
  one('phone', ['mobile', 'smartphone']),
  one('computer', ['laptop']),
  many('vehicles', ['car', 'drives', 'bike', 'motorbike', 'van', 'vehicle']),
  one('bank'),
  one('commute', ['gets to work', 'travels to work']),
  one('wake time', ['gets up', 'wakes up']),
  one('bedtime', ['goes to bed']),
  one('work hours', ['shift', 'working hours', 'days off']),
  one('team', ['supports', 'football team', 'club']),
  many('likes', ['like', 'loves', 'love', 'enjoys', 'dislikes', 'hates', 'prefers', 'preference'], 'preference'),
  many('hobbies', ['hobby', 'interests', 'pastime']),
  many('sports', ['sport', 'plays sport', 'exercise']),
  many('instruments', ['instrument', 'plays']),
  many('languages', ['language', 'speaks']),
  many('skills', ['skill', 'can', 'good at']),
  many('fears', ['fear', 'afraid of', 'scared of', 'phobia']),
  many('goals', ['goal', 'wants', 'dream', 'ambition', 'hopes']),
  many('learning', ['learns', 'is learning', 'studying']),
  many('belongings', ['owns', 'has', 'possessions']),
  many('memberships', ['member of', 'belongs to', 'subscription']),
  many('drinks', ['drink'], 'preference'),
  many('eats', ['eat', 'food'], 'preference'),
  many('avoids', ['does not eat', "doesn't drink", 'gave up'], 'preference'),
  many('reads', ['reading', 'book'], 'preference'),
  many('watches', ['watching', 'series'], 'preference'),
  many('listens to', ['music', 'listening'], 'preference'),
  many('volunteering', ['volunteers at', 'volunteers']),
  many('lived in', ['used to live in', 'previous home']),
  many('worked at', ['used to work at', 'worked for', 'worked as', 'previous job']),
  many('studied at', ['went to', 'studied']),
  many('projects', ['project', 'working on', 'building', 'writing']),
  many('habits', ['habit', 'routine', 'always', 'usually', 'every day']),
  many('notes', ['note']),
  timed('plans', ['plan', 'planning', 'going to', 'will']),
  timed('visits', ['visit', 'visiting', 'visited', 'has been to']),
  timed('trips', ['trip', 'holiday', 'travels to', 'flight']),
  timed('appointments', ['appointment', 'meeting']),
  timed('events', ['event', 'wedding', 'exam', 'party', 'celebration']),
  timed('deadlines', ['deadline', 'due']),
];

const byWord: ReadonlyMap<string, Predicate> = new Map([
  ...PREDICATES.flatMap((predicate) => (predicate.aliases ?? []).map((alias) => [alias, predicate] as const)).reverse(),
  ...PREDICATES.map((predicate) => [predicate.id, predicate] as const),
]);

/** The known predicate of that id, or else the first of which it is an alias. Case does not matter. */
export function findPredicate(word: string): Predicate | undefined {
  return byWord.get(word.trim().toLowerCase());
}

const FAVOURITE = /^favou?rite /;

/** How many values of it hold at one time; as many as there are for a verb of the person's own. */
export function cardinalityOf(predicate: string): Cardinality {
  return findPredicate(predicate)?.cardinality ?? (FAVOURITE.test(predicate.toLowerCase()) ? 'one' : 'many');
}
