/** How English speakers speak of their calendar. */
const calendar = '(calendar | calender | diary | schedule | agenda | planner | calandar)';
const inCalendar = `(in | into | to | on | onto) ${calendar}`;
const event = '(event | appointment | meeting | entry | engagement)';
const events =
  '(events | appointments | meetings | event | appointment | meeting | things | plans | anything | something | entries | stuff)';
const addVerb =
  '(add | put | stick | pop | enter | create | make | schedule | book | plan | set up | arrange | pencil in | write | save | insert | log | new | mark)';
const planVerb =
  '(book me in for | put me down for | pencil in | book in | block out | block off | set up | add | schedule | book me | book | plan | arrange | pencil | block)';
const untilWord = '(to | until | till | til | -)';
const tail = `({when} [for {length}] | [from | between] {when} (${untilWord} | and) {end} | {repeat} [at | from] [{time}] [for {length}] | {repeat} [from] {time} ${untilWord} {end} | [at] {time} {repeat} | {when} {repeat} [for {length}] | {day} ${untilWord} {last} | from {day} ${untilWord} {last} | [for] {length} {when} | {day} (from | between) {time} (${untilWord} | and) {end} | all day {when} | {when} all day)`;
const cancelVerb =
  '(cancel | delete | remove | call off | drop | scrap | take | bin | scrub | axe | ditch | get rid of)';
const moveVerb =
  '(nudge | bump | bring | slide | move | shift | push | push back | reschedule | change | postpone | bring forward | put | rebook | delay | put off)';

const see =
  '(show | read | open | tell | list | run through | run me through | go through | give | see | view | read out | bring up | pull up | check)';
const update =
  '(change it | update it | update | change that | amend it | amend | correct it | please update | fix it | alter it)';
const full =
  '(free | ok | okay | available | taken | booked | busy | full | packed | chocka | chock a block | rammed | clear | empty | open | hectic | quiet)';
const ownEvent = '({known} | {familiar})';

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
    `(block out | block off | block) ${tail}`,
    `(new | add | create | make | schedule | book | set up) [new] (event | appointment | entry) [called | named | for | :] {title} [for | on] ${tail}`,
    `(new | add | create | make | schedule | book | set up) [new] (event | appointment | entry) [for | on] ${tail} [called | named | for | with | :] {title}`,
    `(event | appointment | new event) : {title} ${tail}`,
    `(event | appointment) {title} ${tail}`,
    `(i have got | we have got | i have | we have | there is | i got) {title} ${tail} (add it | put it | stick it | pop it | pop it in | add that | put that | save it) [in | to | into] [${calendar}]`,
    `{title} (is | is on) ${tail} (add it | put it | stick it | pop it | pop it in | add that | put that | save it) [in | to | into] [${calendar}]`,
    `{title} ${tail} (add it | put it | stick it | pop it in) [in | to | into] [${calendar}]`,
    `(put | stick | pop | log | enter | note down | jot down | get) {title} {sure} [for {length}]`,
    `(put | stick | pop | log | enter | note down | jot down | get) {title} {day} (from | between) {time} (${untilWord} | and) {end}`,
    `all day event ${tail} {title}`,
    `(put | stick | pop | bung | pencil | book | mark | get | slot) {title} in [for | on | at] {sure} [[for] {length}]`,
    `(mark | block | block out | block off | put | book) ${tail} (as | for | off for) {title}`,
    `{title} [from] {when} [for] {length} in ${calendar}`,
    `{title} ${tail} in ${calendar}`,
    `(i have got | we have got | i have | we have | there is | i got) {familiar} ${tail}`,
    `{familiar} [is] (booked | confirmed | arranged | all booked) [for | in for] ${tail}`,
    `put ${inCalendar} : {title} ${tail}`,
    `${calendar} : {title} ${tail}`,
    `${addVerb} {title} ${inCalendar}`,
    `${addVerb} ${inCalendar} {title}`,
    `(new | add | create | make | schedule | book) [new] ${event}`,
    `(new | add | create | make | schedule | book) [new] ${event} ${inCalendar}`,
    `(add | put) something ${inCalendar}`,
    `(schedule | book) {title}`,
  ],
  agenda: [
    `(what | which) [am i | are we] up to [on] {period}`,
    `what (did i have | did we have | was i doing | was i up to | have i done) [on | planned] [${inCalendar}] {past}`,
    `what was [on | in] [${calendar}] {past}`,
    `who (am i | are we | do i) (seeing | meeting | see | meet) [with] {period}`,
    `${see} {period} (in | on | from) ${calendar}`,
    `read out {period}`,
    `what did {past} look like`,
    `(first | last) (${event} | thing) [of | on] {period} [what is it]`,
    `what is (first | last) [thing | on] {period}`,
    `(what | anything | do any ${events} | does anything) (clashes | clash | overlaps | overlap | conflicts) {period}`,
    `(any | are there any | do i have any) (clashes | conflicts | overlaps | double bookings) [on] {period}`,
    `(any | what | which | show | list | are there any | do i have any | have i got any) {topic} [are | do i have | are there | have i got | coming up | on | booked] [on | in | for] {period}`,
    `{topic} (on | in | for) {period}`,
    `{topic} {period}`,
    `(how does | how is) {period} (look | looking | shaping up | shape up)`,
    `(talk me through | walk me through | recap | summary of | overview of | rundown of) {period}`,
    `(show | open | see | view) {period} (in | on) ${calendar}`,
    `(what is | what have i got | what do i have | what are | what | what have we got | what do we have) [on | going on | happening | planned | scheduled | coming up] [${inCalendar}] [for] {period}`,
    `what (is | have i got | do i have) (on | in) [my] ${calendar} [for] {period}`,
    `what (have i got | do i have | is) [on | planned | scheduled | up] [for] {period} (on | in) ${calendar}`,
    `what (is | have i got | do i have) (on | in) ${calendar}`,
    `(do i have | have i got | is there | are there | any | do we have) [got] [any] ${events} [on | planned | scheduled | going on | happening] [${inCalendar}] [for] {period} [${inCalendar}]`,
    `(anything | any ${events}) [on | planned | scheduled | happening | coming up] [for] {period}`,
    `(show | read | open | tell | list | run through | run me through | go through | give | see | view) ${calendar} [for] {period}`,
    `(show | read | open | tell | list | run through | run me through | go through | give | see | view) [what is on] ${calendar}`,
    `(show | run me through | run through | go through | read | list) {period}`,
    `${calendar} [for] {period}`,
    calendar,
    `(what does | how does | what is) {period} look [like]`,
    `(how is | what is) ${calendar} [look | looking | like] [for] {period}`,
    `what (am i | are we) doing {period}`,
    `(what | which) ${events} (do i have | have i got | are there | are) [on | for] {period}`,
    `(am i | are we) doing anything {period}`,
    `(show | list | read) [all | my] ${events} [for | on] {period}`,
    `(show | list | read | what are) [all | my] {period} ${events}`,
    `(show | list | read | what are) [all] [upcoming | coming] ${events}`,
    `my ${events} {period}`,
    `what is happening {period}`,
    'what is on {period}',
    'what is first {period}',
  ],
  free: [
    '(am i | are we) (free | available | busy | booked | double booked | open) [at | on] {moment}',
    '(am i | are we) (free | available | busy | booked | double booked | open) [on | at] {period}',
    '(free | busy | available) [on | at] {moment}',
    '(free | busy | available) [on] {period}',
    '(is | do i have) {period} free',
    '(do i have | have i got | is there) (anything | something) [on | planned] at {moment}',
    '(do i have | have i got) (time | space | room | any time | any gaps) [on | at] {moment}',
    '(do i have | have i got) (time | space | room | any time | any gaps) [on] {period}',
    '(any | are there any) gaps [on] {period}',
    'is {moment} (free | ok | okay | available | taken | booked)',
    '(what am i doing | what have i got | what is on | what do i have [on]) at {moment}',
    'can i (make | do | fit) [something | anything] [in] [at | on] {moment}',
    `is there anything ${inCalendar} [at | on] {moment}`,
    'do i have (plans | anything) {moment}',
    `is {period} [looking | all | totally | completely | already] ${full}`,
    `(find | got | is there | have i got | do i have | any) [free] (slot | hour | gap | time | space | half hour | window | morning | afternoon | evening) [free] [on | in] {period}`,
    `(find | is there | earliest | first | next) [free | open | available] (slot | hour | gap | time | window | space) [on | in] {period}`,
    '(when am i | when are we) [next] free [next] [on | in] {period}',
    `(anything | is there anything) (stopping | keeping | preventing) me [from] {title} [at] {moment}`,
    'when am i (free | available) next',
    'when am i next (free | available)',
    'when is my next (free | open) (day | slot | hour | evening | afternoon | morning | gap)',
    `(can i | could i) (make it | do something | squeeze something in | fit something in | fit anything in) [on | at] ({moment} | {period})`,
  ],
  next: [
    `(what is | when is | show | read) [my] next ${event} [${inCalendar}]`,
    `next ${event}`,
    `what is next (on | in) ${calendar}`,
    `what is (next | coming up) [next] [today | for me]`,
    `what is coming up [${inCalendar}]`,
    `(how long | how much time) (until | till | before) my next ${event}`,
    `(how long | how much time) [do i have] (until | till | before) [the] next ${event}`,
    `when do i have [to be] [my] next [${event}]`,
    `who (am i | is) [meeting | next] next`,
    `where is my next ${event}`,
    `do i have any upcoming ${events}`,
  ],
  count: [
    `how many ${events} (do i have | have i got | are there | are on | do we have) [on | for] {period}`,
    `how many ${events} [on] {period}`,
    'how (busy | full) (am i | is) {period}',
  ],
  when: [
    `(when is | what time is | what day is | when are | what date is | when did i have | when do i have) [next] ${ownEvent} [again | on | happening | meant to be] [i (put | added | wrote | entered) {title}]`,
    `(whose | which | what | who has) {topic} is (next | coming up) [${inCalendar}]`,
    `(what time | what day | when) (does | do | is) ${ownEvent} (start | begin | on | happen | kick off | at)`,
    `where is ${ownEvent}`,
    '(when is | what time is | what day is | when was | what date is) my {query} [again]',
    `(when is | what time is | what day is | when are) {query} (in | on | according to) ${calendar}`,
    '(when is | what time is | what day is | when are | what date is) {known} [again]',
    `(when do i have | when have i got | when am i at | when do i see) {query}`,
    `(find | search for | look up) {query} in ${calendar}`,
    `(search | look in) ${calendar} for {query}`,
    '(how long until | how many days until | how many days to) (my | the) {query} in [my] calendar',
    '(how long until | how many days until | how many days to) {known}',
    `is {query} in ${calendar}`,
  ],
  cancel: [
    `${cancelVerb} {query} [on | for | from] {period} [(from | in | off) ${calendar}]`,
    `${cancelVerb} {period} {query} [(from | in | off) ${calendar}]`,
    `${cancelVerb} {query} (from | in | off | out of) ${calendar} [on] [{period}]`,
    `${cancelVerb} ${ownEvent}`,
    `${ownEvent} is (cancelled | canceled | off | not happening | called off) [delete it | remove it | take it out | take it off] [in | from | off] [${calendar}]`,
    `${cancelVerb} {title} ${event}`,
    `${cancelVerb} ${event} (called | named | with | about) {query}`,
  ],
  clear: [
    `(clear | empty | wipe | cancel | delete) [everything | all ${events} | all] [on | in | from] ${calendar} [for | on] {period}`,
    `(clear | cancel | delete | remove) (everything | all ${events} | all) [on | for | in] {period}`,
    '(clear | empty | wipe | free up) {period}',
  ],
  move: [
    `${moveVerb} ${ownEvent} [on | from | of] [{period}] (to | till | until | for | by) {when}`,
    `${moveVerb} {query} [on | from | of] [{period}] (to | till | until) {when} [${inCalendar}]`,
    `${moveVerb} {query} ${inCalendar} to {when}`,
    `{known} (is now | is moved to | has moved to | moved to | is | now | has been moved to | got moved to) [on | at] {when} [change it | update it | update]`,
    `reschedule {query} [to | for] {when}`,
    `${ownEvent} [is] (now | is moved to | has moved to | moved to | has been moved to | got moved to) [on | at] {when} [instead of {time}] [${update}]`,
    `{query} [is | has been | got | has] (moved | changed | now | shifted | rescheduled | put back) [to | on | at] {when} [instead of {time}] ${update}`,
  ],
  later: [
    `${moveVerb} (${ownEvent} | {query}) (by | back by | along by | on by | later by | back | along | out) {length} [later]`,
    `${moveVerb} ${ownEvent} {length} [later | back | along]`,
    `(make | start) ${ownEvent} {length} later`,
  ],
  earlier: [
    `${moveVerb} (${ownEvent} | {query}) (forward by | forward | earlier by | up by | up) {length} [earlier]`,
    `${moveVerb} ${ownEvent} {length} (earlier | forward)`,
    `(make | start) ${ownEvent} {length} earlier`,
  ],
  length: [
    `(make | extend | shorten | lengthen | change | cut) ${ownEvent} [to | to be | last | down to] {length} [long]`,
    `${ownEvent} (takes | lasts | is) {length} [long]`,
  ],
  rename: [
    `(rename | retitle | change name of | change title of) ${ownEvent} [(on | from) {period}] (to | as | into) {new}`,
    `(rename | retitle) {query} on {period} (to | as | into) {new}`,
    `(rename | retitle) ${event} {query} (to | as | into) {new}`,
  ],
  note: [`(add | put) note (to | on | for) ${ownEvent} [:] [saying] {note}`, `note (on | for) ${ownEvent} : {note}`],
  last: [
    `when did i last (have | see | go to | do | visit | book) (${ownEvent} | {query}) [${inCalendar}]`,
    `when was [my | the] last ${ownEvent} [${inCalendar}]`,
  ],
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
    '{when}',
  ],
  length: ['(for | make it | it is | it lasts | it takes | lasting | make that) {length} [long]', '{length} long'],
  cancel: ['(cancel | delete | remove | call off | forget) (it | that | that one | this)'],
  next: ['(and then | and after that | what then | then what | what comes after that | after that)'],
} as const;

/** What is said of other things than events. */
export const otherSkills =
  /\b(?:alarm|timer|reminder|list|lists|note|notes|remind|chat|chats|conversation|volume|theme|file|files|folder|subscription|order|membership|function|code|bug|essay|project plan|flight to|hotel|ticket|tickets|table|holiday to|trip to)\b/i;

/** Around a title, and nothing of it. */
export const leadingTitle = /^(?:(?:the|a|an|my|our|in|for|with|me|called|named|titled|:|,|to|event|appointment)\s+)+/i;
export const trailingTitle = /(?:[\s,:-]+(?:in|on|at|from|for|the|my|a|an|please|to|is))*[\s,:-]*$/i;
