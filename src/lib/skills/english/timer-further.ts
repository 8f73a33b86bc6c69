import { verbs } from './alert';
import { called, duration, noun, target, timeIt } from './timer-pieces';

const go =
  '(go | and go | start | start now | starting now | start counting | counting | start clock | start timing | off you go | time it | time that | time them | timer)';
const over = '(is up | are up | is over | are over | has passed | have passed)';
const tellMe =
  '(tell me | let me know | shout | say | give me shout | call me | ping me | beep | beep me | ring | buzz | alert me | warn me | call)';
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
  ],
  ask: [
    `how (long | much time | much longer | many minutes) (has | have) {thing} (got | left | got left | to go | still got | got to go | still to go)`,
    `how (long | much longer | many minutes | much time) [is it | are there] (till | until | before) {thing} (is | are) (done | ready | cooked | finished | up | over)`,
    `how long did i (set | put | start) ${target} [for | on for | to]`,
    `what did i set ${target} (to | for | at)`,
    `how long (was | is) ${target} [set for | set to | in all | in total]`,
  ],
  list: ['(what | which) (timers | timer) (are | is) (on | going | running)', '(is there | any) timer (on | going)'],
  cancel: [
    `(timer is | timer's | timer has | it is) (ringing | going off | beeping | done | going | gone off) ${stopIt}`,
    `(turn off | stop | silence | mute | kill | switch off) [alarm] (sound | noise | ringing | beeping | alarm) (of | on | from) ${target}`,
    `(stop | turn off | silence | mute | kill | switch off) timer (noise | ringing | beeping | alarm)`,
  ],
  resume: ['(unpause | resume | un pause | un - pause) (it | that)'],
  restart: [
    'start it (over | again) [from (top | beginning | start | scratch | zero)]',
    'restart it',
    `start it from [the] (beginning | start | top)`,
  ],
  pause: ['(hold | pause) clock'],
  rename: [
    `(rename | relabel | label) ${target} [to | as | into] {name}`,
    `(call | name) ({target} | {numbered}) {name}`,
    `(change | set) name of ${target} to {name}`,
    `make ${target} ${called} {name}`,
  ],
} as const;
