/** How English speakers go on about a list. */
const list = '({list} [list] | {name} list)';
const it = '(it | that | that list | this list | list | the list)';

/** What may be said after something about a list, without naming it again. */
export const nextPhrases = {
  add: [
    '(and | also | plus | oh and | and also | add | add also | put | and add | also add | and put | put also | bung | stick | pop | chuck) {things} [on | on it | on there | to it | on that | on that list]',
    '{things} (too | also | as well)',
    '(one more | one more thing | another thing | another) {things}',
    '(we | i) [also] need {things}',
    'make that {things} [too]',
    '(and | also | plus | oh and) {things} [too | as well]',
  ],
  remove: [
    '(remove | delete | take off | cross off | scratch | drop | take | get rid of | strike | lose) {places} [off | from it | off it | again]',
    '(and | also) (remove | delete | take off | cross off | take | scratch) {things} [off | from it | off it]',
    '(remove | delete | take off | cross off | scratch | drop) {things} [off | from it | off it | again]',
    '(remove | delete | take off | cross off | scratch | drop) {place} [off | from it | off it | again]',
    '(take | cross) {things} (off | off it | off again)',
  ],
  tick: [
    '(tick | check | cross) [off | out] {places} [off | as done]',
    '(got | done | bought | found) {places}',
    '{places} (is | are) (done | bought | sorted)',
    'mark {places} [as] (done | bought)',
    '(tick | check | cross) [off] {things} [off]',
    '(tick | check | cross) [off] {place} [off]',
    '(got | done | bought | found) {things}',
    '(i | we) [have] (got | done | bought | found) {things}',
    '{things} (is | are) (done | bought)',
    '{place} (is | are) (done | bought)',
    '{place} done',
    'done with {place}',
  ],
  untick: ['(untick | uncheck) {things}', '(untick | uncheck) {place}'],
  read: [
    `(read | show | read out | show me | list) ${it} [out] [again]`,
    `(what is | what else is) (on | in) ${it} [now | again]`,
    '(what else | what is left | and now | what now | anything else)',
    `(what about | how about | and | and what about) ${list}`,
    `and (on | in) ${list}`,
    'open {list}',
    '(read | read it | read them | say it | show it) back',
  ],
  first: [
    '(what is | and) (first | next) [one | item | thing]',
    '(next | next item | next one)',
    'got that [one] next',
  ],
  has: [
    '(is | are) {things} (on it | on there | on | on that list) [already | yet]',
    '(have i | did i) (add | put | got) {things}',
  ],
  count: ['how many [things | items | are there | is that | are that | are on it]'],
  clear: [`(clear | empty | wipe | delete | remove) (${it} | everything | all | them all | all of them)`],
  clearDone: ['(clear | remove | delete) (done | ticked | bought | finished) (ones | items | things)'],
  tickAll: [
    '(tick | check | mark) (everything | all | them all | all of them) [off | as done | done]',
    '(all | everything | all of it) [is] done',
    'got everything',
    '(i have | we have | i | we) (done | finished) everything',
  ],
  back: [
    '(take | get | cross | scratch) (it | that | them | those) (off | back off | off again | out again)',
    '(remove | delete | scrap | bin) (it | that | them | those) [again]',
    '[oops | whoops] (put | add | get) (it | that | them | those) back [on | again | on it | on list]',
  ],
  instead: [
    '(no | sorry | rather | i meant | i mean | no i meant | make that | make it) {things} [instead | rather | not {more}]',
  ],
} as const;
