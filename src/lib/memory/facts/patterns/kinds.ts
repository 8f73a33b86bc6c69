import { frame, type ClauseReader, type Draft } from '../clause';
import {
  CONDITIONS,
  DIETS,
  NATIONALITIES,
  POLITICS,
  RELIGIONS,
  SEXUALITIES,
  STAR_SIGNS,
  alternatives,
} from '../words/lists';
import { NAME, isName } from '../words/names';
import { NUMBER } from './birth';

const END =
  '(?=$|[,.;:!?]| (?:and|but|so|now|too|by|since|for|these|any|anymore|actually|originally|like|as|from|born|in|on|at|because|though|myself|if|first|thank|to|until|through|who|with|again|today|last|next|sadly|all|already|tomorrow|this|still|just)\\b)';

const one = (words: string): RegExp =>
  new RegExp(
    `^(?:an? |the )?(?:(?:practising|practicing|lapsed|devout|strict|non-practising|proud|born-again|committed|lifelong) )?((?:${alternatives(words)})s?)${END}`,
    'i',
  );

/** A religion by which somebody calls themselves. */
export const RELIGION = one(RELIGIONS);

/** A party or conviction by which somebody calls themselves. */
export const POLITICAL = new RegExp(
  `^(?:an? |the )?(?:lifelong |long-time |registered |staunch |proud |card-carrying )*(${alternatives(POLITICS)})(?: voter| supporter| member)?${END}`,
  'i',
);

/** Whether a word is a blood group, not a name. */
export const isBlood = (text: string): boolean => /^(?:AB|A|B|O)$/.test(text);

const WHO: readonly (readonly [RegExp, string])[] = [
  [RELIGION, 'religion'],
  [/^(?:at all |very |particularly |remotely |in any way )?(religious)\b/i, 'religion'],
  [one(STAR_SIGNS), 'star sign'],
  [one(SEXUALITIES), 'sexuality'],
  [POLITICAL, 'politics'],
  [
    new RegExp(`^(?:a |an |mostly |strictly |fully |strict |now |also )*((?:${alternatives(DIETS)})s?)${END}`, 'i'),
    'diet',
  ],
  [
    new RegExp(
      `^(?:a |an |registered |profoundly |severely |mildly |partially |slightly |also )*((?:${alternatives(CONDITIONS)})s?)${END}`,
      'i',
    ),
    'conditions',
  ],
  [/^((?:left|right)[- ]handed|ambidextrous|a lefty|a leftie)\b/i, 'handedness'],
  [/^(?:blood (?:type|group) )?((?:AB|A|B|O)[ -]?(?:\+|-|positive|negative|pos|neg))(?=$|[,. ])/, 'blood type'],
  [
    /^(?:an? )?(?:natural |dyed |fair[- ]skinned |true |proud )?(blonde?|redhead|brunette|ginger|bald|dark[- ]haired|grey[- ]haired)(?=$|[,. ])/i,
    'hair colour',
  ],
  [
    /^((?:married|divorced|single|widowed|separated|engaged|unmarried|newly single|happily married|recently divorced))(?=$|[,.!]| (?:now|and|but|for|since|going on|getting on|nearly|almost|with|again|these|so|too|in|last|at|anymore|any|by|still|just)\b)/i,
    'marital status',
  ],
  [/^a (widow|widower|divorcee|bachelor)\b/i, 'marital status'],
  [
    new RegExp(
      `^((?:(?:about|around|roughly|only|just|over|nearly|almost) )?(?:(?:\\d(?:\\.\\d+)? ?m(?:etres?)?(?: \\d+)?|\\d{3} ?cm|\\d(?: ?(?:foot|ft|feet|'))(?: ?\\d{1,2}(?:"| ?in(?:ches)?)?)?|(?:four|five|six|seven) (?:foot|feet|ft)(?: (?:nothing|${NUMBER}))?(?: inch(?:es)?)?|(?:four|five|six) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)|\\d'\\d{1,2}"?)))(?: tall| high)?(?=$|[,.! ])`,
      'i',
    ),
    'height',
  ],
  [
    new RegExp(
      `^(?:an? |now an? |fully |originally |actually |proudly )*((?:(?:half|part)[- ])?(?:${alternatives(NATIONALITIES)})(?:[- ](?:${alternatives(NATIONALITIES)}))?)(?: citizen| national| by birth)?${END}`,
      'i',
    ),
    'nationality',
  ],
  [
    /^an? (size \d+|\d{1,2}|small|medium|large|extra large|xl|xxl|xs)(?: in (?:shoes|dresses|shirts|tops|trousers|clothes))?(?:$|[,.]| (?:these days|now|at the moment))/i,
    'clothing size',
  ],
];

/** What somebody is by one word: religion, diet, nationality, age, height, marital status. */
export const KINDS: readonly ClauseReader[] = [
  frame('be', /^(?:happily |newly |recently )?married to (.+)$/i, (captured) => {
    const name = new RegExp(`(?:called |named |^)(${NAME})`, 'u').exec(captured)?.[1];
    return name === undefined || !isName(name)
      ? [{ predicate: 'marital status', object: 'married', exact: true }]
      : [
          { predicate: 'partner', object: name, exact: true },
          { predicate: 'marital status', object: 'married', exact: true },
        ];
  }),
  frame('be', /^engaged to (.+)$/i, (captured) => engagedTo(captured)),
  (clause) => {
    if (
      (clause.verb !== 'be' && clause.verb !== 'turn' && clause.verb !== 'go' && clause.verb !== 'become') ||
      clause.attribute !== undefined
    )
      return undefined;
    for (const [pattern, predicate] of WHO) {
      const object = pattern.exec(clause.rest)?.[1];
      if (object === undefined) continue;
      if (clause.verb !== 'be' && predicate !== 'diet' && predicate !== 'religion') continue;
      const past = clause.tense === 'past' && !clause.perfect && clause.verb === 'be';
      if (past && predicate !== 'diet') return object === 'widowed' ? [{ predicate, object, exact: true }] : [];
      const size = /^size (\d+)$/i.exec(object)?.[1] ?? object;
      return [{ predicate, object: size, exact: true, negative: clause.negated || past || clause.formerly }];
    }
    return undefined;
  },
  frame('be', /^(?:an? )?(only child)\b/i, 'is'),
  frame('be', /^(pregnant)\b/i, 'conditions'),
];

function engagedTo(captured: string): readonly Draft[] {
  const name = new RegExp(`^(?:(?:my|a) [\\p{L} ]+?(?:called|named)? )?(${NAME})`, 'u').exec(captured)?.[1];
  const engaged: Draft = { predicate: 'marital status', object: 'engaged', exact: true };
  return name === undefined || !isName(name)
    ? [engaged]
    : [{ predicate: 'partner', object: name, exact: true }, engaged];
}

/** Marriage, weight, income, hair and eyes, passports. */
export const STATUS: readonly ClauseReader[] = [
  frame('get', /^(married|divorced|engaged)(?: to (.+))?/i, (captured, clause, match) => {
    if (clause.progressive || clause.future)
      return clause.negated
        ? []
        : [
            {
              predicate: 'events',
              object: /^married/i.test(captured) ? 'getting married' : `getting ${captured}`,
              exact: true,
            },
          ];
    if (clause.negated) return [{ predicate: 'marital status', object: captured, exact: true }];
    if (match[2] !== undefined && /^engaged/i.test(captured)) return engagedTo(match[2]);
    const name = new RegExp(`^(${NAME})`, 'u').exec(match[2] ?? '')?.[1];
    return [
      ...(name === undefined || !isName(name) ? [] : [{ predicate: 'partner', object: name, exact: true }]),
      { predicate: 'marital status', object: captured, exact: true },
    ];
  }),
  frame('have', new RegExp(`^(${NUMBER}) years$`, 'i'), 'age'),
  frame('use|go', /^(?:by )?((?:he|she|they|ze|xe|it|any)\/[a-zÀ-ỿ]+)(?: pronouns)?\b/i, 'pronouns'),
  frame(
    'weigh',
    /^(?:about |around |roughly )?((?:\d[\d.,]*|[a-zÀ-ỿ-]+) ?(?:kilos?|kg|stone|st|lbs?|pounds)\b(?: (?:and )?\d+(?: ?(?:lbs?|pounds))?)?)/i,
    'weight',
  ),
  frame(
    'weigh',
    /^(?:about |around |just under |just over )?((?:\d[\d.,]*|(?:[a-zÀ-ỿ]+-)?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-zÀ-ỿ]+)?))(?=$|[,.]| (?:now|and|but|these|at)\b)/i,
    'weight',
  ),
  frame(
    'make|get|earn|take',
    /^(?:home )?(?:about |around |roughly |just (?:over|under) |only )?(?:an? )?((?:[£$€] ?)?(?:\d[\d.,]*|[a-zÀ-ỿ]+(?: and [a-zÀ-ỿ]+)?)(?: ?k| grand| thousand| hundred| hundred thousand)*(?: (?:pounds|dollars|euros|quid))? (?:a|per|an) (?:year|month|week|hour|annum))\b/i,
    (captured, clause) =>
      clause.negated ||
      clause.future ||
      clause.tense === 'past' ||
      !/\d|thousand|grand|hundred|twenty|thirty|forty|fifty/i.test(captured)
        ? undefined
        : [{ predicate: 'income', object: captured, exact: true }],
  ),
  frame('earn', /^(.+)$/, (captured) =>
    !/\d|thousand|grand|hundred/i.test(captured)
      ? []
      : [
          {
            predicate: 'income',
            object: captured.replace(/^(?:about|around|roughly|just (?:over|under)|only) /i, ''),
            exact: true,
          },
        ],
  ),
  frame(
    'have',
    /^(?:got )?((?:[a-zÀ-ỿ]+ )?[a-zÀ-ỿ]+) (hair|eyes) and ((?:[a-zÀ-ỿ]+ )?[a-zÀ-ỿ]+) (hair|eyes)\b/i,
    (captured, _, match) => [
      { predicate: /hair/i.test(match[2] ?? '') ? 'hair colour' : 'eye colour', object: captured, exact: true },
      { predicate: /hair/i.test(match[4] ?? '') ? 'hair colour' : 'eye colour', object: match[3] ?? '', exact: true },
    ],
  ),
  frame(
    'have|wear',
    /^(?:got )?((?:(?:long|short|curly|straight|wavy|thick|dark|light|dyed|natural(?:ly)?) )*(?:brown|blond|blonde|black|red|ginger|grey|gray|auburn|white|dark|fair|curly|long|short|pink|blue|purple|green|silver)) hair\b/i,
    'hair colour',
  ),
  frame(
    'have',
    /^(?:got )?((?:(?:dark|light|bright|pale) )*(?:brown|blue|green|hazel|grey|gray|amber|black|dark)) eyes\b/i,
    'eye colour',
  ),
  frame(
    'have',
    new RegExp(
      `^(?:got )?(?:dual|joint) (?:nationality|citizenship)(?:,|:| -| –)? (?:of )?(${alternatives(NATIONALITIES)}) (?:and|/) (${alternatives(NATIONALITIES)})`,
      'i',
    ),
    (captured, _, match) =>
      [captured, match[2] ?? ''].map((object) => ({ predicate: 'nationality', object, exact: true })),
  ),
  frame('have', /^(?:the )?(?:passport of )(.+)$/i, 'nationality'),
  frame(
    'have',
    new RegExp(
      `^(?:an? |the |dual )*(${alternatives(NATIONALITIES)})(?: and (${alternatives(NATIONALITIES)}))? (?:passport|citizenship|nationality)`,
      'i',
    ),
    (captured, _, match) =>
      [captured, match[2]].flatMap((object) =>
        object === undefined ? [] : [{ predicate: 'nationality', object, exact: true }],
      ),
  ),
];
