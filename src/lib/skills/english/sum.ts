import { moneyPhrases } from './sum-money';
import { numberPhrases } from './sum-numbers';
import { ask, end, people, places, significant, whole } from './sum-pieces';
import { thingPhrases } from './sum-things';

const cost =
  '(((what | how much) (will | do | would | should | does) (i | we | it) (pay | owe | cost | come to | have to pay) | what is [the] [new | sale | final] (price | total | cost)) [now | then | for it] | how much is (it | that) [now | then])';
const leftWith =
  '(how much | how many | what) (am i left with | are we left with | is he left with | is she left with | would i be left with | will i have left | would i have left | have i got left | do i have left | do we have left | is left | is there left | remains)';

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
    `${ask} (add | adding | add up | add together) {a} (and | to | with) {b} [together] [and] [then] {chained}`,
    `${ask} [(the sum of | sum of | sum | add | adding | add up | add together | total of | the total of | plus)] {a} (and | & | with | to) {b} [(together | up | please | added together | added | combined)] ${end}`,
    '(add | adding) {a} (to | and | onto | on to | on) {b}',
    `${ask} (increase | increasing | raise | mark up | bump up) {b} by {a}`,
    `${ask} {b} (increased by | raised by | marked up by | with an extra | with | plus) {a} (added | more | extra | on top | added on | increase | markup)`,
    `${ask} {b} (increased by | raised by | marked up by | more than) {a}`,
    `${ask} {a} more than {b}`,
  ],
  subtract: [
    `{b} {thing} (is | are | was | were) {percent} off [,] ${cost}`,
    `{thing} (is | was | costs | cost | are | were) {b} [,] [and | but | with] [(it is | they are | there is | i get | we get | i have)] {percent} (off | discount | reduction) [it | them] [,] ${cost}`,
    `[if | say] (i | we | he | she) (have | had | got | started with | start with) {b} [{thing}] [,] [and | but | then] [i | we | he | she] (spend | spent | use | used | lose | lost | give away | gave away | pay | paid | eat | ate | sell | sold) {a} [{thing}] [,] ${leftWith}`,
    `(how much | what) (remains | is left | do i get back | will i get back | comes back | change do i get | change will i get | change is there | should i get back | change is it | change) (when | if | after) [i | we | he | she] (pay | pays | give | hand over | pay for | buy something for) {a} (with | from | out of) [a] {b} [note]`,
    `[i] (paid | pay | gave | give | hand over | handed over) [with] [a] {b} [note] for {a} [,] (how much | what) [change] (do i get [back] | is left | should i get [back] | is my change | do i get in change)`,
    `(change | what change) (from | out of) [a] {b} [note] [for | after | if i spend | less | when i spend | on] {a}`,
    `(how much | how many | by how much) (more | bigger | larger | higher | greater | over | dearer) is {b} than {a}`,
    `(how much | how many | by how much) (less | smaller | lower | under | cheaper | fewer) is {a} than {b}`,
    `(how much | how many | what) (is left | do i have left | have i left | have i got left | will i have left | is left over) (if | when | after) [i | we] (spend | pay | take | use | spent | paid | spending | paying | lose) {a} (out of | from | of) {b}`,
    `if (i | we) (spend | pay | take | use | spent | paid | give away | lose) {a} (out of | from | of) {b} [,] (how much | how many | what) (is left | do i have left | have i left | have i got left | will i have left | is left over)`,
    `${ask} (subtract | take | deduct | take away) {a} (from | off | away from) {b} [and] [then] {chained}`,
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
    `${ask} (multiply | times) {a} (by | and | with) {b} [together] [and] [then] {chained}`,
    `{a} an hour for {b} hours`,
    `${ask} {a} (hours | hrs | days | shifts) (at | for) {b} [(an | a | per) (hour | day | shift)] ${end}`,
    `${ask} (multiply | multiplying | the product of | product of | times) {a} (by | and | with | times) {b} [(together)] ${end}`,
    `${ask} {a} (lots of | groups of | sets of | by) {b} ${end}`,
  ],
  divide: [
    `${ask} (divide | split) {a} by {b} [and] [then] {chained}`,
    `${ask} (divide | dividing | the quotient of | quotient of) {a} (by | and | with | between | into) {b} ${end}`,
    `${ask} {a} (shared by | shared between | divided between | divided among | shared among) {b} [${people}]`,
    `how (many times | often) (does | do | will | can) {b} go (into | in) {a}`,
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
    `(what is | calculate | work out | how much is | find | solve | evaluate) root {a} ${places}`,
    `root {a} to {places} (decimal places | decimal place | decimals | decimal | places | place | dp | digits)`,
    `${ask} [the] {degree} (th | st | nd | rd) root of {a} [${places}]`,
    `${ask} [the] {ordinal} root of {a} [${places}]`,
  ],
  ...moneyPhrases,
  ...numberPhrases,
  ...thingPhrases,
} as const;
