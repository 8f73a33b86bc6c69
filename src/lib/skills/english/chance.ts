const pick =
  '(pick | choose | select | decide | draw | pick me | choose me | you pick | you choose | pick for me | choose for me | decide for me | randomly pick | randomly choose | randomly select | pick randomly | choose randomly | pick at random)';

/** How English speakers ask for a coin, dice, a choice or a password. */
export const phrases = {
  coin: [
    '(flip | toss | throw | spin | do | have) [a | one] (coin | coin flip | coin toss | penny | quarter) [for (us | me) | please | now | toss | flip]',
    '(flip | toss) [it | one] for (us | me)',
    '(heads or tails | heads tails | tails or heads | head or tail)',
    '(coin flip | coin toss | coinflip | cointoss | flip a coin and tell me the result | flip coin | coin)',
    'call it in the air',
    'let us (flip | toss) for it',
    '(i need | give me) [a] (coin flip | coin toss)',
  ],
  coins: [
    '(flip | toss | throw) {count} coins',
    '(flip | toss | throw) [a | the] coin {count} (times | x)',
    '{count} (coin flips | coin tosses)',
    '(flip | toss | throw) [a] coin (twice | two times)',
  ],
  die: [
    '(roll | throw | cast | toss | shake) [a | one | the | some | my] (die | dice | cube | 6 sided die | six sided die | d 6) [for me | please | now]',
    '(dice | die | dice roll | roll | roll dice | roll the dice | roll it | a die)',
    '(give | get) [a] (dice roll | roll of (the | a) dice)',
    'what do you roll',
    'roll for me',
    '(can you | please) (roll it | roll for us)',
  ],
  dice: [
    '(roll | throw | cast | toss | shake) [me] {dice}',
    '[(i need | need)] {dice}',
    '(roll | throw | cast | toss | shake) {count} (dice | die | dices | cubes) [together | at once | for me]',
    '(roll | throw | cast) [a | the | one] (die | dice) {count} times',
    '(roll | throw) [a] (pair of | couple of) (dice)',
    '(roll | throw) (both dice | dice twice)',
    '(roll | throw | cast) {count} {sides} [-] [sided | sides] (dice | die)',
    '(roll | throw | cast) [a | an | one] {sides} [-] (sided | side) (die | dice)',
  ],
  number: [
    '[give | pick | choose | generate | say | think of | draw | get | show | select | make | produce | roll | tell] [a | any] [random] (number | integer | whole number | value | no) (between | from | in the range of | in the range | in range | ranging from) {least} (and | to | - | through | till | until | up to) {most} [at random | inclusive | randomly | please]',
    '(random | random number | random integer | randomly pick a number) [between | from] {least} (and | to | - | till) {most}',
    '[give | pick | choose | generate | say | think of | draw | get] [a | any] [random] (number | integer) (up to | below or equal to | under | below | out of) {most}',
    'pick between {least} and {most}',
    '(pick | choose | give | generate) [a] (random number | number at random | number randomly | random number please | random integer)',
    '(random number | a random number | random number generator | random number please | a number at random | generate random number | pick a number | give me a number | any number | pick any number | random)',
    '(pick | choose) [a] number {least} (to | - | through) {most}',
    '{least} (to | -) {most} random',
  ],
  numbers: [
    '[give | pick | choose | generate | draw | get | show] {count} [different | unique] [random] (numbers | integers) (between | from) {least} (and | to | -) {most}',
    '[give | pick | choose | generate | draw | get | show] {count} random numbers',
    '(draw | pick | give me) {count} lottery numbers [(between | from) {least} (and | to | -) {most}]',
  ],
  digits: [
    '[give | pick | generate | get | show | make | create] {count} random digits',
    '[give | pick | generate | get | show | make | create] [a | random] {count} [-] (digit | digits) [random] (number | pin | code | pin code | pin number | passcode)',
    '[give | generate | make | create | get | pick] [a | new] [random] (pin | pin code | pin number | passcode) [with | of] [{count}] [digits | numbers]',
  ],
  letter: [
    '[give | pick | choose | generate | say | get] [a | any] (random letter | letter at random | letter) [of the alphabet]',
    'random letter [please]',
  ],
  choice: [
    `${pick} [one | something | between | one of | from | one from | one out of | out of | randomly | random | randomly between | randomly from | at random from] [of] [these | the following] [:] {options} [for me | at random | randomly | please]`,
    `${pick} [one] [for me] [:] {options}`,
    `(can not decide | cannot decide | can't decide | cant decide | i can not decide | i can't decide | i cannot decide | i cant decide | could not decide | i do not know whether to pick) [between] {options} [random | randomly | (pick | choose | you pick | you choose | pick one | choose one | decide | decide for me | random please | help) [for me | one | at random | randomly]]`,
    `(random choice | random pick | choose randomly | pick at random | toss up | flip a coin | coin flip) [between | from | of | for] [:] {options}`,
    `{options} (you decide | you choose | you pick | pick one | choose one | pick for me | choose for me | decide for me | random | pick one at random | pick one randomly | choose at random)`,
    `(should i | shall i | shall we | should we) (pick | choose) {options}`,
  ],
  yesNo: [
    '(yes or no | yes no | say yes or no | yes or no question | random yes or no | magic 8 ball | magic eight ball)',
    '(pick | choose | say) yes or no [at random | randomly]',
  ],
  hand: [
    '[(let us play | play | you pick | choose)] (rock paper scissors | rock , paper , scissors | rock paper or scissors)',
  ],
  colour: ['[(give | pick | choose | name | say | generate)] [a | any] random (colour | color)'],
  card: [
    '(pick | draw | choose | pull | deal | give) [a | any | one | random | me a] (card | playing card | random card | random playing card) [(any card | from the deck | from a deck | at random | for me)]',
    '(random card | card draw | pick a card any card)',
  ],
  shuffle: [
    '(shuffle | randomise | randomize | mix up | mix | scramble | put in random order | random order of | random order for | jumble) [this list | the list | these | the names | this | list] [:] {options}',
    '(put | arrange | order) {options} in [a] random order',
    '{options} in [a] random order',
    'who goes first [out of | of | among | from] [:] {options}',
  ],
  password: [
    '[(generate | make | create | give | suggest | new | get | come up with | set | invent | think of | produce | show | build | want | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | long | strong random | random secure | secure random] (password | passcode | pass word | pw) [for me | please | generator | now]',
    '[(generate | make | create | give | suggest | new | get | come up with | invent | produce | show | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | strong random] (password | pass word | passcode | pw) [(with | of | that is | that has | using | at least | which is | which has)] [length | at least | exactly] {count} [random] [(characters | chars | letters | symbols | character | signs | digits)] [long | in length | length]',
    '[(generate | make | create | give | suggest | get | come up with | invent | produce | show)] [a | an | me | new] [strong | secure | random | good | new] {count} [-] (character | char | letter | digit | characters) [-] [long] [strong | secure | random | good] (password | pass word | pw)',
    'password {count} [(characters | chars | letters | long)]',
    '(password generator | generate password | random password | strong password)',
  ],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  again: [
    '[and | ok | now | please] (again | once more | one more | another | another one | one more time | do it again | re roll | reroll | flip again | roll again | toss again | flip it again | roll it again | repeat | next | pick again | choose again | try again | new one | a new one | a different one | different one | best of three | more)',
  ],
  count: [
    '[and | now | make it | make that | no] {count} [characters | chars | letters | digits | long | dice | times | of them] [this time | instead | long | please]',
  ],
  number: ['[and | now | what about | how about] [between | from] {least} (and | to | -) {most} [this time | instead]'],
} as const;

/** What joins the things to choose from. */
export const separators = { or: ['or', 'and', 'vs', 'versus'], comma: [',', ';', '/'] } as const;

/** Words that come before the things to choose from, or that end a question about them. */
export const notOptions: readonly string[] = ['between', 'from', 'of', 'one', 'these', 'either', 'whether'];

/** What is not drawn from a hat: a choice of these is advice. */
export const adviceWords: readonly string[] = [
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
  oneOption: 'There is only one thing to choose from. Between what shall I choose?',
} as const;
