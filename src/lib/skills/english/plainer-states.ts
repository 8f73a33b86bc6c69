import { row, type PlainerWords } from './plainer-words';

/** How English speakers say what is no longer wanted, or name a thing before they say what is to become of it. */

/** Only what is done is told behind a reminder: "the alarm to be that loud" says how it is to be. */
const nameOf = (things: string): string =>
  `(?:the|my|that|our) (?:[^\\s,]+ ){0,5}?(?:(?:${things})s?(?: (?:for|about|called) (?:(?!\\bto\\b)[^,])+?)?|reminders? to (?!be\\b|come\\b|go\\b|ring\\b|say\\b|stop\\b)[^,]+?)`;
const rings = 'timer|countdown|alarm|reminder';
const ringing = nameOf(rings);
const named = nameOf(`${rings}|note|list`);
const noMore = '(?: now| any ?more| any longer| after all| at all)*';

/**
 * Why a thing is kept no longer; the order is left to be understood. Who does not need a list or a note does not say that it is to be
 * thrown away.
 */
const notNeeded: readonly PlainerWords[] = [
  row(
    `^(?:(?:there(?: is|['’]s) |(?:i|we)(?: have|['’]ve)?(?: got)? )?no(?: more| further| longer any)? (?:need|use|call)|(?:there(?: is not|['’]s not| isn['’]t)|(?:i|we) (?:have not|haven['’]t|have no longer)(?: got)?) any (?:need|use|call)) (?:of|for) (${ringing})${noMore}$`,
    'cancel $1',
  ),
  row(
    `^(?:i|we) (?:do not|don['’]t|won['’]t|will not|no longer|shan['’]t) (?:really |actually )?(?:need|want|require|be needing|have any (?:use|need) for) (${ringing})${noMore}$`,
    'cancel $1',
  ),
  row(
    `^(?:you can |let us |let['’]s )?(?:lose|get shot of|get rid of|bin|ditch|scrap|trash|axe|junk|dump|toss|chuck|chuck out|throw away|throw out|do away with) (${named})${noMore}$`,
    'delete $1',
  ),
  row(
    `^(?:you can |let us |let['’]s )?(?:throw|chuck|toss) (${named}) (?:away|out|in the (?:bin|trash|rubbish))$`,
    'delete $1',
  ),
  row(
    `^(?:can|could|should|may|(?:i|we)(?: would|['’]d) (?:like|love)|(?:i|we) (?:want|need)|have|get) (${named}) (?:to be |be )?(?:got|gotten|thrown) (?:rid of|shot of|away|out)(?: entirely| altogether| completely| for good| now)?$`,
    'delete $1',
  ),
  row(`^(${named}) can go in the (?:bin|trash|rubbish)$`, 'delete $1'),
];

const when = '(?:when|what time|which day|what day|which date|what date)';
const ending = '(?: for| on| at| set for| down for| due| going off| meant to (?:go off|be))?';

/** A kept thing named first, with "it" for it in what is asked. */
const namedFirst: readonly PlainerWords[] = [
  row(
    `^(${named}),? (?:and )?${when} (?:is|was|are|does|do) (?:that|it|those|they)(?: go(?:es)? off)?${ending}$`,
    'when is $1',
  ),
  row(
    `^(${named}),? (?:please |just |can you |could you |would you |will you )*(rename|call|delete|cancel|remove|bin|scrap|erase|move|push|shift|change|put|set|switch|make|pause|stop|resume|restart|open|read|show|clear|empty|turn) (?:it|that|them)((?: (?!me$)[^,]+)?)$`,
    '$2 $1$3',
  ),
];

export const plainerStates: readonly PlainerWords[] = [...notNeeded, ...namedFirst];
