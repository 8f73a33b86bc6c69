import { basePhrases } from './numeral-bases';
import { romanPhrases } from './numeral-roman';
import { ask, inBinary, inDecimal, inHex, inOctal, inRoman, inWords, number, to } from './numeral-words';

/** How English speakers ask for numbers in other writings. */
export const phrases = {
  ...romanPhrases,
  binary: [
    `(dec | decimal | denary | number) to (bin | binary) {whole}`,
    `${ask} ${number} {whole} ${to} ${inBinary}`,
    `${ask} ${inBinary} (for | of) ${number} {whole}`,
    `${number} {whole} ${inBinary}`,
  ],
  paddedBinary: [
    `${ask} ${number} {whole} ${to} {a} [-] (bit | bits | digit | digits | place | figure | figures) binary`,
    `${ask} {a} [-] (bit | digit | place | figure) binary (for | of | number for) {whole}`,
    `${ask} {whole} ${to} binary [,] {a} (bits | digits | bit | figures | places) [wide | long | please]`,
    `${ask} {a} [-] bit binary (for | of | number for) {whole}`,
    `${ask} {whole} ${to} {a} [-] (bit | bits) binary`,
    `${ask} {whole} ${to} binary (with | in | using | on) {a} (bits | digits | bit)`,
  ],
  binaryAndHex: [`${ask} ${number} {whole} ${to} (${inBinary} and [in] ${inHex} | ${inHex} and [in] ${inBinary})`],
  hex: [
    `(dec | decimal | denary) to (hex | hexadecimal) {whole}`,
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
    `${ask} ${number} {exact} [out] ${to} ${inWords} for [my] (cheque | check | form | invoice | contract)`,
    `(number words | number in words | in words | words) [:] {exact}`,
    `${ask} ${number} {exact} [out] ${to} ${inWords}`,
    `(spell | spell out | write out | write | say | how do you spell | how do you write | how do i write | how do you say) [the number | number] {exact} (out | out in words | in words | in letters | in english | in full)`,
    `(spell out | write out | spell | how do you spell | how do you say | how do you pronounce) (the number | number) {exact} [out]`,
    `${inWords} (for | of) ${number} {exact}`,
    `how (do | would | should) (you | i | we) (spell | write) [out] [the number | number | the figure] {exact} [out] [in words | in full | in letters]`,
    `(spell out | how do you say | how do you pronounce) {exact}`,
  ],
  figures: [
    `${ask} {exact} [written] (in | into | as | to) (figures | digits | numerals | number | numbers)`,
    `${ask} {exact} [written] [out] (with all [its] (zeros | zeroes | noughts) | in full | out in full | written out in full | with zeros)`,
    `${ask} {exact} in (digits | figures | numbers) [,] how many (zeros | noughts | zeroes)`,
  ],
  fromScientific: [
    `${ask} {exact} e [+] {a} ${to} ${inDecimal}`,
    `${ask} {exact} (x | × | * | times) 10 (^ | to the | to the power | to the power of) {a} ${to} ${inDecimal}`,
    `${ask} {exact} e [+] {a} [written] [out] in full`,
  ],
  zeros: ['how many (zeros | zeroes | noughts) (are in | are there in | in | does | has | are) {whole} [have]'],
  ordinal: [`${ask} [the] ordinal (of | for) {whole}`, `{whole} as an ordinal`],
  scientific: [
    `${ask} ${number} {exact} ${to} (scientific notation | scientific form | standard form | exponential notation | exponential form | scientific | engineering notation)`,
    `(scientific notation | standard form) (of | for) {exact}`,
  ],
  fraction: [
    `(what | which) [simple | simplest] fraction (is | would be | would you write for | equals) {exact} [as a decimal | as a fraction]`,
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
  colourToHex: [
    `${ask} rgb [colour | color] {rgb} ${to} [a] ${inHex} [colour | color] [code]`,
    `rgb to hex {rgb}`,
    `hex [colour | color] [code] (for | of) rgb {rgb}`,
  ],
  hexToColour: [
    `${ask} {colour} (in | to | as | into) rgb [numbers | values | colour | color]`,
    `(hex to rgb | rgb of | rgb for | rgb values of | rgb values for) {colour}`,
  ],
  charCode: [
    `${ask} [the] (ascii | unicode | character | char | utf) [code | value | number | code point] (for | of) [letter | character] {char}`,
    `ascii {char}`,
  ],
  charOf: [
    `(what | which) (character | letter | char | symbol) (is | has) [ascii | unicode | character] [code | value | number] {whole}`,
    `(what | which) (character | letter | char | symbol) (is | has) (ascii | unicode | character) [code | value | number] {whole}`,
    `(ascii | character | unicode) [code | number] {whole} (is | means | what is it | as a character | to character)`,
  ],
  fromBinary: [
    `${ask} {bits} ${to} ${inDecimal} [and] (not | instead of | rather than) [in] binary`,
    `{prefixedBits}`,
    `(bin | binary) to (dec | decimal | denary | number) {bits}`,
    `${ask} {bits} [from | in] (base 2 | base two) [${to} ${inDecimal}]`,
    `${ask} [the] [binary | binary number | binary code] {bits} [(from | in)] [binary] ${to} ${inDecimal}`,
    `${ask} [the] (binary | binary number | binary code) {bits} [mean | stand for | be | equal]`,
    `(what | which) number is [the] [binary] {bits} [in binary]`,
    `${ask} {bits} (in | from) binary ${to} ${inDecimal}`,
    `binary {bits}`,
    `what is {bits} in binary as a number`,
  ],
  fromHex: [
    `[i (have | got | see | get) | have | got | there is] [a | the | my] (register | memory | error | status | byte | address | port | data | sensor | flag) [value | address | code | reading | word | byte] [is | of | reads | says | shows] {hexLetters} [,] [and] (what is (it | that) | convert (it | that) | which is | what) [in | as | to] ${inDecimal}`,
    `{hexLetters} [,] (what is (it | that) | how much is (it | that)) [in | as] ${inDecimal}`,
    `(hex | hexadecimal) to (dec | decimal | denary | number) {hex}`,
    `${ask} {hex} (from | in) (base 16 | base sixteen) [${to} ${inDecimal}]`,
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
  ...basePhrases,
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  whole: [
    '[and | what about | how about | or | now | and what about | do | try | make it | same for | same with | and for | what is] {whole} [too | as well | then | instead]',
  ],
  fromRoman: [
    '[and | what about | how about | or | now | and what about | do | try | same for | same with | and for | what is] {roman} [too | as well | then | instead]',
  ],
  roman: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inRoman} [too]`,
    `[and | what about | now] ${inRoman} [too | as well | please | then]`,
  ],
  binary: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inBinary} [too]`,
    `[and | what about | now] ${inBinary} [too | as well | please | then]`,
  ],
  hex: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inHex} [too]`,
    `[and | what about | now] ${inHex} [too | as well | please | then]`,
  ],
  octal: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inOctal} [too]`,
    `[and | what about] ${inOctal} (too | as well | please)`,
  ],
  words: [`[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inWords} [too]`],
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

/** "1st", "22nd", "113th". */
export function ordinalOf(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
