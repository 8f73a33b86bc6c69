import { row, type PlainerWords } from './plainer-words';

/** How people say it at the table and in a hurry, and how it is said in full. */

const things = '(lists|reminders|timers|alarms|notes|events)';
const amount = '(.*(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|hundred|half).*?)';

/** Words of the house and of the street for what is to be done. */
const verbs: readonly PlainerWords[] = [
  row('^(?:yeet|chuck|boot|kick) (.+?) off (?=.*list)', 'remove $1 from '),
  row('^shred (?=(?:the|that|my) .*(?:note|list|reminder))', 'delete '),
  row('^(?:prompt me|jog my memory|chase me up|give me a prod|give me a nudge)(?= )', 'remind me'),
  row('^(?:the|my) (.*alarm) needs (?:switching|turning) (on|off)(?: again)?$', 'turn the $1 $2'),
  row('^put (the|my) (.*reminder) at (.+)$', 'move $1 $2 to $3'),
  row('^run (the|my) (.+ timer) again(?: from (?:the )?(?:top|start|beginning))?$', 'restart $1 $2'),
  row('^how is (the|my) (.*timer) (?:getting on|doing|looking|coming along)$', 'how long is left on $1 $2'),
  row(`^what have i got in the way of ${things}$`, 'show my $1'),
  row('^(?:who|what) is up next (?:on|in) my (?:schedule|calendar|diary|agenda)$', 'what is next on my calendar'),
  row('^(week number|date|time) for (?:my|the) [a-z]+$', '$1'),
  row('\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day) just gone$', 'last $1'),
];

/** Sums and amounts said as they come to mind. */
const figures: readonly PlainerWords[] = [
  row('^(?:tack|slap|whack) (.+? (?:percent|per cent|%)(?: .+)?) onto (?=\\D?\\d)', 'add $1 to '),
  row('^share (\\d+)(?: [a-z]+){0,3} (?:among|amongst|between) (\\d+)(?: [a-z]+)?$', 'divide $1 by $2'),
  row('^(?:tally|tot up|total up|add up) (?:these|those|the|my) (?:[a-z]+ ){1,3}(?=\\d)', 'add '),
  row('^mean of (?:(?:my|the|these) )?[a-z]+,? (?=\\d)', 'average of '),
  row(
    '^percent(?:age)? (?:rise|increase|drop|fall|change),? (\\d\\S*)(?: [a-z]+)? to (\\d\\S*)$',
    'percentage change from $1 to $2',
  ),
  row(
    '^(\\d+) (?:marks |points )?(?:from|out of) (\\d+),? (?:it is |that is |is )?how many (?:percent|per cent)$',
    '$1 out of $2 as a percentage',
  ),
  row('^(.+?) is how (?:cold|hot|warm|long|tall|heavy|far|fast|big) in (.+)$', 'what is $1 in $2'),
  row('^how (?:heavy|long|tall|far|hot|big|high) in (\\S+) is (.+)$', 'what is $2 in $1'),
  row(`^${amount},? how many (\\S+) (?:would|does|will|is) (?:that|it)(?: make| be)?$`, 'what is $1 in $2'),
  row('^do (?:us|me) (.+ (?:in|into|to) .+)$', 'what is $1'),
];

export const plainerEveryday: readonly PlainerWords[] = [...verbs, ...figures];
