const there = '(in | over in | for | at | of | out in | down in | up in | on | like in)';
const now =
  '[(now | right now | at the moment | currently | at this moment | today | just now | at present | this minute | is it | it is | there | exactly | clock say | what does the clock say)]';
const here =
  '(here | my time | local time | for me | for us | our time | where i am | in my time zone | in my timezone | at home | my end | us | me | home)';
const time = '(time | hour | current time | local time | exact time | clock time | the clock | correct time)';

const people = [
  'brother',
  'sister',
  'son',
  'daughter',
  'mum',
  'mom',
  'mother',
  'dad',
  'father',
  'wife',
  'husband',
  'friend',
]
  .concat(['boss', 'colleague', 'cousin', 'aunt', 'uncle', 'client', 'partner', 'girlfriend', 'boyfriend', 'team'])
  .concat(['family', 'grandson', 'granddaughter', 'gran', 'nephew', 'niece', 'parents', 'folks', 'kids', 'in - laws']);
const someone = `(someone | somebody | people | them | him | her | he | she | they | anyone | ${people.join(' | ')})`;
const event =
  '(call | meeting | zoom | flight | interview | game | match | show | webinar | appointment | stream | class | lesson | concert | launch | race | kickoff | kick off | party | event)';
const whatIsThat =
  '(when is that | what time is that | what is that | when would that be | what time would that be | what time is it)';
const meal = '(breakfast | lunch | dinner | bed | tea | supper | sleep | work)';
const summerOrWinter =
  '(gmt | bst | utc | est | edt | pst | pdt | cet | cest | standard time | winter time | summer time | daylight time)';

/** How English speakers ask for the time. */
export const phrases = {
  now: [
    `(what | which) [is] ${time} [is] [it] ${now}`,
    `what is ${time} ${now} [here]`,
    `what is ${time} by your clock`,
    `(time | current time | time now | the time | exact time | clock | time check | local time | show time | check the time | say the time | say time | tell time | time is it | wat time is it | what time | what time now | now what time)`,
    `(have you got | do you have | you got | got | have you | can i have | can i get | may i have | could i have | get | check | say | read | show | what do you have for | do you know | i need | i would like | ask | would you have | has anyone got) (time | current time | time on you | exact time | right time | correct time | what time it is)`,
    `${time} (now | right now | at the moment)`,
    'what time (do you make it | have you got | do you have | would it be | have we got | are we at)',
    'what (hour | time) (is it | it is) [now | here | where i am]',
    '(is it | how) late [is it | already]',
    'how late is it',
    'what does (the | your) clock say',
    'is it (morning | afternoon | evening | night) [or] [(morning | afternoon | evening | night)] [now | yet | already]',
    "what (it is | is it) (time | o'clock | oclock)",
    'what time (is it | it is) (here | at home | for me | in my time zone | my time)',
    "what o'clock is it",
    'what is the hour',
    '(tell | say | give) [the] time in 24 hour format',
    'has it (gone | turned | passed | hit | struck) {time} [yet | already]',
    'what time (does | do) (computer | phone | device | laptop | system | clock | watch) (say | have | show | think it is)',
    '(is it (past | after | before) (noon | midday | midnight)) [yet | already | now]',
    '(give | tell | show) [the] time in 24 hour (format | time)',
    '(is it | are we) (am | m) or (pm | p m) [now]',
    '(wot | wat | what) time (izit | is it | isit | it is) [now]',
    'what time did you say it (was | is)',
    'time (here | at home)',
    'what time is it [(now | here)] (again | sorry | exactly | precisely)',
    'it is what time [now]',
    'what time is it (already | please | love | buddy | man | bro | dude | sir | guys | today | again)',
    '(how about | what about) the time',
  ],
  nowExactly: [
    '[what is | tell | say | give] time [ever so | every so | very] [exactly | precisely] (with | including | and) [the] seconds',
    '[what is | tell | say | give | what] (exact time | precise time | time) [is it] (to the second | down to the second)',
  ],
  there: [
    `what [is] ${time} [is] [it] ${now} ${there} {place} ${now}`,
    `what is ${time} ${now} ${there} {place} ${now}`,
    `${time} ${now} ${there} {place} ${now}`,
    `(have you got | do you have | get | check | say | show | what is) ${time} ${there} {place} ${now}`,
    `[what is] {place} (time | local time | time now | time zone time | current time) ${now}`,
    `what (hour | time) (is it | it is | do they have | would it be | have they got | is it for them | it be) ${now} ${there} {place} ${now}`,
    `what time (is it | it is) {place} ${now}`,
    `[what is] ${time} {place} ${now}`,
    `is it (still | already | now) (daytime | day | night | nighttime | night time | morning | afternoon | evening | light | dark | late | early) ${there} {place} ${now} [what is the (clock | time) [say | there]]`,
    `is it (morning | evening | night | daytime | afternoon | light | dark) yet ${there} {place} ${now}`,
    `is it (am | m) or (pm | p m) ${there} {place} ${now}`,
    'what is {zone} [time] (now | right now | at the moment | currently)',
    '{zone} (now | right now)',
    `is it ${meal} time ${there} {place} [or ${meal} time] ${now}`,
    `(is it | would it be | am i) too (late | early) to (ring | call | phone | text | message | facetime) ${someone} ${there} {place} [now] [what time is it [there]]`,
    `[check | see | look up | work out] what time (is it | it is) [now] (for | where) ${someone} [is | are | lives | live] [,] [${there}] {place} ${now}`,
    `(${people.map((one) => `${one} [is | are | lives | live] | ${one}'s`).join(' | ')} | he is | she is | they are | he lives | she lives | they live | i am calling | i am ringing) [over] in {place} what [is] time [is it] [now] [for | over | where] [there | he is | she is | they are | ${someone}]`,
    `is it (daytime | day | night | nighttime | night time | morning | afternoon | evening | light | dark | late | early) [or] [(night | day | daytime | evening | afternoon)] ${there} {place} ${now}`,
    `how late is it ${there} {place} ${now}`,
    `what is the ${time} (for | with) (people | someone | my (friend | mum | mom | dad | sister | brother | family)) in {place}`,
    `in {place} what [is] (time | the time) [is it] ${now}`,
    `in {place} what time is it ${now}`,
    `{place} what time is it ${now}`,
    `are (people | they) (awake | asleep | up | sleeping) (in {place}) ${now}`,
  ],
  thereTwo: [
    `what [is] ${time} [is] [it] ${now} ${there} {place} and [in] {other} ${now}`,
    `${time} ${now} ${there} {place} and [in] {other} ${now}`,
    `[what [is]] ${time} ${now} ${there} {place} [and] [in] {third} and [in] {other} ${now}`,
  ],
  dayThere: [
    `what (day | date) [of the week] is it ${now} ${there} {place} ${now}`,
    `(what is | whats) [the | today] (date | day) ${now} ${there} {place} ${now}`,
    `(date | day) ${there} {place} ${now}`,
    `is it (still | already) (today | tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday) ${there} {place} ${now}`,
  ],
  difference: [
    `(what is | how big is | how much is | how large is | is there) [the | a] (time difference | difference in time | hour difference | difference | time zone difference | timezone difference | time gap | hours difference) (between | from) {place} (and | to | & | with) {other}`,
    `(time difference | difference in time | hour difference | hours difference | time zone difference) [between | from] {place} (and | to | & | with | vs | versus | -) {other}`,
    `how many hours [difference] [is it | is there | are there] (between | from) {place} (and | to) {other}`,
    `how many hours [apart | different] are {place} and {other} [apart]`,
    `how many hours (ahead | behind | in front | ahead of us | different) is {place} [of | from | than | compared to | behind] {other}`,
    `how (far | much | many hours) (ahead | behind) is {place} [of | from | than] {other}`,
    `how (far | much | many hours) (ahead of | behind) {other} is {place}`,
    `how (far | much | many hours) (is {place}) (ahead | behind | ahead of | in front of | behind of | from) {other}`,
    `is {place} (ahead of | behind | before | after | in front of) {other} [in time]`,
    `(are | is) {place} and {other} (on | in) the same (time | time zone | timezone) [now]`,
    `(do | does) {place} and {other} have the same time [zone]`,
    `is it the same time in {place} and [in] {other}`,
    `{place} {other} time difference`,
    `(is {place} | {place} is) how many hours (ahead of | behind) {other}`,
    `what is the time difference {place} {other}`,
  ],
  differenceHere: [
    `(what is | how big is | how much is | is there) [the | a] (time difference | difference in time | hour difference | difference in hours | time zone difference | timezone difference | difference) (between | with | to | from | for | in | between us and | between here and | between me and) {place} [and ${here}] [from ${here}]`,
    `(time difference | difference in time | hour difference | time zone difference) (with | to | from | for | in | between us and | between here and | between me and | between) {place} [and ${here}]`,
    `how (far | much | many hours) (ahead | behind | ahead of us | behind us | in front | ahead of me | behind me) is {place} [of | from | than] [${here}]`,
    `how (far | much | many hours) is {place} (ahead | behind | ahead of | in front | different | away in time) [of | from | than] [${here}]`,
    `how many hours (difference | different) (is it | is there | are there) (to | with | in) {place}`,
    `is {place} [an hour | one hour] (behind | ahead of) us`,
    `is {place} (ahead | behind | ahead of | before | in front of) [of] [${here}]`,
    `{place} time difference`,
    `how many hours (from | between) here (to | and) {place}`,
    `how many hours ahead (is it | are they) in {place}`,
  ],
  convert: [
    `(if | when | so if | say | suppose) (it is | is) {time} ${there} {place} [then] (what [is] [the] time [is it | will it be | would it be | be] | what [is] time | how late is it | what is it | what time that is | what will the time be) ${there} {other}`,
    `what [is] [the] time (is it | will it be | would it be | it is) ${there} {other} (when | if) (it is | is | the time is) {time} ${there} {place}`,
    `what [is] [the] time [is it | will it be | would it be] ${there} {other} at {time} {place} [time]`,
    `(what is | what would be | convert | change | translate | when is | what time is) {time} ${there} {place} [time] (in | to | into | for | at) {other} [time]`,
    `(what is | what would be | convert | change | translate | when is | what time is) {time} {place} [time] (in | to | into | for | at | is what in) {other} [time]`,
    `{time} {place} [time] (in | to | into | is what [time] in | what time in | for) {other} [time]`,
    `[i have | there is | we have] ${event} [is | starts | begins] [at] {time} [in] {place} [time] ${whatIsThat} [for (me | us)] in {other}`,
    `(if | when) (it is | is) {time} ${there} {place} what time (do | have) (they | we | people) [got | have] ${there} {other}`,
    `{time} ${there} {place} (in | to | into | is what [time] in | what time in | what is that in | what is it in) {other} [time]`,
  ],
  convertHere: [
    `[i have | there is | we have | i have got | i got] ${event} [is | starts | begins] [at] {time} [in] {place} [time] ${whatIsThat} [for | in | at] [${here}]`,
    `(if | when | so if | say | suppose) (it is | is) {time} ${there} {place} [then] (what [is] [the] time [is it | will it be | would it be] | what is it | how late is it | what is that) [for | in | at] [${here}]`,
    `what [is] [the] time (is it | will it be | would it be) [for | at] [${here}] (when | if) (it is | is) {time} ${there} {place}`,
    `(what is | what time is | what would be | convert | change | translate | when is | when would be) {time} [(in | at | on)] {place} [time] [in | to | into | for | at] ${here}`,
    `(what is | what time is | convert | when is) {time} {place} time`,
    `{time} [in] {place} [time] [in | to | into | is what | for | at | what is that | what is that in | when is that] [time] [in | for] ${here}`,
  ],
  convertThere: [
    `(if | when | so if | say | suppose) (it is | is) {time} [${here}] [now] [then] (what [is] [the] time [is it | will it be | would it be] | what is it | how late is it) ${there} {place}`,
    `what [is] [the] time (is it | will it be | would it be | it is | it will be) ${there} {place} (when | if) (it is | is) {time} [${here}]`,
    `what [is] [the] time (will it be | would it be | is it | is that) ${there} {place} at {time} [${here}]`,
    `(what is | what would be | convert | change | translate | what time is | when is) {time} [${here}] (in | to | into | for) {place} [time]`,
    `{time} [${here}] (in | to | into | is what in | is what time in | what time in | what time is that in | what is that in) {place} [time]`,
    `what time is {time} [${here}] in {place}`,
  ],
  zone: [
    `(is it | are we (on | in) | is this) ${summerOrWinter} or ${summerOrWinter} [now | at the moment]`,
    `(is it | are we (on | in) | is this) ${summerOrWinter} or ${summerOrWinter} here [now]`,
    '(what | which) (time zone | timezone) (am i | are we | is it | is this | are you) [in | set to | using | on] [here]',
    '(what is | which is) my (time zone | timezone)',
    '(my | current | local) (time zone | timezone)',
  ],
  zoneThere: [
    '(what | which) (time zone | timezone) (is | does) {place} [in | use | on | have]',
    '(what is | which is) the (time zone | timezone | utc offset | gmt offset | offset) (in | of | for) {place}',
    '(time zone | timezone | utc offset) (of | in | for) {place}',
    '(what is | whats) {place} (time zone | timezone)',
    '(what | which) (time zone | timezone) (is used | do they use | are they in | is it) in {place}',
  ],
  until: [
    "(how long | how much time | how much longer | how many hours | how long is it | how long do i have | how much time do i have | how long have i got) [is it | left | there is | is there | is left | is there left | do i have | have i got | do we have | to go | remains] (until | till | til | to | before | 'til | untill | for) {time} [(today | tonight)]",
    'how (many hours | many minutes | much time | long) [is | are | do i have | have i got] [there] (left | remaining | remain) [in | of] (today | day | this day)',
    'how (many hours | many minutes | much time | long) (until | till | to) end of (day | today)',
    'time (until | till | to | til | left until | remaining until | left till | before) {time}',
    'how (soon | far off | far away) is {time}',
    'countdown to {time}',
    'how many (minutes | mins | hours | seconds) (until | till | til | to | before | left until | are there until | is it until | left till | left before) {time} [(today | tonight)]',
    '(hours | minutes | mins) (until | till | til | to) {time}',
    '(is it | are we) {time} yet',
    'how long (till | until | before) it is {time}',
  ],
  sinceTime: [
    '(how long | how much time | how many hours | how many minutes) (is it | has it been | has passed | ago was | was it | since) [since | past] {time}',
    'how long ago was {time}',
  ],
  betweenTimes: [
    '(how long | how much time | how many hours | how many minutes | how many hours and minutes | what is the time) (is it | is there | are there | is | elapsed | passes | are) [there] (between | from) {time} (and | to | until | till | - | til) {end}',
    '(how long | how much time | how many hours | how many minutes) [from | between] {time} (and | to | until | till | - | til) {end}',
    '(hours | minutes | time | duration | length of time) (between | from) {time} (and | to | until | till | - | til) {end}',
    'from {time} (to | until | till) {end} (is | are) how (many hours | long | much time | many minutes)',
    'how long is {time} (to | until | till | -) {end}',
    '(if | when) i (work | worked | sleep | slept | sleep from | start) [from | at | between] {time} (to | until | till | and | and finish at | and end at) {end} (how many hours | how long | how many hours is that | how long is that)',
    'i (work | worked | slept | sleep | start) [from | at | between] {time} (to | until | till | and | and finish at | and end at) {end} (how many hours | how long | how many hours is that | how long is that)',
    'from {time} to {end} how (long | many hours) [is that | is it]',
  ],
  shifted: [
    'what [is] [the] time (is it | will it be | would it be | be | it will be) (in | after) {duration} [from now | time | later]',
    'what [is] [the] time (will it be | is it | would it be) {duration} (from now | later | hence)',
    'what (is | will be | would be) [the time] {duration} from now',
    '{duration} from now (is what time | what time is it | what time is that | will be what time | what time will it be)',
    'time in {duration}',
    'what (is | will) the time [be] (in | after) {duration}',
    'when is {duration} from now',
    'in {duration} what time will it be',
  ],
  shiftedBack: [
    'what [is] [the] time was it {duration} (ago | before | earlier | back)',
    'what (is | was) the time {duration} (ago | earlier | before now)',
    'what time was {duration} ago',
  ],
  shiftedFrom: [
    'what (is | time is | time will be | would be | time would it be | will be | is the time | time will it be) {duration} (after | from | past | later than | on from) {time}',
    '{time} (plus | + | and | add) {duration} [is what time | what time is it]',
    'add {duration} to {time}',
    '{duration} (after | from | past) {time} [is what time | what time is that]',
    '(if | when) (i | we | it | a film | the film | the movie | a movie | the train | the flight) (start | starts | leave | leaves | begin | begins | put it in) at {time} (and | and it) (takes | lasts | go on for | is | run for | drive | it takes | runs | drive for) {duration} (when | what time) (do i | does it | will i | will it | is it) (finish | end | arrive | get there | done | be done | be ready | over | be over)',
    '(if | when) i (start | leave | set off | clock in | begin | get up) [work] at {time} and (work | work for | drive | drive for | sleep | walk | need | it takes | stay) {duration} (when | what time) (do | will | can) i (finish | arrive | get there | be done | leave | clock off | get out)',
  ],
  shiftedBefore: [
    'what (is | time is | time will be | would be | time would it be | is the time) {duration} (before | earlier than | prior to | to) {time}',
    '{time} (minus | - | less) {duration} [is what time | what time is it]',
    '(subtract | take) {duration} from {time}',
    'what time (do | should | must | shall) i [need to | have to] (leave | set off | start | go | get up | depart) (if | to) [i] [need to | have to | must | want to | am meant to | should] (be there | arrive | get there | finish | be at work | be home | be done) (at | by | for) {time} (and | if | when) (it takes | takes | journey is | drive is | it is) {duration}',
    '{duration} before {time} [is what time | what time is that]',
  ],
  summerTime: [
    'when (do | does | will | should) [the | we | i | our] (clocks | clock | time) (go | change | going | turn | move | get set | switch) [back | forward | forwards | again | next | ahead]',
    'when (do | should | will) (we | i | you) (change | turn | move | set | put | adjust | switch) [the | our | my] (clocks | clock | time) [back | forward | forwards | ahead | again | next]',
    'when (does | is | will) (daylight saving | daylight savings | daylight saving time | daylight savings time | summer time | british summer time | bst | dst | winter time) [time] (start | end | begin | starts | ends | over | happen | finish | be over | kick in | next)',
    'when is [the] [next] (clock change | time change | daylight saving | daylight savings | dst change)',
    '(is it | are we in | are we on | is this) (daylight saving | daylight savings | daylight saving time | daylight savings time | summer time | bst | dst | british summer time | winter time) [now | time | right now | at the moment]',
    '(do the clocks | does the clock) (go | change) (back | forward) [soon | this weekend | this week | tonight]',
    'next (clock change | time change)',
  ],
  timestamp: ['[what is] [the] [current] (unix | epoch) (time | timestamp | time stamp)'],
  elsewhere: [
    'what [is] time is it (in | over in) {unknown} ' + now,
    '(what is the time | time | current time | what time it is) (in | over in) {unknown} ' + now,
  ],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  there: [
    '[and | what about | how about | or | now | and what about | ok | then | so | and how about | and what is it | and what time is it | but] [in | over in | for | at] {place} [now | time | then]',
    '[and | what about] [what is it] in {place} [then]',
  ],
  here: [
    `[and | what about | how about | and what about] [in | for | at] (here | home | my time | us | me | local time)`,
  ],
  time: [
    '[and | what about | how about | or | and what about | and at | and if it is | make it | no] {time} [then | instead]',
  ],
  timeThere: [
    '[and | so | then] (what | what time | when) (is | would be | time is) {time} there',
    '[and | so | then] (when | if) it is {time} there what time is it [here]',
  ],
  ahead: [
    '[and | so] (is that | is it | are they) (ahead | behind) [of us | of me | of here] [or behind | or ahead] [us | me] [by how much | and by how much | how much]',
    '[and | so] how (far | many hours | much) (ahead | behind) (is that | is it | are they) [of us | of me]',
    '[and | so] [what is] time difference [to here | from here]',
  ],
  duration: ['[and | what about | how about | or] [in | after] {duration} [from now | later]'],
} as const;

/** The answers to which place is meant. */
export const answers = { place: ['[it is | in | that is | near | i mean | the one] [in | near] {place}'] } as const;
