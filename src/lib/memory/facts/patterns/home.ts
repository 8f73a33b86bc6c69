import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { kindOfCompany } from '../words/companies';
import { NAME, isName } from '../words/names';
import { OTHER_RELATIONS, RELATIONS } from '../words/relations';

const PEOPLE = [...RELATIONS.keys(), ...OTHER_RELATIONS.split(' '), 'parents', 'family', 'folks', 'in-laws'].join('|');

const WITH = new RegExp(
  `^(?:with|at) (?:([Mm]y|[Oo]ur) (?:\\p{L}+ )*?(${PEOPLE})(?:'s?)?(?:(?:,| called| named)? (${NAME}))?)`,
  'iu',
);

const STREET =
  /\b(?:road|street|lane|avenue|close|drive|way|crescent|terrace|court|grove|gardens|row|rd|st|ave|hill|square|mews|walk|place|boulevard)\b/i;

const NO_PLACE =
  /^(?:fear|hope|peace|love|the (?:past|moment|present|future|now|clouds)|a (?:bubble|dream|fantasy|mess|state|rush|hurry)|my (?:head|phone|own world)|sin|pyjamas|denial|here|there|hell)\b/i;

function lives(clause: Clause, place: string): readonly Draft[] {
  if (
    NO_PLACE.test(place) ||
    clause.modal !== undefined ||
    (/^on\b/i.test(clause.rest) && !/\p{Lu}|farm|boat|estate|island|canal|coast|barge/u.test(place))
  )
    return [];
  const villages = /^the middle of nowhere, (?:a [a-zÀ-ỿ]+ called )?(.+)$/i.exec(place)?.[1] ?? place;
  const former = (clause.tense === 'past' && !clause.perfect) || clause.formerly;
  const withSomeone = /^(.+?) with (?=my |our |his |her )/i.exec(villages);
  const street = /^(?:the )?(\p{Lu}[^,]*), on (.+)$/u.exec(villages);
  if (street?.[1] !== undefined && !former)
    return [
      { predicate: 'home', object: street[1] },
      { predicate: 'address', object: street[2] ?? '', exact: true },
    ];
  const object = (withSomeone?.[1] ?? villages).replace(/ with .*$/i, '').replace(/ together$/i, '');
  const predicate = former
    ? 'lived in'
    : STREET.test(object) && /\p{Lu}/u.test(object) && !/^near/i.test(clause.rest)
      ? 'address'
      : 'home';
  const people = withSomeone === null ? [] : companions(villages.slice((withSomeone[1] ?? '').length + 1));
  const housemates = withSomeone === null || former ? [] : livesWith(villages.slice(withSomeone[0].length));
  return [
    {
      predicate,
      object: predicate === 'address' ? object.replace(/^(?:number )/i, '') : object,
      ...(predicate === 'address' ? { exact: true } : {}),
    },
    ...people,
    ...housemates,
  ];
}

/** Behind "with": "my parents", "my sister Ana". */
function livesWith(text: string): readonly Draft[] {
  const match = new RegExp(`^(?:my|our) (?:\\p{Ll}+ )*?(?:(?:${PEOPLE})) (${NAME})`, 'iu').exec(text);
  const named = match?.[1];
  const plain = new RegExp(`^(?:my|our) ((?:two |three |best |older |younger )?(?:${PEOPLE}))\\b`, 'iu').exec(
    text,
  )?.[1];
  const object = named !== undefined && isName(named) ? named : plain;
  return object === undefined ? [] : [{ predicate: 'lives with', object, exact: true }];
}

/** "with my girlfriend Beth": who it is, where there is a name. */
function companions(text: string): readonly Draft[] {
  const match = WITH.exec(text);
  const name =
    new RegExp(`^${NAME}`, 'u').exec(match?.[3] ?? '')?.[0] ??
    /^(?:with|at) my \p{L}+ (\p{Ll}+)[.!]?$/u.exec(text)?.[1];
  const relation = match?.[2];
  const predicate = relation === undefined ? undefined : RELATIONS.get(relation.toLowerCase());
  if (name === undefined || predicate === undefined || (/^\p{Lu}/u.test(name) && !isName(name))) return [];
  if (/^(?:and|in|at|for|who|near|these|now|since|again|until|too|on)$/i.test(name)) return [];
  return [{ subject: PERSON, predicate, object: name, negative: false, exact: true }];
}

const ALONE: ClauseReader = frame(
  'live',
  /^(?:all )?(?:alone|by myself|by himself|by herself|on my own|on his own|on her own)\b/i,
  (_, clause) =>
    clause.tense === 'past' || clause.formerly ? [] : [{ predicate: 'lives', object: 'alone', exact: true }],
);

/** Places that nobody takes for an employer. */
const CITY =
  /^(?:london|paris|berlin|madrid|barcelona|rome|milan|lisbon|porto|dublin|cork|belfast|edinburgh|glasgow|cardiff|manchester|liverpool|leeds|birmingham|bristol|sheffield|york|brighton|new york|boston|chicago|los angeles|san francisco|toronto|vancouver|montreal|sydney|melbourne|amsterdam|rotterdam|brussels|ghent|vienna|zurich|geneva|munich|hamburg|cologne|prague|warsaw|krak[oó]w|budapest|athens|istanbul|ankara|izmir|moscow|kyiv|lagos|nairobi|cairo|delhi|mumbai|tokyo|hong kong|singapore|bangkok|manila|england|scotland|wales|ireland|france|germany|spain|italy|portugal|poland|turkey|india|china|japan|brazil|mexico|canada|australia|america|syria|iran|iraq|ukraine|russia|nigeria|kenya|pakistan|home)\b/i;

const LIVE = 'live|reside|stay';

/** Where somebody lives, lived, and with whom. */
export const HOME: readonly ClauseReader[] = [
  ALONE,
  frame(
    LIVE,
    /^(?:over |up |down |out |back |just |currently |permanently |part-time )*(?:in|at|near|on|outside|by|close to|just outside) (?:of )?(.+)$/i,
    (captured, clause) =>
      clause.verb === 'stay' && !clause.progressive
        ? undefined
        : lives(clause, /^outside of/i.test(clause.rest) ? `outside of ${captured}` : captured),
  ),
  frame(LIVE, /^(?:here )?with (.+)$/i, (captured, clause) => {
    if (clause.verb === 'stay') return undefined;
    const place = /^(.+?) (?:over |up |down )?in (?=\p{Lu})(.+)$/u.exec(captured);
    const people = companions(`with ${captured}`);
    if (place?.[2] !== undefined) return [{ predicate: 'home', object: place[2] }, ...people];
    return /^(?:us|me)\b/i.test(captured)
      ? clause.subject === PERSON
        ? []
        : [{ predicate: 'lives with', object: /^me/i.test(captured) ? 'me' : 'us', exact: true }]
      : [
          {
            predicate: 'lives with',
            object: captured
              .replace(/ and (?:my|our) .*$/i, '')
              .replace(new RegExp(`^(?:my|our) \\p{L}+ (?=${NAME})`, 'u'), ''),
          },
          ...people,
        ];
  }),
  frame(
    'be',
    /^(?:now |currently |presently )*based (?:over |out |up )*(?:in|near|at|out of) (.+)$/i,
    (captured, clause) => lives(clause, captured),
  ),
  frame(
    'move|relocate|emigrate',
    /^(?:house |home |back |away |over |out |down |up )*from (.+?) (?:back |over |down |up |out )*to (.+)$/i,
    (captured, clause, match) =>
      clause.future || clause.progressive || clause.negated
        ? plan(clause)
        : isWhere(match[2] ?? '') && isWhere(captured)
          ? [
              { predicate: 'home', object: match[2] ?? '' },
              { predicate: 'lived in', object: captured },
            ]
          : [],
  ),
  frame(
    'move|relocate|emigrate',
    /^(?:house |home |back |away |over |out |down |up |here )*(?:to|into|back to) (.+?)(?: from (.+))?$/i,
    (captured, clause, match) => {
      if (clause.future || clause.progressive) return plan(clause);
      if (clause.negated || !isWhere(captured)) return [];
      return [
        { predicate: 'home', object: captured.replace(/^(?:the )?(?:city|town|village) of /i, '') },
        ...(match[2] === undefined || !/^\p{Lu}/u.test(match[2]) ? [] : [{ predicate: 'lived in', object: match[2] }]),
      ];
    },
  ),
  frame('move', /^(?:back )?in with (.+)$/i, (captured, clause) =>
    clause.future || clause.progressive || clause.negated
      ? []
      : clause.subject !== PERSON
        ? [{ predicate: 'home', object: `with ${captured}`, exact: true }]
        : [{ predicate: 'home', object: captured, exact: true }, ...companions(`with ${captured}`)],
  ),
  frame('move', /^out of (.+)$/i, (captured, clause) =>
    clause.future || clause.progressive || clause.negated || !/^\p{Lu}/u.test(captured)
      ? []
      : [{ predicate: 'lived in', object: captured }],
  ),
  frame('leave|quit|ditch', /^(\p{Lu}.+)$/u, (captured, clause) => {
    const kind = kindOfCompany(captured);
    if (clause.future || clause.progressive || clause.negated) return [];
    if (kind !== undefined) return [{ predicate: kind, object: captured, negative: true }];
    return clause.tense === 'past' && CITY.test(captured) ? [{ predicate: 'lived in', object: captured }] : [];
  }),
  frame(
    'be',
    /^(?:now |currently |still |back |living |over )*in ((?:the )?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)(?=$|[,.!]| (?:now|until|till|since|these|at|for)\b)/u,
    (captured, clause) =>
      clause.attribute === undefined &&
      (clause.subject === PERSON
        ? clause.perfect || /\b(?:now|until|till|since|for|these days|nowadays)\b/i.test(clause.whole)
        : true) &&
      clause.tense === 'present'
        ? [{ predicate: 'home', object: captured }]
        : undefined,
  ),
  frame(
    'be',
    /^(?:now |currently |still )*in (a (?:care|nursing|retirement) home|sheltered housing|a hospice|a bedsit|a houseshare|a flatshare|halls)\b(.*)$/i,
    (captured, clause, match) =>
      clause.attribute === undefined && clause.tense === 'present'
        ? [{ predicate: 'home', object: `${captured}${match[2] ?? ''}` }]
        : undefined,
  ),
  frame(
    'have|rent|buy|own',
    /^(?:got )?(?:my own|our own|a|an|a little|a small|a new) (?:[a-zÀ-ỿ]+ )?(?:place|flat|house|apartment|home|cottage|bungalow|room|studio) in (.+)$/i,
    (captured, clause) =>
      clause.negated || /holiday|second/i.test(clause.rest) ? undefined : [{ predicate: 'home', object: captured }],
  ),
  frame('be', /^(?:registered |originally )?homeless\b/i, () => []),
];

/** Whether a phrase can be where somebody lives. */
function isWhere(text: string): boolean {
  return !/^https?\b|^(?:an? |the )(?!(?:[a-zÀ-ỿ]+ )?(?:village|town|city|flat|house|countryside|country|coast|seaside|farm|bungalow|cottage|suburbs|island|hague|netherlands|uk|us|usa|states|lakes|highlands|midlands|north|south|east|west|apartment|boat|isle|care home|sea|edge|outskirts|wirral|cotswolds|lake district|peak district)\b)|^(?:next|another|new|other|windows|linux|mac|python|rust|gmail|slack)\b/i.test(
    text,
  );
}

function plan(clause: Clause): readonly Draft[] {
  if (clause.negated) return [];
  const verb = clause.verb === 'move' ? 'moving' : clause.verb === 'relocate' ? 'relocating' : 'emigrating';
  return [{ predicate: 'plans', object: `${clause.progressive ? verb : clause.verbText} ${clause.rest}` }];
}
