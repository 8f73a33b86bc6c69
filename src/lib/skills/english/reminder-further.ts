import { about, bug, cancelVerb, days, move, remind, which } from './reminder-pieces';

const have = '(have to | need to | must | should | have got to | am supposed to | ought to | gotta)';
const please =
  '(remind me | remind us | set reminder | nudge me | ping me | set me reminder | reminder | buzz me | poke me | give me nudge)';
const often =
  '(daily | weekly | monthly | hourly | yearly | nightly | regular | recurring | ({number} | two | three | four | six | eight) hourly)';

/** More ways to speak of reminders, by the act: the thing first, and how long before what. */
export const further = {
  set: [
    `(let me know | tell me | say | give me shout) {when} that {what}`,
    `(stick | pop | put | bung) reminder (on | in) [for | at] {when} [${about}] {what}`,
    `{what} , ${please} {daily} [at {several}]`,
    `{what} , ${please} ({repeat} [at] {time} | [at] {time} {repeat} | {repeat})`,
    `i ${have} {what} {day} , ${please} [at] {time}`,
    `i ${have} {what} , ${please} {when}`,
    `{what} , ${please} {when}`,
    `{when} , {what} , ${please}`,
    `{what} [at] {time} , ${please} {repeat}`,
    `${remind} {lead} {echo} (which is | that is | it is | is | on | at) [on] {due}`,
    `${remind} {when} (to | about | of | re | that | regarding) {what}`,
    `(buzz me | i want reminding | want reminding | make sure i do not forget | make sure i (don't | dont) forget) [${about}] {what} {when}`,
    `(buzz me | i want reminding | want reminding) [at] {when} [${about}] {what}`,
    `(be reminding me | give heads up | give me heads up) [at] {when} [${about}] {what}`,
    `when it (gets to be | gets to | gets | turns | hits | strikes | comes to) {when} [,] (tell me | let me know | notify me | alert me | remind me | nudge me) (to | about | that) {what}`,
    `${bug} (to | about | of) {what} {when}`,
    `${bug} {when} (to | about | of) {what}`,
    `${bug} (to | about | of) {what} ({repeat} [at] {time} | [at] {time} {repeat} | {repeat})`,
    `${bug} ({repeat} [at] {time} | [at] {time} {repeat} | {repeat}) (to | about | of) {what}`,
    `i (keep | always | am always) (forgetting | forget) [to | about] {what} [,] [so] (tell me | ${please}) ({repeat} [at] {time} | [at] {time} {repeat} | {repeat} | {when})`,
    `i will (need | want) (reminding | reminder | to be reminded) (to | about | of) {what} {day} [at] {time}`,
    `i will (need | want) (reminding | reminder | to be reminded) {when} (to | about | of) {what}`,
    `{when} i ${have} {what} [,] (so | and) (let me know | tell me | give me shout | shout | alert me | ${please})`,
  ],
  list: [
    `have i [got] any (reminder | reminders) [left | set | coming up] ${days}`,
    `what are you (reminding | nudging) me (about | of) ${days}`,
    `(is there anything | anything) [for me] to be reminded (of | about) ${days}`,
    `what do i (need | want) (reminding | to be reminded) (of | about) ${days}`,
    '(list | show | read | what are | give me | see) [all] [my] ({period} | {dayOf}) reminders',
    `(is there | have i | do i have | have i got) (anything | something) i (need | have | must) to remember ${days}`,
    `anything i (need | have) to remember ${days}`,
    `(go over | run through | go through | read off | run down | talk me through | take me through) [all] [my] reminders ${days}`,
    `(have | do) you [have | got] [any | some] (reminder | reminders) [saved | set | stored | waiting | lined up] [for me] ${days}`,
    `[is there] anything you are [supposed to | meant to | going to | due to | to] (remind | reminding) me (of | about) ${days}`,
    `what did i (ask | tell) you not to let me forget ${days}`,
  ],
  ask: [
    '(did | have) (you | u) [already] (remind | reminded | nudge | nudged) (me | us) [already] (about | to | of | on) {what} [already | yet]',
    `did i ask you to (remind | nudge) me (about | to | of) {what}`,
    `(have | do) you [have | got] (me down for | me down with) reminder (about | of | to | on | for) {what}`,
    `(when | what time) did i (ask | tell) you to (nag | remind | nudge | bug | pester | prod | poke) me (about | to | of) {what}`,
  ],
  cancel: [
    `{ground} , ${cancelVerb} (that | the | this) reminder`,
    `(${cancelVerb} | stop | turn off | switch off) [all] ${often} [{name}] (reminder | reminders)`,
    `(${cancelVerb} | stop | turn off | switch off) [all] {name} reminders`,
    `(${cancelVerb} | stop | turn off | switch off) [all] (reminder | reminders) (about | for | to | of | on) {name}`,
    `no need to (remind | nudge) me (about | to | of) {what} [any more | anymore | now | any longer]`,
    `(never mind | nevermind | do not bother | don't bother | dont bother | no need for) [about | with] reminding me (to | about | of) {what}`,
    `you (need not | needn't | neednt | (do not | don't | dont) (need | have) to) remind me (to | about | of) {what} [now | any more | anymore | any longer | after all]`,
    `(clear out | wipe | wipe out | clear off | ${cancelVerb}) (every | all | each | any) [of] [my] (reminder | reminders) (for | on | from) {at}`,
  ],
  earlier: [`(bring | move | make | pull | shift | push | set) ${which} [forward] [by] {duration} (sooner | earlier)`],
  change: [
    `${move} ${which} from {wrong} to {when} [instead]`,
    `make ${which} [at | for | on] {when} [,] (rather than | instead of | not) {wrong}`,
    `${which} [,] (make | move | change | set | put) it [to | at | for | on] {when} [,] (rather than | instead of | not) {wrong}`,
    `(push back | hold back | move back) ${which} (to | until | till | til | for) {when}`,
  ],
  rename: [
    'rename reminder [about | for | of | to] {what} (to | as | into) {name}',
    'rename {named} (to | as | into) {name}',
    '(change | make) reminder [about | for | of | to] {what} (to say | so it says | to read | say) {name}',
    '({named} | reminder (about | for | of | to) {what}) (should be | ought to be | needs to be) (called | named | labelled | titled) {name}',
  ],
} as const;
