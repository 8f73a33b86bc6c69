import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { headOf } from '../objects';
import { MONTHS, WEEKDAYS, alternatives } from '../words/lists';

const DAY = alternatives(WEEKDAYS);
const MONTH = alternatives(MONTHS);

/** A day or an hour behind what is to be. */
const DATED = new RegExp(
  `^(.+?),? (?:(?:booked|scheduled|arranged|due|set|coming up) )?(?:for |at |on |by |this |next |in )?(?:the )?(?:(?:${DAY})s?(?! off)|tomorrow|today|tonight|\\d{1,2}(?:st|nd|rd|th)|(?:\\d{1,2} )?(?:${MONTH})|(?:next|this) (?:week|month|weekend|term|year)|(?:half|quarter|five|ten|twenty) (?:past|to) \\p{L}+|\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?$|(?:in )?(?:two|three|four|\\d) (?:days|weeks|months))\\b.*$`,
  'iu',
);
const PAST_OR_OFTEN =
  /\b(?:every|each|last|most|ago|yesterday|always|usually|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|off|days? off)\b/i;
const APPOINTMENT =
  /\b(?:appointment|appt|check|check-up|interviews?|meeting|viewing|service|doctor|doctor's|doctors|dentist|dentist's|dentists|gp|optician|opticians|physio|vet|vets|vet's|jabs?|scan|bloods?|blood test|eye test|hearing test|review|appraisal|consultation|surveyor|plumber|engineer|inspector|inspection|health visitor|therapy|counselling|haircut|hairdresser|fitting|mot|x-ray|operation|op|surgery|call with|phone call|session|colonoscopy|endoscopy|physical|smear|mammogram|biopsy|chemo|court date|court hearing|orthodontist|hygienist|midwife|clinic|tribunal|hearing|delivery)\b/i;
const EVENT =
  /\b(?:wedding|party|exam|exams|mocks|test|gig|concert|match|game|race|marathon|reunion|festival|prom|funeral|christening|graduation|recital|audition|show|play|final|tournament|sleepover|anniversary|ball|competition|finals|conference|barbecue|bbq|assembly|sports day|open day|parents' evening|school trip|ceremony|retreat|fair|leaving do|hen do|stag do|baby shower|launch|exhibition|premiere|opening|half marathon|10k|last day|first day|performance|rehearsal|presentation|induction|agm|lambing|court case|carnival|county show|christmas do|service|tour|rehearsal|lesson|meet-up|meetup|hike|visit|do)\b/i;

/** What kind of date a thing is that is planned for a day; nothing where it is none. */
export function kindOfDate(thing: string): 'appointments' | 'events' | undefined {
  if (APPOINTMENT.test(thing)) return 'appointments';
  return EVENT.test(thing) ? 'events' : undefined;
}

const having: ClauseReader = (clause) => {
  if (
    !/^(?:have|get)$/.test(clause.verb) ||
    clause.negated ||
    clause.attribute !== undefined ||
    (clause.tense === 'past' && !clause.perfect && clause.verb === 'have') ||
    PAST_OR_OFTEN.test(clause.rest)
  )
    return undefined;
  const thing = DATED.exec(clause.rest.replace(/^(?:got )?(?:an? |the |my |our |another |his |her )?/i, ''))?.[1];
  const kind = thing === undefined ? undefined : kindOfDate(headOf(thing));
  return thing === undefined || kind === undefined || /^(?:to|no|been|not)\b/i.test(thing)
    ? undefined
    : [
        {
          predicate: kind,
          object: thing
            .replace(/ (?:on|at|for|in|by|the)$/i, '')
            .replace(
              / at (?:about |around )?(?:\d[\d.:]*(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half [a-zÀ-ỿ]+|quarter (?:past|to) [a-zÀ-ỿ]+)$/i,
              '',
            ),
          exact: true,
        },
      ];
};

/** "My report cards are due Friday", "my passport runs out in May", "my mocks start 12 January". */
export function datesOf(clause: Clause): readonly Draft[] | undefined {
  const { attribute } = clause;
  if (attribute === undefined || clause.negated || clause.tense === 'past' || clause.subject !== PERSON)
    return undefined;
  if (
    (clause.verb === 'be' &&
      /^(?:due|overdue|needed|up for renewal|to be (?:in|submitted|handed in))\b(?! to\b)/i.test(clause.rest)) ||
    (/^(?:expire|run|end)$/.test(clause.verb) &&
      /^(?:out )?(?:on|in|at|by|next|this|tomorrow|\d)(?!.*\b(?:after|from now)\b)/i.test(clause.rest) &&
      (clause.verb !== 'run' || /^out/i.test(clause.rest)))
  )
    return /\b(?:baby|period)\b/i.test(attribute)
      ? undefined
      : [{ predicate: 'deadlines', object: attribute, exact: true }];
  if (!/^(?:be|start|begin|come|take|happen)$/.test(clause.verb) || PAST_OR_OFTEN.test(clause.rest)) return undefined;
  const kind = kindOfDate(attribute);
  return kind !== undefined &&
    DATED.test(`x ${clause.rest.replace(/^(?:place|round|up) /i, '')}`) &&
    /^(?:booked|scheduled|due|set|for|at|on|this|next|in|the|tomorrow|place|up|round|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      clause.rest,
    )
    ? [{ predicate: kind, object: attribute, exact: true }]
    : undefined;
}

/** What is to be on a day. */
export const DATES: readonly ClauseReader[] = [
  having,
  frame(
    'have',
    /^(?:got )?(?:an? |my |the )?((?:[a-zÀ-ỿ]+ )?(?:essay|report|assignment|paper|dissertation|thesis|coursework|invoice|proposal|application|homework)) (?:due|to (?:hand in|submit|finish)) (?:on |by |in |for )?(.+)$/i,
    (captured, clause) =>
      clause.negated || clause.tense === 'past'
        ? undefined
        : [{ predicate: 'deadlines', object: captured, exact: true }],
  ),
  frame('go|start|return', /^back (?:to (?:work|school|uni|college))\b(.+)$/i, (_, clause) =>
    clause.negated || clause.tense === 'past' || !DATED.test(clause.rest)
      ? undefined
      : [{ predicate: 'plans', object: `${clause.verbText} ${clause.rest}` }],
  ),
];
