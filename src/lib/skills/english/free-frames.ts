/** How one act with a free text in it is asked for: the text is what remains between these words and its values. */
export interface FreeFrame {
  /** Words that stand before the text or after it and are none of it. */
  readonly around: ReadonlySet<string>;
  /** How it is asked for in plain words, with the text and the kinds of values that it needs; the first that fits. */
  readonly requests: readonly string[];
  readonly mostWords: number;
  /** Whether numbers, times and places in the text are part of it. */
  readonly holdsValues?: boolean;
  /** Whether it lists several things. */
  readonly lists?: boolean;
}

const polite = [
  ...['please', 'pls', 'can', 'could', 'would', 'will', 'you', 'me', 'us', 'i', 'we', 'hey', 'hearth', 'ok', 'okay'],
  ...['right', 'thanks', 'cheers', 'ta', 'and', 'also', 'oh', 'just', 'now', 'then', 'too', 'so', 'want', 'like', 'to'],
  ...['need', 'ive', 'have', 'am', 'got', 'do', 'the', 'for', ',', ':', '.', '-', '–', ';', "'", '"'],
];

const around = (...words: readonly string[]): ReadonlySet<string> => new Set([...polite, ...words]);

const onList = ['list', 'on', 'onto', 'in', 'into', 'my', 'our', 'shopping', 'there', 'it', 'them', 'that', 'down'];
const adding = ['add', 'put', 'pop', 'stick', 'chuck', 'throw', 'bung', 'get', 'grab', 'needs', 'buy', 'write', 'jot'];
const gone = [
  'all',
  'gone',
  'is',
  'are',
  'no',
  'left',
  'more',
  'out',
  'of',
  'run',
  'running',
  'low',
  'again',
  'as',
  'well',
];
const done = ['is', 'are', 'done', 'finished', 'bought', 'found', 'completed', 'tick', 'cross', 'check', 'mark', 'off'];
const inCalendar = [
  'calendar',
  'diary',
  'my',
  'on',
  'in',
  'into',
  'at',
  'it',
  'that',
  'down',
  'new',
  'an',
  'a',
  'there',
];

/** The acts with a free text that are read loosely. */
export const freeFrames: Readonly<Record<string, FreeFrame>> = {
  'list/add': {
    around: around(...onList, ...adding, ...gone, 'include', 'new', 'task', 'item', 'todo', 'groceries', 'another'),
    requests: ['add {text} to my {list} list', 'add {text} to the list'],
    mostWords: 10,
    holdsValues: true,
    lists: true,
  },
  'list/remove': {
    around: around(...onList, 'remove', 'delete', 'take', 'scratch', 'drop', 'strike', 'scrub', 'cross', 'off', 'lose'),
    requests: ['remove {text} from my {list} list', 'remove {text} from the list'],
    mostWords: 6,
    lists: true,
  },
  'list/tick': {
    around: around(...onList, ...done, 'with', 'already', 'as', 'has', 'been', 'that'),
    requests: ['tick {text} off my {list} list', 'tick off {text}'],
    mostWords: 6,
    lists: true,
  },
  'list/has': {
    around: around(...onList, 'is', 'are', 'did', 'already', 'any', 'put', 'still', 'check', 'if', 'see', 'down'),
    requests: ['is {text} on my {list} list', 'is {text} on the list'],
    mostWords: 4,
  },
  'reminder/set': {
    around: around(
      ...['remind', 'reminder', 'reminders', 'remindme', 'about', 'of', 'that', 'set', 'a', 'an', 'dont', "don't"],
      ...['forget', 'let', 'know', 'when', 'it', 'is', 'ping', 'nudge', 'tell', 'sure', 'give', 'shout', 'at', 'in'],
      ...['on', 'make', 'by', 'buzz', 'alert', 'poke', 'must', 'new', 'add', 'create', 'put', 'not'],
    ),
    requests: ['remind me {when} to {text}', 'remind me to {text} {repeat}'],
    mostWords: 9,
  },
  'calendar/add': {
    around: around(
      ...[...inCalendar, ...adding, 'schedule', 'book', 'event', 'appointment', 'entry', 'create', 'make', 'called'],
      ...['named', 'log', 'pencil', 'enter', 'block', 'is', 'there', 'got'],
    ),
    requests: ['add {text} to my calendar {when}'],
    mostWords: 6,
  },
  'calendar/cancel': {
    around: around(...inCalendar, 'cancel', 'delete', 'remove', 'take', 'off', 'drop', 'scrap', 'bin', 'out', 'from'),
    requests: ['cancel {text} on {date}', 'cancel {text}'],
    mostWords: 3,
  },
  'calendar/move': {
    around: around(...inCalendar, 'move', 'shift', 'push', 'reschedule', 'change', 'make', 'instead', 'is'),
    requests: ['move {text} to {when}'],
    mostWords: 3,
  },
  'calendar/when': {
    around: around(
      ...[...inCalendar, 'when', 'is', 'what', 'time', 'day', 'date', 'which', 'did', 'put', 'booked', 'next'],
      ...['was', 'are', 'coming', 'does', 'start', 'again', 'tell', 'how', 'long', 'till', 'til', 'until', 'seeing'],
    ),
    requests: ['when is my {text}'],
    mostWords: 3,
  },
  'note/take': {
    around: around(
      ...['note', 'notes', 'down', 'write', 'jot', 'that', 'this', 'keep', 'save', 'make', 'take', 'a', 'an', 'one'],
      ...['my', 'noting', 'it', 'new', 'quick', 'in', 'memo', 'record'],
    ),
    requests: ['note that {text}'],
    mostWords: 20,
    holdsValues: true,
    lists: true,
  },
  'note/find': {
    around: around(
      ...['note', 'notes', 'find', 'show', 'what', 'did', 'write', 'written', 'about', 'my', 'in', 'with', 'search'],
      ...['look', 'up', 'said', 'the', 'a', 'where', 'is', 'concerning', 'on', 'say', 'that', 'read', 'out', 'down'],
    ),
    requests: ['find my note about {text}'],
    mostWords: 4,
  },
  'timer/start': {
    around: around(
      ...['timer', 'set', 'start', 'a', 'an', 'on', 'countdown', 'give', 'my', 'it', 'put', 'of', 'called', 'named'],
      ...['time', 'is', 'in', 'go', 'begin', 'run', 'new', 'another', 'get', 'make', 'start', 'going', 'needs'],
    ),
    requests: ['set a {text} timer for {duration}'],
    mostWords: 2,
  },
  'timer/cancel': {
    around: around('timer', 'cancel', 'stop', 'end', 'kill', 'off', 'turn', 'my', 'done', 'is', 'are'),
    requests: ['cancel the {text} timer'],
    mostWords: 2,
  },
  'timer/pause': {
    around: around('timer', 'pause', 'hold', 'freeze', 'on', 'my', 'put', 'a', 'sec', 'minute'),
    requests: ['pause the {text} timer'],
    mostWords: 2,
  },
  'timer/extend': {
    around: around(
      'timer',
      'add',
      'put',
      'extend',
      'give',
      'another',
      'more',
      'extra',
      'on',
      'onto',
      'my',
      'by',
      'a',
      'an',
    ),
    requests: ['add {duration} to the {text} timer'],
    mostWords: 2,
  },
  'timer/ask': {
    around: around(
      ...[
        'timer',
        'how',
        'long',
        'much',
        'time',
        'is',
        'left',
        'on',
        'my',
        'what',
        'remaining',
        'till',
        'until',
        'are',
      ],
      ...['done', 'ready', 'has', 'more', 'remains', 'in', 'of', 'still', 'there', 'check'],
    ),
    requests: ['how long is left on the {text} timer'],
    mostWords: 2,
  },
  'spelling/spell': {
    around: around(
      ...['spell', 'spelling', 'spelled', 'spelt', 'how', 'is', 'what', 'word', 'correct', 'way', 'of', 'write', 'in'],
      ...[
        'letters',
        'say',
        'one',
        'at',
        'a',
        'time',
        'check',
        'my',
        'properly',
        'it',
        'out',
        'are',
        'does',
        'letter',
        'by',
      ],
      ...['correctly', 'proper', 'right', 'did', 'this', 'that', 'again'],
    ),
    requests: ['spell {text}'],
    mostWords: 1,
  },
  'spelling/nato': {
    around: around(
      ...['nato', 'phonetic', 'alphabet', 'phonetically', 'spell', 'in', 'out', 'police', 'say', 'radio', 'what', 'is'],
      ...['word', 'code', 'using', 'with', 'it', 'my', 'name', 'as', 'how', 'give'],
    ),
    requests: ['{text} in the nato alphabet'],
    mostWords: 1,
  },
  'spelling/palindrome': {
    around: around('is', 'a', 'palindrome', 'the', 'word', 'same', 'backwards', 'forwards', 'check', 'if', 'read'),
    requests: ['is {text} a palindrome'],
    mostWords: 1,
  },
  'alarm/enable': {
    around: around('alarm', 'enable', 'turn', 'switch', 'put', 'on', 'back', 'again', 'my', 'activate', 're'),
    requests: ['turn the {text} alarm back on'],
    mostWords: 2,
  },
  'alarm/cancel': {
    around: around(
      'alarm',
      'cancel',
      'delete',
      'turn',
      'switch',
      'off',
      'remove',
      'my',
      'kill',
      'get',
      'rid',
      'of',
      'bin',
    ),
    requests: ['cancel the {text} alarm'],
    mostWords: 2,
  },
  'reminder/cancel': {
    around: around(
      ...['reminder', 'reminders', 'cancel', 'delete', 'remove', 'stop', 'quit', 'about', 'my', 'of', 'off', 'take'],
      ...['reminding', 'nagging', 'drop', 'get', 'rid', 'scrap', 'forget', 'bin', 'kill', 'turn'],
    ),
    requests: ['cancel the {text} reminder'],
    mostWords: 3,
  },
  'reminder/ask': {
    around: around(
      'reminder',
      'when',
      'is',
      'my',
      'what',
      'time',
      'about',
      'of',
      'remind',
      'reminding',
      'going',
      'are',
      'did',
    ),
    requests: ['when is the {text} reminder'],
    mostWords: 3,
  },
  'note/append': {
    around: around(
      ...[
        'add',
        'append',
        'put',
        'another',
        'line',
        'note',
        'that',
        'this',
        'it',
        'last',
        'a',
        'my',
        'on',
        'onto',
        'in',
      ],
      ...['write', 'stick'],
    ),
    requests: ['add {text} to that note'],
    mostWords: 12,
    holdsValues: true,
  },
  'spelling/letterCount': {
    around: around(
      'how',
      'many',
      'letters',
      'in',
      'there',
      'are',
      'has',
      'have',
      'does',
      'word',
      'count',
      'of',
      'what',
      'is',
      'number',
    ),
    requests: ['how many letters in {text}'],
    mostWords: 2,
  },
  'spelling/vowelCount': {
    around: around('how', 'many', 'vowels', 'in', 'there', 'are', 'has', 'have', 'does', 'word', 'count', 'of'),
    requests: ['how many vowels in {text}'],
    mostWords: 1,
  },
  'spelling/reverse': {
    around: around(
      ...['backwards', 'backward', 'reverse', 'reversed', 'spell', 'word', 'what', 'is', 'write', 'say', 'flip', 'in'],
      ...['round', 'turn', 'back', 'around', 'of', 'from', 'give', 'how', 'does', 'look'],
    ),
    requests: ['{text} backwards'],
    mostWords: 1,
  },
  'spelling/sortWords': {
    around: around(
      'sort',
      'order',
      'put',
      'in',
      'alphabetical',
      'alphabetically',
      'abc',
      'into',
      'these',
      'words',
      'arrange',
      'a',
    ),
    requests: ['sort alphabetically: {text}'],
    mostWords: 20,
    lists: true,
  },
  'chance/choice': {
    around: around(
      ...['pick', 'choose', 'which', 'one', 'decide', 'between', 'from', 'random', 'randomly', 'say', 'help', 'should'],
      ...['what', 'shall', 'at', 'a', 'either', 'out', 'of', 'these', 'is', 'it', 'mind'],
    ),
    requests: ['pick one: {text}'],
    mostWords: 12,
    lists: true,
  },
};

/** Words that are in no text of a few words: who speaks, what joins clauses, what asks, and what takes something back. */
export const breakingWords: ReadonlySet<string> = new Set([
  ...[
    'i',
    'we',
    'you',
    'it',
    'he',
    'she',
    'they',
    'me',
    'us',
    'them',
    'him',
    'this',
    'that',
    'these',
    'those',
    'there',
  ],
  ...['what', 'why', 'how', 'when', 'where', 'who', 'which', 'whether', 'if', 'because', 'since', 'so', 'but', 'then'],
  ...['is', 'are', 'was', 'were', 'am', 'do', 'does', 'did', "don't", 'dont', "doesn't", 'have', 'has', 'had', 'no'],
  ...['not', 'never', 'sorry', 'wait', 'actually', 'instead', 'rather', 'please', 'can', 'could', 'should', 'would'],
  ...['list', 'lists', 'note', 'notes', 'timer', 'reminder', 'calendar', 'alarm', 'too', 'also', 'again', 'mean'],
]);
