import { verbs } from './alert';
import { because, called, days, make, needUp, noun, wake, which } from './alarm-pieces';

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
    `${make} ${noun} (to ring | to go off | going off | that goes off | that rings | ringing) [at | for] {time} {repeat} [${called}] ${because}`,
    `${make} ${noun} (to ring | to go off | going off | that goes off | that rings | ringing) {repeat} [at] {time} [${called}] ${because}`,
    `(i have | i have got | there is | we have) {reason} {day} [,] [so] [need | want | ${verbs.make}] ${noun} [at | for] {time}`,
    `(i have | i have got | there is | we have) {reason} {day} [,] [so] ${wake} [at | by] {time}`,
    `early (start | shift | flight | train | morning | meeting) {day} [,] {time} alarm`,
    `early (start | shift | flight | train | morning | meeting) {day} [,] [so] (${make} ${noun} | ${wake}) [at | for | by] {time}`,
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
    `did i (remember to | actually | even | ever) (set | put | put on | turn on) (${noun} | ${which}) [on] ${days}`,
    `did i remember ${noun} ${days}`,
    `(do i have | have i got | is there) (anything | something | alarm) (waking me | waking me up | to wake me | to wake me up | getting me up | to get me up) ${days}`,
  ],
  cancel: [
    `${off} ${which} ${keepOther}`,
    `${off} {dayOf} ${noun} ${keepOther}`,
    `${off} {repeat} ${noun} ${keepOther}`,
    `${verbs.cancel} ${which} now`,
  ],
  skip: [
    `(${verbs.cancel} | skip | pause | suspend) {repeat} ${noun} [just | only] [for | on | over] {period}`,
    `(turn | switch) {repeat} ${noun} off [just | only] [for | on | over] {period}`,
    `(i am | we are) (off | away | on holiday | on leave | off work | not working) [on | for] {dayOf} [,] [so] (do not | don't | dont) (ring | sound | set off | use | run) [usual] ${which} [that day | then]`,
    `(i am | we are) (off | away | on holiday | on leave | off work | not working) [on | for] {dayOf} [,] [so] (skip | leave out | pause | suspend) [usual] ${which} [that day | then]`,
  ],
  silence: ['(make | get) it [to] (stop | stop ringing | stop beeping)', 'stop alarm (ringing | beeping | buzzing)'],
  change: [
    `(put off | hold off | delay | postpone | hold | hold back | put back) ${which} (till | until | til | to) {when}`,
    `(put | hold | push) ${which} (off | back) (till | until | til | to) {when}`,
    `${noun} {duration} later`,
    `(can | could) ${which} be (moved | changed | shifted | pushed | put | brought | set) [up | forward | back | on] (to | for | until) {when} [instead]`,
    `(can | could) ${which} be (moved | pushed | put | shifted) back [by] {duration}`,
    `{dayOf} ${noun} (should be | needs to be | has to be | ought to be) [at | for] {to} [,] (not | rather than | instead of) {wrong}`,
    `${which} (should be | needs to be | has to be | ought to be) [at | for] {when} [,] (not | rather than | instead of) {wrong}`,
    `instead of {at} ${wake} [at] {to}`,
  ],
  earlier: [
    `${noun} {duration} earlier`,
    `(shift | pull | push | change | put) ${which} {duration} (earlier | sooner)`,
    `(set | move | make | bring) ${which} [by] {duration} sooner`,
    `(can | could) ${which} be (moved | brought | put | pulled) forward [by] {duration}`,
  ],
  list: [
    `(what | which | how many) alarms (are | do i have | have i got | have i) [set | on | active | switched on | turned on] (at the moment | at the minute | just now | currently | at present)`,
    `(show | list | read | read off | read out | run through | go through | go over | name | tell | give) (every | all | each | any) [of] [my] (alarm | alarms) [that is | that are | which are | i have | i have got] [set | on | active | switched on | turned on]`,
    `(read off | run through | go through | go over | run down) [my] alarms ${days}`,
  ],
  enable: [`(turn | switch | put) ${which} (back on | on again) [,] one (i | you | we) (switched | turned | put) off`],
  sound: [
    `[have | get | want | use | pick] (louder | quieter | softer | gentler | nicer | calmer | different) (sound | tone | ringtone | tune | ring | noise) (for | on | as) ${noun}`,
    `(can | could) ${noun} (be | have | play | use) [something | a bit] (louder | quieter | softer | gentler | nicer | calmer | different) [sound | tone | ringtone] [(like | such as) {reason}]`,
  ],
  snooze: [
    'hit snooze [button] [for] {more}',
    '(press | use) snooze [button] [for] [{more}]',
    '[not yet | not now | not just yet | too early] [,] (ring | go off | ring me | wake me | wake me up | beep | buzz) again in ({minutes} | {duration})',
  ],
} as const;
