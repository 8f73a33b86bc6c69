import { verbs } from './alert';
import { because, days, make, needUp, noun, wake, which } from './alarm-pieces';

const off =
  '(cancel | delete | drop | scrap | kill | stop | turn off | switch off | disable | suspend | pause | skip | silence)';
const keepOther = '(and | but | only) (keep | leave | not | hold on to) {reason}';

/** More ways to speak of alarms, by the act: the reason first, several a day, one day of many. */
export const further = {
  set: [
    `${needUp} for {when} ${because}`,
    `reveille [at | for] {when}`,
    `reveille [at | for] {time} {repeat}`,
    `[and | plus] (another one | one more | second one | backup | another alarm | second alarm) (at | for) {when} ${because}`,
    `${wake} [at | in | by] {when} (if | unless) {reason}`,
    `{ground} , [so | please | can you] (alarm | ${make} ${noun} | ${wake}) [for | at | in | by] {when}`,
    `${wake} [{day}] on {time}`,
    `(label | call | name) it {name} , [and] ${make} ${noun} [at | for] {when}`,
    `(label | call | name) it {name} , [and] ${make} ${noun} [at | for] {time} {repeat}`,
    `${make} ${noun} [for | at] {several} {repeat} ${because}`,
    `${make} ${noun} [for | at] {several} {repeat} for {reason}`,
    `${make} ${noun} {repeat} [for | at] {several} [for {reason}]`,
    `${make} usual [${noun}] [for | at] ({time} {repeat} | {repeat} [at] {time} | {when})`,
    `let me sleep (till | until | til) {when}`,
  ],
  ask: [
    `(did | have) you (set | put on | turn on | turned on | got | put) ${which} [on] [for {when}]`,
    `(did | have) you (set | put on | turn on | turned on) ${noun} [on] ${days}`,
    `what is [next] ${noun} ${days}`,
    `what (alarm | alarm clock | wake up call) (have i got | do i have | is set | is on | have i set) ${days}`,
    `am i (getting | being | going to be | to be) (woken | woken up | called) ${days}`,
    `(is | has) ${noun} [been] (set | on)`,
    `(what time | when) (will | are) you (wake | waking) me [up] [on] ({period} | {part})`,
    `(what time | when) did i (ask | tell) you to (wake me | get me up) [up]`,
    `(what is | when is) my first alarm [in | on | for] [{part} | {period}]`,
  ],
  cancel: [
    `${off} ${which} ${keepOther}`,
    `${off} {dayOf} ${noun} ${keepOther}`,
    `${off} {repeat} ${noun} ${keepOther}`,
  ],
  skip: [
    `(${verbs.cancel} | skip | pause | suspend) {repeat} ${noun} [just | only] [for | on | over] {period}`,
    `(turn | switch) {repeat} ${noun} off [just | only] [for | on | over] {period}`,
  ],
  silence: ['(make | get) it [to] (stop | stop ringing | stop beeping)', 'stop alarm (ringing | beeping | buzzing)'],
  change: [
    `(put off | hold off | delay | postpone | hold | hold back | put back) ${which} (till | until | til | to) {when}`,
    `(put | hold | push) ${which} (off | back) (till | until | til | to) {when}`,
    `${noun} {duration} later`,
  ],
  earlier: [`${noun} {duration} earlier`],
} as const;
