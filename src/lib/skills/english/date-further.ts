import { lasts, occasion } from './date-occasions';

const form =
  '(form | check | cheque | letter | report | diary | contract | card | register | application | receipt | invoice)';
const filling = `(filling in | filling out | filling | writing | writing out | signing | doing) [this] ${form} [in | out]`;
const right =
  "(right | correct | yes | no | is it not | isn't it | isnt it | is that right | am i right | isn't that right | innit)";
const workdays = '(working days | business days | workdays | work days | weekdays)';
const goesTo = '(lands on | falls on | ends up on | comes to | brings us to | takes us to | lands | falls)';
const wrongBy =
  '[,] or (am i | have i got it) (off | out | wrong | mistaken | ahead | behind) [by] [day | one | one day | day or two]';
const away =
  '((away | off) is (that | it) | is (that | it) [away | off | from now | from today] | until then | till then)';

/** More ways to ask for dates, by the act: with what it is for, and asked to be sure. */
export const further = {
  today: [
    `(i am | we are) ${filling} [,] [so] (what | which) (date | day) (do | should | would | shall | must) i (put | write | use | enter | fill in) [down] [for | as] [today] [on (it | this | that)]`,
    '(what | which) (date | day) (do | shall | must) i (put | write | enter) [down] (for | as) today',
    `(what is | what) (today's date | todays date | date | day) [today] [again] [,] (i am | we are | im) ${filling}`,
    "[i have] lost [all] track of (week | days | time | day | date | dates) [,] [so] (what | which) (day | day's | date | date's) [is] (this | it | today | is it) [today]",
  ],
  when: ['(what | what date) (is | will) {owned} (date | day) [going to] be'],
  isDay: [
    `(today | it) is [a] {date} [today] [,] ${right}`,
    '(tell me | please tell me | do not tell me | surely) (it is | its | today is) not [a] {date} (already | yet | today | again)',
    `(is | was) (today | it) [a] {date} [today] ${wrongBy}`,
  ],
  until: [
    `[our] ${occasion} (is | ${lasts} | falls) [on] {date} [,] [so] how (many {unit} | long | far) ${away}`,
    `[our] ${occasion} (is | ${lasts} | falls) [on] {date} [,] [so] how (many {unit} | long) (do i have | have i got | do we have | have we got | are left | is left) [left | until then | till then]`,
  ],
  betweenInclusive: [
    `[our | this] (${occasion} | cruise | course | visit | tour | camp) (goes | runs | is | lasts) from {date} (to | until | till | through) {other} [,] [so] how many days (in total | total | altogether | in all) [is (it | that)]`,
    `[our | this] (${occasion} | cruise | course | visit | tour | camp) (goes | runs | is | lasts) from {date} (to | until | till | through) {other} [,] [so] how many days is (it | that) (in total | total | altogether | in all)`,
  ],
  age: [
    '(dob | date of birth | birth date | born | birthday) [is | on] {birth} [,] [so] [is | am | are] [i | he | she | they] (over | under | past | at least) {count} [yet | now | already | years old]',
  ],
  shifted: [`{duration} (after | from | past | on from) {date} ${goesTo} [(what | which) [date | day] | when]`],
  shiftedBefore: [
    '{duration} (before | prior to | ahead of) {date} [,] [so] ((what | which) (date | day) (is | would | will) (that | it) [be] | when (is | would) (that | it) [be])',
  ],
  workdaysAfter: [
    `[(they | he | she | it | shop | bank | letter | website | email | courier | seller) (said | says | say | told me | told us | quoted)] [it takes | within | in | it will take | to allow | allow] {count} ${workdays} [for (delivery | shipping | dispatch | refund | processing)] [from (now | today)] [,] [so] [that is] (what | which) (date | day) [(is | would | will) (that | it) [be]]`,
  ],
  fromNow: [`{duration} from (now | today) ${goesTo} [(what | which) [date | day] | when]`],
} as const;
