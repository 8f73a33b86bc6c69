import { row, type PlainerWords } from './plainer-words';

/** How English speakers ask for a date, a zone, a few minutes more or the day's plans in idioms, and in plainer words. */

const reached = '(?:on|at|up to|in|got to|gotten to|come to|reached)';
const date =
  '(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth)';

/** What day it is, as if one were at a place on the calendar. */
const ofDates: readonly PlainerWords[] = [
  row(
    `^(?:what|which) (?:date|day of the month) (?:are|have|is) (?:we|i|it) (?:now )?${reached}(?: now| today)?$`,
    'what date is it',
  ),
  row(
    `^(?:what|which) (?:day|weekday|day of the week) (?:are|have) (?:we|i) (?:now )?${reached}(?: now| today)?$`,
    'what day is it',
  ),
  row(`^(?:are|have) we (?:now )?${reached} (${date}),? or (${date})(?: now| today)?$`, 'is it $1 or $2'),
  row(
    `^(what|which) time ?zone (?:do|does|is|are) (.+?) (?:run on|running on|go by|going by|keep|keep to|observe|work on|live in|lie in|sit in)$`,
    'what time zone is $2 in',
  ),
  row(
    `^(?:what|which) (?:utc|gmt) offset (?:do|does|is|are|has) (.+?) (?:run on|running on|use|on|in|at|go by|have|got|keep|observe)$`,
    'what is the utc offset of $1',
  ),
];

const some =
  '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|twenty[- ]five)';
const clock = '((?:the|my|that) (?:[a-z]+ ){0,3}?timer)';

/** A bare number with a timer is of minutes. */
const ofMinutes: readonly PlainerWords[] = [
  row(
    `^(?:knock|take|shave|chop|cut|lop|drop|get|trim|whip) (?:another )?${some} (?:off|off of|from)(?: of)? ${clock}$`,
    'take $1 minutes off $2',
  ),
  row(
    `^(?:bung|stick|whack|slap|put|add|pop|chuck|throw|tack|lob|shove) (?:another |an extra )?${some}(?: (?:more|extra))? (?:on|onto|on to|to|on top of) ${clock}$`,
    'add $1 minutes to $2',
  ),
  row(`^give ${clock} (?:another |an extra )?${some}(?: (?:more|extra))?$`, 'add $2 minutes to $1'),
];

const part = '(?:morning|afternoon|evening)';
const days = `(?:today|tonight|tomorrow(?: ${part})?|this (?:week|weekend|${part})|next week|(?:this |next |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: ${part})?)`;
const through = '(?:brief me on|(?:talk|run|walk|take|go) (?:me |us )?(?:through|over)|fill me in on|catch me up on)';
const plans = '(?:meetings|appointments|events|plans|schedule|calendar|diary|agenda|bookings)';

/** What is planned, told step by step. */
const ofPlans: readonly PlainerWords[] = [
  row(`^${through} (${days})['’]s (meetings|appointments|events)$`, 'what $2 do i have $1'),
  row(`^${through} (${days})(?:['’]s ${plans})?$`, 'what is on my calendar $1'),
  row(`^${through} (?:my|our|the) (?:${plans} )(?:for |on )?(${days})$`, 'what is on my calendar $1'),
];

/** Whoever is nudged is reminded. */
const ofReminding: readonly PlainerWords[] = [
  row('^(?:jog me|give (?:me|us) a (?:kick|jog|poke|prod|ping|tap)) (?=.*\\b(?:to|about)\\b.*\\S)', 'remind me '),
  row('^(?:jog|refresh) (?:my|our) memory (?=(?:.* )?(?:to|about) \\S)', 'remind me '),
];

export const plainerIdioms: readonly PlainerWords[] = [...ofDates, ...ofMinutes, ...ofPlans, ...ofReminding];
