import {
  askedEvent,
  calendar,
  cancelVerb,
  events,
  inCalendar,
  moveVerb,
  ownEvent,
  putIt,
  see,
  tail,
} from './calendar-words';

const iHave = '(i have got | we have got | i have | we have | there is | i got)';
const arranged = '(set up | booked | booked in | scheduled | arranged | pencilled in | organised | organized)';
const takeOut = `(take | get | strike | cross | delete | remove | cancel | scrap | drop | bin | erase) (it | him | her | them | that) [off | out] [(from | in | off | of | out of) ${calendar}]`;
const ratherThan = '(instead of | rather than | and not | not)';
const between = '[between | in between] [my] (meetings | appointments | calls | events | things)';

/** More ways to put things in a calendar and to change them, by the act. */
export const furtherPhrases = {
  add: [
    `(book | block | block out | block off | set aside | reserve | schedule | save) (time | some time | slot | space) ${tail} (for | to) {title}`,
    `(book | block | block out | block off | set aside | reserve | schedule | save) (time | some time | slot | space) (for | to) {title} ${tail}`,
    `(note | note down | mark | mark down | write) ${inCalendar} that [i have | we have | there is] {title} (is coming | is coming over | comes | is | arrives | starts | takes place) [on] ${tail}`,
    `{title} (leaves | departs | arrives | lands | starts | begins | is) [on] ${tail} (save | add | put | enter | log | record) (it | that | this) [in | on | to] [calendar] as (event | appointment | entry)`,
    `(new | add | create | make | schedule | set up) [new] ${calendar} (event | appointment | entry)`,
    `{repeat} [at] [{time}] ${iHave} {title} ${putIt}`,
    `${iHave} {title} ${tail} [so] (it | that) (must | has to | needs to | should | ought to | can) (be | go) ${inCalendar}`,
    `(i need | i want | we need | we want | i would like | get) {planned} ${arranged} [for | on | at] ${tail} [${inCalendar}]`,
    'mark down {title} (for | on) {sure} [[for] {length}]',
    'save date {sure} [for] {title}',
    'save date [for] {familiar} {sure}',
    '(reserve | hold) ({day} {span} | {span} {day}) for {title}',
  ],
  cancel: [
    `${cancelVerb} ${ownEvent} ${inCalendar}`,
    `${cancelVerb} (meeting | appointment | call | event | lunch | dinner | coffee) [that] (i have | i have got | we have | i had) (with | for | at) {query} [on] {period}`,
    `${cancelVerb} (call | chat | catch up | session | visit) with {planned} [[on] {period}]`,
    `${ownEvent} [is] (not | no longer | isn't | is not | won't be | will not be) (happening | coming | taking place | going ahead | on) [[on] {period}] [any more | anymore | after all | now] [so | and | ,] ${takeOut}`,
    `(i am not going to | i can not make | i cannot make | i can't make | i will not make | i won't make | i can't do | i am not doing | i will not be at | i won't be at) ${ownEvent} [[on] {period}] [any more | anymore | after all] [so | and | ,] ${takeOut}`,
  ],
  clear: [
    `(clear | empty | wipe | cancel | delete | remove) (everything | all ${events} | all) [that] [is | i have | i have got | we have] [planned | scheduled | booked] ${inCalendar} [for | on] {period}`,
    `(clear | empty | wipe) ${calendar} (for | on) {period}`,
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
  rename: [`(rename | retitle) {period} ({known} | {planned}) (to | as | into) {new}`],
} as const;

/** More questions to a calendar, by the act. */
export const furtherQuestions = {
  agenda: [
    `(what | which) ${events} have i [got] [on | in | for] {period}`,
    '(what have i got | what do i have) going on [on] {period}',
    'what does {period} (hold | look like | bring | have in store)',
    'what have i got on {period}',
    `${see} [all | all of | every one of] [my] ${events} ${inCalendar} [for | on | in] {period}`,
    `(what | which | any) ${events} (do i have | have i got | do we have | are | are there | i have) [coming up | coming | scheduled | planned | booked] [on | in | for] {period}`,
    `(according to | going by | looking at) ${calendar} (what is | what have i got | what do i have) [going on | happening | on | up | planned | scheduled] [on | in | for] {period}`,
    `what is ${inCalendar} [for | on] {period}`,
    `(go over | run down | look over | read off | walk me through | take me through) ${calendar} [for | on] {period}`,
    `(tell | let me know) about {period}`,
    `(what | how) ${calendar} (looks | is looking) [like] [for | on] {period}`,
    'what {period} looks like',
    '(go through | run through | go over | talk through) {period} with me',
    `(go over | talk me through) ${calendar} [for] {period} [with me]`,
    `(let me know | tell) about (all | my | all of) [my] ${events} [that are] [on | for | in] {period}`,
    '(talk me through | walk me through | run me through | take me through | what is in | how is | how does) {period} ahead [look]',
  ],
  free: [
    `(see | check | find out | tell) (if | whether) (i am | we are) (free | available | open | busy) [for {familiar}] [on | at | in] ({moment} | {day} {span} | {span} {day} | {span} | {period})`,
    `(am i | are we) (free | available | open | busy) for {familiar} [on | at | in] ({moment} | {day} {span} | {span} {day} | {span} | {period})`,
    `(is there | do i have | have i got) (anything | something) ${inCalendar} [that] (would | will | could | might | to) (stop | keep | prevent) me from {title} [on] {period}`,
    `(is there | do i have | have i got) (anything | something) ${inCalendar} [on | for] {period}`,
    `is {period} (open | free | clear | taken)`,
    '(anything | is there anything | do i have anything | have i got anything) (blocking me | in the way | getting in the way) [on | at] ({day} {span} | {span} {day} | {span} | {moment} | {period})',
    '(can i | could i | can we | could we) (squeeze in | squeeze | fit in | fit) {familiar} [in] [on | at] ({moment} | {period} | {day} {span})',
  ],
  gap: [
    `(do i | will i | am i going to) (get | have) [any] (break | breaks | breather | gap | time | breathing room) ${between} [on | in] {period}`,
    `how (long | long of | big | big of) (break | gap | breather) (do i have | have i got | do i get | will i get | is there) ${between} [on | in] {period}`,
    `(what is | what's) longest (break | gap | breather) (i get | i have | i have got | do i get | do i have) ([on] {period} ${between} | ${between} [on] {period} | [on] {period})`,
  ],
  clash: [
    `(do i have | is there | have i got | are there) (anything | something | any ${events} | events | things | meetings) [that] (overlaps | overlap | overlapping | clashes | clash | clashing | conflicts | conflict | conflicting) [with each other] [${inCalendar}] [on | in | for] {period}`,
    'do any of [my | our] (meetings | appointments | events | plans) (clash | conflict | overlap) [with each other] [on | in] {period}',
    `(is anything | is there anything | have i got anything | do i have anything | anything | what is) double booked [${inCalendar}] [on | in] [{period}]`,
  ],
  where: ['whereabouts is ({known} | {owned}) [[on] {period}]', 'where is ({known} | {familiar}) [on] {period}'],
  final: [
    `(when | what time) (does | is | will) [my] last (meeting | appointment | event | call | thing) (start | begin | end | finish | over | on | at | be over | be done) [on] {period}`,
    `(when | what time) (does | is | will) [my] last (meeting | appointment | event | call | thing) [on] {period} (start | begin | end | finish | over | at | be over | be done)`,
    '(what is | when is) last thing (i have | i have got | we have | i got) (on | in) [my] (calendar | schedule | diary | agenda) [on] {period}',
    'what is last thing (i have | i have got | i need | we have) [to do] [at work] [on] {period}',
    '{period} last (thing | one | meeting | appointment) (i have | i have got | we have) [on] is (what | when)',
  ],
  next: [
    'where (am i | are we) (supposed | meant | due | needed) [to be] next',
    'where do (i | we) (need | have) to be next',
  ],
  when: [
    `(when | what time | what day) ${askedEvent} (starts | begins | ends | finishes | is)`,
    `(what day | which day | what day of week | what weekday) is [my | the] ({known} | {owned})`,
    `(on what date | on what day | on which day | at what time | what day | what date | which day) (did i | have i | did we) (schedule | scheduled | book | booked | put | set up | plan) [my | the] (${askedEvent} | {query}) [for | on | in]`,
    `how (long | many days | many weeks) (is it | is there | do i have | have i got | are there) (until | till | til | before | to) [my] ${askedEvent}`,
    `how long (until | till | til | before) my ${askedEvent}`,
    `is (${askedEvent}) [on] ({day} | this week | this weekend | this month | today) or [the] (next | next week | next one | week after | following week | next weekend | next month | {last} | tomorrow)`,
    `(what day | what date | what time | which day | when) ${askedEvent} is [on | again | at]`,
    `(what date is | what weekday is | which day is | when was) {query} (in | on) ${calendar}`,
    `(when | which day | what day | what date | what time) did (we | i) (agree on | agree | settle on | pick | choose | decide on | fix) [for | on] ${askedEvent} [was | is] [on]`,
    `(when | which day | what day | what date | what time) did we say [for | on] ${askedEvent} [was | is] [on]`,
    `${askedEvent} is [coming | happening | due | on] [on | at] (what day | what date | which day | what time | when)`,
    `${askedEvent} (coming | happening | due) [on | at] (what day | what date | which day | what time | when)`,
  ],
  count: [
    `how many ${events} (do i have | have i got | are there | are on | do we have | i have) [scheduled | booked | planned | coming up] [${inCalendar}] [on | for | in] {period}`,
  ],
} as const;
