import { about, cancelVerb, days, remind } from './reminder-pieces';

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
  ],
  list: [
    `have i [got] any (reminder | reminders) [left | set | coming up] ${days}`,
    `what are you (reminding | nudging) me (about | of) ${days}`,
    `(is there anything | anything) [for me] to be reminded (of | about) ${days}`,
    `what do i (need | want) (reminding | to be reminded) (of | about) ${days}`,
    '(list | show | read | what are | give me | see) [all] [my] ({period} | {dayOf}) reminders',
    `(is there | have i | do i have | have i got) (anything | something) i (need | have | must) to remember ${days}`,
    `anything i (need | have) to remember ${days}`,
  ],
  ask: [
    '(did | have) (you | u) [already] (remind | reminded | nudge | nudged) (me | us) [already] (about | to | of | on) {what} [already | yet]',
    `did i ask you to (remind | nudge) me (about | to | of) {what}`,
  ],
  cancel: [
    `{ground} , ${cancelVerb} (that | the | this) reminder`,
    `(${cancelVerb} | stop | turn off | switch off) [all] ${often} [{name}] (reminder | reminders)`,
    `(${cancelVerb} | stop | turn off | switch off) [all] {name} reminders`,
    `(${cancelVerb} | stop | turn off | switch off) [all] (reminder | reminders) (about | for | to | of | on) {name}`,
    `no need to (remind | nudge) me (about | to | of) {what} [any more | anymore | now | any longer]`,
  ],
  rename: [
    'rename reminder [about | for | of | to] {what} (to | as | into) {name}',
    'rename {named} (to | as | into) {name}',
    '(change | make) reminder [about | for | of | to] {what} (to say | so it says | to read | say) {name}',
  ],
} as const;
