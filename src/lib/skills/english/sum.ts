const ask =
  '[(what | how much | how many) (is | are | does | would | will | do) | (what | how much) (would | will | do) (i | you | we) (get | have) [(if | when) (i | you | we)] [for] | what if (i | you) | calculate | compute | work out | figure out | solve | evaluate | find | find me | show | maths | math | how much | what | get | quick maths | sum | help with]';
const end =
  '[= | equals | equal | equal to | makes | make | come to | comes to | come out to | is what | equals what | is | be | again | in total | altogether | all together | total | right now | exactly | in my head | then | to be exact | as a number | as a decimal | worth]';
const places =
  '[rounded | correct | accurate | round it | rounding] [up | off] to {places} (decimal places | decimal place | decimals | decimal | places | place | dp | d p | digits | digits after the decimal point | digits after the point)';
const significant =
  '[rounded | correct | accurate] to {significant} (significant figures | significant figure | significant digits | sig figs | sig fig | sf | s f)';
const whole = '[rounded | round | rounded off] to the nearest (whole number | integer | whole | unit | one)';
const people =
  '(people | persons | ways | way | of us | friends | guys | person | folks | adults | diners | mates | kids)';
const bill =
  '[(bill | meal | dinner | lunch | tab | check | check of | bill of | bill for | meal of | meal costing | total | total of | dinner bill | dinner bill of | restaurant bill | restaurant bill of | bill that is | cheque | cheque of | tab of | cab ride of | taxi of | bill totalling | haircut of)]';
const between = '(between | among | amongst | by | for | with | into | across)';
const tip = '(tip | gratuity | service charge | service)';
const tax = '(vat | tax | sales tax | gst | v a t | value added tax)';

/** How English speakers ask for a sum. */
export const phrases = {
  value: [
    `i am at the till [,] {expression}`,
    `${ask} {expression} ${end}`,
    `${ask} {expression} ${places}`,
    `${ask} {expression} ${significant}`,
    `${ask} {expression} ${whole}`,
    `(round | give | what is | show) {expression} ${places}`,
    `what number is {expression}`,
    `(what | how much) does {expression} (equal | make | come to | give | work out to | work out as | come out to)`,
    `(is it | is) {expression}`,
    `{expression} (equals | is | =) (what | how much)`,
    `{expression} (quick | fast | now | answer)`,
    `(my | i have | i had | there is) {expression} how much is (that | it | left)`,
    `(apply | give me | take | knock | deduct) {expression}`,
    `(how much is | what is | what do i pay with | price with | what does it cost with) {expression}`,
  ],
  add: [
    `${ask} [(the sum of | sum of | sum | add | adding | add up | add together | total of | the total of | plus)] {a} (and | & | with | to) {b} [(together | up | please | added together | added | combined)] ${end}`,
    '(add | adding) {a} (to | and | onto | on to | on) {b}',
    `${ask} (increase | increasing | raise | mark up | bump up) {b} by {a}`,
    `${ask} {b} (increased by | raised by | marked up by | with an extra | with | plus) {a} (added | more | extra | on top | added on | increase | markup)`,
    `${ask} {b} (increased by | raised by | marked up by | more than) {a}`,
    `${ask} {a} more than {b}`,
  ],
  subtract: [
    `${ask} (subtract | take | subtracting | deduct | take away | remove | knock | minus) {a} (from | off | away from | off of) {b}`,
    `${ask} {a} (subtracted | taken | deducted) from {b}`,
    `${ask} [the] difference (between | of) {b} and {a}`,
    `${ask} (reduce | decrease | lower | cut | discount | reducing | decreasing) {b} by {a}`,
    `${ask} {b} (reduced by | decreased by | discounted by | lowered by | minus a | with a discount of | with) {a} [(off | discount | reduction | taken off | knocked off)]`,
    `${ask} {b} (with | at | after | less | minus) {a} (off | discount | reduction | taken off | knocked off)`,
    `${ask} {a} (less than | fewer than) {b}`,
    `${ask} [my] change (from | out of) {b} (if it is | for | if it costs | when it is | if i pay | if something costs | on) {a}`,
    `how much change (do i get | will i get | should i get) (from | out of) {b} (if it is | for | if it costs | on) {a}`,
    `(if i have | i have | i had | there were | there are | say i have | if there are) {b} [apples | sweets | pounds | dollars] (and | and i | i) (take away | lose | spend | give away | eat | take | spent) {a} (how many | how much | what) (do i have left | is left | are left | do i have | remains | remain | have i got left)`,
    `${ask} [(a | my)] {a} (discount | reduction) (on | of | off) {b}`,
  ],
  multiply: [
    `{a} an hour for {b} hours`,
    `${ask} (multiply | multiplying | the product of | product of | times) {a} (by | and | with | times) {b} [(together)] ${end}`,
    `${ask} {a} (lots of | groups of | sets of | by) {b} ${end}`,
  ],
  divide: [
    `${ask} (divide | dividing | the quotient of | quotient of) {a} (by | and | with | between | into) {b} ${end}`,
    `${ask} {a} (shared by | shared between | divided between | divided among | shared among) {b} [${people}]`,
    `how many times does {b} go (into | in) {a}`,
    `how many {b} s (are there in | are in | go into | in | fit in | fit into) {a}`,
    `${ask} [the] ratio of {a} to {b}`,
  ],
  remainder: [
    `${ask} [the] (remainder | rest | modulus) (of | when | if | for | from) {a} [is] (divided by | over | by | / | ÷ | mod) {b}`,
    `${ask} [the] (remainder | rest) (of | when | if | for | from) {product}`,
    `${ask} [the] remainder (when | if) [you | i] (dividing | divide) {a} by {b}`,
  ],
  power: [
    `${ask} {a} (to the | raised to the | to) {b} (th | st | nd | rd) [power]`,
    `${ask} {a} (to the | raised to the | to) power [of] {b}`,
    `(raise | raising) {a} to [the] [power] [of] {b}`,
    `${ask} {a} (to the | raised to the) {ordinal} [power] ${end}`,
    `(square | cube) {a}`,
  ],
  root: [
    `${ask} [the] {degree} (th | st | nd | rd) root of {a} [${places}]`,
    `${ask} [the] {ordinal} root of {a} [${places}]`,
  ],
  tip: [
    `${ask} [a] {percent} ${tip} (on | for | of | off) ${bill} {amount} ${bill}`,
    `${ask} [a] ${tip} of {percent} (on | for | of) ${bill} {amount} ${bill}`,
    `${ask} ${tip} (on | for) ${bill} {amount} ${bill} (at | with | of) {percent}`,
    `${ask} ${tip} {amount} (at | with) {percent}`,
    `(how much [should | do | would | must | shall] [i | we] | i want to | i should | should i) ${tip} {percent} (on | for | of) ${bill} {amount} ${bill}`,
    `how much (should | do | would | shall) (i | we) (tip | leave | tip at | leave as a tip) (on | for) ${bill} {amount} ${bill} [(at | if i tip | if we tip | for | to leave | to tip)] {percent}`,
    `${bill} [is | was | came to | comes to | for] {amount} (add | plus | with | and add | and | including | at | i want to leave | want to leave | leaving | leave) [a] {percent} [${tip}] [${end}] [(what is the total | how much is that | what do i pay | how much | what is the tip | how much is the tip | how much do i leave)]`,
    `[what is | work out] ${bill} {amount} (plus | with | and | including | + | add) [a] {percent} ${tip}`,
    `add [a] {percent} ${tip} to ${bill} {amount} ${bill}`,
    `${tip} {percent} (on | for | of) ${bill} {amount} ${bill}`,
    `tip ${bill} {amount} {percent}`,
    `{percent} (on | for) ${bill} {amount} ${bill}`,
    `what (is | would be) {percent} for [a] ${tip} (on | for) ${bill} {amount}`,
  ],
  tipChoice: [
    `${ask} [(good | fair | usual | normal | standard)] ${tip} (on | for | of) ${bill} {amount} ${bill}`,
    `how much (should | do | would | shall | must) (i | we | you) (tip | leave | tip them | leave as a tip | leave for a tip | give as a tip) (on | for) ${bill} {amount} ${bill}`,
    `${bill} (is | was | came to | comes to) {amount} (what is the | how much) ${tip} [should i leave | do i leave]`,
    `(calculate | work out | figure out | what is) (tip | my tip | a tip | the tip | our tip)`,
    `tip calculator`,
    `how much (should i tip | tip should i leave | do i tip | to tip | should we tip)`,
  ],
  split: [
    `${ask} (split | divide | share | splitting) ${bill} [of | for | is] {amount} ${bill} [evenly | equally] ${between} {count} [${people}] [evenly | equally | each]`,
    `${ask} (split | divide | share | splitting) ${bill} [of | for] {amount} ${bill} [evenly | equally] {count} ways [evenly | equally]`,
    `${ask} {amount} ${bill} [(split | divided | shared)] [evenly | equally] ${between} {count} ${people} [evenly | equally | each]`,
    `${ask} {amount} ${bill} (split | divided | shared) [evenly | equally] {count} ways [evenly | equally]`,
    `${bill} [is | was | came to | comes to] {amount} (and there are | there are | we are | for | between | split between | and we are) {count} [${people}] [(how much each | how much is that each | what does each pay | how much does each person pay | what do we each pay | how much per person | what is that each | each)]`,
    `(if {count} [${people}] (share | split) | {count} [${people}] (sharing | share | splitting | split)) ${bill} {amount} ${bill} [(how much each | how much is that each | what does each pay | how much does each person pay | how much per person | how much does each (one | person) get | what does each (one | person) get | each)]`,
    `how much (each | per person | do we each pay) if {count} [${people}] (share | split | pay) ${bill} {amount}`,
    `how much (is it | do we pay | is that | each | does each person pay | per person) [each] [if we | if] (split | splitting | for | share | is) {amount} (between | among | by | for) {count} [${people}]`,
    `(split | divide | share) (the | our | this | my) (bill | check | tab | meal) ${between} {count} [${people}]`,
    `(split | divide | share) (the | our | this | my) (bill | check | tab | meal) {count} ways`,
  ],
  splitTip: [
    `{count} ${people} [,] ${bill} {amount} [,] add {percent} ${tip} [,] how much [is that] (each | per person)`,
    `${tip} of {percent} on {amount} and (split | divide | share) [it] ${between} {count} [${people}]`,
    `${ask} (split | divide | share) ${bill} [of | for] {amount} ${bill} ${between} {count} [${people}] (with | including | plus | and | add | adding) [a] {percent} [${tip}]`,
    `${ask} (split | divide | share) ${bill} [of | for] {amount} ${bill} (with | including | plus | and) [a] {percent} ${tip} ${between} {count} [${people}]`,
    `${ask} {amount} ${bill} (with | including | plus | and) [a] {percent} ${tip} (split | divided | shared) [${between}] {count} [${people}]`,
    `${ask} {percent} ${tip} (on | for) ${bill} {amount} ${bill} (split | divided | shared) [${between}] {count} [${people}]`,
  ],
  addTax: [
    `${ask} (add | adding | plus | put) {percent} ${tax} (to | on | on to | onto) {amount}`,
    `${ask} (add | adding | plus | put) ${tax} (of | at) {percent} (to | on | on to | onto) {amount}`,
    `${ask} (add | adding | put) ${tax} (to | on | on to | onto) {amount} (at | with) {percent}`,
    `${ask} {amount} (plus | with | including | and | + | inc | incl) {percent} ${tax} [added]`,
    `${ask} {amount} (plus | with | including | and | + | inc) ${tax} (at | of) {percent}`,
    `${ask} (price | total | cost) (of | for) {amount} (plus | with | including | at) {percent} ${tax}`,
    `${ask} (add | adding | put) ${tax} (to | on | on to | onto) {amount}`,
    `${ask} {amount} (plus | with | including | + | inc) ${tax} [added]`,
  ],
  tax: [
    `${ask} {percent} ${tax} (on | of | for) {amount}`,
    `${ask} [the] ${tax} (on | for) {amount} (at | with) {percent}`,
    `how much ${tax} (is on | do i pay on | is due on | on | is there on) {amount} (at | with) {percent}`,
    `${ask} [the] ${tax} (on | for) {amount}`,
  ],
  withoutTax: [
    `(take | get) ${tax} at {percent} (off | out of | from) {amount}`,
    `${ask} {amount} (without | excluding | minus | less | before | ex | net of | excl) [the] {percent} ${tax}`,
    `${ask} {amount} (without | excluding | before | ex) ${tax} (at | of) {percent}`,
    `(remove | take | strip | subtract) {percent} ${tax} (from | off | out of) {amount}`,
    `(remove | take | strip | subtract) ${tax} (from | off | out of) {amount} (at | of) {percent}`,
    `how much ${tax} is (in | included in | contained in) {amount} at {percent}`,
  ],
  average: [
    `${ask} [the] (average | mean | avg | arithmetic mean | average value) (of | between | for | out of) {numbers}`,
    `(average | mean | avg) {numbers}`,
    `(average out | find the average of) {numbers}`,
    `{numbers} (average | mean)`,
  ],
  median: [`${ask} [the] median (of | for) {numbers}`, `median {numbers}`],
  mode: [`${ask} [the] mode (of | for) {numbers}`],
  total: [
    `(plus these | sum these | total these | add these) [:] {numbers}`,
    `${ask} [the] (sum | total) (of | for) {numbers}`,
    `(add | add up | sum | sum up | total | total up | add together | adding) {numbers} [(together | up)]`,
    `${ask} {numbers} (added together | added up | all together | combined | in total | summed)`,
  ],
  product: [`${ask} [the] product (of | for) {numbers}`, `multiply {numbers} [together]`],
  largest: [
    `(which | what) [number] is (bigger | larger | greater | higher | the biggest | the largest | the greatest | the highest | more | biggest | largest | max | the maximum) [of | out of] {numbers}`,
    `(max | maximum | largest | biggest | highest) (of | out of | number in) {numbers}`,
  ],
  smallest: [
    `(which | what) [number] is (smaller | lower | the smallest | the lowest | less | smallest | lowest | the minimum) [of | out of] {numbers}`,
    `(min | minimum | smallest | lowest) (of | out of | number in) {numbers}`,
  ],
  whatPercent: [
    `${ask} (percent | percentage | % | per cent) (of | from | out of) {b} is {a}`,
    `${ask} [the] (percent | percentage | % | per cent) (is | are) {a} (of | out of | from | over) {b}`,
    `${ask} {a} (of | out of | over | from | / | in) {b} (as a | as | in | to a | in a) (percent | percentage | % | per cent)`,
    `${ask} {a} as a (percent | percentage | % | per cent | fraction) of {b}`,
    `{a} is what (percent | percentage | % | per cent) of {b}`,
    `(turn | convert | express | write) {a} (out of | of | over | from) {b} (into | to | as) [a] (percent | percentage | % | per cent)`,
    `(i got | i scored | i have | got | scored) {a} out of {b} (what is that | what percentage is that | what percent is that | as a percentage | in percent | how many percent | what is that as a percentage | what is my percentage)`,
    `(what percentage | what percent) is {a} out of {b}`,
  ],
  wholeOf: [
    `{a} is {percent} of (what | what number | which number)`,
    `${ask} {percent} of (what | what number | which number) is {a}`,
    `(what | what number) is {a} {percent} of`,
    `if {a} is {percent} (what is | how much is) (100 percent | 100 % | the whole | the total)`,
  ],
  change: [
    `[it] (went | has gone | fell | dropped | rose | changed) from {a} to {b} [,] (what | how many) (percent | percentage | % | per cent) [(drop | rise | change | increase | decrease)] is that`,
    `[it] (went | fell | dropped | rose) from {a} to {b} [,] what (percent | percentage | % | per cent) (drop | rise | change | increase | decrease) [is that]`,
    `${ask} [the] (percent | percentage | % | per cent) (change | increase | decrease | difference | rise | drop | growth | fall) (from | between | of) {a} (to | and) {b}`,
    `(from | going from) {a} to {b} (is | what is | is what | how much is that) [the] [what] [in | as a] (percent | percentage | % | per cent) [change | increase | decrease | rise | drop]`,
    `by (how many | what) (percent | percentage | per cent) (is | has) {b} (more than | less than | bigger than) {a}`,
  ],
  prime: [
    '(is | check if | check whether | is the number | whether) {count} [is] [a] prime [number]',
    'is {count} a prime [number] or not',
  ],
  factors: [
    `${ask} [all] [the] (prime factors | prime factorization | prime factorisation | prime factorisation) of {count}`,
    '(factorise | factorize | factor) {count} [into primes]',
  ],
  divisors: [
    `${ask} [all] [the] (factors | divisors) of {count}`,
    'what (numbers | number) (divide | divides | go into) {count} [evenly]',
  ],
  divisible: ['is {a} (divisible by | a multiple of | evenly divisible by) {b}'],
  evenOdd: [
    'is {count} (even | odd | an even number | an odd number) [(or odd | or even | number)]',
    'is {count} even or odd',
  ],
  commonDivisor: [
    `${ask} [the] (gcd | greatest common divisor | hcf | highest common factor | greatest common factor | gcf | g c d | largest common divisor) (of | between | for) {a} and {b}`,
    '(gcd | hcf | gcf) {a} [and | ,] {b}',
  ],
  commonMultiple: [
    `${ask} [the] (lcm | least common multiple | lowest common multiple | l c m | smallest common multiple) (of | between | for) {a} and {b}`,
    'lcm {a} [and | ,] {b}',
  ],
  round: [
    `(round | rounding) [up | off] {a} to {places} (decimal places | decimal place | decimals | decimal | places | dp | digits)`,
    `(what is) {a} (rounded | to) [off] [to] {places} (decimal places | decimal place | decimals | decimal | places | dp)`,
    `{a} (rounded to | to) {places} (decimal places | decimal place | decimals | dp)`,
    `[what is] {a} [rounded] to {significant} (significant figures | significant figure | sig figs | sf | significant digits)`,
    `round {a} to {significant} (significant figures | significant figure | sig figs | sf | significant digits)`,
    `(round | what is) [up | off] {a} [rounded] [off] to the nearest {nearest}`,
    `round [off | up] {a}`,
  ],
  reciprocal: [`${ask} [the] (reciprocal | inverse) of {a}`, `one over {a}`],
  absolute: [`${ask} [the] absolute value of {a}`],
  table: ['[what is | say | show | recite | give] [the] {count} (times table | times tables | multiplication table)'],
} as const;

/** What a turn says that goes on from the result before. */
export const nextPhrases = {
  chained: [
    '[and | then | now | what about | how about | ok | next | so | what is] [(that | it | this)] {chained} ' + end,
    '[and | then | now] (square root | cube root) of (that | it | this)',
  ],
  add: ['[and | then | now | next] (add | plus) [another] {a} [(to (it | that | this)) | more | extra | on top]'],
  subtract: [
    '[and | then | now | next] (subtract | take away | take off | minus | deduct | take | remove) [another] {a} [(from (it | that | this)) | off | away | more]',
    '[and | then | now | next] (take | knock) {a} (off | away | off that | off it)',
  ],
  multiply: [
    '[and | then | now | next] (multiply | times) (it | that | this) by {a}',
    '[and | then | now] times (it | that) by {a}',
  ],
  divide: [
    '[and | then | now | next] (divide | split) (it | that | this) (by | between | among | into | with) {a} [(people | ways | of us)]',
    '[and | then | now] how much is that each for {a}',
  ],
  double: ['[and | then | now] double (it | that | this)', '[and | then | now] (it | that) doubled'],
  triple: ['[and | then | now] triple (it | that | this)'],
  half: ['[and | then | now | what is] (halve (it | that | this) | half [of] (it | that | this))'],
  square: ['[and | then | now] (square (it | that | this) | (it | that) squared)'],
  root: ['[and | then | now | what is] [the] square root [of (it | that | this)]'],
  percentOf: ['[and | then | now | what is | what about | how about] {percent} [of (it | that | this)]'],
  places: [
    '[and | but | now | again | show me | can you] [(round | rounded | rounding)] [(it | that | this)] [off] to {places} (decimal places | decimal place | decimals | places | dp)',
    '(with | make it | just | only) {places} (decimal places | decimal place | decimals | places | dp)',
  ],
  whole: ['[and | now] (round | rounded) [it | that] [off] [to the nearest (whole number | integer)]'],
  other: ['[and | what about | how about | and what about | and for | for | or | and of | of] {a} [instead]'],
  value: ['{expression}'],
} as const;

/** The answers to what was asked back. */
export const answers = {
  amount: ['[it is | it was | the bill is | the bill was | for | about | on | of | the bill came to] {amount}'],
  percent: ['[it is | at | make it | let us say | say | about] {percent}', '[it is | at | make it] {number}'],
  count: ['[for | between | we are | there are | with | it is] {count} [of us | people | ways | persons]'],
} as const;
