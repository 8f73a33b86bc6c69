/** What joins the things to choose from. */
export const separators = { or: ['or', 'and', 'vs', 'versus'], comma: [',', ';', '/'] } as const;

/** Words that come before the things to choose from, or that end a question about them. */
export const notOptions: readonly string[] = ['between', 'from', 'of', 'one', 'these', 'either', 'whether'];

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
  ...['materials', 'material', 'year', 'years'],
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
  kept: (list: string, total: number) => `You rolled ${list}: ${total} counts.`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  notInTeams: 'There are too few for that.',
  oneOption: 'There is only one thing to choose from. Between what shall I choose?',
} as const;
