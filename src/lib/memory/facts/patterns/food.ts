import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { DIETS, alternatives } from '../words/lists';

const DIET = `${alternatives(DIETS)}|mediterranean|high-protein|fodmap|low fodmap|liquid|calorie-controlled|diabetic|raw food|atkins|low-salt|low salt|whole30|high-fibre|plant based|soft`;

/** What somebody does not eat, without their having chosen each time not to. */
const avoided = (object: string, clause: Clause): readonly Draft[] | undefined => {
  if (clause.formerly || (clause.tense === 'past' && !clause.perfect)) return [];
  return clause.negated ? [{ predicate: 'avoids', object, negative: false }] : undefined;
};

const NO_FOOD =
  /^(?:it|that|this|them|here|there|now|today|out|alone|much|yet|well|properly|enough|anything|everything|something|a lot|too|any more|more|less|in|at|with|before|after|when|on|any|lunch|dinner|breakfast|tea|another|the rest|again|like)\b/i;

const CONSUMABLE =
  /\b(?:lactose|gluten|dairy|nuts|milk|eggs|wheat|sugar|salt|alcohol|caffeine|coffee|shellfish|peanuts|meat|pork|fish|bread|cheese|chocolate|soya|spicy food|seafood|grapefruit|beef|lamb|chicken|onions?|garlic|mushrooms|tomatoes|yeast)\b/i;

/** Diet, and what somebody eats, drinks and leaves. */
export const FOOD: readonly ClauseReader[] = [
  frame(
    'be|go|stay',
    new RegExp(
      `^(?:currently |now |strictly |mostly )*(?:on|doing|following) (?:a |an |the )?(?:strict |very )*(${DIET})(?: diet)?\\b`,
      'i',
    ),
    (captured, clause) => (clause.attribute === undefined ? [{ predicate: 'diet', object: captured }] : undefined),
  ),
  frame(
    'follow|do|eat|keep',
    new RegExp(`^(?:a |an |the )?(?:strict )?(${DIET})(?: diet)?(?=$|[,.]| (?:at|and|now|food|most)\\b)`, 'i'),
    (captured, clause) => [{ predicate: 'diet', object: captured, negative: clause.negated }],
  ),
  frame('eat', /^(?!out\b|in\b)(.+)$/i, (captured, clause) => {
    if (NO_FOOD.test(captured) && !(clause.never || clause.habitual) && !/^(?:breakfast|lunch)$/i.test(captured))
      return /^(?:everything|anything)/i.test(captured) ? [] : [];
    const without = avoided(captured, clause);
    if (without !== undefined) return without;
    if (clause.tense === 'past' || (clause.progressive && !clause.perfect) || clause.perfect || clause.future)
      return clause.modal === 'will' && clause.negated ? [{ predicate: 'eats', object: captured }] : [];
    return [
      {
        predicate: 'eats',
        object: captured.replace(/^(?:a |an |some |my )?(?:bowl|plate|slice|piece|bit|lot) of /i, ''),
      },
    ];
  }),
  frame('drink', /^(.*)$/i, (captured, clause) => {
    if (captured === '' || /^(?:at all|any ?more|these days|much|now|alcohol)\b/i.test(captured))
      return clause.negated && !clause.formerly
        ? clause.never && captured === ''
          ? [{ predicate: 'avoids', object: 'alcohol', negative: false, exact: true }]
          : [{ predicate: 'avoids', object: /^alcohol/i.test(captured) ? captured : 'alcohol', negative: false }]
        : [];
    if (NO_FOOD.test(captured) && !/^tea\b/i.test(captured)) return [];
    const without = avoided(captured, clause);
    if (without !== undefined) return without;
    if (clause.tense === 'past' || (clause.progressive && !clause.perfect) || clause.future) return [];
    return [
      {
        predicate: 'drinks',
        object: captured
          .replace(
            /^(?:(?:about |at least )?(?:\d+|one|two|three|four|five|six|eight|ten|a|an) )?(?:cups?|pints?|glass(?:es)?|mugs?|litres?|bottles?|cans?|pot|lots|gallons|loads|a lot) of /i,
            '',
          )
          .replace(/^(?:only |just )/i, ''),
      },
    ];
  }),
  frame('have', /^(?!to\b|got\b|been\b)(.+)$/i, (captured, clause) =>
    clause.modal === 'can' && clause.negated && !NO_FOOD.test(captured) && CONSUMABLE.test(captured)
      ? [{ predicate: 'avoids', object: captured, negative: false }]
      : undefined,
  ),
  frame(
    'have|take',
    /^(?:my |his |her )?((?:coffee|tea|espresso|latte|cappuccino) (?:black|white|strong|weak|with .+|without .+|sweet|milky|decaf.*|iced|and .+|no .+))$/i,
    (captured, clause) => [{ predicate: 'drinks', object: captured, exact: true, negative: clause.negated }],
  ),
  frame('be', /^allowed (?:any )?(.+)$/i, (captured, clause) =>
    clause.negated && !/^(?:to|in|on|out|up|near|upstairs|inside|outside|at|through|into|back)\b/i.test(captured)
      ? [{ predicate: 'avoids', object: captured, negative: false }]
      : undefined,
  ),
  frame('touch', /^(.+)$/i, (captured, clause) =>
    clause.negated &&
    clause.tense === 'present' &&
    !clause.perfect &&
    !/^(?:it|that|this|them|the|my|in|on|for)\b/i.test(captured)
      ? [{ predicate: 'avoids', object: captured, negative: false }]
      : [],
  ),
  frame('have', /^(.+?) for (?:breakfast|lunch|dinner|tea|supper)\b/i, (captured, clause) =>
    (clause.habitual || /\b(?:every|most|each)\b/i.test(clause.rest)) && !clause.negated && clause.tense === 'present'
      ? [{ predicate: 'eats', object: captured }]
      : undefined,
  ),
  frame('avoid', /^(.+)$/i, (captured, clause) =>
    clause.negated || (clause.progressive && clause.future) ? [] : [{ predicate: 'avoids', object: captured }],
  ),
  frame('give', /^up (?:on )?(.+)$/i, (captured, clause) =>
    clause.negated ||
    clause.future ||
    clause.progressive ||
    /^(?:my seat|hope|on|trying|looking|waiting|work|the|my|our|an?)\b/i.test(captured)
      ? []
      : [{ predicate: 'avoids', object: captured }],
  ),
  frame('give', /^([a-zÀ-ỿ]+(?: [a-zÀ-ỿ]+)?) up$/i, (captured, clause) =>
    clause.negated || clause.future || clause.progressive || /^(?:my|the|a|his|her)\b/i.test(captured)
      ? []
      : [{ predicate: 'avoids', object: captured }],
  ),
  frame('go', /^back to (?:eating|drinking) (.+)$/i, (captured, clause) =>
    clause.negated || clause.future
      ? []
      : [{ predicate: /drinking/.test(clause.rest) ? 'drinks' : 'eats', object: captured }],
  ),
  frame(
    'give',
    /^(smoking|drinking|alcohol|sugar|coffee|caffeine|meat|dairy|cigarettes|booze|chocolate|bread|gluten|fizzy drinks|vaping) up\b/i,
    (captured, clause) => (clause.negated || clause.future ? [] : [{ predicate: 'avoids', object: captured }]),
  ),
  frame(
    'stop|quit',
    /^(?:eating |drinking |having |using |taking )?(?!work|job|my |the |school|uni|asking|talking)(.+)$/i,
    (captured, clause) =>
      clause.negated ||
      clause.future ||
      clause.progressive ||
      !/^(?:eating|drinking|having|smoking|vaping|sugar|coffee|alcohol|booze|caffeine|meat|dairy|cigarettes|taking|gluten)/i.test(
        clause.rest,
      )
        ? undefined
        : [{ predicate: 'avoids', object: captured }],
  ),
  frame('cut', /^(?:out|down on|back on) (.+)$/i, (captured, clause) =>
    clause.negated || clause.future || clause.progressive || /^down|^back/i.test(clause.rest)
      ? []
      : [{ predicate: 'avoids', object: captured }],
  ),
  frame(
    'be',
    /^(?:completely |now |off )*(sober|teetotal|off (?:the )?(?:booze|drink|alcohol|cigarettes|sugar|caffeine|coffee|dairy|gluten|meat|carbs))\b/i,
    (captured, clause) =>
      clause.negated || clause.tense === 'past'
        ? []
        : [
            {
              predicate: 'avoids',
              object: /^off/i.test(captured)
                ? captured.replace(/^off (?:the )?/i, '').replace(/^(?:booze|drink)$/i, 'alcohol')
                : 'alcohol',
            },
          ],
  ),
];
