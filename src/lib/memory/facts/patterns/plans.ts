import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { MONTHS, WEEKDAYS, alternatives } from '../words/lists';
import { LIFE } from './goals';

const WHEN = new RegExp(
  `\\b(?:on|next|this|in|at|tomorrow|for|over|from|until|by|tonight|later)\\b.*(?:${alternatives(`${MONTHS}|${WEEKDAYS}`)}|week|weekend|month|year|summer|winter|spring|autumn|\\d|half term|easter|christmas|tomorrow|holidays?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\\btomorrow\\b`,
  'i',
);

const PLANNED = new RegExp(
  `\\b(?:${alternatives(`${MONTHS}|${WEEKDAYS}`)}|next|this (?:week|month|summer|spring|autumn|winter|year)|tomorrow|easter|christmas|summer|winter|spring|autumn|half term|weekend|new year|the \\d)\\b`,
  'i',
);

const VAGUE =
  /^(?:work|bed|sleep|the (?:shops?|shop|pub|gym|toilet|loo|bathroom|kitchen|office|station|supermarket|doctor'?s?|dentist|beach|park|cinema|garden|party|bank|post office|airport|match)|town|school|church|tesco|lunch|dinner|hell|be|have|get|do|say|ask|tell|make|need|try|go|start|see)\b/i;

const destination = (text: string): string =>
  text.replace(
    / (?:with|for (?:a|an|two|three|\d|the|my|work|our)|by (?:train|car|plane|ferry)|via|to (?:see|visit|meet|stay|celebrate)|together|on (?:holiday|business)) ?.*$/i,
    '',
  );

function trip(captured: string, clause: Clause): readonly Draft[] {
  if (VAGUE.test(captured) || (clause.tense === 'past' && !clause.perfect)) return [];
  return [{ predicate: 'trips', object: destination(captured) }];
}

/** Trips, visits, appointments, events and deadlines. */
export const PLANS: readonly ClauseReader[] = [
  frame(
    'fly|travel|head|sail|drive|go',
    /^(?:off |away |back |out |over |up |down |home |on holiday |abroad |on (?:a |our )(?:trip|cruise|honeymoon) )*to (?:the )?(\p{Lu}.*|see .*)$/u,
    (captured, clause) =>
      /^see/.test(captured) ? undefined : clause.progressive || clause.future ? trip(captured, clause) : undefined,
  ),
  frame(
    'go',
    /^(camping|skiing|hiking|on holiday|sailing|cycling|surfing|walking|glamping|away|on a cruise|backpacking|interrailing|fishing|diving|trekking) (?:to|in|around|round|on) (?:the )?(.+)$/u,
    (captured, clause, match) =>
      (clause.progressive || clause.future) && captured !== '' && /^\p{Lu}/u.test(match[2] ?? '')
        ? [{ predicate: 'trips', object: destination(match[2] ?? '') }]
        : undefined,
  ),
  frame('go', /^to (?:the )?(\p{Ll}+(?: \p{Ll}+)??) (?=in|on|next|for|this|over)(.+)$/u, (captured, clause) =>
    clause.progressive &&
    (PLANNED.test(clause.rest) || /\bholidays\b/.test(clause.rest)) &&
    !VAGUE.test(captured) &&
    !/\p{Lu}/u.test(clause.rest)
      ? [{ predicate: 'trips', object: captured }]
      : undefined,
  ),
  frame('be', /^(?:off|away|flying|heading)(?: on holiday)? to (?:the )?(\p{Lu}.+)$/u, trip),
  frame(
    'have|book',
    /^(?:got )?(?:an? |our |my |the )?(?:\p{L}+ )?(?:flight|flights|trip|holiday|ferry|cruise|train|tickets?|weekend|break|week|fortnight)s?(?: booked)? (?:to|in|away in) (?:the )?(\p{Lu}.+)$/u,
    (captured, clause) =>
      clause.negated || (clause.tense === 'past' && clause.verb === 'have')
        ? []
        : [{ predicate: 'trips', object: destination(captured) }],
  ),
  frame('have|book|get', /^(?:got )?tickets? (?:for|to see|to) (.+)$/i, (captured, clause) =>
    clause.negated ? [] : [{ predicate: 'events', object: captured }],
  ),
  frame(
    'visit',
    /^(?!so\b|and\b|this\b|for\b|at\b|in\b|next\b|on\b|us\b|me\b|tomorrow\b|today\b)(.+)$/i,
    (captured, clause) => {
      if (clause.negated && !clause.perfect) return [];
      if (clause.progressive || clause.future || clause.perfect || clause.tense === 'past')
        return /^(?:the (?:shop|website|page|site)|it|them)\b/i.test(captured)
          ? []
          : [{ predicate: 'visits', object: captured.replace(/ (?:with|for|during|on) .*$/i, '') }];
      return clause.habitual || /every|each/i.test(captured)
        ? [{ predicate: 'habits', object: `${clause.verbText} ${captured}`, exact: true }]
        : undefined;
    },
  ),
  frame('be', /^to (\p{Lu}.+)$/u, (captured, clause) =>
    clause.perfect ? [{ predicate: 'visits', object: captured }] : undefined,
  ),
  frame(
    'see',
    /^(?:the |my |a )?((?:[a-zÀ-ỿ]+ )?(?:physio|dentist|doctor|gp|optician|consultant|specialist|vet|solicitor|midwife|nurse|hygienist|therapist|counsellor|surgeon|cardiologist|osteopath|chiropodist|accountant|dermatologist|bank manager|hairdresser))\b(.*)$/i,
    (captured, clause) =>
      (clause.progressive || clause.future) && WHEN.test(clause.rest)
        ? [{ predicate: 'appointments', object: captured }]
        : [],
  ),
  frame('see|meet|host|celebrate|visit|take', /^(.+)$/i, (captured, clause) =>
    (clause.progressive || (clause.future && clause.modal === undefined)) &&
    WHEN.test(captured) &&
    !/^(?:you|it|them|someone)\b/i.test(captured) &&
    clause.verb !== 'take' &&
    PLANNED.test(captured)
      ? [{ predicate: 'plans', object: `${clause.progressive ? clause.verbText : clause.verbText} ${captured}` }]
      : undefined,
  ),
  frame(
    'get|have',
    /^(?:my |the )(.+?) (?:done|removed|out|off|fixed|checked|serviced|tested|cut|replaced|fitted) (?=on|next|tomorrow|this|at|in)(.+)$/i,
    (captured, clause) => (clause.progressive ? [{ predicate: 'appointments', object: captured }] : undefined),
  ),
  frame(
    'have|get',
    new RegExp(
      `^(?:got )?(?:an? |my |the |another |our )?((?:\\p{L}[\\p{L}'-]* ){0,3}?(?:appointment|apointment|appt|meeting|interview|check-?up|scan|mot|blood test|eye test|smear test|consultation|op|operation|surgery|viewing|haircut|hearing test|vaccination|jab|x-ray|mri|follow-up|screening|review|filling|hair appointment)(?![\\p{L}])(?: with (?:the |my )?(?:\\p{L}+(?: from \\p{L}+)?))?)(?<tail>.*)$`,
      'iu',
    ),
    (captured, clause, match) => {
      if (
        clause.negated ||
        (clause.tense === 'past' && clause.verb === 'have') ||
        (clause.verb === 'get' && !clause.perfect)
      )
        return [];
      return WHEN.test(match.groups?.['tail'] ?? '')
        ? [{ predicate: 'appointments', object: captured, exact: true }]
        : [];
    },
  ),
  frame(
    'have|get|sit|take|do|be',
    new RegExp(
      `^(?:got )?(?:at |an? |my |the |another |our |in )*(?!to )((?:\\p{L}[\\p{L}']* ){0,3}?(?:wedding|exam|exams|driving test|theory test|graduation|funeral|christening|recital|concert|gig|birthday party|party|parents' evening|marathon|half marathon|10k|race|reunion|baby shower|hen do|stag do|stag|hen|barbecue|bbq|conference|audition|final|match|prom|nativity|school play|show|exhibition|test|bar mitzvah|anniversary|baptism|sports day|open day|competition|tournament|retreat|festival))(?=$|[,. ])(?<tail>.*)$`,
      'iu',
    ),
    (captured, clause, match) => {
      if (clause.negated || clause.tense === 'past' || /\b(?:watching|fan|of it)\b/i.test(clause.rest))
        return undefined;
      return WHEN.test(match.groups?.['tail'] ?? '') && (clause.verb === 'have' || clause.progressive || clause.future)
        ? [{ predicate: 'events', object: captured, exact: true }]
        : undefined;
    },
  ),
  frame('get', /^married\b.*$/i, (_, clause) =>
    clause.progressive || clause.future ? [{ predicate: 'events', object: 'getting married', exact: true }] : undefined,
  ),
  frame(
    'be|become',
    /^(?:going to be )?(?:a )?(?:dad|mum|mom|grandad|granddad|gran|grandma|grandmother|grandfather|nan|parents|father|mother|uncle|aunt|auntie|grandparents)\b.*$/i,
    (_, clause) => (clause.future ? [{ predicate: 'events', object: `${clause.verbText} ${clause.rest}` }] : undefined),
  ),
  frame(
    'have|expect',
    /^(?:having )?(?:a |our first |our second |another |our )?(baby|twins|child)\b.*$/i,
    (captured, clause) =>
      (clause.progressive || clause.future) && !clause.negated
        ? [
            {
              predicate: 'events',
              object: clause.verb === 'have' ? 'having a baby' : `expecting ${captured}`,
              exact: true,
            },
          ]
        : undefined,
  ),
  frame(
    'have',
    /^to (?:hand in|submit|finish|deliver|file|send in|complete|turn in|return|renew) (.+?) (?:in )?(?:by|before|on|until|till|for) (.+)$/i,
    (captured, clause) =>
      clause.negated || clause.tense === 'past' ? [] : [{ predicate: 'deadlines', object: captured }],
  ),
  frame(
    'plan|organise|book',
    /^(?:on )?an? (?:\p{L}+ )?(?:trip|holiday|visit|weekend|week|cruise|honeymoon|break) (?:to|in) (?:the )?(\p{Lu}.+)$/u,
    (captured, clause) =>
      clause.negated || clause.tense === 'past' ? [] : [{ predicate: 'trips', object: destination(captured) }],
  ),
  frame('plan|intend', /^(?:on |to )(.+)$/i, (captured, clause) =>
    clause.negated || clause.tense === 'past' ? [] : [{ predicate: 'plans', object: captured }],
  ),
];

/** A plan with a time, whatever it is. */
const SOME_PLAN: ClauseReader = (clause) => {
  if (
    clause.subject !== PERSON ||
    clause.attribute !== undefined ||
    clause.negated ||
    clause.tense === 'past' ||
    (clause.modal !== undefined && !(clause.modal === 'will' && clause.progressive))
  )
    return undefined;
  if (
    /^(?:be|do|say|have|get|think|make|need|look|wait|come|try|tell|ask|see if|call|watch)$/.test(clause.verb) &&
    !clause.future
  )
    return undefined;
  if (
    clause.progressive &&
    !clause.perfect &&
    PLANNED.test(clause.rest) &&
    !/\b(?:every|last|most|each)\b/i.test(clause.rest)
  )
    return [{ predicate: 'plans', object: `${clause.verbText} ${clause.rest}` }];
  if (
    clause.future &&
    !clause.progressive &&
    (PLANNED.test(clause.rest) || LIFE.test(`to ${clause.verbText} ${clause.rest}`))
  )
    return [{ predicate: 'plans', object: `${clause.verbText} ${clause.rest}` }];
  return undefined;
};

/** Plans of any other kind that have a time. */
export const LOOSE_PLANS: readonly ClauseReader[] = [SOME_PLAN];
