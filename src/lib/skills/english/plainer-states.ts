import { row, type PlainerWords } from './plainer-words';

/** How English speakers say what is no longer wanted, or name a thing before they say what is to become of it. */

const kept = '(?:timer|countdown|alarm|reminder|note|list)s?';
const named = `(?:the|my|that|our) (?:[^\\s,]+ ){0,5}?${kept}(?: (?:for|about|called|to) [^,]+?)?`;
const noMore = '(?: now| any ?more| any longer| after all| at all| today)*';

/** Why a thing is kept no longer; the order is left to be understood. */
const notNeeded: readonly PlainerWords[] = [
  row(
    `^(?:(?:there(?: is|['’]s) |(?:i|we)(?: have|['’]ve)?(?: got)? )?no(?: more| further| longer any)? (?:need|use|call)|(?:there(?: is not|['’]s not| isn['’]t)|(?:i|we) (?:have not|haven['’]t|have no longer)(?: got)?) any (?:need|use|call)) (?:of|for) (${named})${noMore}$`,
    'cancel $1',
  ),
  row(
    `^(?:i|we) (?:do not|don['’]t|won['’]t|will not|no longer|shan['’]t) (?:really |actually )?(?:need|want|require|be needing|have any (?:use|need) for) (${named})${noMore}$`,
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
