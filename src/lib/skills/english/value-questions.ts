/**
 * How English speakers ask about values that they told of before, and the same in plain words: "I was born in 1970 …; how old does
 * that make me". In braces stand the kinds of values that are told, in order; a row fits only where just these are told.
 */
export interface ValueQuestion {
  /** What is asked. Named groups stand in the plain words as "<name>". */
  readonly asked: RegExp;
  /** What must have been told, where that matters. */
  readonly told?: RegExp;
  /** What must not have been told. */
  readonly untold?: RegExp;
  readonly plain: string;
}

const unit = String.raw`(?<unit>seconds|minutes|hours|days|weeks|fortnights|months|years|nights|sleeps|weekends)`;
const ends =
  '(?:end|ends|finish|finishes|over|up|run out|runs out|expire|expires|due|lapse|lapses|stop|stops|last day|final (?:date|day)|deadline|back|ready|done|through|leave|come off|come out|home|return|arrive|arrived|be here|get here|get there|be there|clear|cleared|land|hear|expect|complete|elapse|elapsed|stay|until|till|latest)';
const whose = '(?:there|them|him|her|he|she|they|their|his|local|that end|their end|over)';
/** What is counted to, where it stands in the question itself. */
const anchored =
  '(?!.*\\b(?:till|until|to|before|since) (?!then\\b|that\\b|it\\b|this\\b|now\\b|go\\b|the (?:day|date)\\b)[a-z0-9])';
/** A day is asked for, and not which one of other things. */
const datesAsked =
  /^(?:on |by |at |until |before )?(?:when|(?:what|which)(?: (?:date|day|weekday)| (?:is|was|will|would|should|does) (?:the (?:\S+ )?(?:date|day|deadline)|that|it)))\b(?! time)/u;
const backwards = /\b(?:before|early|earlier|prior|ahead|backwards?|ago)\b/u;
/** A day by its number. Nobody asks for its date: what is asked is today's, or something else. */
export const dayOfMonth = /\b\d{1,2} ?(?:st|nd|rd|th)\b/u;
const datedOrBackwards = new RegExp(`${backwards.source}|${dayOfMonth.source}`, 'u');
const workdays = /\b(?:working|business|week) ?days?\b/u;
const anyStep =
  /\b(?:each|every|per|times|twice|double|half|more|less|left|spent|minus|off|discount|reduced|raise|interest|tax|vat|tip|plus|extra|except|without|average)\b/u;

const timers: readonly ValueQuestion[] = [
  {
    asked:
      /^(?!.*\b(?:cancel|stop|pause|resume|restart|how|left|extra|more|add|off|rename|shorter|longer|another|each|both|when i)\b)(?:.*\b(?:timer|countdown|count (?:it|that|those|this) down|time (?:it|that|this|them))\b|.*\b(?:tell|let|alert|warn|nudge) me (?:know )?when (?:it|that|those|they|the time)\b)/u,
    untold: /\b(?:ago|every|between|timer|alarm|per)\b/u,
    plain: 'set a timer for {length}',
  },
];

const places: readonly ValueQuestion[] = [
  {
    asked: /\btime difference\b.*\b(?:them|these|those|the two|both)\b/u,
    plain: 'time difference between {place} and {place}',
  },
  {
    asked: /^what (?:is |are )?(?:the )?(?:local )?(?:time|times)\b.*\b(?:both|each|either|them|two)\b/u,
    plain: 'what time is it in {place} and in {place}',
  },
  { asked: /\btime ?zone\b/u, plain: 'what time zone is {place} in' },
  {
    asked: /^(?:what|which) (?:day|date)\b(?!.*\bin\b).*\b(?:there|them|him|her|he|she|they)\b/u,
    plain: 'what day is it in {place}',
  },
  {
    asked: /\b(?:how (?:far|many hours|much)|(?:ahead|behind)).*\b(?:ahead|behind)\b|\btime difference\b/u,
    plain: 'how many hours ahead is {place}',
  },
  {
    asked: new RegExp(
      `^(?:(?:what|how late)\\b.*\\b(?:time|hour|clock|late)\\b|(?:have you|do you have)\\b.*\\btime\\b).*\\b${whose}\\b|^what (?:is the )?(?:local time|${whose} time)`,
      'u',
    ),
    untold: /\b(?:moved|from|flew|left) \S+$/u,
    plain: 'what time is it in {place}',
  },
  { asked: /^how late (?:is it|has it got)\b/u, plain: 'what time is it in {place}' },
  {
    asked:
      /^(?:when|what time|what|which time)\b.*\b(?:for (?:me|us)|here|my time|our time|at home|my end|this end|our clocks?)\b/u,
    plain: 'what time is it here when it is {time} in {place}',
  },
  {
    asked:
      /^(?:when|what time|what|which time) (?:is|will|would|does|do|should)\b.*\bin (?<other>[a-z ]+?)(?: time)?$/u,
    plain: 'what time is it in <other> when it is {time} in {place}',
  },
  {
    asked:
      /^(?:when|what time|what|which time)\b.*\b(?:for (?:them|him|her)|there|their time|his time|her time|over there)\b/u,
    plain: 'what time is it in {place} when it is {time} here',
  },
];

const spans: readonly ValueQuestion[] = [
  {
    asked: new RegExp(
      `^how (?:many|much) ${unit}\\b${anchored}.*\\b(?:left|until|till|to go|from now|away|off|do i have|do we have|have i got|have we got|remain\\w*|still|before|yet|more)\\b`,
      'u',
    ),
    plain: 'how many <unit> until {moment}',
  },
  {
    asked: new RegExp(
      `^how (?:long|much (?:time|longer))\\b${anchored}.*\\b(?:left|until|till|to go|from now|away|off|do i have|do we have|have i got|have we got|remains?|leaves?|still|gives?|does that|before)\\b`,
      'u',
    ),
    plain: 'how long until {moment}',
  },
  {
    asked: new RegExp(`^how (?:many|much) ${unit}\\b${anchored}.*\\b(?:ago|has|have|been|since|passed)\\b`, 'u'),
    plain: 'how many <unit> since {past}',
  },
  {
    asked: new RegExp(`^how long\\b${anchored}.*\\b(?:ago|has|have|been|since|passed)\\b`, 'u'),
    plain: 'how long ago was {past}',
  },
  { asked: new RegExp(`^how (?:many )?${unit} old\\b`, 'u'), plain: 'how many <unit> old is someone born {past}' },
  {
    asked:
      /^(?:how old|what age) (?:does (?:that|this|it) make|am|is|are)\b(?!.*\b(?:next|turn\w*|this year|by|when|then)\b)/u,
    told: /\bborn\b|\bbirthday\b|\bdate of birth\b/u,
    plain: 'how old is someone born on {past}',
  },
  {
    asked:
      /^(?:on )?(?:what|which) (?:day|weekday)(?: of the week)?\b(?!.*\b(?:before|after|later|earlier|latest|by)\b).*\b(?:was|did|had)\b/u,
    untold: backwards,
    plain: 'what day of the week was {past}',
  },
  {
    asked:
      /^(?:on )?(?:what|which) (?:day|weekday)(?: of the week)?\b(?!.*\b(?:before|after|later|earlier|latest|by|end|finish\w*|run\w*|expire\w*|due|ready|arrive|over|up)\b)/u,
    untold: backwards,
    plain: 'what day of the week is {moment}',
  },
  {
    asked:
      /^(?:on )?(?:(?:what|which) date|when)\b(?!.*\b(?:before|after|later|earlier|latest|by|next|last|first|end|finish\w*|run\w*|expire\w*|due|ready|arrive\w*|over|up|back)\b) (?:is|was|does|will|would)\b/u,
    untold: datedOrBackwards,
    plain: 'what date is {moment}',
  },
  { asked: /^(?:on )?(?:(?:what|which) date|when) did\b/u, untold: backwards, plain: 'what date was {past}' },
  { asked: /\bweek (?:number|no)\b|\bwhat week\b|\bwhich week\b/u, plain: 'what week number is {moment}' },
  { asked: new RegExp(`\\b${ends}\\b`, 'u'), told: workdays, plain: 'what date is it in {number} working days' },
  {
    asked: new RegExp(`\\b${ends}\\b`, 'u'),
    told: workdays,
    plain: 'what date is {number} working days from {moment}',
  },
  {
    asked: /^what time\b.*\b(?:must|should|shall|need|have|ought|latest|at the latest|leave|set off|start|put)\b/u,
    told: /\b(?:by|before|at|for|until|leaves?|starts?|begins?)\b/u,
    plain: 'what time is {length} before {time}',
  },
  {
    asked: new RegExp(`^(?:at )?(?:what time|when)\\b.*\\b${ends}\\b`, 'u'),
    untold: backwards,
    plain: 'what time is {length} after {time}',
  },
  {
    asked: new RegExp(`^(?:at )?what time\\b.*\\b${ends}\\b|^what time (?:will|would) (?:that|it) be\\b`, 'u'),
    untold: backwards,
    plain: 'what time will it be in {length}',
  },
  {
    asked: /^how (?:long|many hours)\b.*\b(?:that|it|this|shift)\b/u,
    told: /\b(?:from|in|at|between|started)\b.*\b(?:to|out|until|till|and)\b/u,
    plain: 'how long from {time} to {time}',
  },
  { asked: datesAsked, told: /\bbefore\b/u, plain: 'what date is {length} before {moment}' },
  {
    asked: datesAsked,
    untold: new RegExp(`${backwards.source}|${workdays.source}`, 'u'),
    plain: 'what date is {length} from {moment}',
  },
  {
    asked: new RegExp(`^(?:on |by |until )?(?:what|which|when)\\b.*\\b${ends}\\b`, 'u'),
    told: /\b(?:today|now|just|from this)\b/u,
    untold: new RegExp(`${backwards.source}|${workdays.source}`, 'u'),
    plain: 'what date is {length} from today',
  },
];

const sums: readonly ValueQuestion[] = [
  {
    asked: /\b(?<rate>\d+(?:\.\d+)? ?(?:%|percent|per cent)|\S+ (?:percent|per cent)) (?:tip|gratuity)\b/u,
    untold: /\b(?:each|per|people|of us|already|service)\b/u,
    plain: '<rate> tip on {sum}',
  },
  {
    asked:
      /^how many (?:(?:should|do|must|will|would) (?:i|we) (?:order|need|buy|get|have to (?:order|buy|get))|is (?:that|it) (?:in all|altogether)|in all|altogether)\b/u,
    told: /\b(?:each|every one|apiece) (?:one |of them )?(?:needs?|gets?|wants?|has|have|takes?|requires?)\b/u,
    untold: /\b(?:plus|extra|spare|already|left|off|except|but|less|more)\b/u,
    plain: '{number} times {number}',
  },
  {
    asked: /^how much change\b/u,
    told: /\b(?:gave|paid|handed|pay|hand|give)\b/u,
    untold: /\b(?:each|per|times|twice|percent|tip|off|tax)\b/u,
    plain: '{sum} minus {sum}',
  },
  {
    asked: /\b(?:each|per (?:person|head)|apiece|my (?:share|part|bit|portion)|a head|everyone|every one of us)\b/u,
    told: /\b(?:of us|people|friends|mates|colleagues|sharing|guests|at the table|adults)\b/u,
    untold: /\b(?:each|per|tip|off|discount|plus|extra|except|children|kids)\b/u,
    plain: 'split {sum} between {people} people',
  },
  {
    asked: /\b(?:how much|what)\b.*\b(?:pay|cost|price|come to|owe)\b/u,
    told: /\b(?:off|discount|reduction|reduced by|reduces)\b/u,
    untold: /\b(?:then|another|extra|further|plus|tax|vat|each|coupon|on top)\b/u,
    plain: '{percent} off {sum}',
  },
  {
    asked: /^(?:how (?:much|many)|what)\b(?!.*\b(?:left|remain\w*|after|total|altogether|with|keep|pay|cost|price)\b)/u,
    told: /(?:%|percent|per cent) of\b|\b(?:deposit|commission|share|cut)\b|\b(?:goes|go|went) to\b/u,
    untold:
      /\b(?:off|discount|reduced|rise|raise|increase\w*|interest|tax|vat|more|less|another|then|each|per year|a year|left)\b/u,
    plain: '{percent} of {sum}',
  },
  {
    asked: /\b(?:percent|percentage|per cent)\b|^what is mine$/u,
    told: /\bout of\b/u,
    plain: '{number} out of {number} as a percentage',
  },
  {
    asked: /\bpercent\b|\bpercentage\b|\bper cent\b/u,
    told: /\bfrom\b.*\bto\b/u,
    plain: 'percentage change from {sum} to {sum}',
  },
  {
    asked:
      /^(?:what|how much|how many)\b.*\b(?:left|remain|remains|remaining|left over|still (?:got|have)|have (?:i|we) still)\b/u,
    told: /\b(?:spent|used|paid|gave|sold|lost|eaten|ate|drunk|gone|taken|took)\b/u,
    untold: /\b(?:each|every|per|times|twice|double|half|percent|another|then)\b/u,
    plain: '{sum} minus {sum}',
  },
  { asked: /\baverage\b|\bthe mean\b/u, plain: 'average of {sums}' },
  {
    asked:
      /\b(?:total|totals|add up|adds up|sum|altogether|all together|in all|come to)\b|\b(?:how (?:much|many)|what|add)\b.*\btogether\b/u,
    untold: anyStep,
    plain: 'add {sums}',
  },
  {
    asked: /\b(?:per|each|in each|to each)\b/u,
    told: /\b(?:into|between|among|across|over)\b/u,
    untold: /\b(?:left|per|times|percent|more|less|plus)\b/u,
    plain: 'divide {number} by {number}',
  },
];

export const valueQuestions: readonly ValueQuestion[] = [...timers, ...places, ...spans, ...sums];

/** What stands for a place, a moment or an amount in what is asked. */
export const standsForPlace = /\b(?:(?:over|out|up|down|back) )?there\b(?: now)?|\bfor (?:them|him|her)\b/u;
export const standsForMoment = /\b(?:that (?:day|date|time)|that|then|it)\b/u;
export const standsForAmount =
  /\b(?:(?:that|this|the) (?:figure|amount|number|sum|length|distance|weight|temperature|price)|that much|that|this|it|those|them)\b/u;

/** What asks for the date of something, or today's. */
export const asksForDate = /^(?:what|which) date\b/u;

/** What asks for an amount in another unit. */
export const asksForUnit = /\b(?:how (?:many|much)|in|into|to|as|what)\b/u;
export const asksForOther =
  /\b(?:what|how much|how many)\b.*\b(?:that|it|he|she|i|this)\b|\b(?:convert|switch|change|turn|express|translate|need|put)\b.*\b(?:it|that|those|this)\b/u;
