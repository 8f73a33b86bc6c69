/** Words and signs of a sum and what they stand for; the longest that fits is taken. Runs of words are joined by a space. */
export const operators = {
  plus: ['+', 'plus', 'added to', 'add', 'and then add'],
  minus: ['-', '−', '–', 'minus', 'take away', 'takeaway', 'less', 'subtract', 'take off'],
  times: [
    '*',
    '×',
    'x',
    '·',
    '⋅',
    'times',
    'multiplied by',
    'multiplied with',
    'multiply by',
    'multiply',
    'timesed by',
  ],
  over: ['/', '÷', 'divided by', 'divide by', 'over', 'divided into', 'split by'],
  modulo: ['mod', 'modulo', 'modulus'],
  power: ['^', '* *', 'to the power of', 'to the power', 'raised to the power of', 'raised to', 'to power'],
  squared: ['squared', 'square', '²', 'to the second', 'to the second power'],
  cubed: ['cubed', '³', 'to the third', 'to the third power'],
  doubled: ['doubled'],
  tripled: ['tripled', 'trebled'],
  quadrupled: ['quadrupled'],
  halved: ['halved', 'cut in half'],
  percent: ['%', 'percent', 'per cent', 'pct', 'percents', 'procent'],
  of: ['of', 'out of'],
  off: ['off', 'off of', 'discount on', 'discount off', 'off from', 'reduction on', 'off a price of'],
  factorial: ['factorial'],
  degrees: ['degrees', 'degree', '°', 'deg'],
  squareRoot: ['square root of', 'square root', 'sqrt of', 'sqrt', '√', 'root of', 'sq root of', 'squareroot of'],
  cubeRoot: ['cube root of', 'cube root', 'cubic root of', 'cubed root of', 'cbrt', '∛', 'third root of'],
  fourthRoot: ['fourth root of', '4 th root of', '∜'],
  fifthRoot: ['fifth root of', '5 th root of'],
  factorialOf: ['factorial of'],
  squareOf: ['square of'],
  cubeOf: ['cube of'],
  double: ['double', 'twice', 'two times', 'the double of', 'double of'],
  triple: ['triple', 'treble', 'thrice', 'three times'],
  halve: ['halve', 'half'],
  sine: ['sin of', 'sin', 'sine of', 'sine'],
  cosine: ['cos of', 'cos', 'cosine of', 'cosine'],
  tangent: ['tan of', 'tan', 'tangent of', 'tangent'],
  logarithm: ['log of', 'log', 'log base 10 of', 'logarithm of', 'common log of'],
  naturalLogarithm: ['ln of', 'ln', 'natural log of', 'natural logarithm of'],
  pi: ['pi', 'π'],
  it: ['it', 'that', 'this', 'the result', 'the answer', 'result', 'answer', 'ans'],
} as const;

/** The word that multiplies and is in no name of a thing. */
export const times = 'times';

/** How often something is done, in a word. */
export const oftenWords: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/** Words between that change nothing about a sum. */
export const silent: readonly string[] = ['the', 'um', 'uh', 'er', 'erm', '='];

/** Currencies: the sign that amounts are then shown with. */
export const currencies: Readonly<Record<string, string>> = {
  $: '$',
  dollars: '$',
  dollar: '$',
  bucks: '$',
  buck: '$',
  usd: '$',
  '£': '£',
  pounds: '£',
  pound: '£',
  quid: '£',
  gbp: '£',
  '€': '€',
  euros: '€',
  euro: '€',
  eur: '€',
  '¥': '¥',
  yen: '¥',
  '₹': '₹',
  rupees: '₹',
};

/** What a percentage may be of, said after it. */
export const percentages: readonly string[] = [
  'vat',
  'tax',
  'gst',
  'tip',
  'sales tax',
  'interest',
  'gratuity',
  'extra',
];

/** How the parts of a sum are said aloud. */
export const spoken = {
  add: 'plus',
  subtract: 'minus',
  multiply: 'times',
  divide: 'divided by',
  modulo: 'modulo',
  power: 'to the power of',
  of: 'of',
  percent: ' percent',
  equals: 'is',
  about: 'is about',
} as const;
