import { row, type PlainerWords } from './plainer-words';

/** How English speakers ask something in more words than it needs, and in plainer ones. */

const somebody =
  '(?:people|folks|everyone|everybody|someone|somebody|anyone|anybody|they|them|him|her|he|she|a friend|(?:my|our) (?:\\S+ )?\\S+|(?:aunt|auntie|uncle|cousin|granny|grandma|grandpa) \\S+)';
const question =
  '(?:when|what day|which day|what date|which date|what (?:day of the week|weekday)|which weekday|what time)';
const comesTo =
  '(?:make|makes|equal|equals|(?:come|comes|work|works) (?:out )?(?:to|at|as)|amounts? to|total|totals|convert(?:s)? to)';

/** Where somebody is, which is all that their time hangs on. */
const byPeople: readonly PlainerWords[] = [
  row(
    `^(what|which) (?:time|hour) (?:do|does|have|has) ${somebody}(?: have| got)?,? (?:over |out |down |up |back )?in (.+?)(?: have| got| has)?$`,
    'what time is it in $2',
  ),
  row(
    `^what time (?:is it|will it be|would it be) for ${somebody} (?:over |out |down |up |back )?in (.+)$`,
    'what time is it in $1',
  ),
  row(
    `^what (?:does|do|is|['’]s) the clocks? (?:say|saying|at|read|show) (?:over |out |down |up )?in\\b`,
    'what time is it in',
  ),
  row(`^(?:what|how late) the clock (?:says|reads|shows) in\\b`, 'what time is it in'),
];

/** What would be, and what is. */
const asIs: readonly PlainerWords[] = [
  row('^(?:would|will|could) (.+?) be (an? .+)$', 'is $1 $2'),
  row(
    '^(what|which|how (?:much|many|long|old|far|tall|heavy|big)|when|where)( .*?)? (?:would|will|should|might) be\\b',
    '$1$2 is',
  ),
  row(
    '^(what|how much) (?:would|will|should|might) (.+?) be\\b(?= (?:in|as|into|on|to|when|from|for)\\b|$)',
    '$1 is $2',
  ),
  row('^(what) (?:is|are|was) (.+?) (?:going to|gonna) be\\b', '$1 is $2'),
  row(
    '^(what (?:date|day|weekday)|when) (?:would|will|should|does|do) (.+?) (?:be|fall|land|come|happen)(?: on)?\\b',
    '$1 is $2',
  ),
  row(
    '^on (what|which) (date|day|weekday) (?:does|do|will|is) (.+?)(?: (?:be|fall|land|come))?( this year| next year)?$',
    '$1 $2 is $3$4',
  ),
];

/** The question said last: "Easter is when". */
const saidLast: readonly PlainerWords[] = [
  row(`^((?:\\S+ ){0,5}?\\S+?)(?: is|['’]s| are| falls?| lands?| comes)(?: on| at)? (${question})$`, '$2 is $1'),
  row(`^((?:\\S+ ){0,3}?\\S+?)(?: is|['’]s) (?:in|on) (what|which) (time ?zone)$`, '$2 $3 is $1 in'),
  row(`^(.+?)(?: is|['’]s)? ${comesTo} (?:what|how much)$`, 'what is $1'),
  row(`^there (?:is|are) (how many .+)$`, '$1'),
  row(`^((?:an?|one|the) \\S+)(?: is|['’]s| has| holds) (how many \\S+)(?: in it)?$`, '$2 in $1'),
];

/** A sum, or an amount in another unit, by what comes out. */
const byResult: readonly PlainerWords[] = [
  row(
    `^(?:what|how much|what (?:number|figure|amount|total)) (?:do|does|would|will) (?:you|i|we|one)? ?(?:get|have|end up with) (?:if|when|by|from) (?:(?:you|i|we) )?(?:take |took |do )?(.+)$`,
    '$1',
  ),
  row(`^what (?:you|i|we|one) gets? (?:if|when) (?:you|i|we|one) (?:takes? |do )?(.+)$`, '$1'),
  row(`^(?:what|how much) (?:do|does|would|will) (.+?) ${comesTo}(?: in| as| to)? (.+)$`, 'what is $1 in $2'),
  row(`^(?:what|how much) (?:do|does|would|will) (.+?) ${comesTo}$`, 'what is $1'),
  row(`^(?:what|how much) (.+?) (?:comes?|works?) out (?:to|at|as)(?: in)? (.+)$`, 'what is $1 in $2'),
  row(`^(?:what is |what['’]s )?the number of (\\S+) (?:there are )?in\\b`, 'how many $1 in'),
  row(`^(?:what is|what['’]s) the (?:conversion|equivalent|value) of (.+?) (?:to|in|into)\\b`, 'what is $1 in'),
  row(
    `^how (?:heavy|tall|long|high|wide|deep|hot|cold|big|far|fast) (?:is|are) (.*\\d.*?)(?: when (?:you|i) put (?:it|that))? in\\b`,
    'what is $1 in',
  ),
  row(`^how much does (an? )?(.*\\d.*?) (?:bag |box |baby |person )?weigh in\\b`, 'what is $2 in'),
  row(`\\bdo the (?:maths?|sum|sums|calculation) (?:on|for)\\b`, 'work out'),

  row(
    '^how (?:much|many) (\\S+) (?:it is|is it|are|is|there is|there are|(?:would|do|will) (?:i|you|we) (?:need|get)) (?:in|to get|to make|for|out of)\\b',
    'how many $1 in',
  ),
  row('^how many (\\S+) (an?|one|the) (\\S+) (?:has|holds|is|weighs|makes)(?: in it)?$', 'how many $1 in $2 $3'),
  row('^(?:put|express|say|turn) (.+?) (?:into|in|as) (\\S+(?: \\S+)?)$', 'what is $1 in $2'),
  row(' even in (?=\\S+$)', ' in '),
  row(' for the (?:oven|recipe|cake|pool|form|report)$', ''),
];

/** How long it is until something. */
const untilThen: readonly PlainerWords[] = [
  row('^how (?:soon|far (?:off|away)) (?:is|are) (.+?) in days$', 'how many days until $1'),
  row('^how soon (?:is|are)\\b', 'how long until'),
  row(
    '^(how (?:many \\S+|long|much (?:time|longer)))(?: more)? (?:(?:do|must|should|will) (?:i|we) (?:have|need)? ?(?:to wait|left|to go)?|(?:have|has) (?:i|we) got(?: left)?|(?:is|are)(?: there| it)?(?: still)?(?: left)?)(?: to wait| to go)? (?:until|till?|til|before)(?: (?:it|the clock) (?:hits|is|gets to|turns|strikes))?\\b',
    '$1 until',
  ),
];

/** A word that one cannot write. */
const toSpell: readonly PlainerWords[] = [
  row(
    `^(?:i|we) (?:(?:can|could|do|am|are|have|always|never) ?(?:not|n['’]t)?|can['’]t|cannot|don['’]t)? ?(?:remember|know|sure|recall|forget|forgot|forgotten)(?: of)? how (?:to|you|do you|one|i) (spell|write) (.+?)(?:,? (?:so )?(?:can|could|would) you(?: (?:help|please))?(?: me)?)?$`,
    'how do you spell $2',
  ),
  row(
    `^(?:i|we) (?:need|could use|want|would like)(?: some| a bit of)? help (?:with )?(?:the )?spelling(?: of)? (.+)$`,
    'spell $1',
  ),
  row(`\\b(?:correct|right|proper) spelling (?:for|of)\\b`, 'spelling of'),
];

/** What the clock says, and where. */
const ofClock: readonly PlainerWords[] = [
  row('^(?:check |read (?:me |out )?|look at )?the (?:hour|clock)$', 'what time is it'),
  row('^(what time) (?:they|people|folks) have in (.+)$', 'what time is it in $2'),
  row(` for ${somebody} in `, ' in '),
  row(
    `^what time ?zone(?: is|['’]s| does| would| will) (.+?) (?:on|in|use|be in|be on|follow)$`,
    'what time zone is $1 in',
  ),
  row(
    '^(?:does|do) (.+?) (?:observe|use|have|follow|do|go onto|switch to|keep) (daylight savings? time|daylight savings?|dst|summer time)$',
    'is $1 on $2',
  ),
  row('\\btime difference from (?:here|us|me) (?:to|and) ', 'time difference between here and '),
  row(
    '^how many hours(?: of)? difference (?:is|are) there between (?:me|us|here) and ',
    'what is the time difference between here and ',
  ),
  row('^how far (ahead|behind)(?: of)? (?:me|us|here) is (.+?)(?: in hours)?$', 'how many hours $1 is $2'),
  row(
    '^(?:does|do) (.+?) have (?:a |the )?(?:different|same) time (?:than|from|to|as) (?:here|us|me)$',
    'what is the time difference between here and $1',
  ),
  row(
    `^if (?:my|the|our|a) (?:.+?) (?:starts|begins|is|lands|leaves|kicks off|airs|comes on) (?:at )?(.+?),? (?:when|what time|what) (?:is|would|will) (?:that|it)(?: be)? (?:in|for) (.+)$`,
    'when it is $1 what time is it in $2',
  ),
];

/** What the calendar, the reminders and the alarms have. */
const ofDays: readonly PlainerWords[] = [
  row(`^(?:say |give me )?(?:today['’]s date|the date(?: (?:for )?today)?)$`, 'what is the date today'),
  row('^what (?:number week|week number) (?:we are|are we|is it|it is) (?:on|in)$', 'what week number is it'),
  row(
    `^how (many \\S+ )?old (?:would|will|is|am|are) (?:someone|somebody|a person|he|she|they|i|you)(?: be)? if (?:their|his|her|my|your|the) (?:birthday|birth date|date of birth)(?: is|['’]s) (.+)$`,
    'how $1old is someone born on $2',
  ),
  row(
    `^if (?:someone|somebody|a person) (?:was|were|is) born (.+?),? how old (?:would|will|are|is|were) (?:they|he|she)(?: be)?$`,
    'how old is someone born $1',
  ),
  row('^did i have (?=anything|something|any)', 'do i have '),
  row('^is (anything|something) (?=planned|scheduled|happening|booked|going on)', 'is there $1 '),
  row(
    '^(what|which|how many) (meetings|appointments|events|calls) (?:am i|are we) (?:supposed to (?:go to|be at|be in)|in|going to|due at|at)\\b',
    '$1 $2 do i have',
  ),
  row('^(?:check|look at) (my|the|our) (calendar|calender|diary|schedule|agenda) and (?:see|tell me) (?=what)', ''),
  row('^(?:check|look at) (my|the|our) (calendar|calender|diary|schedule|agenda)\\b', 'show $1 calendar'),
  row('^read (my|the|our) (.+?) out$', 'read $1 $2'),
  row(
    `^what(?: is|['’]s) (?:coming )?(?:up )?next (?:on|in) (?:my|the) (?:schedule|calendar|calender|diary|agenda)$`,
    'what is next on my calendar',
  ),
  row(
    `^what(?: is|['’]s) the next thing (?:i have |i['’]ve got )?(?:on|in) (?:my|the) (?:schedule|calendar|diary|agenda)$`,
    'what is next on my calendar',
  ),
  row('\\bany open time\\b', 'time'),
  row(
    '\\b(reminders) (?:(?:that are )?(?:waiting|coming up|left|still to come|to come|pending|lined up))(?= for|$| on| this| today| tonight)',
    '$1',
  ),
  row(
    `^(?:what (?:am i|are you|was i|were you) (?:supposed|meant|going) to (?:remember|be reminding me (?:of|about)|remind me (?:of|about))|what will you be reminding me (?:of|about)|am i (?:supposed|meant|due) to be reminded (?:of|about) anything|is there anything i asked you to remind me (?:of|about)|everything i (?:was|am) (?:supposed|meant) to remember)( .+)?$`,
    'what are my reminders$1',
  ),
  row(
    '^(?:did|has) (?:anyone|anybody|someone|somebody|i|we) (?:already )?(?:add|added|put) (.+?) (?:to|on) (?=.*list$)',
    'is $1 on ',
  ),
  row('^(?:was|were|has|have) (.+?) (?:already |been )+(?:put|added) (?:on|to) (?=.*list$)', 'is $1 on '),

  row(`^what(?: is|['’]s) down for `, 'what is on my calendar for '),
  row(
    '^what i have(?: got)?(?: going| planned| booked| scheduled)?(?: on| for)? (?=today|tomorrow|this|next|\\S+day)',
    'what have i got on ',
  ),
  row(' are in for ', ' are there '),
  row(
    '^what is the last thing (?:on|in) (?:my|the) (?:schedule|calendar|diary|agenda)$',
    'what is the last thing on today',
  ),
  row(
    '^what is the last thing (?:on|in) (?:my|the) (?:schedule|calendar|diary|agenda) (?=\\S)',
    'what is the last thing on ',
  ),
  row('^when is there (?=an? gap|a free|time|space)', 'is there '),
  row('^where i (have|need) to be next$', 'where do i $1 to be next'),
  row('^which day (?=is|are|was)', 'what day '),
  row(
    '^(is (?:it|today) .+?),? or (?:have i|am i|did i) (?:got |gone )?(?:muddled|lost|confused|mixed up|wrong|dreaming|mistaken|imagining|mad|losing)\\b.*$',
    '$1',
  ),
  row('\\bevery reminder (?:that is )?(?:still )?to come$', 'my reminders'),
  row('^(what|which) (\\S+) (?:would|will) it be\\b', '$1 $2 is it'),
];

/** How long a timer still runs. */
const ofTimers: readonly PlainerWords[] = [
  row(
    `^how (?:many minutes|many seconds|long|much time)(?: is it| will it be| it will be)? (?:till|til|until|before) ((?:my|the) .*?timer)(?:['’]s| is| goes| will)? (?:up|off|done|finished|over|ring|go off|goes off|ends?)$`,
    'how long is left on $1',
  ),
  row(
    `^(?:how many minutes|how long|what) ((?:my|the) .*?timer)(?: has|['’]s got)(?: left| to go)?$`,
    'how long is left on $1',
  ),
  row(
    `^(?:how many minutes|how long|what) (the|my) timer(?: has|['’]s got)(?: left| to go)?$`,
    'how long is left on $1 timer',
  ),
  row(
    `^when(?: is|['’]s| will| does) ((?:my|the) (?:.+ )?timer) (?:going to |gonna )?(?:go|goes|going)(?: to go)? off$`,
    'how long is left on $1',
  ),
  row(
    '^did ((?:my|the) (?:.+ )?timer) (?:already |just )?(?:go off|finish|ring|end)(?: yet)?$',
    'how long is left on $1',
  ),
  row('^(is (?:my|the) (?:.+ )?timer) about (?=finished|done|over|up)', '$1 almost '),

  row('^what ((?:my|the) .*?timer) is (?:down to|at|on|up to)(?: now)?$', 'how long is left on $1'),
];

/** Bills and tips. */
const ofBills: readonly PlainerWords[] = [
  row(`^tip (.+?(?: percent|%)) on (.+?)(?:,? how much (?:would|will|is) (?:that|it)(?: be)?)?$`, '$1 tip on $2'),
  row(`^(?:what|how much) (?:do|should|must|would|shall) (?:i|we) (?:tip|leave) on (.+?) at (.+)$`, '$2 tip on $1'),
  row(
    `^(?:figure out |work out |what is )?(?:the|a) tip (?:for|on) (?:a )?(.+?), (.+?(?: percent|%))$`,
    '$2 tip on $1',
  ),
  row(
    `^(?:my|our|the) (?:bill|meal|check|fare|cab fare|dinner|lunch|tab)(?: for .*?)? (?:came to|comes to|was|is) (.+?),? (?:and |so )?(?:what|how much) (?:would|is|will)(?: be)? (?:an? )?(.+?(?: percent|%))(?: gratuity| tip)?(?: be| come to)?(?: on (?:it|that))?$`,
    '$2 tip on $1',
  ),
  row(
    `^how much of an? (.+?(?: percent|%)) tip (?:do|should|would) (?:i|we) leave if (?:my|the|our) \\S+ (?:was|is|came to) (.+)$`,
    '$1 tip on $2',
  ),
  row(`^(?:what is|what['’]s) (.+?(?: percent|%)) on a bill of `, '$1 tip on '),
  row(
    `^if (.+?) of us (?:are )?(?:sharing|share|splitting|split) (?:a |the )?(.+?) (?:check|bill|meal|tab),? how much (?:do|does|is)\\b.*$`,
    'split $2 between $1 people',
  ),
  row(`^how many (?:(six)es|(\\S+?)s) (?:go|fit|are there) in(?:to)? `, 'how many times does $1$2 go into '),
  row(`\\ban? (even|odd) or (?:an? )?(odd|even)(?: number| one)?$`, '$1 or $2'),
  row(`^add up (?:these|those|the following) (?:\\S+ )?(?:for me)?,? ?(?=\\d)`, 'add '),

  row(' going from (?=.+ to )', ' from '),
];

/** What Hearth can do, and words by their letters. */
const ofHelp: readonly PlainerWords[] = [
  row(
    '^what (?:are some|kinds? of|sorts? of|all) (?:things|stuff)(?: that)? (?:you (?:can|are able to) do|can you do|am i able to ask you|can i ask you)(?: for me| for us)?$',
    'what can you do',
  ),
  row('^(?:some|the) (?:stuff|things) you (?:know how to|can) do$', 'what can you do'),
  row('^(?:what|which) are the letters in (\\S+)$', 'spell $1'),
  row('^(\\S+),? how many letters$', 'how many letters in $1'),
  row('^how many letters (?:is|has|does) (\\S+?)(?: have| got)?$', 'how many letters in $1'),

  row('^how (?:would|should|will) (.+?) be (written|spelled|spelt|said)\\b', 'how is $1 $2'),
  row('^how is (.+?) (?:written|spelled|spelt) backwards$', 'spell $1 backwards'),
  row('^what (?:number|year|figure) does ([ivxlcdm]+) (?:stand for|mean|represent|come to)$', 'what is $1 in numbers'),
];

export const plainerQuestions: readonly PlainerWords[] = [
  ...[...ofClock, ...byPeople, ...ofDays, ...ofTimers, ...ofBills, ...ofHelp, ...asIs, ...saidLast],
  ...[...byResult, ...untilThen, ...toSpell],
];
