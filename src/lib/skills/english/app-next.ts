/** What may be said after something about the screen. */
export const nextPhrases = {
  undo: [
    '[no | nah | nope | oh no] (put | change | turn | switch | take | bring) (it | that) back [again | as it was]',
    '[no | nah | nope | oh no] (undo | back | as it was | the other way | go back | not that)',
  ],
  language: [
    '(back | go back | change it back | no) to {language}',
    '(and | what about | try | rather) [in] {language}',
  ],
  renameChat: ['(no | rather | better | sorry | or | make it | call it) {title} [in full]', '{title} in full'],
  textSize: [
    '[still | far | way | much] too (big | small | large | tiny)',
    '[even | still | bit | a bit | a little] (bigger | smaller | larger) [still | again]',
    '[go] back to (normal | usual | default)',
    '(bigger | smaller | larger) still',
  ],
} as const;
