const SIGNS: readonly (readonly [sign: string, value: number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The Roman numeral of a whole number; `undefined` outside 1 to 3999. */
export function toRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [sign, worth] of SIGNS) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** What a Roman numeral is worth; `undefined` when it is not written as the Romans' heirs do ("IIII"). */
export function fromRoman(text: string): number | undefined {
  const upper = text.toUpperCase();
  let rest = upper;
  let value = 0;
  for (const [sign, worth] of SIGNS) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && toRoman(value) === upper ? value : undefined;
}
