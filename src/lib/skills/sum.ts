import { fillers } from './english/fillers';
import { phrases } from './english/sum';
import { answers, nextPhrases } from './english/sum-next';
import { loosely } from './english/sum-pieces';
import { sentences } from './english/sum-sentences';
import { createGrammar } from './grammar/grammar';
import type { Utterance } from './grammar/utterance';
import type { Reading, ReadingContext, Skill } from './skill';
import { answerSum } from './sum/answer-sum';
import type { Expression } from './sum/expression';
import { expressionOf, goOn, isSound, resultOf, withLast, type SumAct, type SumSlots } from './sum/sum-reading';
import { createSumSlots, type Quantity, type SumValues } from './sum/sum-slots';

const slots = createSumSlots();
const allFillers = [...fillers, ...loosely];
const grammar = createGrammar<SumAct, SumValues>({ slots, phrases, fillers: allFillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, SumValues>({
  slots,
  phrases: nextPhrases,
  fillers: allFillers,
});
const answerGrammar = createGrammar<keyof typeof answers, SumValues>({ slots, phrases: answers, fillers });

const IT: Expression = ['it'];

/** What an act cannot do without, and in which order it is asked for. */
const needs: Partial<Record<SumAct, readonly ('amount' | 'percent' | 'count')[]>> = {
  tip: ['amount', 'percent'],
  tipChoice: ['amount'],
  split: ['amount', 'count'],
  addTax: ['amount', 'percent'],
  tax: ['amount', 'percent'],
};

/** Arithmetic as people say it: sums, percentages, tips, splits, taxes, averages, factors. */
export const sum: Skill<SumSlots> = {
  name: 'sum',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match === undefined) return undefined;
    const values = withRate({ act: match.act, ...match.values });
    return isSound(values, utterance.source) ? complete(values, match.certainty) : undefined;
  },
  readNext(utterance, before, context) {
    return readMissing(utterance, before, context) ?? readOn(utterance, before, context);
  },
  async answer({ slots: values, missing }, { locale }) {
    if (missing === 'amount') return { text: sentences.askAmount };
    if (missing === 'percent') return { text: sentences.askPercent };
    if (missing === 'count') return { text: sentences.askCount };
    return answerSum(values, expressionOf(values), locale);
  },
};

/** What is taken off as a percentage by itself: "it's 80 and 35% off". */
function withRate({ percent, ...values }: SumSlots): SumSlots {
  if (percent === undefined) return values;
  return values.act === 'subtract' && values.a === undefined
    ? { ...values, a: { expression: ['percent', percent] } }
    : { ...values, percent };
}

function complete(values: SumSlots, certainty: number): Reading<SumSlots> {
  const missing = needs[values.act]?.find((name) => values[name] === undefined);
  return missing === undefined ? { slots: values, certainty } : { slots: values, missing, certainty };
}

function readMissing(
  utterance: Utterance,
  { slots: before, missing }: Reading<SumSlots>,
  context: ReadingContext,
): Reading<SumSlots> | undefined {
  if (missing === undefined) return undefined;
  const match = answerGrammar.match(utterance, context);
  if (match === undefined) return undefined;
  const { amount, percent, number, count } = match.values;
  if (missing === 'amount' && amount !== undefined) return complete({ ...before, amount }, match.certainty);
  const said = amount?.expression ?? number ?? (count === undefined ? undefined : String(count));
  const rate = percent ?? (typeof said === 'string' ? said : undefined);
  if (missing === 'percent') {
    const value = rate ?? percentOf(said);
    return value === undefined ? undefined : complete({ ...before, percent: value }, match.certainty);
  }
  const people = count ?? (typeof said === 'string' ? Number(said) : undefined);
  if (people === undefined || !Number.isSafeInteger(people)) return undefined;
  return complete({ ...before, count: people }, match.certainty);
}

function readOn(
  utterance: Utterance,
  { slots: before }: Reading<SumSlots>,
  context: ReadingContext,
): Reading<SumSlots> | undefined {
  const match = nextGrammar.match(utterance, context);
  if (match === undefined) return undefined;
  const { act, certainty, values } = match;
  const known = expressionOf(before);
  const value = (expression: Expression): Reading<SumSlots> => ({
    slots: { act: 'value', expression: quantity(expression, before) },
    certainty,
  });
  const other = values.a?.expression;
  if (act === 'ways' || act === 'people') {
    if (values.count === undefined) return undefined;
    if (before.act === 'split' || before.act === 'splitTip')
      return { slots: { ...before, count: values.count }, certainty };
    if (before.act === 'tip') return { slots: { ...before, act: 'splitTip', count: values.count }, certainty };
    const whole = known ?? resultOf(before);
    return act === 'ways' && whole !== undefined ? value(['divide', whole, String(values.count)]) : undefined;
  }
  if (act === 'inTotal') {
    return ['tip', 'splitTip', 'addTax'].includes(before.act) ? { slots: before, certainty } : undefined;
  }
  if (act === 'takeOff' || act === 'addOn') {
    if (typeof known !== 'object' || known[0] !== 'of' || percentOf(known[1]) === undefined) return undefined;
    return value([act === 'takeOff' ? 'subtractPercent' : 'addPercent', known[2] ?? '0', percentOf(known[1]) ?? '0']);
  }
  if (known === undefined && (act === 'percentOf' || act === 'other')) {
    if (before.percent !== undefined && values.percent !== undefined) {
      return { slots: { ...before, percent: values.percent }, certainty };
    }
    if (act === 'other' && before.amount !== undefined && values.a !== undefined) {
      const percent = percentOf(other);
      return { slots: percent === undefined ? { ...before, amount: values.a } : { ...before, percent }, certainty };
    }
    return undefined;
  }
  const result = known ?? resultOf(before);
  if (result === undefined) return undefined;
  const joined = (operation: 'add' | 'subtract' | 'multiply' | 'divide'): Reading<SumSlots> | undefined => {
    if (other === undefined) return undefined;
    const percent = percentOf(other);
    if (percent !== undefined && operation === 'add') return value(['addPercent', result, percent]);
    if (percent !== undefined && operation === 'subtract') return value(['subtractPercent', result, percent]);
    return value([operation, result, other]);
  };
  switch (act) {
    case 'chained':
      return value(values.chained === undefined ? ['root', result, '2'] : goOn(values.chained.expression, result));
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return joined(act);
    case 'double':
      return value(['multiply', result, '2']);
    case 'triple':
      return value(['multiply', result, '3']);
    case 'half':
      return value(['divide', result, '2']);
    case 'square':
      return value(['power', result, '2']);
    case 'root':
      return value(['root', result, '2']);
    case 'percentOf': {
      const percent: Expression = ['percent', values.percent ?? '0'];
      return value(isPercentSum(result) ? withLast(result, percent) : ['of', percent, result]);
    }
    case 'places':
      return values.places === undefined ? undefined : { slots: { ...before, places: values.places }, certainty };
    case 'whole':
      return known === undefined
        ? { slots: { act: 'value', expression: quantity(result, before), places: 0 }, certainty }
        : { slots: { ...before, places: 0 }, certainty };
    case 'other':
      return other === undefined ? undefined : value(withLast(result, other));
    case 'value':
      return undefined;
  }
}

function percentOf(expression: Expression | undefined): string | undefined {
  if (typeof expression !== 'object' || expression[0] !== 'percent') return undefined;
  return typeof expression[1] === 'string' ? expression[1] : undefined;
}

function isPercentSum(expression: Expression): boolean {
  return (
    typeof expression !== 'string' &&
    ['of', 'addPercent', 'subtractPercent'].includes(expression[0]) &&
    expression !== IT
  );
}

function quantity(expression: Expression, { expression: before, a, b }: SumSlots): Quantity {
  const currency = before?.currency ?? a?.currency ?? b?.currency;
  return currency === undefined ? { expression } : { expression, currency };
}
