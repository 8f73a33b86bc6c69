import { now, time } from './clock-here';
import { here, people, someone, there } from './clock-pieces';

const watch = '(watch | clock | phone | wall clock | kitchen clock | oven clock | alarm clock)';
const day = '(today | tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday)';
const setting = `[,] [(i am | im | we are | to) (setting | adjusting | correcting | set | adjust | correct) [this | grandad's | grandma's | ${people
  .map((one) => `${one}'s`)
  .join(' | ')}] ${watch}]`;
const timewise = '(timewise | time wise | in time | time - wise | on clock)';

/** More ways to ask the clock, by the act: what is going on there, what a broken watch does not say. */
export const further = {
  now: [
    `${watch} [has | is | have] (died | stopped | dead | broken | broke | flat | gone flat | slow | fast | wrong) [,] [so] what (does yours say | do you make it | time is it | is time | time do you have | time have you got)`,
  ],
  nowExactly: [
    `[what is | tell | say | give | need | want] [exact | precise] ${time} [right] down to second ${setting}`,
    `[what is | tell | say | give | need | want] [exact | precise] ${time} (with | including) seconds ${setting}`,
  ],
  until: [
    'i (get off | finish | leave | clock off | knock off | clock out | start) [work | school | class | my shift | shift] at {time} [,] [so] how (many more hours | many hours | many more minutes | many minutes | much longer | much time | long) (do i have | have i got | is that | are left | is left | to go | left) [left | to go | until then | till then]',
  ],
  shifted: [
    "what [will] (clock | clock's | clocks) [is | will] [going to] (read | say | show) (in | after) {duration} [from now | time]",
  ],
  there: [
    `what (clock | clocks) (say | says | read | reads | show | shows) ${now} ${there} {place} ${now}`,
    `(are | is) (people | they | everyone | everybody | ${someone}) [already | still | now] ${there} {place} [already | still | now] (at | having | eating | in) [their] (breakfast | lunch | dinner | supper | tea | work | school | bed) [already | yet | now] [,] or what [is] time [is it] there`,
  ],
  thereTwo: [
    `[what is | what are | tell | give | show | get | what] (${time} | times | local times) [is it] ${now} ${there} both {place} and [in] {other} ${now}`,
    `(what are | tell | give | show | get) (times | local times) ${now} ${there} {place} and [in] {other} ${now}`,
    '(give | tell | show | get | need) {place} and {other} [,] (times | time | local times) [i mean]',
  ],
  dayThere: [
    `(have they | has it | are they | is it) [already | yet] (got to | reached | onto | got onto | on to) ${day} [already | yet] ${there} {place} [already | yet]`,
  ],
  differenceHere: [
    `is it (earlier | later) [or (later | earlier)] ${there} {place} (than | compared to | compared with) [it is] [${here}]`,
    `is it (earlier | later) [or (later | earlier)] ${there} {place}`,
    `(are we | am i) (in front of | ahead of | behind | before | after) {place} [or (behind | after | ahead | before | in front) [of] [them | it]] [,] ${timewise}`,
    `how (many hours | far) (ahead of | behind | in front of) {place} (are we | am i) [${timewise}]`,
  ],
  convertThere: [
    `(if | when) it is {time} [${here}] [then] what (time | hour) (does | do | will | would) ${someone} have ${there} {place}`,
    `what (time | hour) (does | do | will | would) ${someone} have ${there} {place} (when | if) it is {time} [${here}]`,
  ],
  zone: [
    '(what | which) (time zone | timezone) (is | are) (this | this thing | this device | this phone | this computer | it | you | clock | your clock) (going by | going off | running on | set to | on | using | working in | based on)',
  ],
  zoneThere: [
    '(what | which) (time zone | timezone) (would | will | does | is) {place} (be in | fall in | be on | use | fall under)',
  ],
} as const;
