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
