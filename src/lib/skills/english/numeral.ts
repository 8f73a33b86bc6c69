const ask =
  '[(what is | what are | convert | write | show | express | turn | change | put | translate | how (do | would | can) (you | i | we) (write | say | express | put | convert) | what would | how is | give | represent | give me | say | what does | spell | spell out | read | can you convert | encode)]';
const number = '[(number | the number | decimal | decimal number | the decimal | the year | year)]';
const to = '(in | to | into | as | as a | in to | using | with | equal in | look like in | written in | is in | be in)';
const inRoman =
  '(roman numerals | roman numeral | roman numbers | roman number | roman | latin numerals | roman letters | roman digits)';
const inBinary =
  '(binary | bin | base 2 | base two | binary code | binary number | bits | binary numbers | binary form | binary notation)';
const inHex = '(hex | hexadecimal | base 16 | base sixteen | hexidecimal | hex code | hexadecimal number)';
const inOctal = '(octal | base 8 | base eight | octal number | oct)';
const inDecimal =
  '(decimal | base 10 | base ten | a number | ordinary number | normal number | plain number | dec | denary number | number | numbers | digits | normal numbers | arabic numerals | arabic | decimal number | figures | normal | regular numbers | an integer | denary | modern numbers | arabic numbers)';
const inWords =
  '(words | letters | english | word form | english words | written words | written out | full | plain english)';

const inscription =
  '(clock face | clock | watch | film credits | credits | building | book | tattoo | inscription | chapter | monument | stone | plaque | page | gravestone | coin | door)';
const named =
  '(superbowl | super bowl | chapter | king | pope | louis | henry | charles | george | edward | elizabeth | volume | part | rocky | act | world war | page | section | appendix | psalm | sonnet | wrestlemania)';
const forWhat = '[for [my] (cheque | check | form | tattoo | invoice | birthday | essay | contract | clock | ring)]';

/** How English speakers ask for numbers in other writings. */
export const phrases = {
  roman: [
    `${ask} ${number} {whole} ${to} ${inRoman}`,
    `${inRoman} (for | of) [birth year | wedding year | birthday | age] ${number} {whole} ${forWhat}`,
    `${ask} ${inRoman} (for | of) ${number} {whole}`,
    `${number} {whole} ${inRoman}`,
    `how (do | did) [the] romans write {whole}`,
    `romanize {whole}`,
    `is {roman} (correct | right | valid | wrong) for {whole} [or {otherRoman}] [what is {whole} ${to} ${inRoman}]`,
    `(dec | decimal | number | numbers | arabic) to roman [numerals | numeral] {whole}`,
  ],
  binary: [
    `(dec | decimal | denary | number) to (bin | binary) {whole}`,
    `${ask} ${number} {whole} ${to} ${inBinary}`,
    `${ask} ${inBinary} (for | of) ${number} {whole}`,
    `${number} {whole} ${inBinary}`,
  ],
  paddedBinary: [
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
    `(spell out | how do you say | how do you pronounce) {exact}`,
  ],
  figures: [
    `${ask} {exact} (in | into | as) (figures | digits | numerals | number | numbers)`,
    `${ask} {exact} (with all [its] (zeros | zeroes | noughts) | in full | out in full | written out in full | with zeros)`,
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
    `${inscription} (says | say | shows | reads | is | has) {roman} (what is that | what year is that | what number is that | what does that mean | when was it (made | built) | what is that in numbers | what year was it [made | built])`,
    `${named} {roman} (is what number | number | what number is that | is which number | which number is that [{otherRoman}] | what number | is what)`,
    `(is | would) {roman} [be] (valid | correct | proper | real | right | allowed | legal) [as] [${inRoman}]`,
    `(roman | roman numerals | roman numeral) to (dec | decimal | number | numbers | arabic) {roman}`,
    `${ask} ${number} [roman numeral | roman numerals | roman number | the roman numeral] {roman} [${to} ${inDecimal}]`,
    `${ask} [the] ${inRoman} {roman} [${to} ${inDecimal}] [mean | stand for | be | equal]`,
    `what (number | year) is {roman} [in roman numerals]`,
    `${ask} {roman} (in | from) ${inRoman} [${to} ${inDecimal}]`,
    `what does {roman} (mean | stand for) [in ${inRoman}]`,
    `{roman} ${to} ${inDecimal}`,
  ],
  romanLetters: [
    `what (do | does) {roman} and {otherRoman} (stand for | mean) [in ${inRoman}]`,
    `what (are | is) {roman} and {otherRoman} in ${inRoman}`,
  ],
  romanSum: [`[add | what is] {roman} (and | plus | +) {otherRoman} [in ${inRoman} | as ${inRoman}]`],
  romanDifference: [`[what is] {roman} (minus | - | take away) {otherRoman} [in ${inRoman} | as ${inRoman}]`],
  afterRoman: [`${ask} [number | numeral | roman numeral] (after | comes after | following) {roman} [in ${inRoman}]`],
  romanDate: [
    `${ask} [date | my birthday | wedding date] {day} ${to} ${inRoman} ${forWhat}`,
    `${inRoman} (for | of) [date | my birthday | wedding date] {day} ${forWhat}`,
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
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  whole: ['[and | what about | how about | or | now | and what about] {whole} [too | as well | then]'],
  roman: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inRoman} [too]`,
    `[and | what about] ${inRoman} (too | as well | please)`,
  ],
  binary: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inBinary} [too]`,
    `[and | what about] ${inBinary} (too | as well | please)`,
  ],
  hex: [
    `[and | what about | how about | or | now | and what is it] (in | to | into | as) ${inHex} [too]`,
    `[and | what about] ${inHex} (too | as well | please)`,
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
