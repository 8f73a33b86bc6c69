const pick =
  '(pick | choose | select | decide | draw | pick me | choose me | you pick | you choose | pick for me | choose for me | decide for me | randomly pick | randomly choose | randomly select | pick randomly | choose randomly | pick at random)';

/** How English speakers ask for a coin, dice, a choice or a password. */
export const phrases = {
  coin: [
    `[(coin flip | coin toss | flip a coin | toss a coin | flip coin) [,]] (heads | tails) (i | we | he | she | they | you | it is) {stake}`,
    `[i] (call | choose | bet on | bet | say) (heads | tails) [toss it | flip it | go]`,
    `(call it in the air | coin flip | coin toss) [,] (heads | tails)`,
    `let [a | the] coin (settle it | decide | choose | decide it)`,
    '(flip | toss | throw | spin | do | have) [a | one] (coin | coin flip | coin toss | penny | quarter) [for (us | me) | please | now | toss | flip]',
    '(flip | toss) [it | one] for (us | me)',
    '(heads or tails | heads tails | tails or heads | head or tail)',
    '(coin flip | coin toss | coinflip | cointoss | flip a coin and tell me the result | flip coin | coin)',
    'call it in the air',
    'let us (flip | toss) for it',
    '(i need | give me) [a] (coin flip | coin toss)',
  ],
  coins: [
    '(flip | toss | throw) it {count} times [and count] [heads | tails | heads and tails]',
    `best of {count} (coin | coins) [tosses | flips | toss | flip]`,
    `best of {count} (tosses | flips)`,
    '(flip | toss | throw) {count} coins',
    '(flip | toss | throw) [a | the] coin {count} (times | x)',
    '{count} (coin flips | coin tosses)',
    '(flip | toss | throw) [a] coin (twice | two times)',
  ],
  die: [
    `(roll | throw) (the | a) (dice | die) [my | our] [little one | little ones | kids | son | daughter] [wants | needs] [a | for a] [six | game | monopoly | ludo]`,
    `(odds | evens) (i | we | he | she | they | you | it is) {stake}`,
    `(roll | throw) [a] (d 6 | die) for [initiative | damage]`,
    '(roll | throw | cast | toss | shake) [a | one | the | some | my] (die | dice | cube | 6 sided die | six sided die | d 6) [for me | please | now]',
    '(dice | die | dice roll | roll | roll dice | roll the dice | roll it | a die)',
    '(give | get) [a] (dice roll | roll of (the | a) dice)',
    'what do you roll',
    'roll for me',
    '(can you | please) (roll it | roll for us)',
  ],
  dice: [
    `(we | i) (lost | have lost | do not have | have no) (dice | die | our dice | my dice) [for {game}] [,] (roll | throw) [{count}] [for us | please | of them]`,
    '(roll | throw | cast | toss | shake) [me] {dice}',
    '[(i need | need)] {dice}',
    '(roll | throw | cast | toss | shake | chuck) {count} (dice | die | dices | cubes) [together | at once | for me]',
    '(roll | throw | cast) [a | the | one] (die | dice) {count} times',
    '(roll | throw | chuck) [a] (pair of | couple of) (dice)',
    '(roll | throw) (both dice | dice twice)',
    '(roll | throw | cast) {count} {sides} [-] [sided | sides] (dice | die)',
    '(roll | throw | cast) [a | an | one] {sides} [-] (sided | side) (die | dice)',
  ],
  number: [
    `(random | pick a | choose a) year (between | from) {least} (and | to | -) {most}`,
    `(pick | draw | choose) [a | the] (winner | ticket | student | pupil | person | raffle ticket | seat | page) [out of | from | of | between] [tickets | ticket | number | numbers | students] {least} (to | and | - | through) {most}`,
    `(give | say | name) number [,] any number [,] (up to | below | under) {most}`,
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
    `{count} random numbers (under | below | up to | out of) {most}`,
    `[raffle [:]] [give | pick | choose | generate | draw] {count} [of] [best | different | unique] [random] (numbers | numbers [,]) (from | between | out of) [{least} (to | and | -)] {most} [without repeats | no repeats | no duplicates]`,
    `{count} [of] [best] [random] numbers [,] {least} (to | and | -) {most} [no repeats]`,
    '[give | pick | choose | generate | draw | get | show] {count} [different | unique] [random] (numbers | integers) (between | from) {least} (and | to | -) {most}',
    '[give | pick | choose | generate | draw | get | show] {count} random numbers',
    '(draw | pick | give me) {count} lottery numbers [(between | from) {least} (and | to | -) {most}]',
  ],
  digits: [
    `(door | gate | lock | safe | alarm) code [at random] [,] {count} (figures | digits)`,
    `[random] (pin | code) {count} (digits | figures)`,
    '[give | pick | generate | get | show | make | create] {count} random digits',
    '[give | pick | generate | get | show | make | create] [a | random] {count} [-] (digit | digits) [random] (number | pin | code | pin code | pin number | passcode)',
    '[give | generate | make | create | get | pick] [a | new] [random] (pin | pin code | pin number | passcode) [with | of] [{count}] [digits | numbers]',
  ],
  letter: [
    `any (letter | random letter) [of the alphabet]`,
    '[give | pick | choose | generate | say | get] [a | any] (random letter | letter at random | letter) [of the alphabet]',
    'random letter [please]',
  ],
  choice: [
    `(spin the bottle | spin the wheel | give the wheel a spin | wheel spin | eeny meeny miny moe | eeny meeny | eenie meenie miney mo | ip dip | dip dip sky blue | short straw | draw straws | draw lots | lucky dip) [between | for | with | from | among] [:] {options}`,
    `(spin the wheel | give the wheel a spin | wheel spin | eeny meeny miny moe) [with | :] {names}`,
    `(pick one | choose one | random pick) [from] [:] {names}`,
    `(let fate decide | fate decides | leave it to chance | leave it to fate) [between | :] {options}`,
    `(pick | choose | decide) [at random | randomly] (which | which one) of [the | my | our] (kids | boys | girls | twins | children | us) {errand} [,] {options}`,
    `which (twin | kid | child | boy | girl | one) {errand} first [,] {options}`,
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
  colour: [
    `[(give | pick | choose | name)] any (colour | color)`,
    '[(give | pick | choose | name | say | generate)] [a | any] random (colour | color)',
  ],
  card: [
    '(pick | draw | choose | pull | deal | give) [a | any | one | random | me a] (card | playing card | random card | random playing card) [(any card | from the deck | from a deck | at random | for me)]',
    '(random card | card draw | pick a card any card)',
  ],
  shuffle: [
    `(shuffle | mix up | scramble | randomise | randomize) [these | names | names of] [:] {names}`,
    `put [these] [names | people | players] in [a] random order [:] {options}`,
    `[a] random order [for | of] [:] {options}`,
    '(shuffle | randomise | randomize | mix up | mix | scramble | put in random order | random order of | random order for | jumble) [this list | the list | these | the names | this | list] [:] {options}',
    '(put | arrange | order) {options} in [a] random order',
    '{options} in [a] random order',
    'who goes first [out of | of | among | from] [:] {options}',
  ],
  password: [
    `(make up | conjure | dream up | suggest | generate) [up] [a] [good | strong] [wifi | wi fi | guest | email | login] password [nobody would guess | no one can guess | hard to guess] [for guests | for the guests | for visitors] [,] [{count} [characters | letters | long]]`,
    `[i need | make | give] [a] [new] password (with | including) (symbols and numbers | numbers and symbols | everything)`,
    '[(generate | make | create | give | suggest | new | get | come up with | set | invent | think of | produce | show | build | want | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | long | strong random | random secure | secure random] (password | passcode | pass word | pw) [for me | please | generator | now]',
    '[(generate | make | create | give | suggest | new | get | come up with | invent | produce | show | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | strong random] (password | pass word | passcode | pw) [(with | of | that is | that has | using | at least | which is | which has)] [length | at least | exactly] {count} [random] [(characters | chars | letters | symbols | character | signs | digits)] [long | in length | length]',
    '[(generate | make | create | give | suggest | get | come up with | invent | produce | show)] [a | an | me | new] [strong | secure | random | good | new] {count} [-] (character | char | letter | digit | characters) [-] [long] [strong | secure | random | good] (password | pass word | pw)',
    'password {count} [(characters | chars | letters | long)]',
    '(password generator | generate password | random password | strong password)',
  ],
  plainPassword: [
    `[make | generate | create | give | new | i need] [a] [random | strong | new] {count} [-] [character | characters | char] password [with | ,] (no symbols | without symbols | letters and numbers [only] | letters and digits [only])`,
    `[make | generate | create | give | new | i need] [a] [random | strong | new] password [that] [i] [can] [actually | easily] [type | remember] [of | with] [,] [{count} [characters | letters and digits | letters and numbers | long]] [with | and] [,] [no symbols | without symbols | only letters and numbers | letters and digits]`,
  ],
  passphrase: [
    `[make | generate | create | give | new | i need | need] [a] [random | strong | new] {count} [-] [word | words] (passphrase | pass phrase) [with (dashes | hyphens)]`,
    `[make | generate | create | give | new | i need | need] [a] [random | strong | new] (passphrase | pass phrase) [(of | with) {count} words] [with (dashes | hyphens)]`,
  ],
  uuid: ['[generate | make | create | give | get | new] [a | another] [new | random] (uuid | guid | uuid v 4)'],
  letters: [
    '[give | pick | generate] {count} random letters',
    '[give | pick | generate | random] random {count} letters',
  ],
  teams: [
    '(split | divide | sort | put | make) [us | them | these | everyone | everybody | people | names] [up] [into | in] {count} [random | even | equal] (teams | groups) [of | from | out of | with | :] [:] {options}',
    '(make | pick | draw) (teams | random teams) [of | from | out of | :] [:] {options}',
    '(split | divide | put) {options} (into | in) {count} (teams | groups)',
  ],
  pairs: [
    '(make | draw | pick | sort) [random] pairs [of | from | for | out of] [:] {options}',
    '(pair up | pair) [:] {options}',
  ],
  santa: ['[draw | do | run] secret santa [order | draw | names] [for | between | with | :] [:] {options}'],
  hexColour: ['[(give | pick | choose | generate)] [a] random hex (colour | color | code | colour code | color code)'],
  month: [
    '(random | any | pick a | choose a | pick any | choose any | name a | pick a random | choose a random) month',
  ],
  weekday: [
    '(random | any | pick a | choose a | pick any | choose any | name a | pick a random | choose a random) (day of the week | weekday | day [next week | this week])',
  ],
  suit: ['[(give | pick | choose)] [a] random [playing] [card] suit', '(pick | choose) [a | any] [card] suit'],
  decimal: [
    '[give | pick | generate] [a] random (decimal | fraction | decimal number | float) [between | from] [0 | zero] [and | to] [1 | one]',
  ],
  dateInYear: ['[give | pick | choose] [a] random (date | day) in {year}'],
  cards: ['(draw | deal | pick | pull | give) {count} [random] cards [from [a | the] (deck | pack)]'],
  dropLowest: [
    '[roll | throw] {dice} (drop lowest | drop the lowest | dropping the lowest | keep highest three | and drop the lowest)',
  ],
  advantage: [
    '(roll | throw) [a | with] advantage [on | with] [a] [{dice}]',
    '[roll | throw] {dice} (with | at) advantage',
  ],
  disadvantage: [
    '(roll | throw) [a | with] disadvantage [on | with] [a] [{dice}]',
    '[roll | throw] {dice} (with | at) disadvantage',
  ],
  bingo: ['[next | another | call] bingo (number | call | ball) [please | next]'],
  percentile: ['[roll | throw] [the] percentile (dice | die)'],
  initiative: ['[roll | throw] for initiative [,] [(plus | + | with plus) {bonus}]'],
  lottery: [
    '[i need | give | pick] [a] (lucky dip | lottery numbers | lotto numbers | lotto pick) [for] [lotto | lottery | national lottery]',
    '(pick | draw) lottery numbers',
  ],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  again: [
    '[and | ok | now | please] (mix them up [again | afresh] | shuffle [them] again | again | once more | one more | another | another one | one more time | do it again | re roll | reroll | flip again | roll again | toss again | flip it again | roll it again | repeat | next | pick again | choose again | try again | new one | a new one | a different one | different one | best of three | more)',
  ],
  count: [
    '[and | now | make it | make that | no] {count} [characters | chars | letters | digits | figures | words | long | dice | times | of them] [this time | instead | long | please | rather]',
  ],
  longer: ['[make it | a | much | a bit | even | no] longer [one]'],
  plainPassword: [
    '[but] [with] (no symbols | without symbols | no special characters | only letters and numbers | letters and digits only)',
  ],
  with: ['(again | once more | do it again | shuffle again) [but] (with | and) {extra} [too | as well]'],
  without: ['[no] [choose | pick | go] [again | another] [but] (without | not) {extra}'],
  number: ['[and | now | what about | how about] [between | from] {least} (and | to | -) {most} [this time | instead]'],
} as const;
