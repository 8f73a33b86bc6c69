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
  romanLetters: (values: readonly (readonly [roman: string, value: number])[]) =>
    `${values.map(([roman, value]) => `${roman} is ${value.toLocaleString('en')}`).join(', ')}.`,
  colour: (said: string, result: string) => `${said} is ${result}.`,
  noColour: 'Each of the three numbers of a colour goes from 0 to 255.',
  charCode: (char: string, code: string, unicode: string) => `${char} has the code ${code} (Unicode ${unicode}).`,
  charOf: (code: string, char: string) => `${code} is the character ${char}.`,
  tooManyBits: (value: string, bits: number, needed: number) =>
    `${value} does not fit in ${bits} bits; it needs ${needed}, and I write at most 60.`,
  noChar: 'No visible character has that number.',
  badRoman: (roman: string) => `${roman} is not a Roman numeral as they are properly written.`,
  from: (name: string, digits: string, value: string) => `${capital(name)} ${digits} is ${value}.`,
  inBase: (name: string, digits: string) => `${capital(name)} ${digits}`,
  noSuchDigits: (digits: string, name: string) => `${digits} is no number in ${name}.`,
  basedResult: (digits: string, name: string, value: string, isDecimal: boolean) =>
    isDecimal ? `${value}.` : `${digits} in ${name}, which is ${value}.`,
  bitsNeeded: (value: string, bits: number) => `${value} takes ${bits} ${bits === 1 ? 'bit' : 'bits'}.`,
  mostOfBits: (bits: number, value: string) =>
    `The largest number in ${bits} ${bits === 1 ? 'bit' : 'bits'} is ${value}.`,
  notInBits: (value: string, bits: number) => `${value} does not fit in ${bits} bits with a sign.`,
  twosComplement: (value: string, bits: number, digits: string) =>
    `${value} in ${bits}-bit two’s complement is ${digits}.`,
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

export const decimalWords = { point: 'point', minus: 'minus', digits: SMALL } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
