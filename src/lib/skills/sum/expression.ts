/** What the parts of a sum are joined by. `it` stands for the result of the turn before. */
export type Operation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'modulo'
  | 'power'
  | 'negate'
  | 'percent'
  | 'of'
  | 'addPercent'
  | 'subtractPercent'
  | 'root'
  | 'factorial'
  | 'sine'
  | 'cosine'
  | 'tangent'
  | 'logarithm'
  | 'naturalLogarithm'
  | 'pi'
  | 'it';

/** A sum as a tree, plain so that it can be stored: a number as decimal text, or an operation and what it joins. */
export type Expression = string | readonly [Operation, ...Expression[]];

/** The tree with the result of the turn before in the place of `it`. */
export function withIt(expression: Expression, it: Expression): Expression {
  if (typeof expression === 'string') return expression;
  const [operation, ...parts] = expression;
  return operation === 'it' ? it : [operation, ...parts.map((part) => withIt(part, it))];
}

/** Whether anything is to be calculated. */
export function isSum(expression: Expression): boolean {
  if (typeof expression === 'string') return false;
  const [operation, first] = expression;
  if (operation === 'percent' || operation === 'negate') return first !== undefined && isSum(first);
  return operation !== 'it';
}
