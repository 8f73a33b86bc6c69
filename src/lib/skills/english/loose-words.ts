/** Words that stand in any request and change nothing about what is asked for. */
export const harmlessWords: ReadonlySet<string> = new Set([
  ...[
    'i',
    'me',
    'my',
    'mine',
    'we',
    'us',
    'our',
    'you',
    'your',
    'it',
    'its',
    'this',
    'that',
    'these',
    'those',
    'there',
  ],
  ...['am', 'is', 'are', 'be', 'been', 'being', 'was', 'were', 'do', 'does', 'did', 'doing', 'have', 'has', 'had'],
  ...['having', 'can', 'could', 'will', 'would', 'shall', 'may', 'might', 'must', 'let', 'going', 'gonna', 'need'],
  ...['needs', 'want', 'wants', 'like', 'know', 'think', 'see', 'tell', 'give', 'get', 'got', 'say', 'says', 'said'],
  ...['check', 'please', 'pls', 'thanks', 'ta', 'cheers', 'sorry', 'hello', 'hi', 'hey', 'ok', 'okay', 'right', 'well'],
  ...['so', 'the', 'a', 'an', 'of', 'to', 'for', 'in', 'on', 'at', 'by', 'with', 'from', 'and', 'then', 'now', 'just'],
  ...['again', 'currently', 'exactly', 'actually', 'really', 'quick', 'quickly', 'bit', 'little', 'kindly', 'maybe'],
  ...['perhaps', 'oh', 'um', 'uh', 'er', 'erm', 'hmm', 'ah', 'what', 'which', 'how', 'when', 'where', 'who', 'much'],
  ...['many', 'here', 'up', 'out', 'over', 'off', 'down', 'back', 'as', 'because', 'cos', 'since', 'if', 'he'],
  ...['she', 'they', 'him', 'her', 'them', 'his', 'their', 'one', 'some', 'any', 'all', 'go', 'come', 'look', 'make'],
  ...['makes', 'help', 'dear', 'love', 'mate', 'darling', 'hearth', 'about', 'still', 'yet', 'already', 'too', 'also'],
  ...['ever', 'very', 'roughly', 'sharp', 'o'],
]);

/** Harmless words that change nothing wherever they stand, so that a grammar may read a turn without them. */
export const idleWords: ReadonlySet<string> = new Set([
  ...[
    'again',
    'now',
    'just',
    'still',
    'already',
    'really',
    'exactly',
    'currently',
    'actually',
    'quick',
    'right',
    'there',
  ],
  ...[
    'here',
    'then',
    'please',
    'would',
    'will',
    'could',
    'you',
    'me',
    'us',
    'so',
    'well',
    'too',
    'also',
    'even',
    'ever',
  ],
  ...[
    'the',
    'my',
    'our',
    'some',
    'any',
    'very',
    'much',
    'do',
    'for',
    'and',
    'is',
    'are',
    'i',
    'we',
    'it',
    'that',
    'this',
  ],
]);

/** Words that say little: left over in a turn whose act is next to certain, they change nothing about it. */
export const weakWords: ReadonlySet<string> = new Set([
  ...[
    'gotta',
    'getting',
    'goes',
    'gone',
    'went',
    'comes',
    'coming',
    'take',
    'taking',
    'taken',
    'turn',
    'turned',
    'keep',
  ],
  ...['kept', 'hit', 'put', 'set', 'start', 'started', 'starting', 'run', 'running', 'use', 'using', 'needed', 'try'],
  ...[
    'trying',
    'wanted',
    'figure',
    'find',
    'show',
    'pull',
    'bring',
    'happen',
    'happens',
    'happening',
    'lands',
    'falls',
  ],
  ...[
    'land',
    'fall',
    'soon',
    'away',
    'along',
    'ahead',
    'lot',
    'lots',
    'long',
    'far',
    'kind',
    'sort',
    'supposed',
    'able',
  ],
  ...[
    'possible',
    'possibly',
    'quite',
    'pretty',
    'sure',
    'certain',
    'basically',
    'myself',
    'yourself',
    'phone',
    'device',
  ],
  ...['hear', 'listen', 'talk', 'ask', 'asking', 'wonder', 'wondering', 'curious', 'thinking', 'forgotten', 'math'],
  ...['maths', 'answer', 'number', 'amount', 'called', 'named', 'waiting', 'wait', 'favor', 'favour'],
  ...['way', 'order', 'idea', 'real', 'actual', 'current', 'total', 'certainly', 'asap', 'anyway', 'anymore'],
]);

/** What turns a request round, or asks for a text, a program or advice: no act of a skill is asked for with these. */
export const stoppingWords: ReadonlySet<string> = new Set([
  ...['not', "don't", 'dont', "doesn't", "didn't", "isn't", "won't", "wouldn't", "can't", 'cannot', 'never', 'without'],
  ...[
    'except',
    'unless',
    'why',
    'explain',
    'code',
    'function',
    'program',
    'script',
    'essay',
    'story',
    'poem',
    'compare',
  ],
  ...['prove', 'describe', 'discuss', 'suggest', 'recommend', 'translate', 'summarise', 'summarize', 'explanation'],
  ...['advice', 'advise', 'python', 'javascript', 'excel', 'website', 'average', 'typical', 'usually', 'normally'],
  ...['joke', 'song', 'legal', 'neither', 'whose', 'but', 'or', 'hold', 'grep', 'txt', 'pdf', 'csv', 'json'],
]);

/** As well what asks for more than a skill does, or tells which one of several things is meant. */
export const turningWords: ReadonlySet<string> = new Set([
  ...stoppingWords,
  ...[
    'no',
    'tax',
    'taxes',
    'vat',
    'discount',
    'already',
    'instead',
    'rather',
    'write',
    'difference',
    'works',
    'draft',
    'email',
    'message',
    'plan',
    'design',
    'build',
  ],
  ...['means', 'meaning', 'mean', 'best', 'better', 'history', 'file', 'files', 'folder', 'app', 'apps', 'should'],
  ...['safe', 'forgot', 'remember', 'used', 'favourite', 'favorite', 'both', 'either', 'last', 'previous', 'before'],
  ...['ago', 'after', 'every', 'each', 'per', 'until', 'till', 'or', 'working', 'work', 'business', 'summer', 'winter'],
  ...['even', 'odd', 'least', 'most', 'more', 'less', 'times', 'plus', 'minus', 'divided', 'multiplied', 'squared'],
  ...['cubed', 'half', 'double', 'quarter', 'third', 'whole', 'only', 'backwards', 'reverse', 'capital', 'another'],
  ...['other', 'different', 'first', 'second', 'next', 'new', 'twice', 'once', 'alone', 'unique', 'sunrise', 'sunset'],
  ...[
    'weather',
    'same',
    'old',
    'weekday',
    'weekdays',
    'daily',
    'weekly',
    'nightly',
    'monthly',
    'days',
    'all',
    'sided',
    'born',
    'hex',
    'binary',
    'irish',
    'french',
    'german',
    'spanish',
    'japanese',
    'italian',
  ],
]);

/** With these words a new clause may begin. */
export const clauseOpenings: ReadonlySet<string> = new Set([
  ...[
    'i',
    'we',
    'he',
    'she',
    'they',
    'my',
    'our',
    'his',
    'her',
    'nobody',
    'everyone',
    'someone',
    'so',
    'because',
    'cos',
  ],
  ...['coz', 'cuz', 'cause', 'but', 'and', 'please', 'thanks', 'what', 'how', 'when', 'can', 'could', 'since', 'as'],
  ...['while', 'it', "it's", 'kids', 'everybody', 'somebody'],
]);

/** Of whom a statement is told. */
export const speakers: ReadonlySet<string> = new Set([
  ...['i', 'we', 'he', 'she', 'they', 'it', 'nobody', 'everyone', 'someone', 'everybody', 'somebody'],
]);

/** Words that tie another word to the rest of a sentence, and go with it. */
export const ties: ReadonlySet<string> = new Set([
  ...['for', 'of', 'to', 'on', 'with', 'in', 'at', 'by', 'from', 'about', 'and', 'so', 'as', 'my', 'the', 'a', 'an'],
  ...['our', 'his', 'her', 'this', 'that', 'your', 'their'],
]);

/** Where a turn has one of a pair, it is not read as a request with the other. */
export const opposites: readonly (readonly [string, string])[] = [
  ['dark', 'light'],
  ['louder', 'quieter'],
  ['faster', 'slower'],
  ['morning', 'night'],
];

/** Words that name what a skill is about: left unread, they speak of another one. */
export const namesOfSkills: ReadonlySet<string> = new Set([
  ...[
    'alarm',
    'alarms',
    'timer',
    'timers',
    'reminder',
    'reminders',
    'list',
    'note',
    'notes',
    'calendar',
    'chat',
    'chats',
  ],
]);

/** Words that are names of places as well, and seldom meant so. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  ...['wake', 'easter', 'us', 'cannot', 'whistle', 'tyre', 'z', 'reading', 'bath', 'male', 'mobile', 'la', 'et', 'ist'],
]);

/** What says that a number is a percentage. */
export const percentWords: readonly string[] = ['%', 'percent', 'per cent', 'pc'];

/** What says that a number is an amount of money. */
export const currencyWords: ReadonlySet<string> = new Set([
  ...['£', '$', '€', 'pound', 'pounds', 'quid', 'euro', 'euros', 'dollar', 'dollars', 'bucks'],
]);

/** Among whom something is shared. */
export const peopleWords: ReadonlySet<string> = new Set([
  ...['people', 'persons', 'ways', 'friends', 'mates', 'colleagues', 'guests', 'guys', 'adults', 'housemates'],
]);

/** After these words a reason is given, whatever it is. */
export const openReasons: ReadonlySet<string> = new Set(['because', 'cos', 'coz', 'cuz', 'cause', 'since']);
