import type { phrases } from '../english/sum';
import type { Expression } from './expression';
import { withIt } from './expression';
import type { SumValues } from './sum-slots';

export type SumAct = keyof typeof phrases;

/** What was asked: the act, and the values that its phrase has. */
export type SumSlots = { readonly act: SumAct } & { readonly [Name in keyof SumValues]?: SumValues[Name] };

/** The sum that an act comes to, where it comes to a single one. */
export function expressionOf(slots: SumSlots): Expression | undefined {
  const whole = firstExpressionOf(slots);
  return slots.act === 'value' || slots.chained === undefined || whole === undefined
    ? whole
    : goOn(slots.chained.expression, whole);
}

/** What a sum that is answered in a sentence of its own comes to, to go on with. */
export function resultOf({ act, numbers = [], amount, percent = '0', count = 1 }: SumSlots): Expression | undefined {
  const joined = (operation: 'add' | 'multiply'): Expression =>
    numbers.slice(1).reduce<Expression>((all, one) => [operation, all, one], numbers[0] ?? '0');
  const whole = amount?.expression ?? '0';
  switch (act) {
    case 'total':
      return joined('add');
    case 'product':
      return joined('multiply');
    case 'average':
      return ['divide', joined('add'), String(Math.max(1, numbers.length))];
    case 'split':
      return ['divide', whole, String(Math.max(1, count))];
    case 'splitTip':
      return ['divide', ['addPercent', whole, percent], String(Math.max(1, count))];
    case 'tip':
    case 'addTax':
      return ['addPercent', whole, percent];
    default:
      return undefined;
  }
}

function firstExpressionOf(slots: SumSlots): Expression | undefined {
  const { act, expression, product, a, b, ordinal, degree } = slots;
  const left = a?.expression ?? '0';
  const right = b?.expression ?? '0';
  switch (act) {
    case 'value':
      return expression?.expression;
    case 'add':
      return isPercent(left) ? ['addPercent', right, left[1] ?? '0'] : ['add', left, right];
    case 'subtract':
      return isPercent(left) ? ['subtractPercent', right, left[1] ?? '0'] : ['subtract', right, left];
    case 'multiply':
    case 'multiplyThings':
    case 'rate':
      return ['multiply', left, right];
    case 'tripled':
      return ['multiply', ['multiply', left, slots.often ?? right], slots.c?.expression ?? '1'];
    case 'oftenThings':
      return ['multiply', left, slots.often ?? '1'];
    case 'interest':
      return [
        'multiply',
        ['of', ['percent', slots.percent ?? '0'], slots.amount?.expression ?? '0'],
        years(slots.count),
      ];
    case 'groups':
      return ['multiply', left, slots.group ?? '1'];
    case 'overPeriod':
      return overPeriod(left, slots.period, slots.longer ?? 'year');
    case 'shareOf':
      return slots.share?.expression;
    case 'divide':
      return ['divide', left, right];
    case 'remainder': {
      const quotient = product?.expression;
      if (quotient === undefined) return ['modulo', left, right];
      if (typeof quotient === 'string' || quotient[0] !== 'divide') return quotient;
      return ['modulo', quotient[1] ?? '0', quotient[2] ?? '0'];
    }
    case 'power':
      return ['power', left, b?.expression ?? ordinal ?? '2'];
    case 'root':
      return ['root', left, ordinal ?? degree ?? '2'];
    case 'reciprocal':
      return ['divide', '1', left];
    case 'absolute':
      return typeof left === 'string' ? left.replace('-', '') : left[0] === 'negate' ? left[1] : left;
    default:
      return undefined;
  }
}

function years(count: number | undefined): string {
  return String(count ?? 1);
}

/** How many of one period a longer one is counted as. */
const periodsIn: Readonly<Record<string, string>> = {
  'day week': '7',
  'day fortnight': '14',
  'day year': '365',
  'week fortnight': '2',
  'week year': '52',
  'fortnight year': '26',
  'month quarter': '3',
  'month year': '12',
  'quarter year': '4',
};

/** What so much a period comes to over another one; `undefined` where one is no fixed number of the other. */
function overPeriod(amount: Expression, period = '', other = ''): Expression | undefined {
  const times = periodsIn[`${period} ${other}`];
  if (times !== undefined) return ['multiply', amount, times];
  const parts = periodsIn[`${other} ${period}`];
  return parts === undefined ? undefined : ['divide', amount, parts];
}

/** Whether what was said fits together: "28 bricks a row and 15 rows", not "60 miles an hour and 30 people". */
export function isSound(slots: SumSlots, source: string): boolean {
  if (slots.act === 'overPeriod') return overPeriod('1', slots.period, slots.longer ?? 'year') !== undefined;
  // "1.250 euro" is a thousand and more to some, and little more than one to others.
  if (isTax(slots.act) && slots.amount?.currency !== undefined && /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/.test(source))
    return false;
  if (slots.act !== 'rate') return true;
  return singular(slots.other) === singular(slots.third);
}

function isTax(act: SumAct): boolean {
  return act === 'tax' || act === 'addTax' || act === 'withoutTax';
}

function singular(word = ''): string {
  return word
    .toLowerCase()
    .replace(/(?<=x|ch|sh|ss)es$|ies$|s$/, '')
    .replace(/y$/, '');
}

/** A sum with another last number: "and of 90?", "and 20 %?". */
export function withLast(expression: Expression, last: Expression): Expression {
  if (typeof expression === 'string') return last;
  const [operation, first, second] = expression;
  if (operation === 'of' && first !== undefined && isPercent(last)) return [operation, last, second ?? '0'];
  if (isPercentOperation(operation) && first !== undefined && isPercent(last))
    return [operation, first, last[1] ?? '0'];
  if (isPercentOperation(operation) && second !== undefined) return [operation, last, second];
  if (operation === 'root') return [operation, last, second ?? '2'];
  if (second !== undefined && first !== undefined) return [operation, first, last];
  return first === undefined ? last : [operation, last];
}

/** A sum that goes on from another. */
export function goOn(expression: Expression, before: Expression): Expression {
  return withIt(expression, before);
}

function isPercent(expression: Expression): expression is readonly ['percent', ...Expression[]] {
  return typeof expression !== 'string' && expression[0] === 'percent';
}

function isPercentOperation(operation: string): boolean {
  return operation === 'addPercent' || operation === 'subtractPercent';
}
