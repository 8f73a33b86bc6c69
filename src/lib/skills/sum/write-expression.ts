import { decimal, formatDecimal } from '../decimal';
import { spoken } from '../english/sum-words';
import type { Expression, Operation } from './expression';

const signs: Partial<Record<Operation, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  modulo: 'mod',
  of: 'of',
};

const said: Partial<Record<Operation, string>> = spoken;

const names: Partial<Record<Operation, string>> = {
  sine: 'sin',
  cosine: 'cos',
  tangent: 'tan',
  logarithm: 'log',
  naturalLogarithm: 'ln',
};

/** How tightly an operation binds; what binds less tightly within it needs brackets. */
function strength(expression: Expression): number {
  if (typeof expression === 'string') return expression.startsWith('-') ? 3 : 9;
  switch (expression[0]) {
    case 'add':
    case 'subtract':
    case 'addPercent':
    case 'subtractPercent':
      return 1;
    case 'multiply':
    case 'divide':
    case 'modulo':
    case 'of':
      return 2;
    case 'negate':
      return 3;
    case 'power':
      return 4;
    default:
      return 9;
  }
}

/** Writes a sum as at school, for the eye or for the ear. */
export function writeExpression(
  expression: Expression,
  locale: string,
  manner: 'written' | 'spoken' = 'written',
): string {
  const write = (part: Expression | undefined, least: number): string => {
    if (part === undefined) return '';
    const text = writeExpression(part, locale, manner);
    return strength(part) < least ? `(${text})` : text;
  };
  if (typeof expression === 'string') {
    return formatDecimal(decimal(expression), { locale }).text.replace('-', manner === 'spoken' ? 'minus ' : '−');
  }
  const [operation, a, b] = expression;
  const own = strength(expression);
  switch (operation) {
    case 'power':
      if (manner === 'spoken') return `${write(a, 5)} ${spoken.power} ${write(b, 4)}`;
      return `${write(a, 5)}${b === '2' ? '²' : b === '3' ? '³' : `^${write(b, 4)}`}`;
    case 'negate':
      return `${manner === 'spoken' ? 'minus ' : '−'}${write(a, own)}`;
    case 'percent':
      return `${write(a, 9)}${manner === 'spoken' ? spoken.percent : '%'}`;
    case 'addPercent':
      return `${write(a, 1)} + ${write(b, 9)}%`;
    case 'subtractPercent':
      return `${write(a, 1)} − ${write(b, 9)}%`;
    case 'root':
      return b === '2' ? `√${write(a, 9)}` : b === '3' ? `∛${write(a, 9)}` : `${write(b, 9)}th root of ${write(a, 9)}`;
    case 'factorial':
      return `${write(a, 9)}!`;
    case 'pi':
      return 'π';
    case 'it':
      return '';
    default: {
      const name = names[operation];
      if (name !== undefined) return `${name}(${write(a, 0)}${isTurn(operation) ? '°' : ''})`;
      const sign = manner === 'spoken' ? said[operation] : signs[operation];
      return `${write(a, own)} ${sign ?? ''} ${write(b, own + 1)}`;
    }
  }
}

function isTurn(operation: Operation): boolean {
  return operation === 'sine' || operation === 'cosine' || operation === 'tangent';
}
