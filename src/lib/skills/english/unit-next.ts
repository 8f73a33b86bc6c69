/** What a turn says that goes on from the conversion before. */
export const nextPhrases = {
  into: [
    '[and | what about | how about | now | ok | or | what is that | what is it | how much is that | how many is that | convert that | convert it | and what is that | show it | again | but] (in | to | into | as) {unit} [i (mean | meant) | then | instead | please | rather]',
    '(and | what about | how about | or | now) {unit}',
    'how many {unit} [is (that | it)]',
    '{unit} please',
    'i meant [in] {unit}',
    'no {unit}',
    'in {unit} [then | instead]',
  ],
  amount: ['[and | what about | how about | now | or | and what about | what if it is | and for | for] {amount}'],
  both: ['[and | what about | how about | now | or] {amount} (in | to | into | as) {unit}'],
  number: [
    '[and | so] (how much | how many | what) (would | is | are | will) {number} [be | come to | make] [then]',
    '[and | what about | how about | now | or | and what about | make it | and for | for] {number} [too | instead]',
  ],
  whole: [
    '(round it | round that | rounded) [off]',
    '[round it | round that | rounded] [off] to [the] (nearest whole | nearest whole number | whole number | nearest integer | nearest one)',
    '(no | without) (decimals | decimal places)',
  ],
  back: [
    '[and | now | what is | what is it | how is it] [(it | that)] (the other way [around | round] | other way round | reverse | back again | and back | vice versa | convert it back | the reverse)',
  ],
  places: [
    '[and | rounded | round it | round that] to {places} (decimal places | decimal place | decimals | places | dp)',
  ],
} as const;

/** The answers to which unit is wanted. */
export const answers = { unit: ['[(in | to | into | as)] {unit}'] } as const;
