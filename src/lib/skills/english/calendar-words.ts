/** How English speakers speak of their calendar, in pieces of phrases. */
export const calendar =
  '([family | work | home | personal | shared] (calendar | calender | diary | schedule | agenda | planner | calandar | cal))';
export const inCalendar = `(in | into | to | on | onto) ${calendar}`;
export const event = '(event | appointment | meeting | entry | engagement)';
export const events =
  '(events | appointments | meetings | event | appointment | meeting | things | plans | anything | something | entries | stuff)';
export const addVerb =
  '(add | put | stick | pop | enter | create | make | schedule | book | plan | set up | arrange | pencil in | write | save | insert | log | new | mark | fix up | fix | line up | organise | organize | sort out | diarise | slot in)';
export const planVerb =
  '(book me in for | put me down for | pencil in | book in | block out | block off | set up | add | schedule | book me | book | plan | arrange | pencil | block | fix up | line up | organise | organize | diarise | get me in for | fit in | slot in)';
const untilWord = '(to | until | till | til | -)';
export const tail = `({day} {span} | {span} {day} | {span} | {days} | {repeat} {span} | {when} [for {length}] | {exact} {length} | {when} ${untilWord} {end} | {repeat} [at | from] [{time}] ${untilWord} {until} | {repeat} [at | from] [{time}] [for {length}] | [at] {time} {repeat} ${untilWord} {until} | [at] {time} {repeat} | {when} {repeat} [for {length}] | {day} [,] {repeat} | [for] {length} {when} | all day {when} | {when} all day)`;
export const cancelVerb =
  '(cancel | delete | remove | call off | drop | scrap | take | bin | scrub | axe | ditch | get rid of | del | rm | lose | erase | scratch | clear | eliminate | strike)';
export const moveVerb =
  '(nudge | bump | shove | bring | slide | move | shift | push | push back | reschedule | change | postpone | bring forward | put | rebook | delay | put off | prepone | pull | defer | swap | switch)';
export const see =
  '(show | read | open | tell | list | run through | run me through | go through | give | see | view | read out | bring up | pull up | check | read back | go over | run down | look over | read off | look at)';
export const update =
  '(change it | update it | update | change that | amend it | amend | correct it | please update | fix it | alter it | change it in | move it)';
export const full =
  '(free | ok | okay | available | taken | booked | busy | full | packed | chocka | chock a block | rammed | clear | empty | open | hectic | quiet)';
export const ownEvent = '({known} | {planned})';
/** What is asked about: in the calendar, or such as many people have. */
export const askedEvent = '({known} | {familiar} | {owned})';
/** "pop it in": said after what it is. */
export const putIt =
  '(add | put | stick | pop | save | write | note | get | log | mark | bung | chuck | enter | jot | book) (it | that | this | them) [in | to | into | down | on] [calendar | calender | diary | schedule | agenda | planner | cal]';
