import { end } from './sum-pieces';

/** What a turn says that goes on from the result before. */
export const nextPhrases = {
  chained: [
    '[and | then | now | what about | how about | ok | next | so | what is] [(that | it | this)] {chained} ' + end,
    '[and | then | now] (square root | cube root) of (that | it | this)',
  ],
  ways: [
    '[and | then | now | so] (split | divide | share) (it | that | the bill | the total | the lot) [evenly | equally] [between | by | among | for | into] {count} [ways | people | of us | friends]',
  ],
  people: [
    '[and | or | now | ok] [what about | how about | what if | make it | and if | if] (we are | there are | between | with | split) {count} [people | ways | of us | friends] [instead | then]',
    '[and | or | now | ok] [what about | how about | what if | make it | if it is | for] {count} (people | ways | of us | friends) [instead | then]',
  ],
  inTotal: [
    '[so | and] (what is | how much is | what does it come to | what do i pay) [(the | my | our)] [(total | whole bill | whole thing | bill | altogether | in total | all together | that in total)] [then | with that | with the tip]',
  ],
  takeOff: [
    '[and | now | then] (take | knock) (it | that) off [it | the price]',
    '[and | now] (subtract | deduct) (it | that)',
  ],
  addOn: ['[and | now | then] (add | put) (it | that) on [top]', '[and | now] add (it | that) [to it]'],
  add: [
    '[and] (another | a further) {a} [more]',
    '[and] {a} more',
    '[and | then | now | next] (add | plus) [another] {a} [(to (it | that | this)) | more | extra | on top]',
  ],
  subtract: [
    '[and | then | now | next] (subtract | take away | take off | minus | deduct | take | remove) [another] {a} [(from (it | that | this)) | off | away | more]',
    '[and | then | now | next] (take | knock) {a} (off | away | off that | off it)',
  ],
  multiply: [
    '[and | then | now | next] (multiply | times) (it | that | this) by {a}',
    '[and | then | now] times (it | that) by {a}',
  ],
  divide: [
    '[and | then | now | next] (divide | split) (it | that | this) (by | between | among | into | with) {a} [(people | ways | of us)]',
    '[and | then | now] how much is that each for {a}',
  ],
  double: ['[and | then | now] double (it | that | this)', '[and | then | now] (it | that) doubled'],
  triple: ['[and | then | now] triple (it | that | this)'],
  half: ['[and | then | now | what is] (halve (it | that | this) | half [of] (it | that | this))'],
  square: [
    '[and | then | now] (times | multiply) (it | that) by (itself | it | the same)',
    '[and | then | now] (square (it | that | this) | (it | that) squared)',
  ],
  root: ['[and | then | now | what is] [the] square root [of (it | that | this)]'],
  percentOf: ['[and | then | now | what is | what about | how about] {percent} [of (it | that | this)]'],
  places: [
    '[and | but | now | again | show me | can you] [(round | rounded | rounding)] [(it | that | this)] [off] to {places} (decimal places | decimal place | decimals | places | dp)',
    '(with | make it | just | only) {places} (decimal places | decimal place | decimals | places | dp)',
  ],
  whole: [
    '[and | now] (round | rounded) [it | that | this] [off | up] [please] [to the nearest (whole number | integer)]',
  ],
  other: [
    '[no | sorry] of {a}',
    '[and | what about | how about | and what about | and for | for | or | and of | of] {a} [instead]',
  ],
  value: ['{expression}'],
} as const;

/** The answers to what was asked back. */
export const answers = {
  amount: ['[it is | it was | the bill is | the bill was | for | about | on | of | the bill came to] {amount}'],
  percent: ['[it is | at | make it | let us say | say | about] {percent}', '[it is | at | make it] {number}'],
  count: ['[for | between | we are | there are | with | it is] {count} [of us | people | ways | persons]'],
} as const;
