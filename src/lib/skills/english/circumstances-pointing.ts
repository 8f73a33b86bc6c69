/** How English speakers point at what they told of before. */

/** What stands for something told before, unless a noun follows that names it. */
export const pointers =
  /(?<!\b(?:is|are|was|were|be) )(?<!\b(?:how many|how much|what|which) \S+ )\bthere\b(?! (?:is|are|was|were)\b)|\b(?:(?:for|by|until|till|from|at|before|after|of) then|then$|that (?:day|date|time|week|month|evening|morning|afternoon|night|one|amount|figure|list|much|many|long|word|number|place)|those|theirs|these|both|each|its|their|ones|same|the (?:other|next|last|first|second) one|the rest|it all)\b|\b(?:this|that)$|\b(?:this|that) (?:is|was|would|will|be|in|into|to|as|for|on|from|at|up|down|off|please|make|makes|come|comes|leave|leaves|by|and|per|works|work|falls|fall|due|run|runs)\b|^(?:this|that) |\b(?:is|was|of|be|does|did|would|will|put|add|pop|note|make|enter|take|have|spell|write|convert|change|turn|express|till|until|since|round|split|divide|double) that\b(?! (?:timer|alarm|reminder|note|chat|answer))/u;

/** The same where nothing is asked of the clock or the calendar: there "it" says nothing. */
export const itself = /\b(?:it|its|them|they|he|she|him|her|his|hers|one)\b/u;

/** What names a list or what belongs on one, so that something to add is meant for a list. */
export const listWords =
  /\b(?:lists?|groceries|grocery|shopping|basket|chores?|tasks?|to - dos?|todos?|jobs|errands)\b/u;

/** What makes of the day of a turn the day of today. */
export const todayWords = /\b(?:today|today's|todays|now|current|currently|right now|at present|at the moment)\b/u;

/** How a note is asked to be taken. */
export const takesNote =
  /^(?:\S+ ){0,6}?(?:take|make|write|jot|save|add|put|record|leave|create|keep|store|note (?:that|down|this|:)|remember)\b(?!.*\b(?:deleted?|removed?|thrown|binned|what (?:time|day|date))\b)/u;

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** What names a day, and a day of a month. */
export const dayNames = new RegExp(
  `\\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|day|days|week|weeks|month|morning|afternoon|evening|night|christmas|easter|\\d+ ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|${months})\\b`,
  'u',
);
export const monthNames = new RegExp(`\\b(?:${months}|month)\\b`, 'u');

/** What stands for nothing by itself, so that it is no thing, name or text that a person meant. */
export const standIns: ReadonlySet<string> = new Set([
  ...[
    'it',
    'that',
    'this',
    'them',
    'those',
    'these',
    'one',
    'ones',
    'some',
    'both',
    'all',
    'there',
    'then',
    'they',
    'he',
  ],
  ...['she', 'him', 'her', 'so', 'each', 'either', 'two', 'three', 'more', 'the', 'of', 'to', 'and', 'for', 'a', 'an'],
  ...[
    'any',
    'few',
    'mending',
    'fixing',
    'doing',
    'cleaning',
    'out',
    'up',
    'things',
    'bits',
    'stuff',
    'same',
    'rest',
    'at',
    'on',
    'in',
    'again',
  ],
]);
