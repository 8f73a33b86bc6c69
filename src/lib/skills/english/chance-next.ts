/** What a turn says that leans on the one before. */
export const nextPhrases = {
  again: [
    '[and | ok | now | please | no | nah | nope | not that | not that one | naw | boring] (mix them up [again | afresh] | shuffle [them] again | again | once more | one more | another | another one | one more time | do it again | re roll | reroll | flip again | roll again | toss again | flip it again | roll it again | repeat | next | pick again | choose again | try again | new one | a new one | a different one | different one | best of three | more)',
  ],
  count: [
    '[and | now | make it | make that | no] {count} [characters | chars | letters | digits | figures | words | long | dice | times | of them] [this time | instead | long | please | rather]',
  ],
  longer: ['[make it | a | much | a bit | even | no] longer [one]'],
  longerPlain: [
    '[make it] longer [,] [and | but] (no symbols | without [the] symbols | no special characters | only letters and numbers)',
  ],
  plainPassword: [
    '[but] [with] (no symbols | without symbols | no special characters | only letters and numbers | letters and digits only)',
  ],
  with: ['(again | once more | do it again | shuffle again) [but] (with | and) {extra} [too | as well]'],
  without: ['[no] [choose | pick | go] [again | another] [but] (without | not) {extra}'],
  number: [
    '[and | one more | another | again | another one] [but] (under | below | up to | less than | no more than) {most} [this time | instead | please]',
    '[and | now | what about | how about] [between | from] {least} (and | to | -) {most} [this time | instead]',
  ],
} as const;
