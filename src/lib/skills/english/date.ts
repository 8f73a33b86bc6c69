import { agePhrases, born } from './date-ages';
import { calendarPhrases } from './date-calendar';
import { further } from './date-further';
import { agreement, dateOf, did, howLong, lasts, occasion, target } from './date-occasions';

const ask = '[(what | which | on what | on which | what is | what was | tell)]';
const day = '(day | weekday | day of the week | week day | day of week | what day of the week)';
const is =
  '(is | was | will | does | did | are | would | is it on | was it on | is it | was it | will it be | will it be on)';
const fall = '[(fall on | be | fall | land on | on | be on | going to be | come on)]';
const until =
  "(until | till | til | to | before | 'til | untill | up to | left until | left till | to go until | to go till | are left until | are there until | are there till | are there to | is it until | is it till | is it to | are there before | left to | left before | is left until | is there until | are left till | remain until | do i have until | do we have until | have i got until | away is | out is | are we from | from now until | from today until | from today to | from now to | are left before | away from | are we away from | between now and | between today and)";
const since =
  '(since | have passed since | has passed since | has it been since | is it since | ago was | since it was | ago is | have gone by since | have there been since | has been since | after | it has been since | passed since | ago did i)';

const paper =
  '[for (letter | form | register | cheque | check | diary | report | log | record | records | paperwork | invoice | card | minutes | whiteboard | board | page | sheet | note)]';
const inclusive =
  '(inclusive | inclusive of both | including both | including both days | including both dates | both days included | counting both | counting both days | both included | including the first and last day | including the first and the last)';
const break_ =
  '(half term | christmas break | easter break | term | start of term | end of term | break | holidays | summer holidays)';
const actor =
  '[my | our | this] (i | we | he | she | it | they | cow | calf | mare | ewe | sow | heifer | bitch | concrete | order | parcel | letter | contract | invoice | seeds | tomatoes | eggs | dough | wine | cheese)';
const sowed =
  '(planted | sowed | ordered | bought | started | posted | sent | laid | signed | bottled | froze | opened | took | poured)';
const thing =
  '[the | my | our | some] [seeds | tomatoes | potatoes | peas | beans | order | parcel | letter | contract | medicine | antibiotics | course | tablets | diet | wine | beer | dough | concrete | it | them | job | lease | trial]';
const done =
  '(calved | weaned | treated | dosed | wormed | shipped | dispatched | received | filed | submitted | booked | paid | born | bred | served | mated | covered | planted | sown | sowed | ordered | bought | started | posted | sent | laid | signed | issued | poured | taken | delivered | opened | frozen | made | set | vaccinated | bottled | installed | hired | dispatched)';

/** Spans that are counted in a way of their own. */
const spanPhrases = {
  dayBefore: [
    '(what | which | what date | what day) (is | was | will be) [the] [date | day of the week] day before {past}',
    '[the] day before {past} (was | is) [what | what date | when]',
  ],
  dayAfter: [
    '(what | which | what date | what day) (is | was | will be) [the] [date | day of the week] day after {past}',
    '[the] day after {past} (was | is) [what | what date | when]',
  ],
  betweenInclusive: [
    `from {date} (to | until | till | through) {other} how many (days | {unit}) [is that | are there | is it] ${inclusive}`,
    `how many (days | {unit}) [is it | are there | are] (from | between) {date} (to | and | until | till | through) {other} ${inclusive}`,
    `{unit} (from | between) {date} (to | and | until | till | through) {other} ${inclusive}`,
    `${inclusive} how many days [is it | are there] (from | between) {date} (to | and | until) {other}`,
    ...further.betweenInclusive,
  ],
  betweenMonths: [
    'how (many {unit} | long) [is it | are there | is there] (between | from | since) {monthFrom} (and | to | until | till) ({monthTo} | now | today)',
    '{unit} (between | from) {monthFrom} (and | to | until | till) ({monthTo} | now | today)',
    'how (many {unit} | long) [is it | has it been | has passed | have passed] since {monthFrom}',
    'how (many {unit} | long) ago (was | is) {monthFrom}',
    '{monthFrom} was how (many {unit} | long) ago',
  ],
  invoice: [
    `[if] [an | my | the] (invoice | bill) [is] (dated | from | of | issued | sent | date) [on] {date} [on | with | and] [net | terms | payment terms | in | due in] {count} [days] [terms] [when is it due | due | when is that due | what is the due date | due when | due date | when do they pay]`,
    `net {count} [days] (from | on | for) {date} [when is it due | is when | due date]`,
  ],
  hoursBetween: [
    'how (many {hours} | long) [is it | are there | is there] (between | from) {date} [at] {time} (to | and | until | till) {other} [at] {end}',
    'how (many {hours} | long) [is it | are there | is there] (between | from) {time} [on] {date} (to | and | until | till) {end} [on] {other}',
    '{hours} (between | from) {date} [at] {time} (to | and | until | till) {other} [at] {end}',
  ],
  hoursUntil: [
    'how (many {hours} | long) [is it | are there | have i got | do i have | left] (until | till | to | before) {date} [at] {time}',
    'how (many {hours} | long) [is it | are there | have i got | do i have | left] (until | till | to | before) {time} [on] {date}',
  ],
  sameDay: [
    "(what | which) (day | weekday) [of the week] (was | is | will be | will it be) [it on] (today's date | today | this date | this day | {owned} date) {yearApart}",
    '(what | which) (day | weekday) [of the week] (was | is | will be) (it | that) [this day | this date | today | on this day | on this date] {yearApart}',
    '{yearApart} (today | this date | this day) (was | is | will be) [what | which] (day | weekday)',
  ],
  todayIso: [
    "[what is | give | show | read | write] [today's | todays | the | current] date [today] (in the format | in format | with format | formatted as | like) (year month day | yyyy mm dd | yyyy - mm - dd)",
    "[what is | give | show | read | write] [today's | todays | the | current] (date | date today) (in | as | by) (iso | iso format | iso 8601 | iso 8601 format | yyyy - mm - dd | year month day)",
    '(iso date | iso 8601 date | date iso) [today | now]',
  ],
} as const;

/** How English speakers ask for dates. */
export const phrases = {
  ...agePhrases,
  ...calendarPhrases,
  ...spanPhrases,
  age: [...agePhrases.age, ...further.age],
  today: [
    '(what | which) (day | date | weekday) (this is | today is | it might be | we are on | are we today) [again | now]',
    '(what | which) (day | date | day of the week | weekday) is it [at all | even | anyway | again]',
    '(have | could do with | want | need | got) (the date | the day | todays date | the day and date)',
    "[what is | what] (today's date | todays date | the date | date | the date today | date today | today date | current date | the day today | today | the full date | the current date)",
    '(today | todays day | the day today | day today | current day | date please | date now)',
    '[and] date is what [exactly | now | today]',
    '(what | which) (date | day | day of the week | weekday | day of the month | day of week) (is it | is today | are we | it is | do we have | is it today | is it now | have we | is this | today is) [today | now | on | here | again | right now | already]',
    '(what | which) (date | day) (today | is today | now)',
    '(have you got | do you have | do you know | check | get | say | show | give | what would) (the date | the date today | date | todays date)',
    'what is (the date | the day | today) [today | now | right now | please | again | day | like date wise]',
    'what day (of the week is | is) today',
    'today is what (day | date)',
    'what (day | date) (have we got | are we on) [today]',
    "what is today's (day | date)",
    'what is the (day | date) (of today | for today)',
    '(i forgot | i forget | i do not know) what (day | date) (it is | today is)',
    'day and date',
    'what is the (weekday | day of the week) [today | now]',
    'is it [a] {date} or {other} [today]',
    'what is today {date} or {other}',
    "(date | date today | today | today's date) in (full | iso format | long form)",
    '(are we | is it) still [in] [a] {month}',
    'what is (the day and date | the date and day) [today]',
    `[read | say | give | tell | need | what is] [today's | todays] (full date | complete date | date in full | full date today) [with | including] [the] [year | weekday | day] [and] [year]`,
    `[what is] (today's date | todays date | the date | the day and date | the date and day | the full date | day and date) [today] ${paper}`,
    'is today [a] {date} or {other}',
    '(what | which) (day | date) (would | should) i (write | put) [down] [on | at the top of] [the | my] [letter | form | page | cheque | register]',
    ...further.today,
  ],
  todayAndTime: [
    '[what is] [current] (date and time | time and date | day and time | time and day) [now | please | today | for me]',
    'what is the (date and time | time and date | day and time | time and day)',
    '(date and time | time and date | day and time) [now | please]',
    'what (day and time | date and time | time and date) is it [now]',
  ],
  when: [
    `{nthDay} [,] (what | which | which) (date | day of the month) [is (it | that)]`,
    `[my] (son | daughter | lad | lass | boy | girl | brother | sister | friend | husband | wife | mum | dad | he | she | i | baby | nephew | niece) (turns | turn | is | reaches) {count} [on] {date} [,] (what | which) (day | weekday) [of the week] (is | will) (that | it) [be | fall on]`,
    `[my | our | the] (wedding | party | flight | exam | appointment | birthday | anniversary | due date | deadline | trip | holiday | interview | operation) is [on] {date} [,] (what | which) (day | weekday) [of the week] (is | will) (that | it) [be | fall on]`,
    `{date} [,] (what | which) (day | weekday) [of the week] (is | will | would | does) (that | it) [be | fall on]`,
    '[what | when | which] [date | day] [is | was | will be | falls on] {nthDay}',
    '{nthDay} (what date is that | when is that | is what date | is when)',
    '(what | what date) (is | was | will be) {owned} (date | day) [be]',
    `on (what | which) (day | weekday | date) (falls | fell) {date} [this year]`,
    `{owned} date`,
    `${ask} ${day} ${is} [on] {date} ${fall}`,
    `${ask} date ${is} [on] {date} ${fall}`,
    `(what | which) (day | weekday | day of the week) (does | will | did | is | was) {date} (fall on | be | fall | land on | on | be on | land) [this year | in this year]`,
    `when (is | was | will be | does | are) {date} [this year | fall | be | exactly | again]`,
    `(what is | what was | what will | what would) [the] (date | day | day of the week | weekday) [be] [for | of | on] {date} [be | fall on]`,
    `{date} (is | was | falls on | is on) [a] (what | which) [${day} | date | on]`,
    `${day} (of | for | on | is) {date}`,
    `(date | the date) (of | for | on) {date}`,
    `on (what | which) (day | weekday | day of the week | date) (is | was | does | will | did) {date} ${fall}`,
    `(what | which) (day | date | weekday) {date} (is | falls on | was | will be | fall)`,
    `how soon is {date}`,
    `what is {date} date`,
    "(what | which) (date's | day's) {date}",
    `date {date}`,
    'what is {date} is (that | it) {other}',
    '(what | which) (day | weekday | date) (is it | it is | will it be | it will be) (going to be) {date}',
    '(what | which) (day | weekday) (is | was | will be | would be) {date}',
    '(what | what is | whats) [the] (date | day) this time {date}',
    '(what | which) (day | weekday) [of the week] {date} (falls | fall | lands | is) [on]',
    ...further.when,
  ],
  whenPast: [
    `(what | which) (day | weekday) [of the week] was i born [on] (if | given | when) (it was | i was born | my birthday is | it is) [on] {past}`,
    `(what | which | on what | on which) [day | weekday | day of the week | date] (was | did) {past} ${fall}`,
    `what (day | weekday) [of the week] was [it] [on] {past}`,
    `(what | which) (day | weekday | day of the week) was i born [if | on] [my ${born}] {past}`,
    `i was born [on] {past} (what | which) (day | weekday | day of the week) was (that | it)`,
    `if i was born [on] {past} what (day | weekday | day of the week) was (that | it)`,
    `{past} (what | which) (day | weekday | day of the week) was (that | it)`,
    `{past} was [a] what (day | weekday | day of the week)`,
    `when was {past}`,
    `what (day | weekday) were {past}`,
    '(what | which) (day | weekday) [of the week] was i born [on] (it was | i was born | my birthday is | it is) [on] {past}',
  ],
  isDay: [
    '(is | was) (today | it | it already) [a] {date} [today | yet | already | now | or not]',
    'is {date} (today | a weekday | tomorrow)',
    'are we {date} [today | already]',
    '(kids | he | she | they | my (wife | husband | mum | friend | boss) | someone | everyone | i) (say | says | said | think | thinks | thought | reckon | reckons | is saying | are saying | insist) (it is | today is | that it is) [a] {date} [today]',
    ...further.isDay,
  ],
  weekend: [
    `(is | was | does | will) ${target} [be | fall | land] (on a | on | at) weekend`,
    `(is | was | does | will) ${target} [be | fall | land] (on a | on | during) (weekday | week day)`,
    `(does | will) ${occasion} [be | fall | land] (on a | on) (weekend | weekday) [it is] [on] {date}`,
    `(is | was | does | will) {date} [be | fall on | fall] [a | on a | at] (weekday or weekend | weekend or weekday | weekday or at the weekend | weekday or on a weekend | working day or weekend | weekend or a weekday)`,
  ],
  isThat: ['{date} (was | is) (that | it) {past}'],
  isOn: ['(is | was | does | will) {date} [be | fall | land] (on a | on | a) {weekday} [this year]'],
  until: [
    `[milk | bread | yoghurt | ham | eggs | chicken | meat | it | packet | label | cheese] [says | is] (best before | use by | sell by | expires | expires on | is due | due) {date} how (many {unit} | long) (is that | is left | left | do i have)`,
    `how (many | much) {unit} [is | are | do | there] ${until} [it is] ${target} [from today | from now | left | away | again | be | there]`,
    `how (long | far | much time | much longer | long is it | long have we got | long do we have | many more days | far away | far off) [is it | is there | do i have | do we have | left | is | have i got | is left] ${until} [it is] {date} [left | to go]`,
    `how (far | far away | far off | long) (is | away is) {date} [away | from now | off | from today]`,
    `how many {unit} (is it | are there | left | are left | to go | is there | have i got | do i have | do we have | remaining | remain | away) [left] ${until} [it is] ${target}`,
    `how many {unit} (away | off) is {date}`,
    `how many {unit} is {date} (away | from now | from today | off)`,
    `how many more {unit} ${until} [it is] ${target}`,
    `in how many {unit} is ${target}`,
    `[number of] {unit} from ${occasion} [which is | that is | is | on] {date}`,
    `[what is the] (countdown | count down | time) (to | until | till | left until | for) {date}`,
    `{date} countdown`,
    `how (soon | close) is {date}`,
    `[number of | count of] {unit} ${until} ${target}`,
    `count [the] {unit} ${until} {date}`,
    `how long ${until} ${target}`,
    `(is it | is there) long (till | until | to) {date}`,
    `how many {unit} from (today | now) (to | until | till) {date}`,
    `[my | the | our] ${agreement} ${lasts} [on] {date} [so] how (many {unit} | long) [do | have] [i | we] [have | got | left] [left | got]`,
    `how (many {unit} | long) [are] [left] to go (to | until | till) [end of term | ${occasion}] [on] {date}`,
    ...further.until,
  ],
  since: [
    `i (started | began | got | took | joined | left) [at] [this | the | my | that] (job | work | company | position | role | course | program | school | gym | team) [on | in] {past} [,] [so] how (long | many {unit}) (have i been | has it been | is that) [working | here | there | at it] [there | here | in it | for]`,
    `how (long | many {unit}) have (i | we | they | you) been (married | together | here | sober | retired | engaged | working here | living here | clean | divorced | a couple | smoke free) [since | if it was | , | from] [it was] {past}`,
    `how (long | many {unit}) has (he | she | it) been (married | here | sober | retired | engaged | gone | dead) [since | , | from] {past}`,
    `(i | we | he | she | they) (enlisted | qualified | emigrated | got divorced | divorced | bought it | passed my test | passed | had the baby | had him | had her | opened | opened the shop | signed up | got the keys | got sober | lost him | lost her | died | passed away) [on | in] {past} [so] ${howLong} [ago] [is that | that | is it | has it been | ago is that | ago was that]`,
    `how many {unit} pregnant (am i | is she | would (you | i | she | one) be) [if] [counting | you count | i count] (from | since) {past}`,
    `how many {unit} old (is | am | are | would) [i | someone | somebody | baby | he | she | they | it] [be] [if | who] [i | he | she | they] [was] born [on | in] {past}`,
    `(i | we | she | he | they) [have] ${did} [on | in | back on | back in] {past} [so] ${howLong} [ago] [is that | that | is it | has it been | has that been | ago is that | ago was that | since] [now] [in {unit}]`,
    `${howLong} [has it been | is it | ago] since (i | we | she | he | they) ${did} [on | in] {past}`,
    `how (many | much) {unit} ${since} [it was] {past}`,
    `how many {unit} (has it been | is it | have passed | have gone by | ago | have there been | passed | has passed | ago was | it has been) [since | was] {past}`,
    `how (long | much time) [ago] (is it | has it been | has passed | was | since | ago was | it has been | has gone by) [since] {past} [ago]`,
    `{unit} since {past}`,
    `how long ago (was | is) {past}`,
    `how many {unit} (between | from) {past} (and | to | till | until) (now | today)`,
    `time since {past}`,
    `{past} was how (long | many days | many weeks) ago`,
    `how (many {unit} | long) [have] (i | we) [have] (been married | been together | been here | worked here | been sober | been retired) [if] (i | we) (wed | got married | married | met | moved | moved in | started | were married | got together | stopped | quit | retired) [on | in] {past}`,
    'how many {unit} have (i | we) been (married | together | retired | sober) since {past}',
  ],
  between: [
    `(between | from) {date} (and | to | until | till) {other} how (many {unit} | long) [is that | is it | are there | does that make]`,
    `(check in | checking in | arrive | arriving | from | leave | leaving) [on] {date} [and] (check out | checking out | leave | leaving | back | return | returning | come back) [on] {other} how (many {unit} | long) [is that | is it | am i there | will i be there | are we there]`,
    `[if] {date} (to | until | -) {other} how many {unit} [is that | is it]`,
    `how (many | much) {unit} (is it | are there | are | is there | is | lie | were there | do i have | pass)  [there] (between | from | in between) {date} (and | to | until | till | - | through | til) {other}`,
    `how (many | much) {unit} (between | from | in between) {date} (and | to | until | till | - | through | til) {other} [are there | is it | is that]`,
    `how long (is it | is there | is | are there | is the time) (between | from) {date} (and | to | until | till | -) {other}`,
    `(number of | count the | count of) {unit} (between | from) {date} (and | to | until | till | -) {other}`,
    `{unit} (between | from) {date} (and | to | until | till | - | through) {other}`,
    `(difference | time | difference in days | what is the difference) (between | from) {date} (and | to) {other} [in {unit}]`,
    `from {date} (to | until | till) {other} (is | are) how (many {unit} | long)`,
    `how long (between | from) {date} (and | to | until | till | -) {other}`,
    `how far apart are {date} and {other}`,
    `how many {unit} (after | before) {date} is {other}`,
    'how (many {unit} | long) [is it | are there | is there | are] (between | from | in between) {date} (and | to | until | till) {other} [in {unit} | in years and months | in months and days]',
    `how many {unit} [is it | are there | is there | are] (between | from | in between) [${break_}] {date} (and | to | until | till) [${break_}] {other}`,
  ],
  shifted: [
    `[what] [date | day] [is] {duration} (after | from | past | following) ${dateOf} {date} [what date is that | when is that]`,
    `[${agreement}] ${lasts} {duration} (after | from) ${dateOf} {date} [what (date | day) is that | when is that | when]`,
    `{duration} [notice | notice period | trial | free trial] (from | starting | beginning | as of | starting from | after) {date} (ends when | when does it end | when is it up | is up when | what is the end date | finishes when)`,
    `${agreement} [is | of | lasts | runs] {duration} (from | starting | starting from | beginning | as of) {date} (last day | what is the last day | ends when | when does it end | when is it up | what is the end date)`,
    `[if] i (get | am) paid every {duration} [and] last [one | time | payday] was [on] {past} when is [next] [one | next | payday]`,
    `every {duration} [and] last [one | time] was [on] {past} when is next [one | time]`,
    `${ask} (date | day | weekday | day of the week) (is | will be | would be | is it | will it be | would it be | comes | falls) {duration} (after | from | past | following | on from | later than) {date}`,
    `(what | when) (is | will be | would be) [the] [date | day] {duration} (after | from | past | following | on from | later than) {date}`,
    `[my | our | the | this] (retreat | course | trip | holiday | festival | conference | tour | class | term | job | project | visit | sale | show | exhibition | event | hire | cruise | season | camp | programme | contract) (starts | start | begins | is starting | opens | kicks off) [on] {date} (and | and it | , | it) (lasts | runs for | runs | goes on for | is | takes | lasting | is for) {duration} [long] [,] (when | what day | what date | which day) (does it | will it | is it | do we) (end | finish | over | done | come back | stop | go home)`,
    `[my | our | the | this] ${agreement} (runs | lasts | is good | is valid | goes on | is | covers [me | us]) [for] {duration} from {date} [,] [so] (when | what date | which day) (does it | will it | is it) (stop | end | run out | expire | finish | over | up)`,
    `[my | the | our] [response | reply | payment | answer | appeal | defence | rent | filing] [is] due {duration} (from | after) [service | delivery | receipt | issue | purchase | signing | filing] [on] {date} [,] (what | which | when) [date | day] is (that | it)`,
    `{duration} (after | from | past | following | later than) {date} [is | will be | falls on] [(what | which) (date | day) | when]`,
    `(add | count | plus | go) {duration} [forward] (to | from | on to | onto | after) {date}`,
    `(what is | what) {date} (plus | + | and) {duration} [be]`,
    `{date} (plus | + | and | add) {duration}`,
    `(what | which) (date | day) is it {duration} (after | from) {date}`,
    `(if | when) (i | we | it | he | she) (start | starts | begin | begins | go | leave) [on] {date} and (it is | it takes | it lasts | i work | it runs for | for | stay | stay for | it goes on for | we need | work for) {duration} (when | what date | what day | which day) (do | does | will | would | is) (i | it | we | he | she) (finish | end | be done | be finished | over | done | come back | be back)`,
    `(i | we | he | she) (took | had | did | gave | changed | got) [the | my] last (tablet | one | dose | pill | injection | jab | payment | treatment | patch | shot) [on] {past} and (it is | they are | i take it | i have one | it comes | one) [is] every {duration} (when | what day | which day | what date) is [the] next [one | dose | due | tablet]`,
    `${actor} (was | were | is) ${done} [on] {past} [so] (what | which | when) [date | day] is {duration} (after | from | later than) (that | then | it)`,
    `(i | we) [have] ${sowed} ${thing} [on] {past} [so] (what | which | when) [date | day] is {duration} (after | from | later than) (that | then | it)`,
    `${actor} (was | were | is) ${done} [on] {past} [so] (what | which) (date | day) (is it | will it be | is that) {duration} (later | on | after that | from then)`,
    `{duration} [of] [curing | hire | rest | notice | drying | quarantine | gestation | incubation | trial | leave | holiday | cooling off | storage | free trial] (from | after | starting) {date} (is | ends on | ends | falls on | brings us to) (what | which) [day | date]`,
    `[my | the] [notice period | notice | ${agreement}] [is | of | lasts] {duration} (from | starting | beginning | starting from | starting on) {date} (when (is it | it is | does it | will it) (ending | end | over | up | done | finish | finished) | when it ends | end date)`,
    ...further.shifted,
  ],
  shiftedBefore: [
    '{duration} {past} (what date was that | when was that | what date is that | what day was that)',
    `date {duration} (before | prior to | ahead of) {date}`,
    `${ask} (date | day | weekday | day of the week) (is | was | will be | would be | is it | was it) {duration} (before | prior to | ahead of | earlier than) {date}`,
    `(what | when) (is | was | will be | would be) [the] [date | day] {duration} (before | prior to | ahead of | earlier than) {date}`,
    `{duration} (before | prior to | ahead of | earlier than) {date} [is | was | will be | falls on] [(what | which) (date | day) | when]`,
    `(subtract | take | minus | go back | count back) {duration} (from | off) {date}`,
    `{date} (minus | - | less) {duration}`,
    ...further.shiftedBefore,
  ],
  workdaysAfter: [
    `[what | when | what date | which day] [is] {count} (working days | business days | workdays | weekdays | work days) (from | after) {date} [what date is that | when is that]`,
    `[what | when | what date] (is it | is | will it be) in {count} (working days | business days | workdays | work days) [time]`,
    '{count} (working days | business days | workdays | work days) (from now | from today | from this day | later) [is what date | what date is that | when is that]',
    '(what | when) [date | day] is [it] {count} (working days | business days | workdays | work days) from now',
    ...further.workdaysAfter,
  ],
  fromNow: [
    `${ask} [the] (date | day | weekday | day of the week | month | year) (is it | will it be | is | would it be | will be | it will be | would be | it be | be | will) [be] (in | after) {duration} [from now | from today | time | 's time]`,
    `${ask} [the] (date | day | weekday | day of the week) (is it | will it be | is | would it be | will be | would be) {duration} (from now | from today | later | hence | on)`,
    `(what | when) (is | will be | would be) [the date | the day] {duration} (from now | from today | from today's date | later)`,
    `{duration} from (now | today) [is what (date | day) | what (date | day) is that | what day | date]`,
    `(when is | what is) {duration} from (now | today)`,
    `(date | day) in {duration}`,
    `(when | what) is (it | the date) in {duration} [time]`,
    `in {duration} what (date | day) (is it | will it be | is that)`,
    ...further.fromNow,
  ],
  ago: [
    `what (was | is) [the] (date | day | weekday) {duration} ago from (today | now)`,
    `${ask} [the] (date | day | weekday | day of the week | month | year) (was it | is it | was | is) {duration} (ago | before today | earlier | before now | back)`,
    `(what | when) (is | was) [the date | the day] {duration} (ago | before today | before now)`,
    `{duration} ago [was | is] [(what | which) (date | day | year) | when] [was it | was that]`,
    `when was {duration} ago`,
  ],
} as const;
