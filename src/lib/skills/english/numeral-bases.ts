const ask =
  '[(what is | what are | convert | write | show | express | turn | change | put | translate | give | say | encode | decode | make | work out | what would | how (do | would | can) (you | i) (write | say | convert | express))]';
const to = '(in | to | into | as | as a | in to | is what in | equals what in | written in | be in)';
const value = '[value | equivalent | form | version | number | representation | code | digits]';
const kind = '[number | digit | value | code | string | integer | byte]';
const asked =
  '(what is that | what is it | what is (this | that one) | how much is (that | it) | what number is (that | it) | what does it equal | what is the value | what does that make | what does that come to | what would that be | which is | equals what | is what | what does that mean)';

/** The names of bases, by the base. */
export const baseNames: readonly (readonly [words: string, base: number])[] = [
  ...(['binary number', 'binary code', 'binary', 'bin', 'base 2', 'base two', 'base - 2'] as const).map(of(2)),
  ...(['octal number', 'octal', 'oct', 'base 8', 'base eight', 'base - 8'] as const).map(of(8)),
  ...(['decimal number', 'decimal', 'dec', 'denary', 'base 10', 'base ten', 'base - 10'] as const).map(of(10)),
  ...(['hex code', 'hex number', 'hexadecimal', 'hexidecimal', 'hexadecimals', 'hex'] as const).map(of(16)),
  ...(['base 16', 'base sixteen', 'base - 16'] as const).map(of(16)),
  ...([3, 4, 5, 6, 7, 9, 12, 20, 32, 36] as const).map((base) => [`base ${String(base)}`, base] as const),
];

/** What a number is called that is written as everybody does. */
export const plainNames: readonly string[] = [
  ...[
    'ordinary numbers',
    'ordinary number',
    'normal numbers',
    'normal number',
    'a normal number',
    'an ordinary number',
  ],
  ...[
    'plain numbers',
    'plain number',
    'a plain number',
    'regular numbers',
    'a number',
    'a decimal',
    'numbers',
    'normal',
  ],
];

/** How English speakers ask for a number of one base in another. */
export const basePhrases = {
  rebase: [
    `from {from} [to {goal}] [:] ${kind} {digits}`,
    `${ask} {digits} from {from} [to {goal}]`,
    `(have | got | read | see) [a | the] {from} ${kind} {digits} [,] ${asked} [in | as] [{goal}]`,
    `{from} ${kind} {digits} [,] (what | which) (number | value) [is (it | that)]`,
    `decode [the] {from} ${kind} {digits}`,
    `${ask} ${kind} {digits} (from | in | is) [the] {from} ${to} {goal}`,
    `${ask} {from} ${kind} {digits} ${to} {goal} ${kind}`,
    `${ask} {digits} {from} ${to} {goal} ${kind}`,
    `${ask} [from] {from} to {goal} [of | :] {digits}`,
    `{from} {digits} {goal}`,
    `${ask} [the] {goal} ${value} (of | for) [the] {from} ${kind} {digits}`,
    `${ask} [the] {goal} ${value} (of | for) {digits} (in | from) {from}`,
    `${ask} {from} ${kind} {digits} ${asked} [in | as] [{goal}]`,
    `${ask} {digits} [in | is] {from} ${asked} [in | as] [{goal}]`,
    `${ask} {from} ${kind} {digits} in {goal}`,
    `what (number | value) is [the] {from} ${kind} {digits}`,
  ],
  fromPrefixed: [
    `${ask} {prefixed} [${to}] {goal}`,
    `{prefixed}`,
    `what (is | does) {prefixed} [mean | equal | come to]`,
    `is {prefixed} [the same as | equal to | =] {whole}`,
  ],
  fromHexWord: [`${ask} [the] {hexWord} ${to} {goal}`],
  ofDecimal: [`${ask} [the] {goal} ${value} (of | for) [number | decimal] {whole}`],
  basedSum: [
    `[add | sum | what is | work out] {from} [numbers] {digits} (and | plus | + | to) [{from}] {otherDigits}`,
    `[add | sum | what is | work out] {digits} (and | plus | +) {otherDigits} in {from}`,
    `[add | sum | what is | work out] {prefixed} (and | plus | +) {otherPrefixed} [in {goal}]`,
  ],
  basedDifference: [
    `[what is | work out] {from} {digits} (minus | -) [{from}] {otherDigits}`,
    `[what is | work out] {digits} (minus | -) {otherDigits} in {from}`,
    `[what is | work out] {prefixed} (minus | -) {otherPrefixed} [in {goal}]`,
  ],
  bitsNeeded: [
    `how many (bits | binary digits) (do i need | are needed | does it take | is | are | do you need | would i need | it takes | will i need) [to] [for | write | store | hold | represent | show] {whole} [need | take | have] [in binary]`,
    `how many bits (for | in | has) {whole}`,
    `how many bits does {whole} (need | take | have | use)`,
  ],
  mostOfBits: [
    `[what is] [the] (biggest | bigest | largest | highest | greatest | max | maximum) [unsigned] (number | value | integer) (in | with | for | of | i can store in | that fits in | you can have in | you can write in | you can make with) {a} (bits | bit | binary digits)`,
    `[what is] [the] (biggest | largest | highest | greatest | max | maximum) {a} [-] bit [unsigned] (number | value | integer)`,
  ],
  twosComplement: [
    `${ask} {exact} ${to} {a} [-] (bit | bits) (two's | twos | 2's | 2 s | two s) complement`,
    `${ask} (two's | twos | 2's) complement of {exact} (in | with | using) {a} (bits | bit)`,
    `{a} [-] bit (two's | twos) complement of {exact}`,
  ],
} as const;

function of(base: number): (words: string) => readonly [string, number] {
  return (words) => [words, base];
}
