const ask =
  '[(what is | what are | convert | write | show | express | turn | change | put | translate | how (do | would | can) (you | i | we) (write | say | express | put | convert) | what would | how is | give | represent | give me | say | what does | spell | spell out | read | can you convert | encode)]';
const number = '[(number | the number | decimal | decimal number | the decimal | the year | year)]';
const to = '(in | to | into | as | as a | in to | using | with | equal in | look like in | written in | is in | be in)';
const inRoman =
  '(roman numerals | roman numeral | roman numbers | roman number | roman | latin numerals | roman letters | roman digits)';
const inBinary =
  '(binary | base 2 | base two | binary code | binary number | bits | binary numbers | binary form | binary notation)';
const inHex = '(hex | hexadecimal | base 16 | base sixteen | hexidecimal | hex code | hexadecimal number)';
const inOctal = '(octal | base 8 | base eight | octal number | oct)';
const inDecimal =
  '(decimal | base 10 | base ten | a number | number | numbers | digits | normal numbers | arabic numerals | arabic | decimal number | figures | normal | regular numbers | an integer | denary | modern numbers | arabic numbers)';
const inWords =
  '(words | letters | english | word form | english words | written words | written out | full | plain english)';

/** How English speakers ask for numbers in other writings. */
export const phrases = {
  roman: [
    `${ask} ${number} {whole} ${to} ${inRoman}`,
    `${inRoman} (for | of) ${number} {whole}`,
    `${ask} ${inRoman} (for | of) ${number} {whole}`,
    `${number} {whole} ${inRoman}`,
    `how (do | did) [the] romans write {whole}`,
    `romanize {whole}`,
  ],
  binary: [
    `${ask} ${number} {whole} ${to} ${inBinary}`,
    `${ask} ${inBinary} (for | of) ${number} {whole}`,
    `${number} {whole} ${inBinary}`,
  ],
  hex: [
    `${ask} ${number} {whole} ${to} ${inHex}`,
    `${ask} ${inHex} (for | of) ${number} {whole}`,
    `${number} {whole} ${inHex}`,
  ],
  octal: [
    `${ask} ${number} {whole} ${to} ${inOctal}`,
    `${ask} ${inOctal} (for | of) ${number} {whole}`,
    `${number} {whole} ${inOctal}`,
  ],
  base: [
    `${ask} ${number} {whole} ${to} base {base}`,
    `${ask} base {base} (for | of) ${number} {whole}`,
    `${number} {whole} base {base}`,
  ],
  words: [
    `${ask} ${number} {exact} [out] ${to} ${inWords}`,
    `(spell | spell out | write out | write | say | how do you spell | how do you write | how do i write | how do you say) [the number | number] {exact} (out | out in words | in words | in letters | in english | in full)`,
    `(spell out | write out | spell | how do you spell | how do you say | how do you pronounce) (the number | number) {exact} [out]`,
    `${inWords} (for | of) ${number} {exact}`,
    `(spell out | how do you say | how do you pronounce) {exact}`,
  ],
  figures: [`${ask} {exact} (in | into | as) (figures | digits | numerals)`],
  zeros: ['how many (zeros | zeroes | noughts) (are in | are there in | in | does | has | are) {whole} [have]'],
  ordinal: [`${ask} [the] ordinal (of | for) {whole}`, `{whole} as an ordinal`],
  scientific: [
    `${ask} ${number} {exact} ${to} (scientific notation | scientific form | standard form | exponential notation | exponential form | scientific | engineering notation)`,
    `(scientific notation | standard form) (of | for) {exact}`,
  ],
  fraction: [
    `${ask} {percent} ${to} [a] (fraction | simplest fraction | fraction in simplest form)`,
    `${ask} {exact} ${to} [a] (fraction | simplest fraction | fraction in lowest terms | fraction in simplest form)`,
    `simplify [the fraction] {a} / {b}`,
    `reduce [the fraction] {a} / {b} [to lowest terms]`,
  ],
  decimal: [
    `${ask} {percent} ${to} [a] (decimal | decimal number)`,
    `${ask} {a} / {b} ${to} [a] (decimal | decimal number)`,
    `${ask} {a} over {b} ${to} [a] (decimal | decimal number)`,
  ],
  percent: [
    `${ask} {exact} ${to} [a] (percent | percentage | %)`,
    `${ask} {a} / {b} ${to} [a] (percent | percentage | %)`,
  ],
  fromRoman: [
    `${ask} ${number} [roman numeral | roman numerals | roman number | the roman numeral] {roman} [${to} ${inDecimal}]`,
    `${ask} [the] ${inRoman} {roman} [${to} ${inDecimal}] [mean | stand for | be | equal]`,
    `what (number | year) is {roman} [in roman numerals]`,
    `${ask} {roman} (in | from) ${inRoman} [${to} ${inDecimal}]`,
    `what does {roman} (mean | stand for) [in ${inRoman}]`,
    `{roman} ${to} ${inDecimal}`,
  ],
  fromBinary: [
    `${ask} [the] [binary | binary number | binary code] {bits} [(from | in)] [binary] ${to} ${inDecimal}`,
    `${ask} [the] (binary | binary number | binary code) {bits} [mean | stand for | be | equal]`,
    `(what | which) number is [the] [binary] {bits} [in binary]`,
    `${ask} {bits} (in | from) binary ${to} ${inDecimal}`,
    `binary {bits}`,
    `what is {bits} in binary as a number`,
  ],
  fromHex: [
    `${ask} [the] (hex | hexadecimal | hex number | 0 x | hex code) {hex} [${to} ${inDecimal}]`,
    `${ask} [the] [hex | hexadecimal] {hex} (from | in) hex ${to} ${inDecimal}`,
    `${ask} [the] {hex} hex ${to} ${inDecimal}`,
    `{hexLetters} ${to} ${inDecimal}`,
    `${ask} {hexLetters} ${to} ${inDecimal}`,
  ],
  fromOctal: [
    `${ask} [the] (octal | octal number) {octal} [${to} ${inDecimal}]`,
    `${ask} {octal} octal ${to} ${inDecimal}`,
    `${ask} {octal} (from | in) octal ${to} ${inDecimal}`,
  ],
  binaryToHex: [`${ask} [binary] {bits} [from binary] ${to} ${inHex}`],
  hexToBinary: [`${ask} (hex | hexadecimal) {hex} ${to} ${inBinary}`, `${ask} {hexLetters} ${to} ${inBinary}`],
  digits: [
    `how many digits (does | are in | in | has | are there in) {whole} [have]`,
    `${ask} [the] (digit sum | sum of the digits | sum of digits | cross sum) (of | in) {whole}`,
  ],
  primeAndRoman: [`is {whole} [a] prime [number] and what is it in roman [numerals]`],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  whole: ['[and | what about | how about | or | now | and what about] {whole} [too | as well | then]'],
  roman: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inRoman}`],
  binary: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inBinary}`],
  hex: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inHex}`],
  octal: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inOctal}`],
  words: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inWords}`],
} as const;

/** Words that are written with the letters of Roman numerals alone; in capitals they are numerals. */
export const wordsOfRomanLetters: readonly string[] = [
  ...[
    'mix',
    'mild',
    'mill',
    'dim',
    'did',
    'lid',
    'vivid',
    'civil',
    'livid',
    'i',
    'c',
    'd',
    'm',
    'l',
    'ill',
    'id',
    'mid',
    'mil',
  ],
];

/** The sentences of the answers. */
export const sentences = {
  roman: (value: string, roman: string) => `${value} in Roman numerals is ${roman}.`,
  noRoman: 'Roman numerals go from 1 to 3,999; there is none for that number.',
  base: (value: string, name: string, digits: string) => `${value} in ${name} is ${digits}.`,
  bases: { 2: 'binary', 8: 'octal', 16: 'hexadecimal' } as Readonly<Record<number, string>>,
  baseName: (base: number) => `base ${base}`,
  noBase: 'I can write numbers in the bases from 2 to 36.',
  words: (value: string, words: string) => `${value} in words is “${words}”.`,
  ordinal: (value: string, ordinal: string) => `${value} as an ordinal is ${ordinal}.`,
  is: (value: string, result: string) => `${value} is ${result}.`,
  fromRoman: (roman: string, value: string) => `${roman} is ${value}.`,
  badRoman: (roman: string) => `${roman} is not a Roman numeral as they are properly written.`,
  from: (name: string, digits: string, value: string) => `${capital(name)} ${digits} is ${value}.`,
  digitCount: (value: string, count: number, sum: number) =>
    `${value} has ${count} ${count === 1 ? 'digit' : 'digits'}; their sum is ${sum}.`,
  prime: (value: string, isPrime: boolean) => (isPrime ? `Yes, ${value} is prime.` : `No, ${value} is not prime.`),
  zeros: (count: number) => `It has ${count} ${count === 1 ? 'zero' : 'zeros'} at the end.`,
  tooLarge: 'That number is too large for me to write out; up to 15 digits I can.',
  noFraction: 'That number has no short fraction.',
} as const;

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** A whole number below 10¹⁵ in English words; the British "and" is for whoever writes that way. */
export function numberInWords(value: number, and: boolean): string {
  if (value === 0) return SMALL[0] ?? '';
  const groups: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(`${groupInWords(group, and)}${scale === '' ? '' : ` ${scale}`}`);
    rest = Math.floor(rest / 1000);
  }
  const last = value % 1000;
  if (and && value > 1000 && last > 0 && last < 100) {
    const end = groups.pop() ?? '';
    return `${groups.join(' ')} and ${end}`;
  }
  return groups.join(' ');
}

function groupInWords(value: number, and: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const small =
    rest < 20
      ? rest === 0
        ? ''
        : (SMALL[rest] ?? '')
      : `${TENS[Math.floor(rest / 10)] ?? ''}${rest % 10 === 0 ? '' : `-${SMALL[rest % 10] ?? ''}`}`;
  if (hundreds === 0) return small;
  const head = `${SMALL[hundreds] ?? ''} hundred`;
  return small === '' ? head : `${head} ${and ? 'and ' : ''}${small}`;
}

/** "1st", "22nd", "113th". */
export function ordinalOf(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

export const decimalWords = { point: 'point', minus: 'minus', digits: SMALL } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
