import { PERSON } from '../../../core/fact';
import { frame, relatedTo, type Clause, type ClauseReader, type Draft } from '../clause';
import { splitList } from '../objects';
import { ANIMALS, alternativesOfRelations, relationOf } from '../words/kin';
import { NUMBER_WORDS, alternatives } from '../words/lists';
import { NAME, isName, isSmallName } from '../words/names';
import { RELATION_ADJECTIVES } from '../words/relations';

const COUNT = `(?:\\d+|${NUMBER_WORDS}|a|an|a couple of|some|another|several|lots of|many|twin|any|no|a few|an only|only one)`;
const RELATION = alternativesOfRelations();
const ANIMAL = alternatives(ANIMALS);
const ADJECTIVES = `(?:(?:${RELATION_ADJECTIVES}|beautiful|gorgeous|wonderful|amazing|grown-up|grown up|adult|teenage|new|rescue|black|white|ginger|tabby|fluffy|elderly|very|cheeky|house|pet|tiny|baby|great|good|close|dear|small|young|month-old|\\p{L}+-old|\\p{L}+[- ]years?[- ]old|\\d+[- ]years?[- ]old|\\d+-year-old|\\d+-month-old|chocolate|golden|miniature|toy|french|german|siberian|tame) )*`;
const NAMED =
  /^(?:,|:| -| –| —)? ?(?:who(?:'s| is| are)? )?(?:is )?(?:called |named |by the name of |whose name is )?(.+)$/i;

const HAS_RELATION = new RegExp(
  `^(?:got |also got |recently got )?((${COUNT}) ${ADJECTIVES}(?<relation>${RELATION})s?)(?![\\p{L}-])(?<tail>.*)$`,
  'iu',
);
const HAS_ANIMAL = new RegExp(
  `^(?:got |also got |just got )?(?<whole>(?<count>${COUNT}) ${ADJECTIVES}(?<breed>(?:\\p{L}+ ){0,2})(?<animal>${ANIMAL})e?s?)(?![\\p{L}-])(?<tail>.*)$`,
  'iu',
);

/** Names at the beginning of what follows a relation: "called Finn and Caleb", ", Elif". */
function namesAfter(tail: string): readonly string[] {
  const listed = NAMED.exec(tail.trim())?.[1];
  if (listed === undefined || tail.trim() === '' || /^\s*named after\b/i.test(tail)) return [];
  const introduced =
    /^(?:,|:| -| –| —|\s)*(?:who(?:'s| is| are)? |whose )?(?:is )?(?:called|named|by the name of|name is)/i.test(tail);
  const names: string[] = [];
  for (const part of splitList(listed.replace(/[.!]+$/, ''))) {
    const name = new RegExp(`^(?:little |our |baby )?(${NAME})(?=$|[, ])`, 'u').exec(part)?.[1];
    const small = /^(\p{Ll}+)(?=$|,| (?:and|who|but|we))/u.exec(part)?.[1];
    if (name !== undefined && isName(name)) names.push(name);
    else if (small !== undefined && (introduced || isSmallName(small))) names.push(small);
    else break;
  }
  return /^(?:,|:| -| –| —)? ?(?:called|named|who|whose|is|by|,|:|\p{Lu}|\p{Ll}+$|-|–|—)/u.test(tail.trim()) &&
    !/^(?:in|at|from|on|with|for|and)\b/i.test(tail.trim())
    ? names
    : [];
}

function hasPeople(clause: Clause): readonly Draft[] | undefined {
  const match = HAS_RELATION.exec(clause.rest);
  const word = match?.groups?.['relation'];
  if (match === null || word === undefined || /^(?:coach|manager|doctor|cleaner)$/i.test(word)) return undefined;
  if (clause.progressive || clause.future) return undefined;
  const predicate = relationOf(word);
  const tail = match.groups?.['tail'] ?? '';
  if (
    !new RegExp(
      `^(?:$|[,.:–—]| (?:who|called|named|in|at|and|from|with|or|nor|aged|living|that|by|over|up|down|now|too|so|but|as well|of|-|${NAME.replace(/^/, '')}))`,
      'u',
    ).test(tail) &&
    !/^ \p{Ll}+$/u.test(tail)
  )
    return undefined;
  if (
    /^ (?:appointment|apointment|meeting|problem|issue|question|card|present|interview|trouble|group|friendly|bag|shop|photo|picture|list|party|shower|room|bed|surgery)/i.test(
      tail,
    )
  )
    return undefined;
  const count = match[2] ?? '';
  if (clause.negated || /^no$/i.test(count)) {
    return splitList(clause.rest.replace(/^(?:got )?(?:any|no|an?) /i, '')).map((object) => ({
      predicate: relationOf(object.replace(/^(?:an?|any|many|close) /i, '').replace(/ .*$/, '')),
      object,
      negative: true,
    }));
  }
  const past = clause.tense === 'past' && !clause.perfect;
  if (past && !/^ ?(?:a|an|the|our|my)?/i.test(count)) return [];
  const names = namesAfter(tail);
  const home =
    /^ (?:who (?:lives?|is) )?(?:over |out |up |down )*in (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)(?:, (.+))?/u.exec(
      tail,
    );
  if (names.length === 0 && home !== null) {
    const name = home[2] === undefined ? undefined : new RegExp(`^${NAME}`, 'u').exec(home[2])?.[0];
    const place = { predicate: 'home', object: home[1] ?? '', exact: true };
    return name === undefined
      ? [{ ...place, subject: word }]
      : [
          { predicate, object: name, exact: true },
          { ...place, subject: name },
        ];
  }
  if (names.length > 0) return names.map((object) => ({ predicate, object, exact: true }));
  const without = / (?:and|but) no (\p{L}+)/u.exec(tail)?.[1];
  const counted = (match[1] ?? '').replace(/^(?:an?|another) (?!few|couple)/i, '');
  if (/ who (\p{L}+)/u.test(tail)) return [];
  const married = /^another/i.test(count) ? [] : [{ predicate, object: counted, exact: true }];
  const none =
    without === undefined || !new RegExp(`^(?:${RELATION})s?$`, 'i').test(without)
      ? []
      : [{ predicate: relationOf(without), object: without, exact: true, negative: true }];
  return [...married, ...none, ...agesAfter(tail, word), ...othersIn(tail)];
}

/** "… and two boys", ", a boy and a girl": whom else somebody has. */
function othersIn(tail: string): readonly Draft[] {
  return [
    ...tail.matchAll(
      new RegExp(
        `(?:,| and|, and) ((${COUNT}) ${ADJECTIVES}(${RELATION}|newborn|toddler|teenager)s?)(?=$|[,.]| and (?!no ))`,
        'giu',
      ),
    ),
  ].flatMap((match): readonly Draft[] => {
    const [, counted = '', count = '', word = ''] = match;
    if (/^(?:no|any)$/i.test(count)) return [];
    const predicate = /^(?:newborn|toddler|teenager)$/i.test(word) ? 'child' : relationOf(word);
    return [{ subject: PERSON, predicate, object: counted.replace(/^an? /i, ''), exact: true }];
  });
}

function agesAfter(tail: string, word: string): readonly Draft[] {
  const age = /^ ?(?:,|who(?:'s| is)|aged) ?(?:aged )?(\d{1,2})(?: years old)?$/i.exec(tail.trim())?.[1];
  return age === undefined ? [] : [{ subject: word, predicate: 'age', object: age, exact: true }];
}

function hasAnimals(clause: Clause): readonly Draft[] | undefined {
  const match = HAS_ANIMAL.exec(clause.rest);
  if (match?.groups === undefined) return undefined;
  const { whole = '', count = '', breed = '', animal = '', tail = '' } = match.groups;
  if (
    /^(?:'s|s'|-| (?:food|allergy|phobia|sitter|person|hair|toy|bed|to feed|to walk|in my throat))/i.test(tail) ||
    /\b(?:hot|sea|no)\b/i.test(breed)
  )
    return undefined;
  if (clause.negated || /^no$/i.test(count))
    return [{ predicate: 'pets', object: `${breed}${animal}${/s$/.test(whole) ? 's' : ''}`, negative: true }];
  const former = clause.formerly || (clause.tense === 'past' && !clause.perfect && clause.verb === 'have');
  if (former && clause.verb === 'have' && !clause.formerly)
    return namesAfter(tail).length > 0
      ? namesAfter(tail).map((object) => ({ predicate: 'pets', object, negative: true, exact: true }))
      : [];
  const names = namesAfter(tail);
  const objects =
    names.length > 0
      ? names
      : [`${/^(?:an?|another)$/i.test(count) ? '' : `${count} `}${whole.slice(count.length + 1)}`];
  const others = names.length > 0 ? [] : moreAnimals(tail);
  return [...objects, ...others].map((object) => ({
    predicate: 'pets',
    object,
    exact: true,
    ...(former ? { negative: true } : {}),
  }));
}

/** "… and a tortoise". */
function moreAnimals(tail: string): readonly string[] {
  return [
    ...tail.matchAll(new RegExp(`(?:,|and)+ ((?:${COUNT} )?(?:\\p{L}+ )?(?:${ANIMAL})s?)(?![\\p{L}-])`, 'giu')),
  ].map((match) => (match[1] ?? '').replace(/^an? /i, ''));
}

/** "My wife's called Anthea", "my boss is Karen", "Rosie is my eldest". */
const INTRODUCTIONS: readonly ClauseReader[] = [
  (clause) => {
    const name =
      clause.verb === 'change' && clause.relation !== undefined
        ? new RegExp(`^to (${NAME})`, 'u').exec(clause.rest)?.[1]
        : undefined;
    return name === undefined
      ? undefined
      : [{ subject: relatedTo(clause), predicate: clause.relation ?? '', object: name, exact: true }];
  },
  (clause) => {
    if (
      clause.verb !== 'be' ||
      clause.relation === undefined ||
      clause.attribute !== undefined ||
      (clause.tense === 'past' && !/^(?:teacher|mother|father|grandparent|boss)$/.test(clause.relation))
    )
      return undefined;
    const rest = clause.rest.replace(/^(?:called |named |now |an? (?=(?:Mr|Mrs|Ms|Dr)\b))/i, '');
    const names = splitList(rest).map(
      (part) =>
        new RegExp(
          `^(${NAME})(?=$|[,!]|\\.$| (?:and|at|from|who|in|by|now|over|up|down|of|on|since|here)\\b)`,
          'u',
        ).exec(part)?.[1],
    );
    const all = names.filter((name): name is string => name !== undefined && isName(name));
    const small = /^(?:called|named) (?!the\b|an?\b|my\b|after\b)((?:(?:mr|mrs|ms|miss|dr) )?\p{Ll}+)/u.exec(
      clause.rest,
    )?.[1];
    if (small !== undefined)
      return [{ subject: relatedTo(clause), predicate: clause.relation, object: small, exact: true }];
    if (all.length === 0 || all.length < names.length) return undefined;
    return all.map((object) => ({ subject: relatedTo(clause), predicate: clause.relation ?? '', object, exact: true }));
  },
  (clause) => {
    if (clause.verb !== 'be' || clause.tense === 'past' || clause.subject === PERSON) return undefined;
    const match = new RegExp(
      `^(?:my|our) ${ADJECTIVES}(?:(?<relation>${RELATION})|(?:\\p{L}+ )?(?<animal>${ANIMAL}))(?=$|[,.!]| (?:and|now|any|in|at|from)\\b)`,
      'iu',
    ).exec(clause.rest);
    if (match === null || !isName(clause.subject)) return undefined;
    const relation = match.groups?.['relation'];
    return [
      {
        subject: PERSON,
        predicate: relation === undefined ? 'pets' : relationOf(relation),
        object: clause.subject,
        exact: true,
      },
    ];
  },
];

const FAMILY: readonly ClauseReader[] = [
  (clause) =>
    clause.verb === 'have' ||
    clause.verb === 'adopt' ||
    clause.verb === 'get' ||
    clause.verb === 'keep' ||
    clause.verb === 'own' ||
    clause.verb === 'foster'
      ? clause.attribute === undefined
        ? hasAnimals(clause)
        : undefined
      : undefined,
  (clause) => (clause.verb === 'have' && clause.attribute === undefined ? hasPeople(clause) : undefined),
  frame(
    'have|keep|own|raise',
    new RegExp(
      `^(?:got )?((?:some )?(?:\\p{Ll}+ )?(?:${ANIMAL})s(?:(?:, | and |, and )(?:${ANIMAL})s)*)(?=$|[,.]| (?:in|on|at|out|and|too)\\b)`,
      'iu',
    ),
    (captured, clause) =>
      clause.negated ||
      clause.tense === 'past' ||
      clause.future ||
      clause.modal !== undefined ||
      clause.verb === 'raise'
        ? undefined
        : [{ predicate: 'pets', object: captured }],
  ),
  frame('keep', new RegExp(`^((?:${COUNT} )?(?:${ANIMAL})s)\\b`, 'iu'), (captured, clause) => [
    { predicate: 'pets', object: captured, negative: clause.negated || clause.formerly },
  ]),
  frame(
    'have',
    new RegExp(
      `^(?:just had |had )?an? (?:little |baby |new |lovely )*(boy|girl|son|daughter|baby)(?: (?:called|named))?,? ?(?<name>${NAME})`,
      'u',
    ),
    (captured, _, match) => [{ predicate: relationOf(captured), object: match.groups?.['name'] ?? '', exact: true }],
  ),
  frame('be', /^(?:an? )?(?:proud )?(?:single )?(?:mum|mom|dad|mother|father|parent) (?:of|to) (.+)$/i, (captured) => [
    { predicate: 'child', object: captured },
  ]),
  frame(
    'be',
    /^(?:an? )?(?:proud )?(?:grandmother|grandfather|gran|grandad|granddad|nan|grandma|grandpa|grandparent) (?:of|to) (.+)$/i,
    (captured) => [{ predicate: 'grandchild', object: captured }],
  ),
  frame(
    'date|see',
    new RegExp(
      `^(?:an? (?:guy|man|woman|girl|bloke|lad|boy|lady|person) )?(?:called |named )?(${NAME})(?=$|[,.!]| (?:for|since|now|at|from)\\b)`,
      'u',
    ),
    (captured, clause) =>
      clause.progressive && isName(captured) && (clause.verb === 'date' || /called|named/.test(clause.rest))
        ? [{ predicate: 'partner', object: captured, exact: true }]
        : undefined,
  ),
  frame('marry', new RegExp(`^(?:an? \\p{L}+ (?:called|named) )?(${NAME})`, 'u'), (captured, clause) =>
    clause.negated || clause.progressive || clause.future || !isName(captured)
      ? undefined
      : [
          { predicate: 'partner', object: captured, exact: true },
          { predicate: 'marital status', object: 'married', exact: true },
        ],
  ),
  frame('split|break', /^up (?:with|from) (?:[Mm]y (?:\p{L}+ )?)?(.+)$/u, (captured) =>
    /^\p{Lu}/u.test(captured) ? [{ predicate: 'partner', object: captured.replace(/,.*$/, ''), negative: true }] : [],
  ),
  frame('be', /^(?:going out|in a relationship|together) with (.+)$/i, (captured) => [
    { predicate: 'partner', object: captured },
  ]),
  frame(
    'be',
    /^(?:an? )?(?:proud )?(?:aunt|auntie|aunty|uncle) (?:of|to) (.*\b(niece|nephew)s?)$/i,
    (captured, _, match) => [{ predicate: relationOf(match[2] ?? ''), object: captured, exact: true }],
  ),
  frame('live|stay|move|go', /^(?:.*?)\bwith (?:my|our) .+$/i, () => undefined),
  frame('get', /^(?:on|along) (?:\w+ )?with (.+)$/i, (captured) => [{ predicate: 'gets on with', object: captured }]),
];

/** "My kids are 4 and 6." */
const AGES: readonly ClauseReader[] = [
  (clause) => {
    const ages = /^(\d{1,2}(?:, \d{1,2})*,? and \d{1,2})(?=$|[,. ])/.exec(clause.rest)?.[1];
    return clause.verb === 'be' && clause.tense === 'present' && clause.relation !== undefined && ages !== undefined
      ? [{ predicate: 'age', object: ages, exact: true }]
      : undefined;
  },
];

/** Family, friends and animals. */
export const PEOPLE: readonly ClauseReader[] = [...AGES, ...INTRODUCTIONS, ...FAMILY];
