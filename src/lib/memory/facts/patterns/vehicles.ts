import { frame, type ClauseReader } from '../clause';

const VEHICLE =
  '(?:car|van|bike|motorbike|motorcycle|scooter|moped|bicycle|e-bike|electric bike|campervan|camper van|lorry|tractor|tandem|truck|pickup|electric car)';

const MAKE =
  '(?:ford|fiat|fiesta|focus|golf|polo|volvo|vauxhall|corsa|astra|nissan|leaf|toyota|yaris|prius|honda|civic|jazz|mazda|kia|hyundai|skoda|octavia|fabia|seat|audi|bmw|mercedes|mini|tesla|renault|clio|peugeot|citro[eë]n|dacia|land rover|range rover|jaguar|porsche|subaru|suzuki|mitsubishi|volkswagen|vw|vespa|harley|triumph|ducati|yamaha|brompton|prius|jeep|chevy|chevrolet|dodge|micra|qashqai|passat|smart car|trabant|lexus|transit|hilux|camry|corolla|hiace|kombi|outback|forester|pilot|accord|cr-v|rav4|tacoma|silverado|mustang|beetle|camper|defender|discovery|freelander|berlingo|kangoo|twingo|megane|panda|punto|ibiza|leon|superb|tiguan|touran|sprinter|vivaro|i10|i20|sportage|picanto|juke|duster|sandero|zoe|model 3|model y|lambretta|kawasaki|royal enfield|massey ferguson|john deere)';

/** Cars, bikes and what became of them. */
export const VEHICLES: readonly ClauseReader[] = [
  frame(
    'drive',
    /^(?:an? |the |my )?(?!to |into |in |at |on |home|back|past|there|through|off|up|for |me |him |her |you |everyone |people )((?:\p{L}|\d).*?)(?: for (\p{Lu}.+)| (?:in|to|at|from|round|around|through|between|because|since|now)\b.*)?$/u,
    (captured, clause, match) => {
      if (clause.modal !== undefined || /^(?:now|too|again|yet)\b/i.test(captured)) return undefined;
      if (
        clause.tense === 'past' ||
        clause.future ||
        (clause.negated && captured === '') ||
        (clause.progressive && match[2] === undefined)
      )
        return clause.formerly ? [{ predicate: 'vehicles', object: captured, negative: true }] : [];
      const vehicle = captured.replace(
        /^(?:beat[- ]up|battered|knackered|rusty|clapped[- ]out|ancient|brand new|old|new|used|second-hand|little|big|red|blue|black|white|silver|green) /i,
        '',
      );
      return /^(?:slow|fast|carefully|badly|too|well|everywhere|every|a lot|miles|any ?more|yet|at all)\b/i.test(
        captured,
      )
        ? []
        : [
            { predicate: 'vehicles', object: vehicle },
            ...(match[2] === undefined ? [] : [{ predicate: 'employer', object: match[2] }]),
          ];
    },
  ),
  frame('ride', /^(?:an? |my )((?:\p{L}|\d).*)$/u, (captured, clause) =>
    clause.tense === 'past' || clause.negated || /\bto\b/.test(captured)
      ? undefined
      : /^(?:horse|pony)/i.test(captured)
        ? [{ predicate: 'sports', object: `ride ${captured}`, exact: true }]
        : [{ predicate: 'vehicles', object: captured.replace(/^bike$/i, 'bike') }],
  ),
  frame(
    'swap|change|trade|switch',
    /^(?:in )?(?:the |my |our )(.+?) (?:for|to) (?:an? |the )?(.+)$/i,
    (captured, clause, match) => {
      if (clause.negated || clause.future || clause.progressive) return [];
      const both = `${captured} ${match[2] ?? ''}`;
      return new RegExp(`\\b(?:${VEHICLE}|${MAKE})\\b`, 'i').test(both) ||
        (/^\p{Lu}/u.test(captured) && /^\p{Lu}/u.test(match[2] ?? ''))
        ? [
            { predicate: 'vehicles', object: captured, negative: true },
            { predicate: 'vehicles', object: match[2] ?? '' },
          ]
        : [];
    },
  ),
  frame(
    'have|own|buy|get',
    new RegExp(
      `^(?:got )?(?:an? |another |my |our |the )?(?:own )?(?:(?:new|old|second-hand|used|little|small|big|red|blue|black|white|green|silver|grey|electric|vintage|rusty|yellow|hybrid) )*((?:(?:${MAKE}(?: \\p{L}*\\d[\\p{L}\\d]*| \\p{Lu}\\p{L}+)?)(?: ${VEHICLE})?|${VEHICLE}))(?=$|[,.]| (?:and|now|in|yet|at|but|any|these|that|called|which|so|from)\\b)`,
      'iu',
    ),
    (captured, clause) => {
      const past = clause.tense === 'past' && !clause.perfect;
      if (
        clause.future ||
        (clause.verb === 'get' && !clause.perfect && !past) ||
        (past && clause.verb === 'have' && !clause.formerly) ||
        clause.progressive
      )
        return [];
      return [{ predicate: 'vehicles', object: captured, ...(clause.formerly ? { negative: true } : {}) }];
    },
  ),
  frame('sell|scrap', /^(?:the |my |our )(.+)$/i, (captured, clause) =>
    clause.negated || clause.future || clause.progressive
      ? []
      : [
          {
            predicate:
              new RegExp(`^(?:${VEHICLE}|${MAKE})`, 'i').test(captured) && !/caravan|boat/i.test(captured)
                ? 'vehicles'
                : 'belongings',
            object: captured,
            negative: true,
          },
        ],
  ),
  frame(
    'buy',
    /^(?:an? |the |our |another |my )(?!coffee|drink|sandwich|paper|ticket|present|round|new dress)(.+)$/i,
    (captured, clause) =>
      clause.negated ||
      clause.future ||
      clause.progressive ||
      !new RegExp(
        `\\b(?:house|flat|cottage|piano|guitar|telescope|${VEHICLE}|${MAKE}|laptop|bungalow|kayak|camera|3d printer|sewing machine|allotment)\\b`,
        'i',
      ).test(captured)
        ? undefined
        : [
            {
              predicate: new RegExp(`\\b(?:${VEHICLE}|${MAKE})\\b`, 'i').test(captured) ? 'vehicles' : 'belongings',
              object: captured,
            },
          ],
  ),
];
