import { little } from './voice';

const more =
  '(more | still more | again | bit more | a bit more | a little more | some more | even more | further | one more | not enough | keep going | more please)';
const tooMuch = '(too much | that is too much | too far | back a bit | not that much | less | bit less | a bit less)';

/** What may be said after the voice was changed: `more` goes on the same way, `less` goes back a step. */
export const nextPhrases = {
  more: [more, '(more | further) (still | please)', 'and again'],
  less: [tooMuch],
  up: [`[tiny | little | small | wee] ${little} (up | back up | higher | louder) [again]`],
  down: [`[tiny | little | small | wee] ${little} (down | back down | lower | quieter) [again]`],
  faster: [`${little} (faster | quicker) [than that | still | again]`],
  slower: [`${little} slower [than that | still | again]`],
  volume: ['[make it | to | no | rather | or] {percent} [percent | %]'],
  voices: ['[no | nope | nah] (next | next one | another | another one | not that one | different one) [please]'],
} as const;
