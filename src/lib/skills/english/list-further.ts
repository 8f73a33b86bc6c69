import { add, from, list, packed, remove, show } from './list-pieces';

const some = '[any | some | my]';
const crossOff = '(cross | tick | check | take | strike) (it | them | that) off';
const haveI = '(have i | have we | do i have | do we have | have i got | have we got)';

/** More ways to speak of lists, by the act: details first, the list first, and what is said in passing. */
export const further = {
  add: [
    `{things} (adding | putting | writing) (to | on | onto) ${list}`,
    '[we are | i am | we have | i have | we | i] (ran | run | running | nearly | almost | completely | all | just) [run] (out of | low on | short of | short on) {goods} [again]',
    `(on | to | for | onto) ${list} : {things}`,
    '{bare} (on | onto) {list} list',
    '{list} : {several}',
    `(send | shove | bang | slap | whack | fetch | get | log | list) {things} (to | on to | onto | on | in | into) ${list}`,
    `(on | to) ${list} (must | should | has to | needs to) (come | go | be) [:] {things}`,
    '({list} list | list) (needs | need | wants | lacks | is missing | should have | must have | could do with | has to have) {things} [on it]',
    `{things} , [please] (all | both | all of it | all of them | all that | these | everything) [please] (on | onto | to) ${list}`,
    '{list} [list] , {things}',
    '{name} list , {several}',
    '(one | another | next) [new] (job | task | item | thing | entry | chore) (for | on | to) ({list} list | {list} | {name} list) [:] {things}',
    '{bare} (add | put) {bare}',
    `${add} {things} (to | on | onto) other list [,] {name} one`,
    `let us have {things} (on | onto) ${list}`,
    `get {bare}`,
    `new task {task}`,
    `{things} (on | onto) {usual} list`,
  ],
  remove: [
    `(undo | take back | bin | ditch | scrap | cross off | ${remove}) {place} ${from}`,
    `(undo | take back | scrap | bin | forget | remove | delete) {latest} [to | on] [${list}]`,
    '(take | get | strike | scratch) {bare} off [it | there | again]',
  ],
  tick: [
    '(i have | i | we have | we | have) [already | just] got the {bare} [already | now]',
    `[have] (done | finished | completed | bought | got | ${packed}) {things} [already | now] [so | please] ${crossOff}`,
    `{things} (is | are) (done | sorted | bought | finished | got | in) [so | please] (${crossOff} | off list)`,
    `{bare} (sorted | bought | done) [,] [${crossOff} | off list | off {list} list]`,
    `(done | finished | all done) with {bare}`,
    `(i have | we have | i) [just] (bought | got | packed) {bare} [,] (tick | cross | check) (it | them | those | that) [off]`,
    `bought {bare} [,] (tick | cross | check) (it | them | those | that) [off]`,
  ],
  read: [
    'what (am i | are we) (meant | supposed | going) to (buy | get | pick up | be buying)',
    `(hear | may i hear | can i hear | can we hear) ${list}`,
    `${show} {places} [things | items] (on | of | from | in | off) ${list}`,
    'what is (left | still) on it',
    `what (do | have) (i | we) still (have | got | need) [to do | to get | to buy] [today | now] (on | off | from) ${list}`,
    `what is [still] (open | outstanding | left | pending | unticked | not done | to do | missing) [on | in | from] ${list}`,
    `(what | which) {list} (do i have | have i got | are | do i still have) [still] (left | to do | outstanding | open)`,
    '(anything | what is there | is there anything) left to (buy | get | do)',
    `(let me hear | let us hear | let me have | i want to hear | fetch | bring me | get up | get) ${list}`,
    'what have (i | we) [still] got to (get | buy) [at the shop | at the shops | today | at the supermarket | in town]',
  ],
  has: [
    `(is there | are there | have i | have we | did i put | do i have | do we have) ${some} {things} (on it | on there | down) [already | yet]`,
    '(do | did) (i | we) (have | put | get) {things} down [already | yet]',
  ],
  names: [
    `${haveI} [any] lists [at all]`,
    `${haveI} [any] list (for | called | named) {title}`,
    '(which | what) lists exist [already]',
  ],
  count: [`how many (things | items) [are | have i got | do i have] left [to get | to buy | to do] [on ${list}]`],
  clear: [
    `(get rid of | bin | erase | scrap | drop | scrub) (everything | all | all of it | it all) (on | from | off | in) ${list}`,
  ],
  first: [`(what comes | what is) (first | next) on ${list}`],
} as const;
