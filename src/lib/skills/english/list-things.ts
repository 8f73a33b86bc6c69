/** Other names of the lists that are always there, by the list's own name. */
export const listNames: Readonly<Record<string, readonly string[]>> = {
  shopping: [
    ...['shopping', 'grocery', 'groceries', 'shop', 'supermarket', 'food', 'food shop', 'food shopping', 'shoping'],
    ...['grocery shopping', 'weekly shop', 'big shop', 'market', 'shoppin', 'groceri'],
  ],
  'to-do': [
    ...[
      'to do',
      'todo',
      'to dos',
      'todos',
      'task',
      'tasks',
      'chore',
      'chores',
      'things to do',
      'jobs',
      'job',
      'tasks to do',
      'things i need to do',
      'things i have to do',
      'things i need to get done',
      'things to get done',
    ],
    'to do s',
    "to do's",
  ],
};

/** Before the name of a thing or a list, and nothing of it. */
export const leading =
  /^(?:(?:both|the|a|an|some|my|our|your|any|also|please|just|more|another|in|and|then|maybe|erm?|uh|um)\s+)+/i;
/** After it, and nothing of it. */
export const trailing =
  /(?:[\s,]+(?:please|pls|plz|too|also|as well|thanks|thank you|thx|cheers|ta|for me|again|urgently|asap|now|then|already|if you can|and|as))+$/i;

/** Things whose name has an "and" in it. */
export const joined: readonly string[] = [
  ...['salt and vinegar', 'mac and cheese', 'fish and chips', 'salt and pepper', 'cheese and onion', 'bits and bobs'],
  ...[
    'black and white',
    'sweet and sour',
    'peanut butter and jelly',
    'gin and tonic',
    'rock and roll',
    'half and half',
  ],
  ...[
    'oil and vinegar',
    'cookies and cream',
    'cream and sugar',
    'head and shoulders',
    'drag and drop',
    'bread and butter pudding',
  ],
  ...[
    'ham and cheese',
    'beans and rice mix',
    'pork and beans',
    'washing and ironing',
    'arts and crafts',
    'ben and jerry',
  ],
  ...['research and development', 'terms and conditions', 'pros and cons', 'bed and breakfast', 'marks and spencer'],
];

/** Words that no thing on a list has: the turn is about something else. */
export const notOnLists = new Set([
  ...['explain', 'why', 'how', 'prove', 'compare', 'function', 'python', 'javascript', 'code', 'essay', 'algorithm'],
  ...['duplicates', 'elements', 'element', 'array', 'sort', 'sorted', 'sum', 'average', 'because', 'should', 'which'],
  ...['summarise', 'summarize', 'translate', 'regex', 'sql', 'help', 'explanation', 'whether', 'remind', 'reminder'],
  ...['alarm', 'timer', 'calendar', 'diary', 'notes', 'what', 'when', 'who', 'where', 'does', 'did', 'everything'],
  ...['list', 'lists', 'that', 'it', 'thanks', 'app'],
]);

/** What a thing's name does not end with: it is the beginning of a list's. */
export const beforeList =
  /(?:^|\s)(?:to|on|onto|in|into|from|off|of|my|our|the|a|to do|todo|over|there)$|^(?:off|there)\s/i;

/** Words of the list above that a thing may have all the same. */
export const stillThings =
  /\b(?:sticky|post - it|post-it|post it|bank|thank you|thank-you|lecture|music|delivery)\s+notes?\b/gi;

/** Names of lists that are told from other words without "list" after them. */
export const usualListNames: readonly string[] = [
  ...['packing', 'materials', 'hardware', 'diy', 'supplies', 'bugs', 'snags', 'snag', 'ideas', 'gifts', 'presents'],
  ...['errands', 'wishlist', 'wish list', 'watchlist', 'watch list', 'reading', 'books', 'films', 'movies', 'homework'],
  ...[
    'camping',
    'party',
    'baby',
    'garden',
    'pharmacy',
    'chemist',
    'butcher',
    'bakery',
    'office',
    'stationery',
    'backlog',
  ],
  ...[
    'books to read',
    'movies to watch',
    'films to watch',
    'shows to watch',
    'things to buy',
    'gift ideas',
    'drugstore',
  ],
  ...['places to visit', 'toiletries', 'hardware store', 'drug store', 'costco', 'target', 'home depot', 'guest'],
  ...['bucket list', 'christmas', 'holiday', 'travel', 'guests', 'invites', 'orders', 'parts', 'tools', 'stock'],
];

/** The thing that was put on a list last. */
export const latestThings: readonly string[] = [
  ...[
    'what i just added',
    'what i added',
    'what i last added',
    'what i just put',
    'what i put last',
    'what i added last',
  ],
  ...[
    'thing i just added',
    'the thing i just added',
    'the one i just added',
    'that last one',
    'the last thing i added',
  ],
];

/** What is said around a request to a list, beside the usual. */
export const listFillers: readonly string[] = [
  'ta',
  'now',
  'today',
  'for today',
  "today's",
  'todays',
  'for [the | this] (weekend | week | month)',
  'at (the | this) moment',
  'currently',
  'right now',
  'would',
  'quickly',
  'again',
  '(can | could | will | would) ye',
];

/** Words that nobody goes shopping for: "we need time". */
export const notGoods = new Set([
  ...[
    'to',
    'a',
    'plan',
    'plans',
    'talk',
    'advice',
    'time',
    'ideas',
    'idea',
    'information',
    'money',
    'sleep',
    'feedback',
  ],
  ...[
    'motivation',
    'more',
    'be',
    'is',
    'are',
    'if',
    'you',
    'your',
    'him',
    'her',
    'them',
    'someone',
    'something',
    'house',
  ],
  ...['car', 'shares', 'stocks', 'stock', 'crypto', 'bitcoin', 'rest', 'break', 'people', 'support', 'low', 'options'],
  ...['patience', 'rid', 'steam', 'space', 'memory', 'luck', 'love', 'answers', 'energy', 'now', 'not', 'or', 'this'],
  ...[
    'i',
    'we',
    'he',
    'she',
    'they',
    'did',
    'does',
    'do',
    'put',
    'called',
    'named',
    'that',
    'get',
    'gets',
    'got',
    'was',
    'were',
  ],
]);

/** Words before "list" that make it no list of a person's own. */
export const notListNames = new Set([
  ...['from', 'off', 'of', 'to', 'on', 'in', 'and', 'with', 'but', 'not', 'about', 'into', 'is', 'are', 'me', 'us'],
  ...['linked', 'sorted', 'empty', 'ordered', 'unordered', 'nested', 'mailing', 'contact', 'contacts', 'html', 'price'],
  ...['bulleted', 'bullet', 'numbered', 'python', 'java', 'waiting', 'a', 'long', 'short', 'comprehensive', 'full'],
  ...[
    'new',
    'another',
    'old',
    'detailed',
    'complete',
    'following',
    'this',
    'that',
    'reference',
    'vocabulary',
    'top',
    'alphabetical',
    'what',
  ],
]);

/** Names that mean a list only with "list" after them. */
export const onlyWithList = new Set([
  ...['shop', 'market', 'food', 'job', 'jobs', 'task', 'supermarket', 'weekly shop', 'big shop', 'food shop'],
  ...['food shopping', 'to do s'],
]);
