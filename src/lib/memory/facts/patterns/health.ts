import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { ILLNESSES, alternatives } from '../words/lists';

const ILLNESS = new RegExp(
  `^(?:got |just got |had |also got )?(?:really |quite |very |bad |severe |mild |chronic |an? |the |terrible |awful |a touch of |a bit of )*((?:(?:bad|chronic|severe|early|mild|rheumatoid|type (?:1|2|one|two)) )?(?:${alternatives(ILLNESSES).replaceAll("'", "'?")})s?)(?=$|[,.!]| (?:and|but|so|since|for|as|in|now|too|which|from|quite|really|when|that|at|because|badly|every)\\b)`,
  'i',
);

const SICK_NOW =
  /^(?:got )?(?:a |an |the )?(?:cold|headache|cough|temperature|fever|sore throat|stomach ache|hangover|flu|stitch|cramp|runny nose|tummy ache)\b/i;

/** Allergies, illnesses, medicines, aids. */
export const HEALTH: readonly ClauseReader[] = [
  frame(
    'be',
    /^(?:really |also |very |quite |severely |highly |badly |mildly |slightly |deathly |extremely |violently |allergic to .+ and )*(?:allergic|intolerant) (?:to|of) (.+)$/i,
    (captured, clause) =>
      clause.tense === 'past' && !clause.perfect
        ? []
        : [{ predicate: 'allergies', object: captured.replace(/ (?:and|or) to /gi, ' and ') }],
  ),
  frame(
    'be',
    /^(?:really |also |very |quite |severely |highly |badly |mildly |slightly |deathly |a bit )*(lactose|gluten|dairy|wheat|nut|fructose|histamine|egg|soya?|caffeine|alcohol)[- ]intolerant/i,
    (captured) => [{ predicate: 'allergies', object: captured }],
  ),
  frame(
    'have',
    /^(?:got )?(?:a |an |any |no |severe |serious |bad |mild |terrible |nasty |really |very |quite |known )*((?:(?!allerg|intoleranc|severe|known|list)[a-zÀ-ỿ]+[- ]?){1,3}?) (?:allergy|allergies|intolerance)(?: to (.+))?/i,
    (captured, clause, match) =>
      match[2] === undefined
        ? [{ predicate: 'allergies', object: captured, negative: clause.negated || /\bno\b/i.test(clause.rest) }]
        : [{ predicate: 'allergies', object: match[2] }],
  ),
  frame(
    'have',
    /^(?:got )?(?:a |an |any |no |severe |serious |bad |mild )*(allergy|allergies|intolerance|intolerances|reaction|bad reaction)(?: to (.+))?$/i,
    (captured, clause, match) => [
      { predicate: 'allergies', object: match[2] ?? captured, negative: clause.negated || /\bno\b/i.test(clause.rest) },
    ],
  ),
  frame('have|get|suffer|develop', SICK_NOW, () => []),
  frame('have|live|cope|get', /^(?:with )?(.+)$/i, (_, clause) => illness(clause)),
  frame('suffer|struggle', /^(?:a lot |badly |really |terribly )?(?:from|with) (.+)$/i, (captured, clause) =>
    clause.tense === 'past' && !clause.perfect
      ? []
      : /^(?:the|this|a|my)? ?(?:headache|question|homework|this|it|that)\b/i.test(captured)
        ? []
        : [{ predicate: 'conditions', object: captured }],
  ),
  frame(
    'be',
    /^(?:rather |very |quite |a bit |slightly |really )*((?:hard of hearing|deaf|blind)(?: in (?:the|my|one) (?:left |right )?(?:ear|eye))?)(?=$|[,.]| (?:and|but|so|since)\b)/i,
    (captured, clause) =>
      clause.attribute === undefined ? [{ predicate: 'conditions', object: captured }] : undefined,
  ),
  frame('be', /^(?:prescribed|put on|started on) (?:some |a course of )?(.+)$/i, 'medications'),
  frame('be', /^diagnosed (?:as |with )(.+)$/i, 'conditions'),
  frame(
    'be',
    /^(?:currently |still |now )*on (?:a |an |the |any |some |daily |low-dose |regular )*((?:(?:blood|anti|statin|insulin|warfarin|metformin|sertraline|beta|keppra|lithium|hrt|methotrexate|antidepressant|antibiotic|steroid|blood pressure|sleeping|thyroid|medication|meds|fluoxetine|citalopram|omeprazole|amlodipine|ramipril|levothyroxine|prozac|ritalin|the pill|pill|prednisolone|painkiller|tablets?)[a-zÀ-ỿ-]*)(?: (?:thinners|tablets|pills|blockers|medication|meds|injections|for .+))?)/i,
    (captured, clause) =>
      clause.attribute === undefined
        ? [{ predicate: 'medications', object: captured.replace(/ for .*$/, '') }]
        : undefined,
  ),
  frame(
    'be',
    /^on (\p{Lu}\p{Ll}+(?:ra|ol|in|ne|ide|il|am|ax|ox|ac|um|ex|id)?)(?=$|[,.]| (?:for|and|since)\b)/u,
    (captured, clause) =>
      /^(?:Facebook|Twitter|Instagram|TikTok|LinkedIn|WhatsApp|Snapchat|Mastodon|Bluesky|Reddit|Tinder|Hinge|Strava|Discord|YouTube|Threads|Signal|Telegram|Netflix|Spotify|Zoom|Teams|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        captured,
      )
        ? undefined
        : clause.subject === PERSON || clause.relation !== undefined
          ? [{ predicate: 'medications', object: captured }]
          : undefined,
  ),
  frame('take', /^(\p{Lu}\p{L}{4,}) (?:for|every|each|twice|once|daily|\d)\b/u, (captured, clause) =>
    clause.tense === 'past' ||
    clause.future ||
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(captured)
      ? undefined
      : [{ predicate: 'medications', object: captured, negative: clause.negated }],
  ),
  frame(
    'take',
    /^(?:my |some )?((?:\d+ ?(?:mg|milligrams?|mcg|ml) (?:of )?)?(?:vitamin [a-z]\d*|[a-zÀ-ỿ]+(?:in|ol|ine|ide|il|am|pine|pril|statin|xine|azole|cillin|one|mab|oxin|mine|fen|pam|lone|tidine|arin|tran|formin)|statins?|insulin|vitamin [a-z]\d*|vitamins?|iron tablets|hrt|aspirin|ibuprofen|antidepressants?|antihistamines?|beta blockers?|blood thinners?|lithium|steroids|painkillers|the pill|sleeping tablets|sleeping pills|fish oil|supplements|folic acid|(?:[a-zÀ-ỿ]+ )?(?:tablets?|pills|medication|meds|drops|inhaler)))\b(?! (?:bus|train))/i,
    (captured, clause) =>
      clause.progressive && clause.future
        ? []
        : clause.tense === 'past' && !clause.perfect
          ? []
          : /^(?:machine|medicine|time|online|line|fine|wine|routine|cabin|train|basin|margin|one|mine|examine|phone|alone|anyone|someone|everyone)\b/i.test(
                captured,
              )
            ? undefined
            : [{ predicate: 'medications', object: captured.replace(/^\d+ ?\w+ (?:of )?/, '') }],
  ),
  frame(
    'wear',
    /^(?:an? |the |my |no )?((?:reading |bifocal |varifocal )?(?:glasses|contacts|contact lenses|hearing aids?|dentures|braces|a brace|varifocals|bifocals|a wig|a hijab|hijab|a turban|a kilt|spectacles|insoles|an insulin pump))\b/i,
    (captured, clause) => [
      { predicate: 'wears', object: captured, negative: clause.negated || /^no /i.test(clause.rest) },
    ],
  ),
  frame(
    'have',
    /^(?:got )?(contact lenses|contacts|a hearing aid|hearing aids|glasses|dentures|braces)(?=$|[,.]| (?:in|for|now)\b)/i,
    'wears',
  ),
  frame(
    'use',
    /^(?:an? )?(wheelchair|hearing aids?|walking stick|inhaler|crutches|cane|zimmer frame|screen reader|insulin pump|guide dog|mobility scooter|epipen|cpap(?: machine)?)\b/i,
    'uses',
  ),
];

function illness(clause: Clause): readonly Draft[] | undefined {
  if (clause.attribute !== undefined || (clause.verb === 'get' && (clause.tense === 'past' || clause.progressive)))
    return undefined;
  const rest = clause.rest.replace(/^with /i, '');
  const object =
    /^(?:got |been diagnosed with )?(?:an? |the )?((?:[a-zÀ-ỿ]+ ){0,2}(?:[a-zÀ-ỿ]{3,}(?:itis|osis|aemia|emia|pathy|plegia|algia|oma|thyroidism)|depression|deficiency|sickle cell trait|trait|dystrophy|palsy|apnoea|phlebitis))(?=$|[,.]| (?:and|but|so|since|for)\b)/i.exec(
      rest,
    )?.[1] ??
    ILLNESS.exec(rest)?.[1] ??
    /^(?:got )?(.+?(?: syndrome| disease| disorder| disability))\b/i.exec(rest)?.[1];
  if (object === undefined) return undefined;
  return clause.tense === 'past' && !clause.perfect ? [] : [{ predicate: 'conditions', object }];
}
