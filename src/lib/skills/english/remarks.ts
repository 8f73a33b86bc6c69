import { dayParts, months, nearDays, numbers, ordinals, tens, units, weekdays } from './time-words';

/** Who or what a remark is about: "my eyes are not what they were". */
export const subjects: ReadonlySet<string> = new Set([
  ...['i', 'we', 'he', 'she', 'they', 'it', 'my', 'our', 'his', 'her', 'their', 'the', 'that', 'there', 'someone'],
]);

/** The verbs of a plain statement. */
export const statementVerbs: ReadonlySet<string> = new Set([
  ...['am', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'haven', 'can', "can't", 'cannot', 'cant', 'could', 'do'],
  ...['does', 'did', "don't", 'dont', "doesn't", 'doesnt', "didn't", 'didnt', "isn't", "aren't", "wasn't", "haven't"],
  ...["hasn't", "couldn't", "won't", 'will', 'would', 'must', 'need', 'needs', 'lost', 'forgot', 'forget', 'keep'],
  ...['keeps', 'never', 'always', 'just', 'live', 'lives', 'moved', 'broke', 'stopped', 'died', 'got', 'left', 'think'],
  ...['hate', 'love', 'feel', 'look', 'looks', 'seem', 'seems', 'says', 'said', 'get', 'gets', 'went', 'missed'],
  ...['found', 'bought', 'took', 'used', 'came', 'wanted', 'hardly', 'barely', 'really', 'still', 'already', 'asked'],
]);

/** With these a reason is given. */
export const reasonWords: ReadonlySet<string> = new Set(['because', 'cos', 'cause', 'since', 'as', 'so', 'for']);

/** What people add to ask for agreement, or to fill a silence. */
export const tags: ReadonlySet<string> = new Set([
  ...['is that right', 'right', 'are they right', 'am i right', 'is he right', 'is she right', 'correct', "isn't it"],
  ...[
    'is it',
    'ok',
    'okay',
    'is that ok',
    'is that correct',
    'eh',
    'innit',
    'no rush',
    'no hurry',
    'nothing else',
    'asking for a friend',
  ],
  ...['and nothing else', 'just that', 'that is all', 'no more', 'if that makes sense', 'you see', 'read it slowly'],
]);

/** How a remark never begins. */
export const notFirst: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'have', 'has', 'had'],
  ...['in', 'on', 'at', 'for', 'with', 'from', 'to', 'by', 'of', 'no', 'not', 'yes', 'you', 'and', 'or', 'but', 'am'],
]);

/** What makes of a remark something to act on: a value, a condition, another request, something taken back. */
export const actedOn: ReadonlySet<string> = new Set([
  ...[weekdays, months, units, tens, ordinals, dayParts].flatMap((words) => Object.keys(words)),
  ...nearDays.flatMap(([words]) => words.split(' ')).filter((word) => word.length > 5),
  ...Object.keys(numbers).filter((word) => word !== 'one'),
  ...['today', 'weekend', 'noon', 'midnight', 'half', 'quarter', 'double', 'twice', 'hundred', 'thousand', 'million'],
  ...['if', 'unless', 'until', 'till', 'when', 'whenever', 'while', 'before', 'after', 'except', 'only', 'but'],
  ...['instead', 'rather', 'else', 'also', 'another', 'otherwise', 'more', 'less', 'too', 'mean', 'meant', 'joking'],
  ...['kidding', 'lying', 'wrong', 'what', 'which', 'who', 'whose', 'whom', 'why', 'how', 'where', 'whether', 'should'],
  ...['want', 'help', 'advice', 'prefer', 'wonder', 'wondering', 'curious', 'looking', 'trying', 'please', 'let'],
  ...['explain', 'describe', 'compare', 'suggest', 'recommend', 'translate', 'summarise', 'summarize', 'draft', 'plan'],
  ...['design', 'build', 'code', 'list', 'show', 'tell', 'give', 'find', 'search', 'send', 'email', 'message', 'solve'],
  ...['calculate', 'convert', 'count', 'spell', 'define', 'set', 'add', 'remind', 'cancel', 'delete', 'remove', 'put'],
  ...['change', 'rename', 'pause', 'answer', 'teach', 'generate', 'pick', 'choose', 'roll', 'flip', 'remember', 'note'],
  ...['save', 'record', 'schedule', 'book', 'move', 'write', 'create', 'compose', 'clear', 'timer', 'alarm'],
]);

/** Runs that hold such a word and yet say nothing to act on. */
export const idleRuns: readonly string[] = [
  ...['do not want', "don't want", 'dont want', "doesn't want", "didn't want", 'not what they were', 'not what it was'],
  ...['not what they used to be', 'not what it used to be', 'no more', 'any more', 'is wrong', 'you see', 'too loud'],
  ...['on time', 'i asked', 'more or less', 'for a change', 'to change', 'why i ask', 'you asked'],
];

/** What may be repeated in other words: "back up my data, back it all up". */
export const echoWords: ReadonlySet<string> = new Set([
  ...[
    'it',
    'all',
    'that',
    'this',
    'them',
    'now',
    'yes',
    'no',
    'only',
    'again',
    'there',
    'one',
    'i',
    'is',
    'said',
    'asked',
  ],
]);

/** What stands for something said before, so that what was said before is no mere remark. */
export const pointing: ReadonlySet<string> = new Set([
  ...['there', 'their', 'they', 'them', 'those', 'his', 'her', 'he', 'she', 'then', 'theirs', 'that', 'this', 'its'],
]);

/** After these words at a request's end a statement begins anew, and is no part of it: "… please I haven't my glasses". */
export const closing: ReadonlySet<string> = new Set([
  ...['please', 'now', 'off', 'on', 'up', 'down', 'out', 'back', 'again', 'louder', 'quieter', 'slower', 'faster'],
  ...['love', 'dear', 'mate', 'pls', 'bigger', 'smaller', 'darker', 'brighter', 'today', 'bit', 'volume', 'thanks'],
]);

/** How people take back what they have just said. */
export const corrections: readonly string[] = [
  ...[
    'no make it',
    'no make that',
    'no no',
    'nope',
    'no i mean',
    'no i meant',
    'er no',
    'oh no',
    'uh no',
    'hang on no',
  ],
  ...[
    'sorry i mean',
    'sorry i meant',
    'no sorry i mean',
    'no wait',
    'no sorry',
    'sorry no',
    'sorry yes',
    'sorry',
    'no',
  ],
  ...['i mean', 'i meant', 'or rather', 'rather', 'wait no', 'wait', 'scratch that', 'actually', 'that is', 'oops'],
  ...['i should say', 'make that', 'or i mean', 'or should i say'],
];

/** Those of them that are told from all else without a sign before them; the longest first. */
export const plainCorrections: readonly string[] = [
  ...['no sorry i mean', 'sorry i meant', 'sorry i mean', 'no i meant', 'no i mean', 'no sorry', 'sorry no', 'no wait'],
  ...['wait no', 'scratch that', 'no make that', 'no make it', 'i meant', 'or rather'],
];

/** Words that only tie a request to what was said before it: "and what's the date". */
export const connectives: ReadonlySet<string> = new Set(['and', 'but', 'now', 'right', 'next', 'yeah', 'yes']);

/** What is said so is what a note or an entry is about. */
export const tellsTopic = /\b(?:it|that|they) (?:is|are) about\b/u;
