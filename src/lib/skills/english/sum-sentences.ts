/** Whole numbers to round to. */
export const nearestWords: Readonly<Record<string, string>> = {
  ten: '10',
  tens: '10',
  hundred: '100',
  hundreds: '100',
  thousand: '1000',
  thousands: '1000',
  million: '1000000',
  whole: '1',
  integer: '1',
  tenth: '0.1',
  hundredth: '0.01',
  penny: '0.01',
  cent: '0.01',
  pound: '1',
  dollar: '1',
  euro: '1',
};

export const ordinals: Readonly<Record<string, string>> = {
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
  twelfth: '12',
  twentieth: '20',
};

/** The sentences of the answers. */
export const sentences = {
  tip: (percent: string, amount: string, tip: string, total: string) =>
    `A ${percent}% tip on ${amount} is ${tip}, so ${total} in total.`,
  tipChoice: (amount: string, ten: string, fifteen: string, twenty: string) =>
    `On ${amount}: 10% is ${ten}, 15% is ${fifteen}, 20% is ${twenty}.`,
  split: (amount: string, people: string, each: string, exact: boolean) =>
    `${amount} split ${people} ways is ${each} each${exact ? '' : ', rounded'}.`,
  splitTip: (amount: string, percent: string, total: string, people: string, each: string) =>
    `${amount} with a ${percent}% tip is ${total}; split ${people} ways that is ${each} each.`,
  addTax: (amount: string, percent: string, tax: string, total: string) =>
    `${amount} plus ${percent}% is ${total} (${tax} of it is tax).`,
  tax: (percent: string, amount: string, tax: string) => `${percent}% tax on ${amount} is ${tax}.`,
  withoutTax: (amount: string, percent: string, net: string, tax: string) =>
    `${amount} without ${percent}% tax is ${net}; the tax in it is ${tax}.`,
  average: (result: string) => `The average ${result}.`,
  median: (result: string) => `The median ${result}.`,
  mode: (values: string) => `The mode is ${values}.`,
  noMode: 'No number occurs more often than the others, so there is no mode.',
  total: (result: string) => `The total ${result}.`,
  product: (result: string) => `The product ${result}.`,
  largest: (value: string) => `${value} is the largest.`,
  smallest: (value: string) => `${value} is the smallest.`,
  same: 'They are all the same.',
  whatPercent: (part: string, whole: string, sign: string, percent: string) =>
    `${part} is ${sign}${percent}% of ${whole}.`,
  about: 'about ',
  wholeOf: (part: string, percent: string, whole: string) => `${part} is ${percent}% of ${whole}.`,
  rise: (from: string, to: string, percent: string) => `From ${from} to ${to} is an increase of ${percent}%.`,
  fall: (from: string, to: string, percent: string) => `From ${from} to ${to} is a decrease of ${percent}%.`,
  noChange: 'There is no change.',
  prime: (value: string) => `Yes, ${value} is a prime number.`,
  notPrime: (value: string, divisor: string, other: string) =>
    `No, ${value} is not a prime number: ${divisor} × ${other} = ${value}.`,
  neverPrime: (value: string) => `No, ${value} is not a prime number. The smallest prime is 2.`,
  factors: (value: string, factors: string) => `${value} = ${factors}`,
  isPrimeItself: (value: string) => `${value} is prime, so it has no smaller factors.`,
  divisors: (value: string, list: string) => `The factors of ${value} are ${list}.`,
  divisible: (a: string, b: string, times: string) => `Yes, ${a} is divisible by ${b}: ${b} × ${times} = ${a}.`,
  notDivisible: (a: string, b: string, rest: string) => `No, ${a} divided by ${b} leaves a remainder of ${rest}.`,
  even: (value: string) => `${value} is even.`,
  odd: (value: string) => `${value} is odd.`,
  commonDivisor: (a: string, b: string, value: string) => `The greatest common divisor of ${a} and ${b} is ${value}.`,
  commonMultiple: (a: string, b: string, value: string) => `The least common multiple of ${a} and ${b} is ${value}.`,
  quotient: (a: string, b: string, times: string, rest: string) =>
    `${a} ÷ ${b} = ${times}${rest === '0' ? ', with nothing left over' : `, with ${rest} left over`}.`,
  rounded: (from: string, to: string) => `${from} rounded is ${to}.`,
  isIs: (result: string) => `is ${result}`,
  askAmount: 'How much is the bill?',
  askPercent: 'At what percentage?',
  askCount: 'Between how many people?',
  tooBigToFactor: 'That number is too large for me to factor; up to 15 digits I can.',
  needWhole: 'That works with whole numbers only.',
  needPeople: 'It takes at least one person to split that.',
  trouble: {
    division: 'Nothing can be divided by zero.',
    huge: 'That number is too large for me to calculate exactly.',
    root: 'That root is not a real number: nothing real, multiplied by itself, is negative.',
    factorial: 'Factorials are for whole numbers from zero up.',
    logarithm: 'Only numbers above zero have a logarithm.',
    undefined: 'That has no value.',
    inexact: 'That goes beyond the digits that I can calculate with exactly.',
  },
} as const;
