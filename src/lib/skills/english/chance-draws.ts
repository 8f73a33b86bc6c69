/** How English speakers ask for cards, letters, dates, teams and the like, drawn at random. */
export const drawPhrases = {
  pool: [
    `[roll | throw | have | i need | give | want] {dice} (and | plus | + | with) {moreDice} [(and | plus | +) {lastDice}] [together | roll | total | in total]`,
    `[roll | throw] {dice} , {moreDice} [(and | ,) {lastDice}]`,
  ],
  parityNumber: [
    `[give | pick | choose | generate | say | think of | draw | get | need] [random] {parity} [random] (number | one) [at random]`,
    `[give | pick | choose | generate | say | think of | draw | get | need] [random] {parity} [random] (number | one) (between | from) {least} (and | to | -) {most}`,
    `[give | pick | choose | generate | say | think of | draw | get | need] [random] {parity} [random] (number | one) (below | under | up to | less than | no more than) {most}`,
  ],
  shuffledNumbers: [
    `(shuffle | mix up | mix | scramble | randomise | randomize | jumble | jumble up) [order of] [the] [numbers] [from] {least} (to | - | through | up to) {most} [in a random order]`,
    `[put | list | give] [the] numbers [from] {least} (to | - | through | up to) {most} [in | into] [a] (random order | mixed order | any order | shuffled)`,
    `random (order | sequence) (of | for | from) [the] [numbers] [from] {least} (to | - | through) {most}`,
  ],
  colours: [
    `[give | pick | choose | name | say | suggest | need | want] {count} [random | different] (colours | colors) [at random]`,
  ],
  letters: [
    '[give | pick | generate] {count} random letters',
    '[give | pick | generate | random] random {count} letters',
  ],
  teams: [
    `(split | divide | sort | put | make | group | separate | arrange) {options} [up] (into | in | in to) {many} [random | even | equal | fair] (teams | groups | sides) [at random]`,
    `(split | divide | sort | put | make | group | separate | arrange) {names} [up] (into | in | in to) {many} [random | even | equal | fair] (teams | groups | sides)`,
    `{options} [,] [in | into | make | split into | as] {many} [random | even | equal | fair] (teams | groups | sides) [please]`,
    `(split | divide | sort | put | make | group) [us | them | these | those | my | our | following] [{count}] [kids | children | students | pupils | people | players | names | friends | team | class | boys | girls | lot | of us | everyone | everybody | guests | dancers] [up] (into | in) {many} [random | even | equal | fair] (teams | groups | sides) [at random] [of | from | out of | with | :] [:] ({options} | {names})`,
    `{many} [random | fair | even] (teams | groups | sides) (from | of | out of | :) [:] ({options} | {names})`,

    '(split | divide | sort | put | make) [us | them | these | everyone | everybody | people | names] [up] [into | in] {count} [random | even | equal] (teams | groups) [of | from | out of | with | :] [:] {options}',
    '(make | pick | draw) (teams | random teams) [of | from | out of | :] [:] {options}',
    '(split | divide | put) {options} (into | in) {count} (teams | groups)',
  ],
  pairs: [
    `(put | sort | split | divide | make | group | arrange | match) [us | them | these | those | my | our | following] [{count}] [kids | children | students | pupils | people | players | names | friends | team | class | boys | girls | lot | of us | everyone | everybody | guests | dancers] [up] (in | into | in to) [random] (pairs | twos | couples | partners) [at random] [:] {options}`,
    `(put | sort | split | divide | make | group | arrange | match) [us | them | these | those | my | our | following] [{count}] [kids | children | students | pupils | people | players | names | friends | team | class | boys | girls | lot | of us | everyone | everybody | guests | dancers] [up] (in | into | in to) [random] (pairs | twos | couples | partners) [at random] [:] {names}`,
    `(random | make | draw) [random] pairs [from | of | for | out of | :] {names}`,
    `random pairs [from | of | for | out of | :] {options}`,
    `(pair up | pair) [us | them | these | those | my | our | following] [{count}] [kids | children | students | pupils | people | players | names | friends | team | class | boys | girls | lot | of us | everyone | everybody | guests | dancers] [at random] [:] ({options} | {names})`,

    '(make | draw | pick | sort) [random] pairs [of | from | for | out of] [:] {options}',
    '(pair up | pair) [:] {options}',
  ],
  santa: ['[draw | do | run] secret santa [order | draw | names] [for | between | with | :] [:] {options}'],
  hexColour: ['[(give | pick | choose | generate)] [a] random hex (colour | color | code | colour code | color code)'],
  month: [
    `[give | pick | choose | name | say] [a | any] (random month | month at random) [of the year]`,

    '(random | any | pick a | choose a | pick any | choose any | name a | pick a random | choose a random) month',
  ],
  weekday: [
    `[give | pick | choose | name | say | tell | get | need] [a | any | one] random (day | weekday) [of the week | in the week | this week | next week]`,
    `(pick | choose | give | name) [a | any | one] day of the week [at random | randomly | for {purpose}]`,

    '(random | any | pick a | choose a | pick any | choose any | name a | pick a random | choose a random) (day of the week | weekday | day [next week | this week])',
  ],
  suit: ['[(give | pick | choose)] [a] random [playing] [card] suit', '(pick | choose) [a | any] [card] suit'],
  decimal: [
    '[give | pick | generate] [a] random (decimal | fraction | decimal number | float) [between | from] [0 | zero] [and | to] [1 | one]',
  ],
  dateInYear: [
    `[give | pick | choose | name | say | generate] [a | any] random (date | day) (this year | in the year) [{year}]`,
    '[give | pick | choose] [a] random (date | day) in {year}',
  ],
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
    `(my | some | six | this weeks | this week's) (lottery | lotto) numbers`,
    `[what are] (lottery | lotto) numbers for (me | this week | tonight | saturday | wednesday)`,
    '[i need | give | pick] [a] (lucky dip | lottery numbers | lotto numbers | lotto pick) [for] [lotto | lottery | national lottery]',
    '(pick | draw) lottery numbers',
  ],
  dateInMonth: [
    `(pick | choose | name | suggest) [a | any] (date | day) (in | of | from) {month} [{year}]`,
    `(date | day) at random (in | of | from) {month} [{year}]`,
    `[give | pick | choose | name | say | generate] [a | any] random (date | day) (in | of | from) {month} [{year}]`,
    `(pick | choose | give | name) [a | any] (date | day) (in | of) {month} [{year}] (at random | randomly)`,
  ],
  timeOfDay: [
    `[give | pick | choose | name | say | generate] [a | any] random time [of the day] [between | from | ,] {from} (and | to | -) {until}`,
    `(pick | choose | give) [a | any] time (at random | randomly) (between | from) {from} (and | to | -) {until}`,
    `(pick | choose) [a | any] time (between | from) {from} (and | to | -) {until} (at random | randomly)`,
    `[give | pick | choose | name] [a | any] random time [of the day]`,
  ],
} as const;
