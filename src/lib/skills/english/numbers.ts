/** Words for whole numbers below a hundred. */
export const smallNumbers: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

/** Words for the tens; one of the words above may follow. */
export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What multiplies the number before it, by its power of ten. */
export const multipliers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  grand: 3,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  million: 6,
  millions: 6,
  mil: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
};

/** Words for things by the dozen. */
export const dozens: Readonly<Record<string, number>> = { dozen: 12, score: 20, couple: 2, pair: 2 };

/** Words for parts, by what they divide by. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  sixteenth: 16,
  sixteenths: 16,
  hundredth: 100,
  hundredths: 100,
};

/** Fractions of one sign. */
export const signs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

export const numberWords = {
  and: 'and',
  a: ['a', 'an'],
  of: 'of',
  point: ['point', 'dot'],
  minus: ['-', '−', 'minus', 'negative'],
} as const;
