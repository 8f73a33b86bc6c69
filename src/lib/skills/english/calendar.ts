/** How English speakers put things in their calendar and change them. */
import { furtherPhrases } from './calendar-further';
import {
  addVerb,
  calendar,
  cancelVerb,
  event,
  events,
  inCalendar,
  moveVerb,
  ownEvent,
  planVerb,
  putIt,
  tail,
  update,
} from './calendar-words';

/** For every act, the ways to say it. */
export const phrases = {
  add: [
    `${addVerb} {title} ${inCalendar} [for] ${tail}`,
    `${addVerb} {title} ${tail} ${inCalendar}`,
    `${addVerb} ${inCalendar} {title} ${tail}`,
    `${addVerb} ${inCalendar} [for] ${tail} {title}`,
    `${addVerb} ${tail} ${inCalendar} for {title}`,
    `${planVerb} {title} [for] ${tail}`,
    `(schedule | book | block out | block off | block | pencil in) ${tail} for {title}`,
    `(schedule | book | block out | block off | block | set aside) {length} (to | for) {title} ${tail}`,
    `(block out | block off | block | keep | keep free | book out) [my] ${calendar} ${tail}`,
    `(block out | block off | block) ${tail}`,
    `(new | add | create | make | schedule | book | set up) [new] (event | appointment | entry) [called | named | for | :] {title} [for | on] ${tail}`,
    `(new | add | create | make | schedule | book | set up) [new] (event | appointment | entry) [for | on] ${tail} [called | named | for | with | :] {title}`,
    `(event | appointment | new event) : {title} ${tail}`,
    `(event | appointment) {title} ${tail}`,
    `(i have got | we have got | i have | we have | there is | i got) {title} ${tail} ${putIt}`,
    `{title} [is | is on | come | comes | is coming | coming | start | starts | starting | on] ${tail} ${putIt}`,
    `{title} [start | starts | starting] {when} (put | add | write | enter | pop | stick) [it | that] ${inCalendar} [for {length}]`,
    `{familiar} {exact} ${putIt} {why}`,
    `{familiar} [is | is on | on | ,] {exact} [[for] {length}]`,
    `{familiar} [is | is on | on | ,] ({day} {span} | {span} {day})`,
    `(put | stick | pop | log | enter | note down | jot down | get) {title} {sure} [[for] {length} | all day]`,
    `(put | stick | pop | log | enter | note down | jot down | get) {title} ({day} {span} | {span} {day})`,
    `all day event ${tail} {title}`,
    `(put | stick | pop | bung | pencil | book | mark | get | slot) {title} in [for | on | at] {sure} [[for] {length}]`,
    `(mark | block | block out | block off | put | book) ${tail} (as | for | off for) {title}`,
    `{title} [from] {when} [for] {length} in ${calendar}`,
    `{title} ${tail} in ${calendar}`,
    `(i have got | we have got | i have | we have | there is | i got) {familiar} [on | at] ({exact} [[for] {length}] | {day} {span} | {span} {day})`,
    `{familiar} [is] (booked | confirmed | arranged | all booked) [for | in for] ${tail}`,
    `put ${inCalendar} : {title} ${tail}`,
    `${calendar} : {title} ${tail}`,
    `${addVerb} {title} ${inCalendar}`,
    `${addVerb} ${inCalendar} {title}`,
    `(new | add | create | make | schedule | book) [new] ${event}`,
    `(new | add | create | make | schedule | book) [new] ${event} ${inCalendar}`,
    `(add | put) something ${inCalendar}`,
    `(schedule | book) {title}`,
    `(block out | block off | block | book out) [my] ${calendar} ({span} {repeat} | {day} {span} | {span} {day} | {repeat} {span}) [for {title}]`,
    `(block out | block off | block) ({span} {repeat} | {repeat} {span}) [for {title}]`,
    '{familiar} [is] {days}',
    '{familiar} {day} (after | before | straight after) (school | work | lunch | church | class | tea) [at] {time}',
    '(put | log | enter | add) {title} (on | for) {day} [,] {repeat}',
    '(add | put | log) {familiar} {day} [,] {repeat}',
    `(we are | i am) (on holiday | on leave | away) {days} ${putIt}`,
    ...furtherPhrases.add,
  ],
  cancel: [
    `${cancelVerb} {query} [on | for | from] {period} [(from | in | off) ${calendar}]`,
    `${cancelVerb} {period} {query} [(from | in | off) ${calendar}]`,
    `${cancelVerb} {query} (from | in | off | out of) ${calendar} [on] [{period}]`,
    `${cancelVerb} ${ownEvent}`,
    `${cancelVerb} ${ownEvent} [from | off | out of] [${calendar}] (i am | we are | he is | she is | they are | they have | they | because | not | it is | no longer) {why}`,
    `(take | get | strike) (${ownEvent} | {query}) (off | out of | from) ${calendar} [{why}]`,
    `(take | get | strike) ${ownEvent} (off | out) [{why}]`,
    `${cancelVerb} [my] {clock} [${event} | call | one]`,
    `${ownEvent} [is] (off | cancelled | canceled | called off | not happening) (get rid of it | delete it | remove it | take it out | take it off | bin it | scrap it)`,
    `(i am not going to | i can not make | i can't make | not going to) ${ownEvent} [any more | anymore] (delete it | remove it | take it out | take it off | cancel it | get rid of it)`,
    `${ownEvent} is (cancelled | canceled | off | not happening | called off) (delete it | remove it | take it out | take it off) [in | from | off] [${calendar}]`,
    `{known} is (cancelled | canceled | off | not happening | called off) [in | from | off] [${calendar}]`,
    `${cancelVerb} {title} ${event}`,
    `${cancelVerb} ${event} (called | named | with | about) {query}`,
    `(i am not going to | i can not make | i cannot make | i can't make | i will not make | i won't make | i will not be going to | i won't be going to | i can't do | not going to | i am not doing | not doing) ${ownEvent} [[on] {period}] [any more | anymore] , (delete it | remove it | take it out | take it off | cancel it | get rid of it | scrap it)`,
    ...furtherPhrases.cancel,
  ],
  clear: [
    `(clear | empty | wipe | cancel | delete) [everything | all ${events} | all] [on | in | from] ${calendar} [for | on] {period}`,
    `(clear | cancel | delete | remove) (everything | all ${events} | all) [on | for | in] {period}`,
    '(clear | empty | wipe | free up) {period}',
    '(clear out | wipe out | cancel | get rid of) everything [that] (i have | i have got | we have | is) (scheduled | planned | booked | on) [for | on] {period}',
    ...furtherPhrases.clear,
  ],
  move: [
    `${moveVerb} (${ownEvent} | {clock} [${event} | call | one]) (to | till | until | for) {when} [at] [same time | same time as before]`,
    `${moveVerb} ${ownEvent} forward (to | till) {when}`,
    `${moveVerb} {query} forward (to | till) {when}`,
    `(make | start | have) ${ownEvent} [at | on | for] {when} [instead]`,
    `${ownEvent} (changed | has changed | is changed | moved | has moved | is moved | rescheduled) [,] [is] [now] [is] [to | on | at] {when}`,
    `(${ownEvent} | {query}) (changed | has changed | moved | has moved) [,] [it is] now [is] [to | on | at] {when}`,
    `${moveVerb} ${ownEvent} [on | from | of] [{period}] (to | till | until | for | by) {when}`,
    `${moveVerb} {query} [on | from | of] [{period}] (to | till | until) {when} [${inCalendar}]`,
    `${moveVerb} {query} ${inCalendar} to {when}`,
    `{known} (is now | is moved to | has moved to | moved to | is | now | has been moved to | got moved to) [on | at] {when} [change it | update it | update]`,
    `reschedule {query} [to | for] {when}`,
    `${ownEvent} [is] (now | is moved to | has moved to | moved to | has been moved to | got moved to) [on | at] {when} [instead of {time}] [${update}]`,
    `{query} [is | has been | got | has] (moved | changed | now | shifted | rescheduled | put back) [to | on | at] {when} [instead of {time}] ${update}`,
    `${moveVerb} {query} (to | till | until) {when} [at] same time [as before]`,
    `(${ownEvent} | {query}) [is | has been | got | has | was] (moved | changed | shifted | rescheduled | put back) [to | on | at] {when} [,] same day [${update}]`,
    ...furtherPhrases.move,
  ],
  later: [
    `${moveVerb} (${ownEvent} | {query}) (to | for | until | till) {weekAfter}`,
    `${moveVerb} {clock} [${event} | call | one] [back | along | on] [by] {length} [later]`,
    `${moveVerb} (${ownEvent} | {query}) (by | back by | along by | on by | later by | back | along | out) {length} [later]`,
    `${moveVerb} ${ownEvent} {length} [later | back | along]`,
    `(make | start) ${ownEvent} {length} later`,
    ...furtherPhrases.later,
  ],
  earlier: [
    `${moveVerb} {clock} [${event} | call | one] (forward | up) [by] {length}`,
    `${moveVerb} (${ownEvent} | {query}) (forward by | forward | earlier by | up by | up) {length} [earlier]`,
    `${moveVerb} ${ownEvent} {length} (earlier | forward)`,
    `(make | start) ${ownEvent} {length} earlier`,
  ],
  length: [
    `(make | change) ${ownEvent} [to | to be | last | only] {length} [long]`,
    `(extend | shorten | lengthen | cut | trim | reduce) ${ownEvent} (to | to be | down to) {length} [long]`,
    `${ownEvent} (takes | lasts | is) {length} [long]`,
  ],
  longer: [
    `(extend | lengthen | stretch | prolong) ${ownEvent} [by] [another] {length} [more | longer]`,
    `make ${ownEvent} {length} longer`,
    `(add | give) {length} [more] [to | on] ${ownEvent}`,
  ],
  shorter: [
    `(shorten | cut | trim | reduce) ${ownEvent} [by] {length}`,
    `make ${ownEvent} {length} shorter`,
    `(take | cut) {length} off ${ownEvent}`,
  ],
  rename: [
    `(rename | retitle | call) ${ownEvent} (to | as | into) {new}`,
    `(rename | retitle | change name of | change title of) ${ownEvent} [(on | from) {period}] (to | as | into) {new}`,
    `(rename | retitle) {query} on {period} (to | as | into) {new}`,
    ...furtherPhrases.rename,
    `(rename | retitle) ${event} {query} (to | as | into) {new}`,
  ],
  note: [`(add | put) note (to | on | for) ${ownEvent} [:] [saying] {note}`, `note (on | for) ${ownEvent} : {note}`],
  place: [
    `(add | put | set) (location | venue | place | address) {place} (to | for | on) ({known} | {query})`,
    `(change | set | make | move | update) (location | venue | place | address) (for | of | on) ({known} | {query}) to {place}`,
    `{known} is (at | in) {place} [now]`,
    `(location | venue | place | address) (for | of) ({known} | {query}) is {place}`,
  ],
  repeat: [
    `make ${ownEvent} [repeat | recur | recurring | happen | be] {repeat}`,
    `(repeat | schedule) ${ownEvent} {repeat}`,
    `${ownEvent} (repeats | is | happens | recurs) {repeat}`,
  ],
} as const;

/** What may be said after something about the calendar. */
export const nextPhrases = {
  agenda: [
    '(and | what about | how about | and what about | and on | and for | what is on) {period}',
    '{period}',
    '(show | read) {period}',
  ],
  free: ['(and | what about | how about | and what about | or) [at] {moment}', '(and at | at) {moment}'],
  move: [
    '(no | sorry | make it | make that | actually | change it to | move it to | i meant | i mean | oh | better | shift it to | change that to | no make it | rather) [at | on | to] {when}',
    '(at | on) {when}',
    `${moveVerb} (it | that) (to | till | until | for | on) {when} [instead]`,
    '{when}',
  ],
  length: ['(for | make it | it is | it lasts | it takes | lasting | make that) {length} [long]', '{length} long'],
  later: [
    `${moveVerb} (it | that) [back | along | on] [by] {length} [later | back]`,
    `(make | start) (it | that) {length} later`,
    '{length} later',
    `${moveVerb} (it | that) (to | for | until | till) {weekAfter}`,
  ],
  earlier: [
    `${moveVerb} (it | that) (forward | up) [by] {length}`,
    `(make | start | ${moveVerb}) (it | that) {length} (earlier | forward)`,
    '{length} earlier',
  ],
  cancel: ['(cancel | delete | remove | call off | forget | scrap | bin) (it | that | that one | this)'],
  next: ['(and then | and after that | what then | then what | what comes after that | after that)'],
} as const;

/** What is said of other things than events. */
export const otherSkills =
  /\b(?:alarm|timer|reminder|list|lists|note|notes|remind|chat|chats|conversation|volume|theme|file|files|folder|subscription|order|membership|function|code|bug|essay|project plan|flight to|hotel|ticket|tickets|table|holiday to|trip to)\b/i;

/** What is added to a text, a page or a program rather than to a calendar. */
export const notTitles =
  /^(?:so )?(?:could|can|would|should) (?:my|the|our|this|that|it)\b|\bbe (?:changed|moved|added|put|shifted)\b|^up (?:these|those|the|all|my|this|it)\b|\S\s+(?:that|which|who|where|so|instead)\b|\bhere\b|\b(?:cron|script|endpoint|column|row|field|button|paragraph|section|slide|chapter|comment|commit|branch|server|database|query|cell|formula|test|log|logging|variable|parameter|plan|rota|schedule|timetable|itinerary|copies)s?\b|\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\bo'clock\b|^[^\p{L}]*$/iu;

/** What is no name of an event: a sentence about something. */
export const notQueries =
  /^(?:and|days?)\b|^(?:it|that|this|them)$|\band keep\b|\b(?:is|are|was|were|i|you|we|they|gave|doing|usually|older|all|screenshots?|photos?|pictures?|pics?|snaps|selfies?|shots|clips?|videos?|recordings?|downloads?|duplicates|documents?|docs?|receipts?|invoices?|songs?|emails?|messages?|tabs?|lines?|words?|pages?|passwords?|pin|up|changed|moved)\b|\b(?:it|that|he|she|they|there)['’](?:s|re)\b|^[^\p{L}]*$/iu;

/** Around a title, and nothing of it. */
export const leadingTitle =
  /^(?:(?:the|a|an|my|our|in|for|with|me|called|named|titled|:|,|to|event|appointment|that|please|teh|hte)\s+)+/i;
export const trailingTitle = /(?:[\s,:-]+(?:in|on|at|from|for|the|my|a|an|please|to|is))*[\s,:-]*$/i;

/** What moved to another day of every week is told of; the one event that is meant is none. */
export const tellsOfSeries =
  /\b(?:moved|changed|now|is|are)\b.*\b(?:to|on|now|is)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;
