/** How English speakers speak of lists of things. */

/** Other names of the lists that are always there, by the list's own name. */
export const listNames: Readonly<Record<string, readonly string[]>> = {
  shopping: [
    ...['shopping', 'grocery', 'groceries', 'shop', 'supermarket', 'food', 'food shop', 'food shopping', 'shoping'],
    ...['grocery shopping', 'weekly shop', 'big shop', 'market', 'shoppin', 'groceri'],
  ],
  'to-do': [
    ...[
      'to do',
      'todo',
      'to dos',
      'todos',
      'task',
      'tasks',
      'chore',
      'chores',
      'things to do',
      'jobs',
      'job',
      'tasks to do',
    ],
    'to do s',
  ],
};

const list = '({list} [list] | list | {name} list)';
const to = `(to | on to | onto | on | into | in) ${list}`;
const from = `(from | off | off of | out of | on | in) ${list}`;
const add =
  '(add | put | stick | pop | chuck | throw | write | jot | jot down | write down | include | get | bung | append | note down | note)';
const remove =
  '(remove | delete | take off | take | scratch | scratch off | strike | strike off | drop | erase | get rid of | lose | scrub)';
const tick = '(tick | tick off | check | check off | mark | cross off | cross | strike through)';
const done =
  '(done | bought | as done | as bought | complete | as complete | completed | as completed | finished | as finished | got | off)';
const have = '(i have | we have | have | i | we | he has | she has)';
const show =
  '(show | read | read out | read back | list | display | see | view | open | print | dump | bring up | pull up | check)';
const what =
  '(what is | what are | what do i have | what have i got | what do we have | what have we got | what was | what all is | what did i put | what did we put)';

/** For every act, the ways to say it. */
export const phrases = {
  add: [
    `${add} {things} [down] ${to}`,
    `${add} {things} [down] ${to} (and | plus | also) [also | plus] {more}`,
    `${add} (to | on | onto | in) ${list} {things}`,
    `${add} [down] (to | on | onto) ${list} {things}`,
    `(on | to) ${list} ${add} {things}`,
    `(update | extend) ${list} with {things}`,
    '{list} list {things}',
    `({list} list | {name} list) ${add} {things}`,
    `(make | create | start) a new {list} list with {things}`,
    `(make | create | start) [new] ${list} with {things} [on it | in it]`,
    '(todo | to do | task | new task | new todo | add task | add todo | add to do | add a task | new to do) {task}',
    'add a task to {task}',
    '(we | i) need to (buy | get | pick up) {goods}',
    '(i | we) (must | have to | should) (buy | get | pick up) {goods}',
    'need to (buy | get | pick up) {goods}',
    '(buy | pick up) {goods}',
    'we need (some | more | another) {goods}',
    'we need {goods}',
    'need {goods} (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(we | i) need {goods} (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(we are | i am | we | i) [have] [completely | nearly | almost | all | just | totally] [run | ran] (out of | out on | short of | short on | low on | running low on | running out of | nearly out of) {goods}',
    '(we are | i am | we | i) [have] [completely | nearly | almost | all | just | totally] [run | ran] (out of | short of | short on | low on | running low on | running out of) {goods} [and | so] (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(there is | there are) no more {goods} [left]',
    `(make sure | do not forget | don't forget | remember) [to] (add | put) {things} ${to}`,
    `(can | could) {things} go ${to}`,
    `{things} (needs | need | should | must) [to] go ${to}`,
    `get {things} ${to}`,
  ],
  remove: [
    `${remove} {things} ${from}`,
    `${remove} {place} ${from}`,
    `${remove} {place} {list}`,
    '(scratch | strike) {things} off',
    '(scratch | strike) off {things}',
    'take {known} off',
    'take off {known}',
    `(we | i) (do not | don't) need {things} [any more | anymore | after all | any longer] ${from}`,
    `(take | cross | scratch | strike) {things} off {list}`,
    `{things} (is | are) no longer (needed | necessary) ${from}`,
  ],
  tick: [
    `${tick} {things} [off | as done | as bought] ${from}`,
    `${tick} {place} [off | as done | as bought] ${from}`,
    '(tick | check | cross) (off | out) {things}',
    '(tick | check | cross) {things} off',
    '(tick | check | cross) off {place}',
    '(tick | check | cross) {place} [off]',
    'tick {things}',
    '(check | cross) {known}',
    `mark {things} ${done}`,
    `mark {place} ${done}`,
    `mark {things} ${done} ${from}`,
    `${have} (got | bought | found | picked up | done | finished | completed | have got) {known}`,
    `${have} (got | bought | found | picked up | done | finished | completed) {known} [already | now] [so] (cross | tick | check | take) (it | them | that) off`,
    '(got | bought | finished) {known}',
    'done with {known}',
    '{known} (is | are) (done | bought | finished | complete | completed | sorted | in the basket | in the trolley | in the cart)',
    '{known} done',
    '{known} [is | are] [all] (done | bought)',
  ],
  untick: [
    `(untick | uncheck | unmark) {things} [${from}]`,
    `(untick | uncheck | unmark) {place} [${from}]`,
    `mark {things} [as] (not done | undone | open | to do | not bought | unfinished) [again] [${from}]`,
    `{known} (is not | are not | isn't | aren't) (done | bought | finished) [yet | after all]`,
    `(i | we) (did not | have not | didn't | haven't) (get | got | buy | bought | do | done | finish | finished) {known} [yet | after all]`,
  ],
  tickAll: [
    `(tick | check | mark) (everything | all | them all | all of them | all items) [off | as done | as bought | done | bought] [${from}]`,
    '(i have | we have | i | we) (got | bought | done | finished) everything [on {list} [list] | on list]',
    '(everything | all) (is | done | bought) [done | bought | ticked off] [on {list} [list] | on list]',
  ],
  move: [
    `move {things} (from | off | out of) ({list} [list] | list | {name} list) (to | onto | into) ({to} [list] | {other} list)`,
    `move {things} (to | onto | into) ({to} list | {other} list)`,
    `(transfer | shift) {things} [from {list} [list]] (to | onto | into) ({to} [list] | {other} list)`,
    `put {things} on ({to} list | {other} list) instead`,
  ],
  read: [
    `${show} ${list}`,
    `${show} (what is | everything | all | all the things) (on | in) ${list}`,
    `${show} (all | everything) ${list}`,
    `${show} (items | things) (on | in) ${list}`,
    `${what} (on | in) ${list}`,
    `${what} [left | still | currently | now | left to get | left to do] (on | in) ${list}`,
    `${what} on ${list} [again | now | today | so far | at the moment]`,
    `(is there | are there | do i have | do we have | have i got | have we got) (anything | something | things) [left | else | still] (on | in) ${list}`,
    `(anything | what else | what) [left | else | still] (on | in) ${list}`,
    `(what | which things) (do | should | must) (i | we) [still | have to | need to] (need | buy | get | pick up) [to buy | to get] [at the shop | at the shops | at the store | from the shop | from the shops | from the store | today | this week | from the supermarket | at the supermarket]`,
    `what (do i | do we) [still] (need | have) to (buy | get | pick up) [at the shop | at the shops | at the store | from the shop | from the shops | from the store | today | this week | from the supermarket | at the supermarket]`,
    `what (am i | are we) (buying | shopping for | getting) [today | at the shop | at the store]`,
    `what (groceries | shopping) (do i | do we) (need | have) [to get | to buy]`,
    `what (do | have) i [got | have | need] to do [today] (on | from) ${list}`,
    `what (are | is) my ({list} | tasks | to dos)`,
    'my {list} list',
    '{list} list',
    '(how is | where is | give me) {list} list',
    `go through ${list}`,
    `remind me what is on ${list}`,
    `(what does | what did) {list} list (say | have | contain)`,
    `(let us see | let me see | can i see) ${list}`,
    `(i am | we are) at the (shop | store | supermarket | shops | market) [now] (read | show) ${list} [one by one]`,
    `(i am | we are) (at | in) (the | a) (shop | store | supermarket | shops | market) [now] what was on ${list}`,
    `what (did i | did we) (need | want) [to buy | to get] [again] [from the shop | from the store | from the shops]`,
    `what is left (to do | to buy | to get)`,
    `what is left (to do | to buy | to get) on ${list}`,
  ],
  first: [
    `what is [the] (first | next | top) [thing | item | one | task] (on | in) ${list}`,
    `what is (at the top of | on top of | next on | first on) ${list}`,
    `${show} (first | next | top) [thing | item | one | task] (on | in) ${list}`,
  ],
  last: [
    `what is [the] (last | final | latest | newest) [thing | item | one | task] (on | in) ${list}`,
    `(last | final) (thing | item | one | task) (on | in) ${list}`,
    `what did i (last | just) (add | put) [to | on] ${list}`,
  ],
  count: [
    `how many (things | items | tasks | entries | jobs | people | guests | chores | products) (are | do i have | have i got | are there | are left | are still | do we have) [left | there] (on | in) ${list}`,
    `how many (things | items | tasks | entries | jobs | people | guests) [left] (on | in) ${list}`,
    `how (long | full | big) is ${list}`,
    `(count | number of) (things | items | tasks) (on | in) ${list}`,
    `how many (tasks | to dos | todos | chores) (do i have | are there | are left | have i got) [left]`,
    `how many (things | items) (do i | do we) (have | need) to (buy | get | do)`,
  ],
  has: [
    `(is | are) {things} [already | still] (on | in) ${list} [already | yet]`,
    `(do | did) (i | we) [already] (have | put | add | write | need) {things} [already] (on | in | to) ${list} [already | yet]`,
    `have (i | we) [already] (got | put | added) {things} [already] (on | in | to) ${list} [already | yet]`,
    `(check | see) (if | whether) {things} (is | are) [already] (on | in) ${list}`,
    `does ${list} (have | contain | include) {things}`,
  ],
  clear: [
    `(clear | empty | wipe | reset | clean | clear out | empty out | wipe clean) ${list}`,
    `(clear | empty | wipe | reset | clean) (everything | all | all items) (on | from | off | in) ${list}`,
    `(remove | delete | take | cross) (everything | all | all items | all of it | all things) [off] (from | off | on | in) ${list}`,
    `start ${list} (over | again | afresh | from scratch)`,
    `start over with ${list}`,
    '(clear | empty | wipe) {list}',
  ],
  clearDone: [
    `(clear | remove | delete | take off) (everything | all) (done | ticked | bought | finished | completed | that is done | that is ticked) [(from | off | on | in) ${list}]`,
    `(clear | remove | delete | take off) [all] (done | ticked | ticked off | bought | finished | completed | checked | checked off) (items | things | tasks | ones) [(from | off | on | in) ${list}]`,
    `(tidy | tidy up | clean up) ${list}`,
  ],
  make: [
    '(make | create | start | begin | set up | add | open) [new | another] list (called | named | for | titled | with the name) {title}',
    '(make | create | start | begin | set up | add | open) [new | another] {called} list',
    'new list {title}',
    'new list (called | named | for) {title}',
    '(make | create | start | begin | set up | add) [new | another] list',
    'new list',
    'new {called} list',
    '(i need | i want | i would like) [new] list (called | named | for) {title}',
  ],
  drop: [
    `(delete | remove | drop | bin | get rid of | throw away | scrap) ({list} list | {name} list)`,
    `(delete | remove | drop | bin | get rid of) list (called | named) {name}`,
    '(delete | remove | bin) whole {list} list',
  ],
  rename: [
    `rename ({list} [list] | {name} list) [to | into | as] {title}`,
    `(change | call) name of ({list} [list] | {name} list) [to] {title}`,
    `call ({list} list | {name} list) {title} [instead | from now on]`,
  ],
  names: [
    '(what | which) lists (do i have | have i got | are there | do we have | exist | did i make)',
    '(show | read | list | see | view | name) [all] [of] [my] lists',
    'what are my lists [called]',
    'how many lists (do i have | have i got | are there)',
    '(my lists | all lists | all my lists | list my lists)',
    'do i have any lists',
    'what lists',
  ],
} as const;

const it = '(it | that | that list | this list | list | the list)';

/** What may be said after something about a list, without naming it again. */
export const nextPhrases = {
  add: [
    '(and | also | plus | oh and | and also | add | add also | put | and add | also add | and put | put also) {things} [on it | on there | to it | on that | on that list]',
    '{things} (too | also | as well)',
    '(one more | one more thing | another thing | another) {things}',
    '(we | i) [also] need {things}',
    'make that {things} [too]',
  ],
  remove: [
    '(and | also) (remove | delete | take off | cross off | take | scratch) {things} [off | from it | off it]',
    '(remove | delete | take off | cross off | scratch | drop) {things} [off | from it | off it | again]',
    '(remove | delete | take off | cross off | scratch | drop) {place} [off | from it | off it | again]',
    '(take | cross) {things} (off | off it | off again)',
  ],
  tick: [
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
    `(what about | how about | and | and what about) ({list} [list] | {name} list)`,
    `and (on | in) ({list} [list] | {name} list)`,
    'open {list}',
  ],
  first: [
    '(what is | and) (first | next) [one | item | thing]',
    '(next | next item | next one)',
    'got that [one] next',
  ],
  count: ['how many [things | items | are there | is that | are that | are on it]'],
  clear: [`(clear | empty | wipe | delete | remove) (${it} | everything | all | them all | all of them)`],
  clearDone: ['(clear | remove | delete) (done | ticked | bought | finished) (ones | items | things)'],
  tickAll: [
    '(tick | check | mark) (everything | all | them all | all of them) [off | as done | done]',
    '(all done | everything done | got everything)',
  ],
} as const;
