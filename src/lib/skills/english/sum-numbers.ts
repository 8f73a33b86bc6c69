import { ask } from './sum-pieces';

/** How English speakers ask about several numbers, percentages and the nature of a number. */
export const numberPhrases = {
  average: [
    `${ask} [the] (average | mean | avg | arithmetic mean | average value) (of | between | for | out of) {numbers}`,
    `(average | mean | avg) {numbers}`,
    `(average out | find the average of) {numbers}`,
    `{numbers} (average | mean)`,
  ],
  median: [`${ask} [the] median (of | for) {numbers}`, `median {numbers}`],
  mode: [`${ask} [the] mode (of | for) {numbers}`],
  total: [
    `(add | sum | total | tot | count) [these | those | them | up] [numbers] [up | together] [:] {numbers} [(together | up)]`,
    `${ask} {numbers} [(all)] (added | put) (up | together)`,
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
    `from {a} to {b} (is | makes | that is | what is) [how many | what | how much | which | a] (percent | percentage | % | per cent) [(up | down | more | less | higher | lower | increase | decrease | rise | drop | fall | off | change | growth | change)] [is that]`,
    `[{thing}] (went | goes | has gone | had gone | fell | falls | dropped | drops | rose | rises | changed | jumped | moved | increased | decreased | grew | climbed | shrank | came down | is going | gone | cut | reduced | up | down) [up | down] from {a} to {b} [,] (percent | percentage | % | per cent) [(drop | rise | change | increase | decrease | growth | fall | difference | jump | off | discount | reduction)] [is that | please]`,
    `(how many | what) (percent | percentage | % | per cent) (is | was) [it | that] [up | down | off] (from | going from) {a} to {b}`,
    `(how many | what) (percent | percentage | % | per cent) (up | down | off | more | less | rise | drop | increase | decrease | change) (is | from) [it] [from] {a} to {b}`,
    `was {a} [,] (is now | now | now it is | it is now) {b} [,] [what | how many] [is the | is that] (percent | percentage | % | per cent) [(drop | rise | change | increase | decrease | off | discount | up | down)] [is that]`,
    `[if | so | when] [it | {thing}] (went | goes | has gone | had gone | fell | falls | dropped | drops | rose | rises | changed | jumped | moved | increased | decreased | grew | climbed | shrank | came down | is going) [up | down] from {a} to {b} [,] (what is | what | how much is | how much | by how much | by what | how many | which | that is what | is what | calculate | give) [the | that] [as a | in | a] (percent | percentage | % | per cent) [(drop | rise | change | increase | decrease | growth | fall | difference | jump)] [is that | is it | was it | was that]`,
    `from {a} to {b} [,] [in | as a | as] (percent | percentage | % | per cent) (change | increase | decrease | rise | drop | difference)`,
    `${ask} [the] (increase | decrease | rise | drop | change | fall | growth) (from | between) {a} (to | and) {b} (in | as a | as) (percent | percentage | % | per cent)`,
    `{a} to {b} [is] (as a | in | what | how many) (percent | percentage | % | per cent) [(change | increase | decrease | rise | drop | difference)]`,
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
    `{a} (rounded to | to | rounded off to | round to) {places} (decimal places | decimal place | decimals | dp | places | digits)`,
    `[what is] {a} [rounded] to {significant} (significant figures | significant figure | sig figs | sf | significant digits)`,
    `round {a} to {significant} (significant figures | significant figure | sig figs | sf | significant digits)`,
    `(round | what is) [up | off] {a} [rounded] [off] to the nearest {nearest}`,
    `round [off | up] {a}`,
  ],
  reciprocal: [`${ask} [the] (reciprocal | inverse) of {a}`, `one over {a}`],
  absolute: [`${ask} [the] absolute value of {a}`],
  table: ['[what is | say | show | recite | give] [the] {count} (times table | times tables | multiplication table)'],
} as const;
