/** How one act with a free text in it is asked for: the text is what remains between these words and its values. */
export interface FreeFrame {
  /** Words that stand before the text or after it and are none of it. */
  readonly around: ReadonlySet<string>;
  /** How it is asked for in plain words, with the text and the kinds of values that it needs; the first that fits. */
  readonly requests: readonly string[];
  /** What follows on one of these is text, whatever it is. */
  readonly anchors?: ReadonlySet<string>;
  /** Whether the text is a name, with no word in it that the skill is asked with. */
  readonly names?: boolean;
  readonly mostWords: number;
  /** Whether numbers, times and places in the text are part of it. */
  readonly holdsValues?: boolean;
  /** Words that are not in it: what is named after them is no part of it. */
  readonly never?: ReadonlySet<string>;
  /** Whether it lists several things. */
  readonly lists?: boolean;
}

const polite = [
  ...['please', 'pls', 'can', 'could', 'would', 'will', 'you', 'me', 'us', 'i', 'we', 'hey', 'hearth', 'ok', 'okay'],
  ...['right', 'thanks', 'cheers', 'ta', 'and', 'also', 'oh', 'just', 'now', 'then', 'too', 'so', 'want', 'like', 'to'],
  ...['need', 'ive', 'have', 'am', 'got', 'do', 'the', 'for', ',', ':', '.', '-', '–', ';', "'", '"'],
];

/** What stands around a text: words of the act, and what is polite. */
export const around = (...words: readonly string[]): ReadonlySet<string> => new Set([...polite, ...words]);

/** A note begins with "the" or "my" where that is how it was said. */
export const aroundNote = (...words: readonly string[]): ReadonlySet<string> =>
  new Set([...polite, ...words].filter((word) => word !== 'the' && word !== 'my'));

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
  ...['every', 'each', 'daily', 'weekly', 'monthly', 'weekday', 'weekdays', 'moved', 'changed', 'else', 'something'],
  ...['more', 'minute', 'minutes', 'second', 'seconds', 'hour', 'hours'],
  ...['list', 'lists', 'note', 'notes', 'timer', 'reminder', 'calendar', 'alarm', 'too', 'also', 'again', 'mean'],
]);

/** What things are put on lists and in calendars with. */
export const adding = [
  'add',
  'put',
  'pop',
  'stick',
  'chuck',
  'throw',
  'bung',
  'get',
  'grab',
  'needs',
  'buy',
  'write',
  'jot',
];
