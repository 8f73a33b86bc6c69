import { askedEvent, calendar, events, inCalendar, moveVerb, ownEvent, putIt, tail } from './calendar-words';

const iHave = '(i have got | we have got | i have | we have | there is | i got)';
const arranged = '(set up | booked | booked in | scheduled | arranged | pencilled in | organised | organized)';
const takeOut = `(take | get | strike | cross | delete | remove | cancel | scrap | drop | bin | erase) (it | him | her | them | that) [off | out] [(from | in | off | of | out of) ${calendar}]`;
const ratherThan = '(instead of | rather than | and not | not)';
const between = '[between | in between] [my] (meetings | appointments | calls | events | things)';

/** More ways to put things in a calendar and to change them, by the act. */
export const furtherPhrases = {
  add: [
    `{repeat} [at] [{time}] ${iHave} {title} ${putIt}`,
    `${iHave} {title} ${tail} [so] (it | that) (must | has to | needs to | should | ought to | can) (be | go) ${inCalendar}`,
    `(i need | i want | we need | we want | i would like | get) {planned} ${arranged} [for | on | at] ${tail} [${inCalendar}]`,
    'mark down {title} (for | on) {sure} [[for] {length}]',
    'save date {sure} [for] {title}',
    'save date [for] {familiar} {sure}',
    '(reserve | hold) ({day} {span} | {span} {day}) for {title}',
  ],
  cancel: [
    `${ownEvent} [is] (not | no longer | isn't | is not | won't be | will not be) (happening | coming | taking place | going ahead | on) [[on] {period}] [any more | anymore | after all | now] [so | and | ,] ${takeOut}`,
    `(i am not going to | i can not make | i cannot make | i can't make | i will not make | i won't make | i can't do | i am not doing | i will not be at | i won't be at) ${ownEvent} [[on] {period}] [any more | anymore | after all] [so | and | ,] ${takeOut}`,
  ],
  clear: [
    `(wipe | clean | clear) ${calendar} (clean | out | completely) [for | on] {period}`,
    `(wipe out | clear out | scrap | call off | axe | wipe) (everything | all ${events} | all of [my] ${events}) [on | for | in] {period}`,
  ],
  later: [
    `[i am | we are] running [a bit | bit] late [so | ,] ${moveVerb} {clock} [event | appointment | meeting | call | one] [back | along | on] [by] {length} [later]`,
    `[i am | we are] running [a bit | bit] late [so | ,] ${moveVerb} ${ownEvent} [back | along | on] [by] {length} [later]`,
  ],
  move: [
    `${ownEvent} (rang | called | phoned | emailed | texted | messaged) [to say | and] [,] it is [now] [on | at] {when} [now] [${ratherThan} {period}]`,
    `(do | make | have) ${ownEvent} [at | on | for] {when} ${ratherThan} ({time} | {period})`,
    `${ownEvent} (has been | is | got | was) (put off | postponed | pushed back | pushed | put back | delayed | shifted | rescheduled | brought forward) (to | until | till) {when}`,
  ],
} as const;

/** More questions to a calendar, by the act. */
export const furtherQuestions = {
  agenda: [
    `(what | how) ${calendar} (looks | is looking) [like] [for | on] {period}`,
    'what {period} looks like',
    '(go through | run through | go over | talk through) {period} with me',
    `(go over | talk me through) ${calendar} [for] {period} [with me]`,
    `(let me know | tell) about (all | my | all of) [my] ${events} [that are] [on | for | in] {period}`,
    '(talk me through | walk me through | run me through | take me through | what is in | how is | how does) {period} ahead [look]',
  ],
  free: [
    '(anything | is there anything | do i have anything | have i got anything) (blocking me | in the way | getting in the way) [on | at] ({day} {span} | {span} {day} | {span} | {moment} | {period})',
    '(can i | could i | can we | could we) (squeeze in | squeeze | fit in | fit) {familiar} [in] [on | at] ({moment} | {period} | {day} {span})',
  ],
  gap: [
    `how (long | long of | big | big of) (break | gap | breather) (do i have | have i got | do i get | will i get | is there) ${between} [on | in] {period}`,
    `(what is | what's) longest (break | gap | breather) (i get | i have | i have got | do i get | do i have) ([on] {period} ${between} | ${between} [on] {period} | [on] {period})`,
  ],
  clash: [
    'do any of [my | our] (meetings | appointments | events | plans) (clash | conflict | overlap) [with each other] [on | in] {period}',
    `(is anything | is there anything | have i got anything | do i have anything | anything | what is) double booked [${inCalendar}] [on | in] [{period}]`,
  ],
  where: ['whereabouts is ({known} | {owned}) [[on] {period}]', 'where is ({known} | {familiar}) [on] {period}'],
  final: [
    '(what is | when is) last thing (i have | i have got | we have | i got) (on | in) [my] (calendar | schedule | diary | agenda) [on] {period}',
    'what is last thing (i have | i have got | i need | we have) [to do] [at work] [on] {period}',
    '{period} last (thing | one | meeting | appointment) (i have | i have got | we have) [on] is (what | when)',
  ],
  next: [
    'where (am i | are we) (supposed | meant | due | needed) [to be] next',
    'where do (i | we) (need | have) to be next',
  ],
  when: [
    `(what day | what date | what time | which day | when) ${askedEvent} is [on | again | at]`,
    `(what date is | what weekday is | which day is | when was) {query} (in | on) ${calendar}`,
    `(when | which day | what day | what date | what time) did (we | i) (say | agree on | agree | settle on | pick | choose | decide on | fix) [for | on] ${askedEvent} [was | is] [on]`,
    `${askedEvent} is [coming | happening | due | on] [on | at] (what day | what date | which day | what time | when)`,
    `${askedEvent} (coming | happening | due) [on | at] (what day | what date | which day | what time | when)`,
  ],
} as const;
