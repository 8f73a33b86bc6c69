import { ask, people } from './sum-pieces';

const total =
  '[,] [and | so] [(how many | how much | what) (is | does | do | will | would | are) (that | it | i | we | they | there | total | all that | this) [come to | make | have | cost | be | altogether | all together | in total | need | in all | come out at | add up to | get | pay | owe | come | bring in] [altogether | all together | in total | in all | to] | altogether | all together | in total | in all]';
const asked =
  '[,] [and] (how many | how many {third} | how much | what) (is | does | do | will | would | are) (that | it | i | we | they | there | total | all that | this) [come to | make | have | cost | be | altogether | all together | in total | need | in all | get | pay | owe] [altogether | all together | in total | in all]';
const owner =
  '[(i | we | you | they | he | she) (have | had | got | bought | need | need to buy | sold | ordered | want | made | are buying | am buying) | (there are | there were | there is) | (say | suppose | imagine | if) [(i | we | you) (have | buy | sell | order | had | need) | there are] | if (i | we | you) (have | buy | sell | order | had | need)]';
const each =
  '(each | a piece | apiece | in each | per {thing} | a {thing} | in every one | in each one | on each | on every one | on each one | a pop | in each {thing} | in every {thing} | for each)';
const left =
  '[and] [(what is | how much is | how many are | how many is | with what | what | how many | how much)] (left over | left | remainder | over | rest | remaining | with remainder | with a remainder | remains)';
const taking = 'take | taking | i take | he takes | she takes';
const counted =
  '[so] [(how many | how much) [{third}] [(is that | is it | altogether | in total | in all | do i need | will i need | do i make | does that make | is that in total | do i get | do i take | in all | total)] | what is that | what is it | what does that come to | what does that make | total | in total | altogether | what do i (get | earn | make)]';
const groups = '(groups | rows | teams | boxes | packs | bags | sets | trays | piles | lots | bundles | crates)';
const every =
  '(a | per | each | every | in a | in each | in every | to a | to each | on a | on each | for each | an | in one)';
const earning =
  '[if | so | say] [{thing}] [(is | costs | comes to | are | cost | was) | (i | we | they | he | she) (pay | earn | spend | save | get | make | put away | am paid | charge | am spending | pays | earns)]';
const whatIsIt =
  '(what is that | how much is that | how much is it | what does that come to | what is it | how much does that come to | that is how much | is how much | is what | how much does that make | what does that make | how much would that be | how much will that be | what would that be | what are we talking)';

/** How English speakers ask about so many things of so much, shares with something left over, and sums over a time. */
export const thingPhrases = {
  tripled: [
    `[${taking}] {a} [{thing}] {often} (${every} day | daily) (for | over) {c} days [,] ${counted}`,
    `[${taking}] {a} [{thing}] {often} (${every} week | weekly) (for | over) {c} weeks [,] ${counted}`,
    `[${taking}] {a} [{thing}] {often} (${every} month | monthly) (for | over) {c} months [,] ${counted}`,
    `[${taking}] {a} [{thing}] {often} (${every} year | yearly) (for | over) {c} years [,] ${counted}`,
    `[what is | how much is] {a} {thing} (at | of | with | x | times) {b} [{other}] (at | costing | for | of | times | x) {c} [{third}] ${each} [,] ${counted}`,
  ],
  oftenThings: [`[${taking}] {a} [{thing}] {often} ${every} (day | week | month | year) [,] ${counted}`],
  multiplyThings: [
    `how much (would | will | do | does) {a} {thing} [of {other}] (cost | be | come to) at {b} (a | per | an | each) {third}`,
    `{a} {thing} (at | for | costing) {b} [{other}] [${each}] [,] [so] (what is [the] (damage | bill | total bill | cost | total cost | total | price | grand total) | (what | how much) (do | will) (i | we) (owe | pay) [you | them | in all | in total | altogether])`,
    `[and] (what | how much) (would | will | do | does) {a} {thing} (at | for | costing) {b} [{other}] [${each}] (come to | cost | make | be | add up to | set me back)`,
    `(price | cost | total) (of | for) {a} {thing} (at | for | costing) {b} [{other}] [${each}]`,
    `{a} {thing} (with | of | containing | holding | x | times | by) {b} {other} [${each}] [,] [so] how many {third} [(is that | are there | do i have | altogether | in total | in all)]`,
    `{a} (lots | loads | packs | boxes | bags | trays | rows | times) [of] {b} [,] how many [{thing}] [(is that | are there | do i have | altogether | in total | in all)]`,
    `(have | got | bought | need | want | ordered) {a} {thing} (at | for) {b} [{other}] [${each}] [,] how much [(is that | altogether | in total | in all | do i owe | do i pay | will it cost | does it cost)]`,
    `${owner} {a} {thing} (at | costing | for | that cost | priced at | which cost | with | of | each with | containing | holding | that hold | each of | each costing) {b} [{other}] ${each} ${total}`,
    `${owner} {a} {thing} (at | costing | of | with | holding | containing) {b} [{other}] ${asked}`,
    `${ask} {a} {thing} (at | costing | for | of | with | times) {b} [{other}] ${each}`,
    `[if] (i | we | he | she | they) (give | take | have | eat | drink | do | walk | run | pay | spend | save | need | use | takes | eats | drinks | uses | gives) {a} [{thing}] {b} times (a | in a | in | per | every | each) (day | week | month | year | hour) ${asked}`,
    `${ask} {a} {thing} {b} times (a | in a | per) (day | week | month | year) ${total}`,
    `how much (is it | is that | would it be | will it be) for {a} {thing} at {b} [${each}]`,
  ],
  rate: [
    `[(there are | there is | you get | we get | it is)] {a} {thing} ${every} {other} [,] [and | if] (i | we | you | they) (have | got | have got | buy | bought | need | want | order | ordered) {b} {third} [,] [so] how many {thing} [(is that | is it | are there | do i have | do we have | altogether | in total | in all)]`,
    `{a} (an | a | per) {other} [,] [and | for | times | at | x] {b} {third} [a | per | each | every] [day | week | month] [,] ${counted}`,
    `{b} {third} [a | per | each | every] [day | week | month] (at | on | for) {a} (an | a | per) {other} [,] ${counted}`,
    `${owner} {a} [{thing}] ${every} {other} [and | , | for | with | by | times | x | on | over] {b} {third} ${total}`,
    `[take] {a} [{thing}] ${every} {other} for {b} {third} ${total}`,
    `${ask} {b} {third} at {a} [{thing}] (a | an | per | each | every) {other}`,
    `how (many | much) (do | will | would | did) (i | we | he | she | they) (earn | get | make | need | have | pay | spend | use | eat | drink | take) [in | for] {b} {third} at {a} [{thing}] (a | an | per | each | every) {other}`,
  ],
  groups: ['[what (is | are | do | does) | how (much | many) (is | are)] {a} {group} [make | equal | is | are]'],
  overPeriod: [
    `(if | when | say) (i | we) (save | put away | earn | make | spend | pay | put aside | set aside) {a} (a | per | every | each | an) {period} [,] how much (will | would | do) (i | we) [have] (saved | save | put away | spent | spend | made | make | earned | earn | paid | pay | have) (in | after | over | by end of) [a | one | whole | full] {longer}`,
    `(what | how much) (do | does | will | would | is) [i | we | he | she | it] [make | earn | get | pay | take home | bring in | cost | have | spend | save | that] (a | per | each | every) {longer} (on | at | if (i | we) (earn | make | get | pay | save | spend) | if it is | with | earning | from) {a} (a | per | each | every) {period}`,
    `{a} (a | per | each | every) {period} [salary | wage | wages | rent | pay | is what | is how much | what] (is | as | by | per | a | each | into) [a | what a | how much a] {longer} [amount | pay | wage]`,
    `${earning} {a} (a | per | each) {period} [,] [so] (how much | what) (a | per | each) {longer} [is that | is it | then]`,
    `${earning} {a} (a | per | each | every | an) {period} [,] ${whatIsIt} (for | in | per | over | a | each | every | by | an) [(whole | full | one | entire)] {longer}`,
    `${earning} {a} (a | per | each | every) {period} [,] ${whatIsIt} (yearly | annually | per annum | in annual terms)`,
    `[(what is | how much is | what does | how much)] {a} (a | per | each | every | paid) {period} [come to | make | be | for] (for | in | per | over | a | each | every) [(whole | full | one | entire)] {longer}`,
    `how much (is it | does it come to | is that | do i (pay | earn | spend | save | get)) (a | per | in a | in | over) [(whole | full)] {longer} (at | for | if (it is | i pay | i earn | i save | i spend | i get)) {a} (a | per | each | every) {period}`,
  ],
  quotient: [
    `how many {b} ['] s (can i get | can you get | can we get | do i get | do you get | can you make | can i make | can you take | will i get | go | fit) (out of | from | in | into) {a} [,] [${left}]`,
    `[i have | got | i have got | there is] [a] [{thing}] {a} [{other}] [bag | box | sack | tin | tub | roll | pot | bottle | of {thing}] [,] {b} (a | per | each | for each | for a | to a) {third} [,] how many {third} [(can i get | can i make | do i get | is that | will it make | does that make | can we make | will i get) [from it | out of it]]`,
    `how many {b} [-] (packs | boxes | bags | lengths | pieces | portions | servings | slices | strips | doses | batches) [of {b}] (can i get | do i get | are there | is that | will i get | can i cut | in | from | out of) [in | from | out of] {a} [{other}]`,
    `how (many times | often) (does | do | will | can) {b} go (into | in) {a} ${left}`,
    `{b} (into | in) {a} (goes how many times | goes how often | how many times | goes | go) ${left}`,
    `${owner} {a} [{thing}] [(divided | split | put | sorted | arranged | packed)] (in | into | in to) ${groups} of {b} [,] how many (groups | {other}) ${left}`,
    `${owner} {a} [{thing}] [(divided | split | put | sorted | arranged | packed)] (in | into | in to) ${groups} of {b} [,] how many (groups | {other}) [(is that | are there | do i get | will there be | do i have | can i make | do i need)]`,
    `how many ${groups} of {b} [(can i make | are there | do i get | can you make | can i fill | do i have | is that | make | can we make)] (from | in | out of | with) {a} [{thing}] [${left}]`,
    `${ask} {a} [{thing}] (divided by | divide by | split by | shared by | shared between | over | ÷ | /) {b} [${people}] [,] ${left}`,
    `(divide | share | split) {a} [{thing}] (by | between | among | into) {b} [${people}] [,] ${left}`,
    `{b} (into | in) {a}`,
    `[what is | how much is] left over (if | when) (you | i | we) (share | split | divide) {a} [{thing}] (between | among | by | with | into) {b} [${people}]`,
  ],
  shareOf: [`${ask} {share} {thing}`, `${ask} {share} {other}`],
} as const;

/** Words of numbers that stand for a group of so many: "eleven twelves". */
export const groupWords: Readonly<Record<string, string>> = {
  ones: '1',
  twos: '2',
  threes: '3',
  fours: '4',
  fives: '5',
  sixes: '6',
  sevens: '7',
  eights: '8',
  nines: '9',
  tens: '10',
  elevens: '11',
  twelves: '12',
  thirteens: '13',
  fourteens: '14',
  fifteens: '15',
  sixteens: '16',
  seventeens: '17',
  eighteens: '18',
  nineteens: '19',
  twenties: '20',
  thirties: '30',
  forties: '40',
  fifties: '50',
  hundreds: '100',
};

/** What something is paid or done by. */
export const periodWords: Readonly<Record<string, string>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  year: 'year',
  years: 'year',
  annum: 'year',
};

/** Words that no counted thing is called by: of the language's frame, of sums and of times, which are counted otherwise. */
export const notThings = new Set([
  ...['the', 'to', 'in', 'on', 'at', 'of', 'for', 'and', 'or', 'is', 'are', 'was', 'were', 'each', 'every', 'per'],
  ...['with', 'from', 'by', 'it', 'that', 'this', 'you', 'how', 'what', 'why', 'when', 'who', 'where', 'which', 'not'],
  ...['if', 'then', 'so', 'than', 'as', 'do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'please'],
  ...['apiece', 'left', 'over', 'equals', 'equal', 'makes', 'make', 'total', 'again', 'rounded', 'be', 'much', 'many'],
  ...['plus', 'minus', 'times', 'divided', 'multiplied', 'percent', 'square', 'root', 'cube', 'squared', 'cubed'],
  ...['am', 'pm', 'oclock', 'off', 'my', 'me', 'we', 'us'],
  ...[
    'an',
    'out',
    'into',
    'about',
    'exactly',
    'worth',
    'now',
    'using',
    'without',
    'because',
    'but',
    'answer',
    'result',
  ],
  ...['write', 'explain', 'prove', 'why', 'step', 'steps', 'function', 'code', 'program', 'proof'],
]);

/** What is counted in sums over a time, but is added up otherwise than by its number alone. */
export const timeThings = new Set(['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'hr', 'hrs', 'mins']);
