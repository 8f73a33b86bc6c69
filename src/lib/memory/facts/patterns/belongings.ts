import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader, type Draft } from '../clause';
import { alternatives } from '../words/lists';
import { THINGS } from '../words/things';

const THING = new RegExp(
  `^(?:got )?(?:my own |our own |an? (?:very |really )?(?:old |new |little |big |small |huge |tiny )?|the |two |three |four |my |our |some )((?:\\p{L}[\\p{L}\\d-]* ){0,2}?(?:${alternatives(THINGS)})s?(?: (?:of|in|on|near|by|at|from|with|for) .+)?)$`,
  'iu',
);

/** What is had in the plural or in bulk. */
const MANY =
  /^(?:got )?(?:some |a few |a lot of |loads of |lots of )?((?:\p{Ll}+ )?(?:scars|freckles|braces|tattoos|piercings|dimples|dreadlocks|dreads|dentures|hearing aids|solar panels|beehives|stretched ears|pierced ears|long hair))(?=$|[,.]| (?:and|on|all|in|but|so|that)\b)/iu;

/** What somebody has, wears, keeps up. */
export const BELONGINGS: readonly ClauseReader[] = [
  frame('have', MANY, (captured, clause) =>
    clause.attribute !== undefined || clause.tense === 'past' || clause.future || clause.modal !== undefined
      ? undefined
      : [{ predicate: 'belongings', object: captured }],
  ),
  frame(
    'have|own',
    /^(?:got )?(?:any |a |an |the )?(pets?|children|kids|siblings|brothers or sisters|garden|telly|tv|car|dishwasher|smartphone|mobile|microwave|washing machine|landline|oven|air fryer|kettle|printer|driving licence|licence|passport|balcony|sweet tooth|beard|tattoos?|piercings?|grandchildren|debt|mortgage|allergies|hobbies|the internet|phone|internet|freezer|bath|shed|garage|television|facebook|instagram|whatsapp|email|computer|laptop|degree|qualifications)(?=$|[,. ])/i,
    (captured, clause) => (clause.negated && clause.tense === 'present' ? negatedThing(captured) : undefined),
  ),
  frame(
    'have|own|rent|keep',
    /^(?:got )?(?:an? |my own |our own |the |two |three )((?:[a-zÀ-ỿ][a-zÀ-ỿ-]* ){0,2}?(?:garden|allotment|holiday home|piano|beard|boat|caravan|shed|greenhouse|hot tub|telescope|record player|sewing machine|cottage|holiday cottage|timeshare|3d printer|kayak|motorhome|tattoo|tattoos|air fryer|bread maker|ps5|xbox|switch|playstation|kindle|ipad|tablet|drone|camera|vinyl collection|record collection|workshop|wood burner|pool|swimming pool|sauna|treehouse|beach hut|season ticket|driving licence|moustache|piercing|pacemaker|farm|smallholding|vineyard|orchard|guitar|violin|bike|house|flat|log burner|campervan|typewriter|stamp collection|wine cellar)(?: (?:in|at|on|near) .+)?)$/i,
    (captured, clause) =>
      clause.tense === 'past' || clause.future || clause.formerly
        ? clause.formerly
          ? [{ predicate: 'belongings', object: captured, negative: true }]
          : []
        : [{ predicate: 'belongings', object: captured, negative: clause.negated }],
  ),
  frame(
    'have',
    /^(?:got )?(?:an? |the |our |my |two |three )?((?:\p{L}[\p{L}'-]*)(?: \p{L}[\p{L}'-]*){0,2}?)(?= in \p{Lu}|$|[,.])/u,
    (captured, clause) =>
      clause.subject === PERSON ||
      clause.negated ||
      clause.tense === 'past' ||
      clause.perfect ||
      clause.future ||
      clause.modal !== undefined ||
      /^(?:to|no|got|been|a|an|lots|loads|never|always|it|that|this)\b|\b(?:cold|headache|flu|cough|fever|day|time|problem|idea|question|meeting|look|point|hair|eyes|appointment|baby|temperature|fun|work|job|exam|test|trouble|heart|habit|way|years|months|list)\b/i.test(
        captured,
      )
        ? undefined
        : [{ predicate: 'belongings', object: captured }],
  ),
  frame('have|own|rent|keep|buy|get|inherit|build', THING, (captured, clause) => {
    if (
      /\b(?:problem|issue|question|service|lesson|appointment|meeting)s?\b|^passport of/i.test(captured) ||
      clause.attribute !== undefined ||
      clause.future ||
      clause.progressive ||
      clause.modal !== undefined ||
      (/^(?:buy|get|inherit|build)$/.test(clause.verb) &&
        (clause.negated || (clause.tense === 'present' && !clause.perfect)))
    )
      return undefined;
    const object = captured.replace(
      / (?:in \p{Lu}\p{Ll}+ \p{Ll}+|on (?:my|his|her) [a-zÀ-ỿ]+|with .+|from .+|for .+|at .+|in (?:the|my|our|an?) .+|by .+)$/iu,
      '',
    );
    if (clause.formerly || (clause.tense === 'past' && clause.verb === 'have'))
      return clause.formerly ? [{ predicate: 'belongings', object, negative: true }] : [];
    return [{ predicate: 'belongings', object }];
  }),
  frame('buy', /^(?:an? |our |another )((?:[a-zÀ-ỿ][a-zÀ-ỿ-]* ){0,2}[a-zÀ-ỿ]{4,})$/i, (captured, clause) =>
    clause.negated ||
    clause.future ||
    clause.progressive ||
    /\b(?:coffee|sandwich|paper|ticket|present|gift|round|dress|drink|cake|pizza|book|bottle|pint|card|lot|load|copy|pair|shirt|bread|milk|loaf|snack|meal|takeaway|magazine|thing|couple|few|bunch|box|pack|new one|one)s?\b/i.test(
      captured,
    )
      ? undefined
      : [{ predicate: 'belongings', object: captured }],
  ),
  frame('own', /^(.+)$/i, (captured, clause) =>
    clause.tense === 'past'
      ? []
      : clause.perfect && clause.never
        ? [{ predicate: 'belongings', object: captured }]
        : clause.negated || clause.perfect
          ? [{ predicate: 'belongings', object: captured }]
          : [{ predicate: 'belongings', object: captured }],
  ),
  frame(
    'have|use',
    /^(?:got )?(?:an? |my |the )?(?:new |old |work )*((?:iphone|samsung|galaxy|pixel|nokia|fairphone|oneplus|xiaomi|huawei|motorola|tecno|infinix|itel|oppo|realme|redmi|honor|blackberry)(?: [a-zÀ-ỿ\d]+){0,3})(?=$|[,.]| (?:and|but|now|for|as)\b)/i,
    'phone',
  ),
  frame(
    'have|use',
    /^(?:got )?(?:an? |my |the )?(?:new |old |work )*((?:macbook|thinkpad|chromebook|imac|mac mini|dell|surface|lenovo|asus|mac)(?: [a-zÀ-ỿ\d]+){0,2}?)(?: laptop| computer)?(?=$|[,.]| (?:and|but|now|for|as|at)\b)/i,
    'computer',
  ),
  frame(
    'wear|take|be',
    /^(?:an? )?(?:shoe )?size ((?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?:\.5| and a half| ?½)?)(?: (?:shoes?|feet|boots?|trainers|in shoes|shoe))$/i,
    (captured) => [{ predicate: 'shoe size', object: captured, exact: true }],
  ),
  frame(
    'wear|take',
    /^(?:an? )?(?:size )?(small|medium|large|extra large|xl|xxl|xs|s|m|l|\d{1,2})(?: (?:in|for) (?:an? |my )?(shoes?|shirts?|tops?|dress(?:es)?|clothes|trousers|jackets?|t-shirts|jumpers?|most things|boots))?(?=$|[,. ])/i,
    (captured, clause, match) =>
      /^\d/.test(captured) && !/size/i.test(clause.rest) && match[2] === undefined
        ? undefined
        : [
            {
              predicate: /shoe|boot/i.test(match[2] ?? '') ? 'shoe size' : 'clothing size',
              object: captured,
              exact: true,
            },
          ],
  ),
  frame(
    'celebrate|observe',
    /^(?:the )?(diwali|eid|ramadan|hanukkah|passover|lent|christmas|the sabbath|shabbat|yom kippur|lunar new year|holi|vaisakhi|nowruz|thanksgiving|easter)\b/i,
    (captured, clause) =>
      clause.tense === 'past' || clause.progressive
        ? []
        : [{ predicate: 'habits', object: `${clause.verbText} ${captured}`, exact: true }],
  ),
  frame('pray|fast|meditate|journal', /^(.*)$/i, (captured, clause) =>
    clause.tense === 'past' || clause.progressive || clause.future || (captured === '' && clause.verb !== 'meditate')
      ? undefined
      : [{ predicate: 'habits', object: `${clause.verbText} ${captured}`.trim(), exact: true }],
  ),
  frame('smoke', /^(.*)$/i, (_, clause) =>
    clause.progressive || clause.future || (clause.tense === 'past' && !clause.formerly)
      ? []
      : [{ predicate: 'habits', object: clause.verbText, exact: true, negative: clause.negated || clause.formerly }],
  ),
  frame(
    'be',
    /^on (mat leave|maternity(?! leave)|annual leave|unpaid leave|universal credit|benefits|the waiting list for .+|maternity leave|paternity leave|sabbatical|a sabbatical|sick leave|a gap year|parental leave|furlough|jury duty|a career break)\b/i,
    (captured) => [{ predicate: 'is on', object: captured }],
  ),
  frame(
    'be',
    /^(?:an? )?(?:heavy |light |social |non-|non )?(smoker|early riser|night owl|early bird|light sleeper|homebody|bookworm)\b/i,
    (captured, clause) =>
      /^(?:smoker)$/i.test(captured)
        ? [
            {
              predicate: 'habits',
              object: captured,
              negative:
                clause.negated ||
                clause.formerly ||
                (clause.tense === 'past' && !clause.perfect) ||
                /^an? non/i.test(clause.rest),
            },
          ]
        : clause.tense === 'past' || clause.formerly
          ? []
          : [{ predicate: 'is', object: captured, exact: true }],
  ),
];

function negatedThing(captured: string): readonly Draft[] {
  if (/^pet/i.test(captured)) return [{ predicate: 'pets', object: captured, negative: true }];
  if (/^(?:children|kids)$/i.test(captured)) return [{ predicate: 'child', object: captured, negative: true }];
  if (/^grandchildren$/i.test(captured)) return [{ predicate: 'grandchild', object: captured, negative: true }];
  if (/^phone$/i.test(captured)) return [{ predicate: 'phone', object: captured, negative: true }];
  if (/^computer$/i.test(captured)) return [{ predicate: 'computer', object: captured, negative: true }];
  if (/^car$/i.test(captured)) return [{ predicate: 'vehicles', object: captured, negative: true }];
  if (/^allergies$/i.test(captured)) return [{ predicate: 'allergies', object: captured, negative: true }];
  if (/^(?:facebook|instagram|whatsapp)$/i.test(captured))
    return [{ predicate: 'memberships', object: captured, negative: true }];
  return [{ predicate: 'belongings', object: captured, negative: true }];
}
