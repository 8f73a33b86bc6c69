import { add, from, list, packed, remove, show } from './list-pieces';

const some = '[any | some | my]';
const crossOff =
  '((cross | tick | check | take | strike) (it | them | that) off | (mark | put) (it | them | that) [down] [as] (done | complete | completed | finished))';
const strikeFrom = `(cross | tick | check | take | strike) (it | them | that) ${from}`;
const bin = '(delete | remove | drop | bin | get rid of | throw away | scrap) it';
const toUse = 'to (read | watch | see | visit | try | buy | get | cook | pack | bring | play | listen to)';
const checkIf = '(check | see | tell | find out) (if | whether)';
const own = '({list} list | {name} list)';
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
    `[i have | i have got | we have | here is | there is] (another | one more | new) (job | chore | task | item | thing | one) [:] {things} (to go | to add | to put | to be added) (on | onto | to) ${list}`,
    `for ${own} (a | an | some) {several}`,
    `${own} + {things}`,
  ],
  remove: [
    `(undo | take back | bin | ditch | scrap | cross off | ${remove}) {place} ${from}`,
    `(undo | take back | scrap | bin | forget | remove | delete) {latest} [to | on] [${list}]`,
    '(take | get | strike | scratch) {bare} off [it | there | again]',
    "(we | i) (do not | don't | dont | no longer) (need | have | want) to (buy | get | pick up) {bare} [any more | anymore | after all | now]",
    "(do not | don't | dont | no longer) (need | have) to (buy | get | pick up) {bare} (any more | anymore | after all | now)",
    `{why} (brought | got | bought | found | have | has) {bare} [so | and] (it | they | that | those) (can | should | may) (come | go | be taken) (off | from) [${list}]`,
  ],
  tick: [
    '(i have | i | we have | we | have) [already | just] got the {bare} [already | now]',
    `[have] (done | finished | completed | bought | got | ${packed}) {things} [already | now] [so | please] ${crossOff}`,
    `{things} (is | are) (done | sorted | bought | finished | got | in) [so | please] (${crossOff} | off list)`,
    `{bare} (sorted | bought | done) [,] [${crossOff} | off list | off {list} list]`,
    `(done | finished | all done) with {bare}`,
    `(i have | we have | i) [just] (bought | got | packed) {bare} [,] (tick | cross | check) (it | them | those | that) [off]`,
    `bought {bare} [,] (tick | cross | check) (it | them | those | that) [off]`,
    `that is {things} (done | sorted | finished | cleaned | washed | fixed | painted | paid | posted | ordered | booked | bought) [so | and] (${crossOff} | ${strikeFrom})`,
    `[i have | i | we have | we | have] (done | finished | completed | bought | got | ${packed}) {things} [already | now] (so | and) (${crossOff} | ${strikeFrom})`,
    '{bare} (is | are) [all | now | already] in (trolley | basket | cart | bag)',
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
    `(${show} | hear | tell | what is) (everything | all | whatever) [that is | that] [is] (on | in) ${list}`,
    `everything that is (on | in) ${list}`,
    `(what | which) {list} (do i | do we | have i | have we) [still] (have | got) [still] (left to do | to do | left | outstanding)`,
    `(what | which) (jobs | tasks | chores | things | items) (is | are | have i got | do i have) [still] (outstanding | open | left | to do | undone | unfinished | pending | remaining) (on | in | from) ${list}`,
    `[what are | say | name] {places} [things | items | entries] (on | of | from | in) ${list}`,
  ],
  has: [
    `(is there | are there | have i | have we | did i put | do i have | do we have) ${some} {things} (on it | on there | down) [already | yet]`,
    '(do | did) (i | we) (have | put | get) {things} down [already | yet]',
    `${checkIf} ${list} [already] (has | have | contains | includes) {things} [on it | in it | down]`,
    `${checkIf} (i | we) [have] [already] (put | add | added | got | have | written) {things} (on | in | to) ${list} [already | yet]`,
    `${checkIf} (i | we) [have] [already] (put | add | added | got | have | written) {things} down [already] (on | in | to) ${list} [already | yet]`,
    `{things} (is it | are they) [already | still] (on | in) ${list} [or no | already | yet]`,
  ],
  names: [
    `${haveI} [any] lists [at all]`,
    `${haveI} [any] list (for | called | named) {title}`,
    '(which | what) lists exist [already]',
    `(what | which) [all] lists (i made | i have made | i have | i have got | we have | we made | i set up) [(say | read | name | list) them | them]`,
  ],
  count: [
    `how many (things | items) [are | have i got | do i have] left [to get | to buy | to do] [on ${list}]`,
    `(is there [a] (lot | much) | are there many things | are there lots of things) (on | in) ${list} , how many [things | items]`,
    `how many {list} (have i got | do i have | are there | have we got | do we have) [still] left`,
  ],
  clear: [
    `(get rid of | bin | erase | scrap | drop | scrub) (everything | all | all of it | it all) (on | from | off | in) ${list}`,
    `(blank | blank out) ${list}`,
    `[(did | have done | i did | we did | i have done | we have done) {why} ,] (everything | it all | all of it | lot) (can | should | may) (go | come | come off | be cleared) [from | off] ${list}`,
  ],
  first: [`(what comes | what is) (first | next) on ${list}`],
  make: [
    `(keep | start) list of {called} ${toUse}`,
    '(brand new | fresh | separate) list (called | named | for) {title}',
  ],
  drop: [
    `(i am | we are) (through | done | finished) with ${own} [so | and] ${bin}`,
    `(i | we) (do not | don't | no longer) need ${own} [any more | anymore | now] [so | and] ${bin}`,
  ],
  move: [
    '(transfer | shift | move | switch) {things} (from | off | out of) ({list} [list] | list | {name} list) [and] [over | across] (to | onto | into | on) ({to} [list] | {other} list)',
  ],
  rename: [
    `${own} (is to be | should be | needs to be | must be | is going to be) (called | named | renamed) {title}`,
    `${own} (is to be | should be | needs to be | must be | is going to be) (called | named | renamed) {title} (from now on | instead)`,
  ],
  replace: [
    `instead of {things} (put | get | write | have) {more} (on | in | to) ${list}`,
    `(on | in) {list} [list] (make that | make it | put | have) {more} (instead of | rather than) {things}`,
    `(put | write | have) {more} (on | in) {list} list (instead of | rather than | in place of) {things}`,
  ],
  which: ['(which | what) of lists (has | have | is | are) {things} [on | on it | in | in it]'],
  untick: [
    'i [have] (ticked | checked | crossed) [off] {things} [off] (by mistake | by accident | accidentally | too soon | too early) [so | and] (untick | uncheck | un - tick | put) (it | them) [back] [on]',
    'i (accidentally | wrongly) (ticked | checked | crossed) [off] {things} [off] [so | and] (untick | uncheck | un - tick | put) (it | them) [back] [on]',
  ],
} as const;
