/** What joins the things to choose from. */
export const separators = { or: ['or', 'and', 'vs', 'versus'], comma: [',', ';', '/'] } as const;

/** Words that come before the things to choose from, or that end a question about them. */
export const notOptions: readonly string[] = ['between', 'from', 'of', 'one', 'these', 'either', 'whether'];

/** What changes nothing about what is left to chance. */
export const loosely: readonly string[] = [
  ...['us', 'would you', 'will you', 'could you', 'can you', 'for me', 'for us', 'at random', 'randomly', 'there'],
  ...['i am stuck', 'i am torn', 'i do not (know | mind | care)', "i don't (know | mind | care)", "i can't decide"],
  ...[
    'do not know',
    "don't know",
    'i cant decide',
    'i can not decide',
    "we can't decide",
    'we can not decide',
    'we cant decide',
  ],
  ...[
    '(let us have | i could do with | i fancy | how about | i am after | we (want | need)) [a]',
    'i will have',
    'in your head',
    'any',
  ],
  ...['(settle | decide | sort) (this | it) [for (us | me)]', 'no cheating', 'fair and square', 'surprise (me | us)'],
];

/** What may be said after the last thing to choose from, and is none of it. */
export const notLast: readonly string[] = [
  'first',
  'next',
  'now',
  'today',
  'tonight',
  'please',
  'pick',
  'choose',
  'just',
];

/** Words of something to be written or made, for which a number is no answer. */
export const notPurposes: readonly string[] = [
  ...[
    'function',
    'code',
    'python',
    'javascript',
    'script',
    'loop',
    'test',
    'tests',
    'array',
    'program',
    'excel',
    'sql',
  ],
  ...[
    'and',
    'then',
    'with',
    'write',
    'explain',
    'story',
    'essay',
    'poem',
    'java',
    'rust',
    'formula',
    'cell',
    'variable',
  ],
];

/** Words for how many times, besides numbers with the last of them. */
export const timesWords = { twice: 'twice', thrice: 'thrice', times: ['times', 'x', '×'] } as const;

/** Numbers that two goes into, and the others. */
export const parities: readonly string[] = ['even', 'odd'];

/** The word for taking away from a roll of dice. */
export const minus = 'minus';

/** Words of a sentence rather than of a row of names. */
export const nameless: readonly string[] = [
  ...['a', 'an', 'the', 'my', 'your', 'our', 'this', 'that', 'these', 'it', 'me', 'us', 'to', 'of', 'in', 'on', 'for'],
  ...[
    'with',
    'from',
    'into',
    'by',
    'at',
    'is',
    'are',
    'was',
    'and',
    'or',
    'i',
    'you',
    'so',
    'all',
    'playlist',
    'music',
  ],
];

/** What is not drawn from a hat: a choice of these is advice. */
export const adviceWords: readonly string[] = [
  ...['criteria', 'argue', 'score', 'design', 'materials', 'material', 'year', 'years'],
  ...[
    'why',
    'because',
    'should',
    'better',
    'best',
    'explain',
    'given',
    'depends',
    'considering',
    'buy',
    'invest',
    'career',
  ],
  ...[
    'job',
    'university',
    'which',
    'how',
    'recommend',
    'compare',
    'budget',
    'pros',
    'cons',
    'costs',
    'cost',
    'risks',
    'law',
  ],
];

/** The sentences of the answers. */
export const words = {
  heads: 'Heads.',
  tails: 'Tails.',
  headsAndTails: (list: string, heads: number, tails: number) => `${list}: ${heads} heads, ${tails} tails.`,
  head: 'heads',
  tail: 'tails',
  die: (value: number) => `You rolled a ${value}.`,
  dieEight: (value: number) => `You rolled an ${value}.`,
  dice: (list: string, total: number) => `You rolled ${list}: ${total} in total.`,
  diceWith: (list: string, bonus: string, total: number) => `You rolled ${list} ${bonus}: ${total} in total.`,
  // A number and a full stop alone would be a numbered list.
  number: (value: string) => `**${value}**`,
  numbers: (list: string) => `**${list}**`,
  choice: ['I pick %.', '% it is.', 'My choice: %.', 'Let’s go with %.'],
  yes: 'Yes.',
  no: 'No.',
  card: (rank: string, suit: string) => `The ${rank} of ${suit}.`,
  hands: ['Rock!', 'Paper!', 'Scissors!'],
  colours: [
    'Red.',
    'Orange.',
    'Yellow.',
    'Green.',
    'Turquoise.',
    'Blue.',
    'Purple.',
    'Pink.',
    'Brown.',
    'White.',
    'Black.',
    'Grey.',
  ],
  ranks: ['ace', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'jack', 'queen', 'king'],
  suits: ['hearts', 'diamonds', 'clubs', 'spades'],
  shuffled: (list: string) => list,
  passwordSpeech: 'The password is on the screen.',
  tooMany: (most: number) => `I can do ${most.toLocaleString('en')} at most.`,
  tooFew: 'At least one, please.',
  shortPassword: 'A password needs 4 characters at least; 16 are safe.',
  noSides: 'A die needs at least 2 sides, and I have none with more than a million.',
  emptyRange: 'There is no whole number in that range.',
  passphrase: (text: string) => `\`${text}\`, of made-up words.`,
  teams: (number: number, names: string) => `Team ${number}: ${names}`,
  gives: (giver: string, taker: string) => `${giver} gives to ${taker}`,
  pool: (list: string, total: number) => `You rolled ${list}: ${total} in total.`,
  kept: (list: string, total: number) => `You rolled ${list}: ${total} counts.`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  notInTeams: 'There are too few for that.',
  oneOption: 'There is only one thing to choose from. Between what shall I choose?',
} as const;
