import type { phrases } from '../english/sum';
import type { Expression } from './expression';
import { withIt } from './expression';
import type { SumValues } from './sum-slots';

export type SumAct = keyof typeof phrases;

/** What was asked: the act, and the values that its phrase has. */
export type SumSlots = { readonly act: SumAct } & { readonly [Name in keyof SumValues]?: SumValues[Name] };

/** The sum that an act comes to, where it comes to a single one. */
export function expressionOf({ act, expression, product, a, b, ordinal, degree }: SumSlots): Expression | undefined {
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
      return ['multiply', left, right];
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
