import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { WEEKDAYS, alternatives } from '../words/lists';
import { lasting, CLOCK, TIMES } from './time-of-day';

/** Getting up, going to bed, going to work. */
export const ROUTINES: readonly ClauseReader[] = [
  frame(
    'get|wake|be',
    new RegExp(`^up (?:at|around|by|about|before|for) (?:about |around |like )?${CLOCK}`, 'i'),
    (captured, clause) =>
      !lasting(clause) || clause.progressive
        ? []
        : clause.negated
          ? [{ predicate: 'habits', object: `get ${clause.rest}` }]
          : [{ predicate: 'wake time', object: captured, exact: true }],
  ),
  frame('get|wake|be', /^up (?:early|late)\b/i, () => []),
  frame(
    'go|get',
    new RegExp(
      `^(?:off )?to (?:bed|sleep) (?:at|around|by|about|before|after|no later than) (?:about |around )?${CLOCK}`,
      'i',
    ),
    (captured, clause) =>
      !lasting(clause) || clause.progressive ? [] : [{ predicate: 'bedtime', object: captured, exact: true }],
  ),
  frame('go', /^(?:off )?to (?:bed|sleep)\b/i, () => []),
  frame('be', new RegExp(`^in bed (?:at|by|before|around) ${CLOCK}`, 'i'), (captured, clause) =>
    clause.habitual || clause.never || /usually|always/i.test(clause.rest)
      ? [{ predicate: 'bedtime', object: captured, negative: false, exact: true }]
      : [],
  ),
  frame(
    'ride|drive|take|get|cycle|walk|commute|catch',
    /^(?:(?:in|over|there|up|down) )?(?:(?:my|the|a|an) )?(?:(.+?) )??(?:(?:in|up|down|over) )?(?:to|into) (?:work|the office|school|uni|town for work|college|my job|campus)\b/i,
    (captured, clause) => {
      if (!lasting(clause) || clause.progressive || clause.negated) return [];
      const means = captured.replace(/ (?:in|into town|into)$/i, '');
      return [
        {
          predicate: 'commute',
          object:
            means === ''
              ? clause.verb === 'drive' || clause.verb === 'walk' || clause.verb === 'cycle'
                ? clause.verbText
                : ''
              : means,
        },
      ];
    },
  ),
  frame(
    'go|travel|get|come',
    /^(?:in )?to (?:work|the office|school|uni|college) (?:by|on) (?:the |my )?([a-zÀ-ỿ]+)/i,
    (captured, clause) =>
      !lasting(clause) || clause.negated
        ? []
        : [{ predicate: 'commute', object: /^foot$/i.test(captured) ? 'on foot' : captured, exact: true }],
  ),
  frame('commute', /^(?:to [a-zÀ-ỿ]+ )?by (.+)$/i, (captured) => [{ predicate: 'commute', object: captured }]),
  frame('commute', /^from (.+)$/i, (captured) => [{ predicate: 'home', object: captured }]),
  frame('be', new RegExp(`^(?:not )?off (?:work )?(?:on )?((?:${alternatives(WEEKDAYS)})s)`, 'i'), (captured) => [
    { predicate: 'work hours', object: `${captured} off`, exact: true },
  ]),
  frame(
    'have',
    new RegExp(`^((?:${alternatives(WEEKDAYS)})s?(?: and (?:${alternatives(WEEKDAYS)})s?)* off)`, 'i'),
    (captured) => [{ predicate: 'work hours', object: captured, exact: true }],
  ),
  frame('go|be', /^(part[- ]time|full[- ]time)(?:, (.+?))?(?: from .*)?$/i, (captured, clause, match) =>
    clause.future ? [] : [{ predicate: 'work hours', object: match[2] ?? captured, exact: true }],
  ),
  frame(
    'be',
    /^on (nights|earlies|lates|days|the night shift|the early shift|call)(?=$|[,.]| (?:this|all|every|most)\b)/i,
    (captured, clause) =>
      /this/.test(clause.rest) || /call/i.test(captured) ? [] : [{ predicate: 'work hours', object: captured }],
  ),
];

/** "always", "every morning" with any verb. */
export const HABITS: readonly ClauseReader[] = [
  (clause) => {
    if (
      clause.subject !== PERSON ||
      clause.attribute !== undefined ||
      !lasting(clause) ||
      clause.progressive ||
      clause.perfect ||
      clause.verb === 'be'
    )
      return undefined;
    if (clause.negated || /\b(?:you|your|it|that|this|them|us)\b/i.test(clause.rest)) return undefined;
    const timed = withoutTimes(clause.rest, clause.whole);
    if (timed !== undefined && isHabit(clause.verb, timed, clause.whole))
      return [{ predicate: 'habits', object: `${clause.verbText} ${timed}`.trim(), exact: true }];
    if (!((clause.habitual && !/\bmostly\b/i.test(clause.whole)) || new RegExp(`\\b${TIMES}`, 'i').test(clause.rest)))
      return undefined;
    if (
      /^(?:have|want|need|know|see|say|tell|think|mean|feel|look|forget|lose|find|wish|hope|try|get|miss|seem|sound|come|do|meet|give|keep|believe|understand|guess|spell|remember|ask|call|start|finish|leave|put|make)$/.test(
        clause.verb,
      )
    )
      return undefined;
    return [{ predicate: 'habits', object: `${clause.verbText} ${clause.rest}`.trim(), exact: true }];
  },
];

/** Verbs that say what happens to somebody or goes on in them, however often. */
const NO_HABIT =
  /^(?:be|want|need|know|see|say|tell|think|mean|feel|look|forget|lose|find|wish|hope|try|miss|seem|sound|believe|understand|guess|spell|remember|ask|start|finish|leave|like|love|hate|live|sleep|work|wake|earn|owe|cost|pay|come|stay|die|hurt|prefer|fancy|own|have|spend|coach|babysit|deliver|teach|volunteer|volenteer|preach|inject|sell|bake|bowl|clean|teach|foster|train|polish)$/;

const NOT_DONE =
  /^(?:to (?:work|bed|sleep|the office)|up|off|home|out of|paid|(?:an? |the |my |some )*(?:problem|error|meeting|headache|migraine|appointment|lesson|lessons|off|day off|days off|headaches|migraines|class|classes|exam|trouble|shift|shifts|time|question|test|paycheck)s?\b)/i;

function isHabit(verb: string, done: string, whole: string): boolean {
  return (
    !NO_HABIT.test(verb) &&
    !NOT_DONE.test(done) &&
    !(
      done === '' && /^(?:go|do|have|get|take|make|meet|call|give|put|keep|use|play|watch|read|eat|drink)$/.test(verb)
    ) &&
    !/\b(?:next|tomorrow|tonight|today|this (?:week|morning|afternoon|evening))\b/i.test(whole)
  );
}

/** What is done, where a time says how often: "run five miles" of "run five miles before school every day". */
function withoutTimes(rest: string, whole: string): string | undefined {
  const match = OFTEN.exec(rest);
  if (match === null && !OFTEN_FIRST.test(whole)) return undefined;
  return rest
    .slice(0, match?.index)
    .replace(
      / (?:before|after) .*$| in the (?:paper|morning|evening|afternoon)s?$| at (?:\d[\d:.]*(?: ?[ap]m)?|five|six|seven|eight|nine|ten|noon|lunch|night)$/i,
      '',
    )
    .replace(/ with (?:my|the|our|other|some|a) .*$/i, '')
    .replace(/^(?:always|usually) /i, '')
    .replace(/,.*$/, '')
    .trim();
}

const OFTEN = new RegExp(
  `(?:^|,? )(?:every (?:single |other |second )?(?:day|night|morning|evening|afternoon|week|weekend|month|year|summer|winter|spring|autumn|fall|christmas|easter|lunchtime|${alternatives(WEEKDAYS)})|each (?:day|night|morning|evening|week|weekend|year|summer|${alternatives(WEEKDAYS)})|most (?:days|nights|mornings|evenings|weekends|${alternatives(WEEKDAYS)}s?)|on (?:an? |the )?(?:${alternatives(WEEKDAYS)})s?|on (?:the )?weekends?|at (?:the )?weekends?|(?:once|twice|three times|four times|five times|\\d+ times|a couple of times|a few times|\\w+ times) (?:a|per|each|every) (?:day|week|month|year))\\b`,
  'i',
);

const OFTEN_FIRST = new RegExp(
  `^\\W*(?:(?:and|so) )?(?:(?:every|each) (?:morning|evening|night|day|afternoon|week|weekend|month|year|summer|winter|christmas|thanksgiving|easter|${alternatives(WEEKDAYS)})|most (?:mornings|evenings|nights|days|weekends)|on (?:${alternatives(WEEKDAYS)})s|(?:${alternatives(WEEKDAYS)}) (?:mornings|nights|evenings|afternoons)),? (?:i|we)\\b`,
  'i',
);
