/** How English speakers say what a turn tells of: verbs, and words that make a value of another one. */

/** How words end that may be the verb of a statement. */
export const finiteEnding = /(?:'s|'d|n't|ed)$/u;

/** Verbs that nothing else is: "accounts want the annual fee", "practice doesn't start". */
export const finiteVerb =
  /^(?:wants?|says?|asks?|goes|go|comes|uses?|keeps?|gives?|gave|makes?|made|takes|told|tells?|means?|meant|starts?|ends?|runs?|ran|works?|likes?|loves?|hates?|lets?|charges?|costs?|insists?|begins?|began|knows?|knew|lends?|allows?|reads|sells?|sold|needs?|puts|shuts?|closes|opens|leaves|lands|lives|got|has|have|moved|been|going|coming|measures?|wrote|writes|sent|sends|turned|turns|finishes)$/u;

/** What reads as a value and is mostly none. */
export const idleValue =
  /^(?:an?|one|second|sec|moment|minute|once|now|may|a bit|bit|sun|sat|one of us|at|on|in|first|last|half)$/u;

/** A number by itself is a time only where something says so. */
export const timeWord =
  /[:.]\d\d|\b(?:[ap] ?\.? ?m|o'clock|noon|midnight|midday|half|quarter|past|to|at|by|till|until|before|in|on|this|today|tonight|tomorrow|morning|afternoon|evening|night)\b|[a-z]{6}/u;

/** What stands before a value and is not part of it. */
export const leadingWord = /^(?:on|at|in|by|from|for|until|till|since|of) /u;

/** Behind a number: it counts people. */
export const countedPeople = /^(?:of us|people|persons|friends|mates|colleagues|guests|adults|sharing|at the table)\b/u;

/** A time of the day, and not a mere day. */
export const clockTime =
  /\d[:.]\d|\b(?:[ap] ?\.? ?m\b|o'clock|noon|midnight|midday|half past|quarter|past|to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))|^\d{1,2}$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u;

/** A day of the week by itself. */
export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** What was done, so that a weekday is the last one. */
export const doneVerb =
  /\b(?:took|sent|posted|bought|ordered|started|began|signed|was|were|gave|got|had|put|made|left|went|came|opened|borrowed|planted|said|did)\b/u;

/** A number with what makes it no amount: "46 in the tin", "1939 in February". */
export const idleAmount = /^\S+ (?:in|a|of|at)\b|^an? \p{L}+$/u;

/** Times that have a name. */
export const namedTime = /^(?:today|tomorrow|tonight|noon|midnight|midday|yesterday)$/u;

/** Behind a number: it is a time. */
export const halfDay = /^(?:o'clock|[ap]m)$/u;

/** A value that only bounds another one. */
export const beforeWord = /\bbefore\b/u;

/** A point behind these ends no sentence. */
export const abbreviation = /^(?:mr|mrs|ms|dr|st|prof|no)$/;

/** With these an afterthought begins, though no sign stands before it. */
export const afterthoughtMark = /^(?:because|cos|so that|in order|as i|as my|as we|as the|since)\b/u;

/** With these a reason begins. */
export const reasonOpening = /^(?:because|cos|since|as|so)\b/u;

/** What follows is what a note or a text is about. */
export const topicWord = /\babout\b/u;

/** Names of units that are mostly something else. */
export const seldomUnits: ReadonlySet<string> = new Set([
  'second',
  'point',
  'points',
  'hand',
  'hands',
  'mark',
  'stone',
  'bar',
  'cup',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'c',
  'f',
  'm',
  's',
  'h',
  'd',
  'g',
  'k',
  'b',
  'in',
  'us',
  'a',
]);

/** What joins a clause to the one before. */
export const leadingLink = /^(?:and|but|so|then|or) /u;

/** Who tells of themselves: "I would like …" may as well tell of something. */
export const ownSubject = /^(?:i|we|it|that)\b/u;

/** Words that are orders and as often things: "time is short". */
export const plainNoun = /^(?:call|name|time|work|total)\b/u;

/** What people say before a statement, and which says nothing. */
export const statementOpener = /^(?:and|but|so|well|oh|ok|okay|hi|hello|hey|hearth|yes|no|right|sorry|look|god|gosh)$/u;

/** Who or what a statement begins with, beside those of remarks. */
export const otherSubject =
  /^(?:a|an|this|these|those|every|some|all|both|half|nobody|everyone|everybody|somebody|you|one|of|half|hardly|new|any|most|many|few)$/u;

/** Without it nothing speaks of a reminder. */
export const remindWord = /\bremind/u;

/** What can be read out or stopped, and is none of Hearth's answers: files, programs, and what was told before. */
export const worksOf =
  /\b(?:files?|folder|pdfs?|docs?|documents?|txt|csv|spreadsheet|slides|port|server|script|process|build|program|download|page|website|article|email|letter|book|chapter|code|password|shot list|running|told you)\b/u;

/** How such a thing is asked to be read out or stopped. */
export const doneToWorks = /^(?:please |now )*(?:read|say|open|print|stop|quit|kill|undo) (?:it|them|that)\b/u;

/** Days that are not over. */
export const notOver = /^(?:today|tonight|tomorrow|now|this (?:morning|afternoon|evening|week|month|year))$/u;
