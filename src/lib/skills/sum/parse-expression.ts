import type { Utterance } from '../grammar/utterance';
import type { Expression } from './expression';
import { readLexemes, type Lexeme, type OperatorName } from './lexemes';

/** A sum that was read. */
export interface ParsedExpression {
  readonly expression: Expression;
  /** The token after it. */
  readonly end: number;
  readonly currency?: string;
}

/** What a sum is multiplied by, or its root's degree. */
const factors: Partial<Record<OperatorName, string>> = { double: '2', triple: '3', halve: '0.5' };
const roots: Partial<Record<OperatorName, string>> = {
  squareRoot: '2',
  cubeRoot: '3',
  fourthRoot: '4',
  fifthRoot: '5',
};
const functions: Partial<Record<OperatorName, 'sine' | 'cosine' | 'tangent' | 'logarithm' | 'naturalLogarithm'>> = {
  sine: 'sine',
  cosine: 'cosine',
  tangent: 'tangent',
  logarithm: 'logarithm',
  naturalLogarithm: 'naturalLogarithm',
};

/**
 * Reads the longest sum that begins with a token, with the precedence of school: brackets, powers, products, sums.
 *
 * @param left what the sum goes on from, where it begins with an operation ("plus 5")
 */
export function parseExpression(utterance: Utterance, at: number, left?: Expression): ParsedExpression | undefined {
  const { pieces, currency } = readLexemes(utterance, at);
  let index = 0;
  /** Brackets may nest so deep, and no deeper. */
  let depth = 0;

  const peek = (): Lexeme | undefined => pieces[index];
  const nextIs = (...names: readonly OperatorName[]): boolean => {
    const piece = peek();
    return piece?.kind === 'operator' && names.includes(piece.name);
  };

  /** Goes back to where it began when nothing fits. */
  function attempt(read: () => Expression | undefined): Expression | undefined {
    const from = index;
    const found = read();
    if (found === undefined) index = from;
    return found;
  }

  function sum(start?: Expression): Expression | undefined {
    let value = start ?? product();
    if (value !== undefined && start !== undefined) value = productRest(value);
    while (value !== undefined && nextIs('plus', 'minus')) {
      const before: Expression = value;
      const more = attempt(() => {
        const adds = nextIs('plus');
        index++;
        const term = product();
        if (term === undefined) return undefined;
        if (typeof term !== 'string' && term[0] === 'percent' && term[1] !== undefined) {
          return [adds ? 'addPercent' : 'subtractPercent', before, term[1]];
        }
        return [adds ? 'add' : 'subtract', before, term];
      });
      if (more === undefined) break;
      value = more;
    }
    return value;
  }

  function product(): Expression | undefined {
    const value = unary();
    return value === undefined ? undefined : productRest(value);
  }

  function productRest(start: Expression): Expression {
    let value = start;
    for (;;) {
      const before = value;
      const more = attempt(() => {
        if (peek()?.kind === 'open' || nextIs('pi', 'squareRoot')) {
          const factor = power();
          return factor === undefined ? undefined : ['multiply', before, factor];
        }
        const piece = peek();
        if (piece?.kind !== 'operator') return undefined;
        index++;
        const factor = unary();
        if (factor === undefined) return undefined;
        switch (piece.name) {
          case 'times':
            return ['multiply', before, factor];
          case 'over':
            return ['divide', before, factor];
          case 'modulo':
            return ['modulo', before, factor];
          case 'of':
            return isPart(before) ? ['of', before, factor] : undefined;
          case 'off':
            return typeof before !== 'string' && before[0] === 'percent' && before[1] !== undefined
              ? ['subtractPercent', factor, before[1]]
              : undefined;
          default:
            return undefined;
        }
      });
      if (more === undefined) return value;
      value = more;
    }
  }

  function unary(): Expression | undefined {
    if (++depth > 60) return undefined;
    const value = attempt(() => {
      if (nextIs('plus')) {
        index++;
        return unary();
      }
      if (!nextIs('minus')) return power();
      index++;
      const inner = unary();
      return inner === undefined ? undefined : ['negate', inner];
    });
    depth--;
    return value;
  }

  function power(): Expression | undefined {
    const base = postfix();
    if (base === undefined || !nextIs('power')) return base;
    return (
      attempt(() => {
        index++;
        const exponent = unary();
        return exponent === undefined ? undefined : ['power', base, exponent];
      }) ?? base
    );
  }

  function postfix(): Expression | undefined {
    let value = primary();
    for (;;) {
      const piece = peek();
      if (value === undefined || piece?.kind !== 'operator') return value;
      if (piece.name === 'squared') value = ['power', value, '2'];
      else if (piece.name === 'cubed') value = ['power', value, '3'];
      else if (piece.name === 'factorial') value = ['factorial', value];
      else if (piece.name === 'doubled') value = ['multiply', value, '2'];
      else if (piece.name === 'tripled') value = ['multiply', value, '3'];
      else if (piece.name === 'quadrupled') value = ['multiply', value, '4'];
      else if (piece.name === 'halved') value = ['divide', value, '2'];
      else if (piece.name === 'percent') value = ['percent', value];
      else if (piece.name !== 'degrees') return value;
      index++;
    }
  }

  function primary(): Expression | undefined {
    const piece = peek();
    if (piece === undefined) return undefined;
    if (piece.kind === 'number') {
      index++;
      return piece.value;
    }
    if (piece.kind === 'open') {
      return attempt(() => {
        index++;
        const inner = sum();
        if (inner === undefined || peek()?.kind !== 'close') return undefined;
        index++;
        return inner;
      });
    }
    if (piece.kind === 'close') return undefined;
    return attempt(() => {
      index++;
      if (piece.name === 'pi') return ['pi'];
      if (piece.name === 'it') return left === undefined ? undefined : ['it'];
      const inner = nested();
      if (inner === undefined) return undefined;
      if (piece.name === 'factorialOf' || piece.name === 'factorial') return ['factorial', inner];
      if (piece.name === 'squareOf' || piece.name === 'squared') return ['power', inner, '2'];
      if (piece.name === 'cubeOf') return ['power', inner, '3'];
      const degree = roots[piece.name];
      if (degree !== undefined) return ['root', inner, degree];
      const factor = factors[piece.name];
      if (factor !== undefined) return ['multiply', factor, inner];
      const name = functions[piece.name];
      return name === undefined ? undefined : [name, inner];
    });
  }

  /** What a root or a function is of; "of" before it is read already. */
  function nested(): Expression | undefined {
    if (++depth > 60) return undefined;
    const value = nextIs('minus') ? unary() : power();
    depth--;
    return value;
  }

  const start = peek();
  const isChained =
    left !== undefined &&
    start?.kind === 'operator' &&
    nextIs('plus', 'minus', 'times', 'over', 'power', 'modulo', 'squared', 'cubed', 'factorial');
  const expression = isChained ? chained(left) : sum();
  const end = pieces[index - 1]?.end;
  if (expression === undefined || end === undefined) return undefined;
  return currency === undefined ? { expression, end } : { expression, end, currency };

  function chained(before: Expression): Expression | undefined {
    let value: Expression = before;
    const piece = peek();
    if (piece?.kind === 'operator' && (piece.name === 'squared' || piece.name === 'cubed')) {
      index++;
      value = ['power', value, piece.name === 'squared' ? '2' : '3'];
    } else if (piece?.kind === 'operator' && piece.name === 'factorial') {
      index++;
      value = ['factorial', value];
    } else if (nextIs('power')) {
      index++;
      const exponent = unary();
      if (exponent === undefined) return undefined;
      value = ['power', value, exponent];
    }
    const result = sum(value);
    return result === before ? undefined : result;
  }
}

/** What something can be a part of: a percentage, a fraction, or one below one. */
function isPart(expression: Expression): boolean {
  if (typeof expression === 'string') return Number(expression) > 0 && Number(expression) < 1;
  return expression[0] === 'percent' || expression[0] === 'divide';
}
