import { verbs } from './alert';
import { called, duration, noun, target, timeIt } from './timer-pieces';

const go =
  '(go | and go | start | start now | starting now | start counting | counting | start clock | start timing | off you go | time it | time that | time them | timer)';
const over = '(is up | are up | is over | are over | has passed | have passed)';
const tellMe =
  '(tell me | let me know | shout | say | give me shout | call me | ping me | beep | beep me | ring | buzz | alert me | warn me | call)';
const soonest =
  '((is | will | goes | ends | finishes | rings) [going] [to] [be] [go off | finish | end | ring | done | up | going off | off | finishing | ending] | going off | finishing | ending) (first | next | soonest)';
const stopIt =
  '(stop | stop it | make it stop | turn it off | shut it up | silence it | kill it | switch it off | please stop)';

/** More ways to speak of timers, by the act: what it is for first, several at once, and what people mean by "it". */
export const further = {
  start: [
    `[i have | we have | i have got | i got] {duration} [only] ${timeIt}`,
    `(start | set | put | put on | run | begin | do) (one | another) [on | going] for {name} [for | of | at] ({duration} | {minutes})`,
    `{name} [is | are] [now | just] (in | in oven | on hob | on | going in | gone in | in pan | in water | in microwave) [now] , [for] {duration} [${go}]`,
    `{name} (is | are) [now | just] (in | in oven | on hob | boiling | cooking | simmering | baking | resting | proving | soaking) [now] [for] {duration} [${go}]`,
    `[i am | we are | we are all] [off] (on | at) {thing} [for] {duration} [${go}]`,
    `{thing} [for] {duration} ${go}`,
    `{duration} , {thing} [${go}]`,
    `(set | start | do | time | run | hold) {duration} ({thing} | hold) [${go}]`,
    `{thing} ${noun} ({duration} | {minutes}) (left | right) side`,
    `[${verbs.make}] ${noun} [${duration}] {duration} , {tag}`,
    `${tellMe} (in | after | when) {duration} [${over}] (that | when | because | as | since | cos) {reason} [timer i mean | i mean timer]`,
    `(do | start | set | run | go for) [about | around] {duration} [${go}]`,
    `[${verbs.make}] ${noun} [on] [${duration}] {duration} there`,
    `{duration} (go | and go | starting now | start now | on clock | beginning now)`,
    `[i | we] [have] [just] (put | stuck | popped | shoved | bunged | got) {name} (in | on | in oven | on hob | in microwave | in freezer) [,] [so] ${tellMe} (in | after) {duration}`,
  ],
  ask: [
    `(remaining time | time remaining | time left | rest of time | how much time remains | how much time is left | remaining minutes | minutes left) (on | for | of | in) ${target}`,
    `(look | check | see) (at | how much time is left on | how long is left on | what is left on) ${target}`,
    `(what is | how much is) (remaining time | time remaining | time left) (on | for | of | in) ${target}`,
    `how (long | much time | much longer | many minutes) (has | have) {thing} (got | left | got left | to go | still got | got to go | still to go)`,
    `how (long | much longer | many minutes | much time) [is it | are there] (till | until | before) {thing} (is | are) (done | ready | cooked | finished | up | over)`,
    `how long did i (set | put | start) ${target} [for | on for | to]`,
    `what did i set ${target} (to | for | at)`,
    `how long (was | is) ${target} [set for | set to | in all | in total]`,
    `how (many minutes | many seconds | much time | much longer | long | much) (does | has) ${target} [still] (have | got) [left | to go | remaining | still to go]`,
    `is ${target} (nearly | almost | close to | anywhere near) [being] (done | up | over | finished | through | there) [yet | now]`,
  ],
  list: [
    '(list off | read off | name | show | list | tell) (every | each | all) [of] [my] (timer | timers) [i have | that is | that are] [set | running | going | on]',
    '(what | which) (timers | timer) (are | is) (on | going | running)',
    '(is there | any) timer (on | going)',
    '(show | list | read | read out | tell) (everything | anything | all | what) [that] [is] (counting down | being timed) [now | right now | at the moment]',
    '(what is | is anything | anything) (counting down | being timed) [now | right now | at the moment]',
  ],
  first: [
    `(which | what) [one] of [my | these | those] timers ${soonest}`,
    `[out] of [all] [my | these | those] timers [,] (which | what) (one | one's | ones) ${soonest}`,
  ],
  stopwatch: [
    'time how (long | fast) (it takes | i take | i can | we take | it will take) {reason}',
    '(time | clock) me (while | as | doing) {reason}',
    '[i want to] (see | find out | know | test | measure) how (long | fast) {reason} [,] [so] [start | run | set | put on | get | open | use | give] (stopwatch | stop watch) [on | going]',
    'count up [from (zero | 0 | now)] (til | till | until) i (say | stop | stop you | tell you | say so | shout) [to] [stop | when]',
  ],
  extend: [
    `(can | could) ${target} (have | get) {more}`,
    `(increase | extend | lengthen) (time | duration | length) (on | of | for) ${target} by [another] {more}`,
    `(add | put) {more} (to | on | onto) time (on | of | for) ${target}`,
    `${target} (needs | wants | should have | could do with | could use) (another | an extra | extra) ({duration} | {minutes}) [on it]`,
    `${target} (needs | wants | should have | could do with | could use) ({duration} | {minutes}) (more | longer)`,
    `{name} (is not | isn't | isnt | are not | aren't | arent) [quite | yet] (done | ready | cooked) [yet | through] [,] [so] (add | put) {more} (to | on | onto) (its timer | their timer | it | them)`,
    `{name} (is not | isn't | isnt | are not | aren't | arent) [quite | yet] (done | ready | cooked) [yet | through] [,] [so] give (it | them) {more}`,
  ],
  shorten: [
    `(reduce | shorten | cut | decrease | lower) (time | duration | length) (on | of | for) ${target} by {duration}`,
    `(take | knock | cut) {duration} (off | from | off of) time (on | of | for) ${target}`,
    `(lop | chop | trim | clip | lose | whip) {duration} (off | from | off of) ${target}`,
    `(it is | its | they are) {reason} , [so] (take | knock | lop | chop | shave | cut | trim) {duration} (off | from | off of) ${target}`,
  ],
  cancel: [
    `(get | make | have) ${target} [to] (be quiet | shut up | stop | hush | stop ringing | stop beeping | quiet down | go quiet | stop going off) [,] [i (heard | hear) it]`,
    `(timer is | timer's | timer has | it is) (ringing | going off | beeping | done | going | gone off) ${stopIt}`,
    `(turn off | stop | silence | mute | kill | switch off) [alarm] (sound | noise | ringing | beeping | alarm) (of | on | from) ${target}`,
    `(stop | turn off | silence | mute | kill | switch off) timer (noise | ringing | beeping | alarm)`,
    `i (do not | don't | dont) (need | want) ${target} [anymore | any more | any longer | now] [,] [so | you can] ${verbs.cancel} it`,
  ],
  resume: [
    '(unpause | resume | un pause | un - pause) (it | that)',
    `${target} (can | may | should) (carry on | go on | continue | resume | keep going | run on | start again) [now | again] [,] [(unfreeze | unpause | resume | continue) it]`,
  ],
  restart: [
    'start it (over | again) [from (top | beginning | start | scratch | zero)]',
    'restart it',
    `start it from [the] (beginning | start | top)`,
  ],
  pause: [
    `put (pause | hold) on ${target} [(until | till | while) (i | we) {reason}]`,
    `put ${target} on (pause | hold) [(until | till | while) (i | we) {reason}]`,
    `(pause | hold | freeze | halt | suspend) ${target} (until | till) (i | we) {reason}`,
    '(hold | pause) clock',
    `(pause | hold | freeze | halt | suspend) ${target} while (i | we) {reason}`,
  ],
  rename: [
    `(rename | relabel | label) ${target} [to | as | into] {name}`,
    `(call | name) ({target} | {numbered}) {name}`,
    `(change | set) name of ${target} to {name}`,
    `make ${target} ${called} {name}`,
  ],
} as const;
