import { herePhrases, now, time } from './clock-here';

const there = '(in | over in | for | at | of | out in | down in | up in | on | like in)';
const here =
  '(over here | back here | back home | this end | in this country | my end | for us here | here | my time | local time | for me | for us | our time | where i am | in my time zone | in my timezone | at home | my end | us | me | home)';

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
  '[our | my | the | a] (call | meeting | zoom | flight | interview | game | match | show | webinar | appointment | stream | class | lesson | concert | launch | race | kickoff | kick off | party | event)';
const whatIsThat =
  '(when is that | what time is that | what is that | when would that be | what time would that be | what time is it)';
const meal = '(breakfast | lunch | dinner | bed | tea | supper | sleep | work)';
const summerOrWinter =
  '(gmt | bst | utc | est | edt | pst | pdt | cet | cest | standard time | winter time | summer time | daylight time)';

/** How English speakers ask for the time. */
export const phrases = {
  ...herePhrases,
  there: [
    `(is it | would it be | am i) too (late | early) to (ring | call | phone | text | message) {place} [now] [(what time is it | what is the time) [there | over there | now]]`,
    `how is it with [the] time ${there} {place} ${now}`,
    `(i am | we are | he is | she is) in {other} what [is] (time | clock) [is it | say] [back | over] (in | at) {place} ${now}`,
    `what is [the] (clock | time) (say | saying | doing | like) [back | over] (in | at) {place} ${now}`,
    `(what is | how is) [the] time [looking] [back | over | out | up | down] in {place} ${now}`,
    `what [is] ${time} (are they on | do they make it | have they got | would they have) [over] ${there} {place} ${now}`,
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
    `it is what time [now] ${there} {place} ${now}`,
    `(is it | has it | are they) [already | yet] (past | gone | after | before | nearly | almost | gone past) {time} [already | yet] ${there} {place} ${now}`,
    `(our | my | her | his | the) (${people.join(' | ')}) [is | are | lives | live | works | work] [over | out | based] in {place} what [is] (their | his | her) (local time | time | clock) ${now}`,
    `what [is] ${time} [is it] [now] (where | for) [my | our] ${someone} [is | are | lives | live | has moved | works] [,] (he is | she is | they are | that is) [over | out | down | up] in {place}`,
    `what [is] ${time} [is it] [now] where ${someone} (is | are | lives | live | works) [over | out | down | up] in {place}`,
    `(i am | we are) (calling | ringing | phoning | meeting | talking to) [someone | people | a client | a friend] in {place} what [is] [the] time [is it] [there] ${now}`,
    `${someone} (is | are | lives | live | has moved | moved) (to | in) {place} what [is] [the] time [is it] [now] [for them | for her | for him | there] ${now}`,
  ],
  thereTwo: [
    `(compare | tell | say | give | get | what is) ${time} ${there} {place} [and | with | to] [in] {other} ${now}`,
    `(compare | tell | say | give | get | what is) ${time} ${there} {place} [and | with | to] [in] {third} and [in] {other} ${now}`,
    `what [is] ${time} [is] [it] ${now} ${there} {place} and [in] {other} ${now}`,
    `${time} ${now} ${there} {place} and [in] {other} ${now}`,
    `[what [is]] ${time} ${now} ${there} {place} [and] [in] {third} and [in] {other} ${now}`,
  ],
  dayThere: [
    `is it [still | already] [the] same (day | date) ${there} {place} (as | like) (here | us | mine | we have | with us)`,
    `is it [still | already] (a different day | another day | the next day | the day before | a day ahead | a day behind) ${there} {place} ${now}`,
    `what (day | date) [of the week] is it ${now} ${there} {place} ${now}`,
    `(what is | whats) [the | today] (date | day) ${now} ${there} {place} ${now}`,
    `(date | day) ${there} {place} ${now}`,
    `is it (still | already) (today | tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday) ${there} {place} ${now}`,
    `is it [still | already] (today | tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday) [already | yet | still | now] ${there} {place} [already | yet | now]`,
    `(what | which) day ${there} {place} ${now}`,
    `(what | which) (day | date) (do they have | are they on | have they got) ${there} {place} ${now}`,
  ],
  difference: [
    `(does | do | has | have) {place} (have | keep | use | got | share | run on) [the] same (time | time zone | clock | hours) (as | with | like) {other} ${now}`,
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
    `[what is] (time | hour | hours) (diff | difference | gap | offset) [between | from] {place} [and | to | & | with | vs | versus | - | /] {other}`,
    `what is [the] difference (of | in) (hour | hours | time) (between | from) {place} (and | to | with) {other}`,
    `(is | are) {place} [in | on] [the] same (time | time zone | timezone) (as | with | like) {other}`,
    `(do | does) (they | people | we) have [the] same (time | time zone | timezone | clock) ${there} {place} (as | and | like | with) [in] {other}`,
    `(is | are) {place} (ahead of | behind) {other} or (behind | ahead)`,
    `how (far | many hours) apart are [the clocks in] {place} and {other} [now]`,
    `(is it | is time) [the] same (time | hour) ${there} {place} (as | and | like | with) [in] {other}`,
    `(is it | are they) (ahead | behind) in {place} (of | compared to | compared with) {other}`,
    `[what is] [the] (difference | diff) in (hours | time) [between] {place} [and | to | -] {other}`,
    `(is {place} | {place} is) [how far] (ahead of | behind) {other}`,
  ],
  differenceHere: [
    `how (far | much | many hours) (ahead | behind | in front) of us (is | are) {place}`,
    `by how (much | many hours) (is | are) {place} (ahead | behind) [of us]`,
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
    `is {place} (behind | ahead of | in front of | before | after) (us | me | here) or (ahead | behind | in front) [of us | us] [and by how much]`,
    `is {place} [in | on] [the] same (time | time zone | timezone) (as | with | like) (us | me | here | we are | mine | ours)`,
    `(is it | do they have) [the] same (time | time zone | hour) ${there} {place} (as | like) (us | here | we do | me)`,
    `(are they | is it) (ahead | behind) [of us | us] [or behind | or ahead] ${there} {place}`,
    `time (diff | gap) [to | with | for | between here and | from here to] {place}`,
    `how (far | many hours) (ahead | behind) are they ${there} {place}`,
    `how many hours (ahead | behind) [of us | us] (are they | is it | is it for them) ${there} {place}`,
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
    `{time} [in] {place} [time] (is | makes) (how much | what | what time | when) (in | for) {other} [time]`,
    `what [time] will it be ${there} {other} (when | if) (it is | is) {time} ${there} {place}`,
  ],
  convertHere: [
    `[i have | there is | we have | i have got | i got] ${event} [is | starts | begins] [at] {time} [in] {place} [time] ${whatIsThat} [for | in | at] [${here}]`,
    `(if | when | so if | say | suppose) (it is | is) {time} ${there} {place} [then] (what [is] [the] time [is it | will it be | would it be] | what is it | how late is it | what is that) [for | in | at] [${here}]`,
    `what [is] [the] time (is it | will it be | would it be) [for | at] [${here}] (when | if) (it is | is) {time} ${there} {place}`,
    `(what is | what time is | what would be | convert | change | translate | when is | when would be) {time} [(in | at | on)] {place} [time] [in | to | into | for | at] ${here}`,
    `(what is | what time is | convert | when is) {time} {place} time`,
    `{time} [in] {place} [time] [in | to | into | is what | for | at | what is that | what is that in | when is that] [time] [in | for] ${here}`,
    `{time} [in] {place} [time] (is | makes) (how much | what | what time | when) [in | for | at] ${here}`,
    `what [time] (will it be | is it) [for | at] [${here}] (when | if) (it is | is) {time} ${there} {place}`,
  ],
  convertThere: [
    `(if | when | so if | say | suppose) (it is | is) {time} [${here}] [now] [then] (what [is] [the] time [is it | will it be | would it be] | what is it | how late is it) ${there} {place}`,
    `what [is] [the] time (is it | will it be | would it be | it is | it will be) ${there} {place} (when | if) (it is | is) {time} [${here}]`,
    `what [is] [the] time (will it be | would it be | is it | is that) ${there} {place} at {time} [${here}]`,
    `(what is | what would be | convert | change | translate | what time is | when is) {time} [${here}] (in | to | into | for) {place} [time]`,
    `{time} [${here}] (in | to | into | is what in | is what time in | what time in | what time is that in | what is that in) {place} [time]`,
    `what time is {time} [${here}] in {place}`,
    `what [time] (will it be | is it) ${there} {place} (when | if) (it is | is) {time} [${here}]`,
  ],
  zone: [
    `(is it | are we (on | in) | is this) ${summerOrWinter} or ${summerOrWinter} [now | at the moment]`,
    `(is it | are we (on | in) | is this) ${summerOrWinter} or ${summerOrWinter} here [now]`,
    '(what | which) (time zone | timezone) (am i | are we | is it | is this | are you) [in | set to | using | on] [here]',
    '(what is | which is) my (time zone | timezone)',
    '(my | current | local) (time zone | timezone)',
  ],
  zoneThere: [
    `(is | are) {place} (on | in | using) (summer time | winter time | daylight saving | daylight savings | daylight saving time | dst | bst | standard time | gmt) ${now}`,
    '(what | which) (time zone | timezone) (is | does) {place} [in | use | on | have]',
    '(what is | which is) the (time zone | timezone | utc offset | gmt offset | offset) (in | of | for) {place}',
    '(time zone | timezone | utc offset) (of | in | for) {place}',
    '(what is | whats) {place} (time zone | timezone)',
    '(what | which) (time zone | timezone) (is used | do they use | are they in | is it) in {place}',
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
    '[and] how (far | much | many hours) (ahead | behind | ahead of us | behind us | in front of us | off us) (is | are) (that | it | they)',
    '[and | so] (is that | is it | are they) (ahead | behind) [of us | of me | of here] [or behind | or ahead] [us | me] [by how much | and by how much | how much]',
    '[and | so] how (far | many hours | much) (ahead | behind) (is that | is it | are they) [of us | of me]',
    '[and | so] [what is] time difference [to here | from here]',
  ],
  duration: ['[and | what about | how about | or] [in | after] {duration} [from now | later]'],
} as const;

/** The answers to which place is meant. */
export const answers = { place: ['[it is | in | that is | near | i mean | the one] [in | near] {place}'] } as const;
