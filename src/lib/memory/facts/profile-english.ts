/** How a predicate is said in English. */
export type Phrase =
  /** "Your job is …"; with `many`, "One of your hobbies is …". */
  | { readonly form: 'noun'; readonly word: string; readonly many?: true }
  /** "You live in …"; once over, "You used to live in …", or as `past` has it. */
  | { readonly form: 'verb'; readonly base: string; readonly third: string; readonly past?: string }
  /** "You are allergic to …" */
  | { readonly form: 'be'; readonly complement: string }
  /** What was over when it was said: "You used to live in …", "You never lived in …". */
  | { readonly form: 'former'; readonly held: string; readonly denied: string };

/** Of whom something is said. */
export interface Speech {
  readonly nominative: string;
  readonly possessive: string;
  /** Whether it is said to them: "you are", "you live". */
  readonly toThem: boolean;
}

export type Tense = 'present' | 'past';

const noun = (word: string): Phrase => ({ form: 'noun', word });
const oneOf = (word: string): Phrase => ({ form: 'noun', word, many: true });
const be = (complement: string): Phrase => ({ form: 'be', complement });
const verb = (base: string, third: string, past?: string): Phrase => ({
  form: 'verb',
  base,
  third,
  ...(past === undefined ? {} : { past }),
});

/** By id of the predicate. A predicate that is not here is a noun of its own, as "sister", where it is a known one. */
const phrases: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ['home', verb('live in', 'lives in')],
  ['hometown', verb('come from', 'comes from', 'came from')],
  ['nationality', be('')],
  ['employer', verb('work at', 'works at')],
  ['school', verb('go to', 'goes to', 'went to')],
  ['studies', verb('study', 'studies', 'studied')],
  ['pets', oneOf('pets')],
  ['allergies', be('allergic to')],
  ['conditions', verb('have', 'has', 'had')],
  ['medications', verb('take', 'takes')],
  ['handedness', be('')],
  ['vehicles', verb('have', 'has', 'had')],
  ['wake time', verb('get up at', 'gets up at')],
  ['bedtime', verb('go to bed at', 'goes to bed at')],
  ['team', verb('support', 'supports')],
  ['likes', verb('like', 'likes')],
  ['hobbies', oneOf('hobbies')],
  ['sports', oneOf('sports')],
  ['instruments', verb('play', 'plays')],
  ['languages', verb('speak', 'speaks')],
  ['skills', oneOf('skills')],
  ['fears', be('afraid of')],
  ['goals', oneOf('goals')],
  ['learning', be('learning')],
  ['belongings', verb('have', 'has', 'had')],
  ['memberships', be('a member of')],
  ['drinks', verb('drink', 'drinks')],
  ['eats', verb('eat', 'eats')],
  ['avoids', verb('avoid', 'avoids')],
  ['reads', verb('read', 'reads')],
  ['watches', verb('watch', 'watches')],
  ['listens to', verb('listen to', 'listens to')],
  ['volunteering', verb('volunteer at', 'volunteers at')],
  ['lived in', { form: 'former', held: 'used to live in', denied: 'never lived in' }],
  ['worked at', { form: 'former', held: 'used to work at', denied: 'never worked at' }],
  ['studied at', { form: 'former', held: 'studied at', denied: 'never studied at' }],
  ['projects', be('working on')],
  ['habits', oneOf('habits')],
  ['notes', verb('asked me to keep:', 'asked to keep:', 'asked to keep:')],
  ['plans', oneOf('plans')],
  ['visits', verb('visit', 'visits', 'visited')],
  ['trips', verb('have a trip:', 'has a trip:', 'had a trip:')],
  ['appointments', verb('have an appointment:', 'has an appointment:', 'had an appointment:')],
  ['events', verb('have an event:', 'has an event:', 'had an event:')],
  ['deadlines', verb('have a deadline:', 'has a deadline:', 'had a deadline:')],
]);

/** @param id of a known predicate; `undefined` for another verb, in the third person as it was said ("commutes by"), or a noun ("locker code") */
export function phraseOf(id: string | undefined, predicate: string): Phrase {
  if (id !== undefined) return phrases.get(id) ?? noun(id);
  if (/^favou?rite /i.test(predicate)) return noun(predicate);
  const is = /^(?:is|are)\b ?(.*)$/.exec(predicate);
  if (is !== null) return be(is[1] ?? '');
  const [first = '', ...rest] = predicate.split(' ');
  if (!first.endsWith('s')) return noun(predicate);
  return verb([baseOf(first), ...rest].join(' '), predicate);
}

/** The sentence, without full stop. */
export function sentence(phrase: Phrase, speech: Speech, object: string, positive: boolean, tense: Tense): string {
  const { nominative, possessive, toThem } = speech;
  const not = positive ? '' : ' not';
  switch (phrase.form) {
    case 'noun': {
      const is = tense === 'past' ? 'was' : 'is';
      const owned = phrase.many
        ? `One of ${lowerFirst(possessive, toThem)} ${phrase.word}`
        : `${possessive} ${phrase.word}`;
      if (phrase.many && !positive)
        return `${object} ${is} not one of ${lowerFirst(possessive, toThem)} ${phrase.word}`;
      return `${owned} ${is}${not} ${object}`;
    }
    case 'be': {
      const is = toThem ? { present: 'are', past: 'were' }[tense] : { present: 'is', past: 'was' }[tense];
      return `${nominative} ${is}${not} ${phrase.complement === '' ? '' : `${phrase.complement} `}${object}`;
    }
    case 'former':
      return `${nominative} ${positive ? phrase.held : phrase.denied} ${object}`;
    case 'verb':
      return `${nominative} ${verbOf(phrase, toThem, positive, tense)} ${object}`;
  }
}

/** @param relation whether the subject is a relation, "sister", rather than a name */
export function subjectSpeech(subject: string, relation: boolean, whose: 'Your' | "The person's"): Speech {
  const nominative = relation ? `${whose} ${subject}` : subject;
  return { nominative, possessive: `${nominative}'s`, toThem: false };
}

export const toPerson: Speech = { nominative: 'You', possessive: 'Your', toThem: true };
export const ofPerson: Speech = { nominative: 'The person', possessive: "The person's", toThem: false };

function verbOf(
  { base, third, past = `used to ${base}` }: Extract<Phrase, { readonly form: 'verb' }>,
  toThem: boolean,
  positive: boolean,
  tense: Tense,
): string {
  if (tense === 'past') return positive ? past : `did not ${base}`;
  if (!positive) return `${toThem ? 'do' : 'does'} not ${base}`;
  return toThem ? base : third;
}

/** "Goes" becomes "go", "studies" "study", "commutes" "commute". */
function baseOf(third: string): string {
  if (third === 'has') return 'have';
  if (/[^aeiou]ies$/.test(third)) return third.replace(/ies$/, 'y');
  if (/(?:sh|ch|ss|x|zz|o)es$/.test(third)) return third.slice(0, -2);
  return /[^s]s$/.test(third) ? third.slice(0, -1) : third;
}

/** Within a sentence "Your" and "The" begin small; a name does not. */
function lowerFirst(words: string, toThem: boolean): string {
  return toThem || /^(?:The|Your) /.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
