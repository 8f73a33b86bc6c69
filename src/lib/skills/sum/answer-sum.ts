import { decimal, equals, formatDecimal, formatMoney, type Decimal } from '../decimal';
import { sentences } from '../english/sum-sentences';
import { spoken } from '../english/sum-words';
import type { SkillAnswer } from '../skill';
import { evaluate, type SumTrouble } from './evaluate';
import type { Expression } from './expression';
import type { SumSlots } from './sum-reading';
import { commonDivisor, divisors, MOST_FACTORED, primeFactors } from './whole-numbers';
import { writeExpression } from './write-expression';

type Words = (value: Decimal) => string;

/** Decimals of an amount that was not said to be money. */
const FEW_PLACES = 2;

/** The answer to a sum that is complete. */
export function answerSum(slots: SumSlots, expression: Expression | undefined, locale: string): SkillAnswer {
  if (expression !== undefined) return answerExpression(slots, expression, locale);
  const currency = slots.amount?.currency ?? slots.a?.currency ?? slots.b?.currency;
  const plain: Words = (value) => formatDecimal(value, { locale }).text;
  const money: Words = (value) =>
    currency === undefined && value.decimalPlaces() > FEW_PLACES
      ? formatDecimal(value, { locale, places: FEW_PLACES }).text
      : formatMoney(value, currency, locale);
  const say = (text: string): SkillAnswer => ({ text });
  const read = (part: Expression | undefined): Decimal => {
    const value = evaluate(part ?? '0');
    if (typeof value === 'string') throw new SumError(value);
    return value;
  };
  try {
    const amount = read(slots.amount?.expression);
    const percent = decimal(slots.percent ?? '0');
    const share = amount.times(percent).div(100);
    const [a, b] = [read(slots.a?.expression), read(slots.b?.expression)];
    const list = (slots.numbers ?? []).map((text) => decimal(text));
    const count = slots.count ?? 0;
    switch (slots.act) {
      case 'tip':
        return say(sentences.tip(plain(percent), money(amount), money(share), money(amount.plus(share))));
      case 'tipChoice':
        return say(
          sentences.tipChoice(
            money(amount),
            money(amount.times('0.1')),
            money(amount.times('0.15')),
            money(amount.times('0.2')),
          ),
        );
      case 'split':
      case 'splitTip': {
        if (count < 1) return say(sentences.needPeople);
        const total = amount.plus(share);
        const each = total.div(count);
        if (slots.act === 'split')
          return say(sentences.split(money(amount), String(count), money(each), each.decimalPlaces() <= FEW_PLACES));
        return say(sentences.splitTip(money(amount), plain(percent), money(total), String(count), money(each)));
      }
      case 'addTax':
        return say(sentences.addTax(money(amount), plain(percent), money(share), money(amount.plus(share))));
      case 'tax':
        return say(sentences.tax(plain(percent), money(amount), money(share)));
      case 'withoutTax': {
        const net = amount.div(percent.div(100).plus(1));
        return say(sentences.withoutTax(money(amount), plain(percent), money(net), money(amount.minus(net))));
      }
      case 'average':
        return say(sentences.average(isResult(sumOf(list).div(list.length), locale)));
      case 'median': {
        const sorted = [...list].sort((left, right) => left.comparedTo(right));
        const upper = sorted[Math.floor(sorted.length / 2)] ?? decimal(0);
        const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
        return say(sentences.median(isResult(lower.plus(upper).div(2), locale)));
      }
      case 'mode':
        return say(modeOf(list, plain));
      case 'total':
        return say(sentences.total(isResult(sumOf(list), locale)));
      case 'product':
        return say(
          sentences.product(
            isResult(
              list.reduce((left, right) => left.times(right), decimal(1)),
              locale,
            ),
          ),
        );
      case 'largest':
      case 'smallest': {
        const sorted = [...list].sort((left, right) => left.comparedTo(right));
        const [low = decimal(0), high = low] = [sorted[0], sorted.at(-1)];
        if (low.eq(high)) return say(sentences.same);
        return say(slots.act === 'largest' ? sentences.largest(plain(high)) : sentences.smallest(plain(low)));
      }
      case 'whatPercent': {
        if (b.isZero()) return say(sentences.trouble.division);
        const shown = formatDecimal(a.div(b).times(100).toSignificantDigits(80), { locale, mostPlaces: 4 });
        return say(sentences.whatPercent(plain(a), plain(b), shown.rounded ? sentences.about : '', shown.text));
      }
      case 'wholeOf':
        if (percent.isZero()) return say(sentences.trouble.division);
        return say(
          sentences.wholeOf(plain(a), plain(percent), plain(a.times(100).div(percent).toSignificantDigits(80))),
        );
      case 'change': {
        if (a.isZero()) return say(sentences.trouble.division);
        const change = b.minus(a).div(a.abs()).times(100).toSignificantDigits(80);
        if (change.isZero()) return say(sentences.noChange);
        const shown = formatDecimal(change.abs(), { locale, mostPlaces: 2 }).text;
        return say((change.isNegative() ? sentences.fall : sentences.rise)(plain(a), plain(b), shown));
      }
      case 'prime':
        return say(primeSentence(count, plain));
      case 'factors': {
        if (count > MOST_FACTORED) return say(sentences.tooBigToFactor);
        if (count < 2) return say(sentences.neverPrime(String(count)));
        const factors = primeFactors(count);
        if (factors.length === 1) return say(sentences.isPrimeItself(plain(decimal(count))));
        return say(
          sentences.factors(plain(decimal(count)), factors.map((factor) => plain(decimal(factor))).join(' × ')),
        );
      }
      case 'divisors':
        if (count > MOST_FACTORED) return say(sentences.tooBigToFactor);
        if (count < 1) return say(sentences.needWhole);
        return say(
          sentences.divisors(
            plain(decimal(count)),
            divisors(count)
              .map((value) => plain(decimal(value)))
              .join(', '),
          ),
        );
      case 'divisible': {
        if (b.isZero()) return say(sentences.trouble.division);
        if (!a.isInteger() || !b.isInteger()) return say(sentences.needWhole);
        const rest = a.mod(b);
        if (rest.isZero()) return say(sentences.divisible(plain(a), plain(b), plain(a.div(b))));
        return say(sentences.notDivisible(plain(a), plain(b), plain(rest)));
      }
      case 'evenOdd':
        return say((count % 2 === 0 ? sentences.even : sentences.odd)(plain(decimal(count))));
      case 'commonDivisor':
      case 'commonMultiple': {
        if (!a.isInteger() || !b.isInteger() || a.lte(0) || b.lte(0)) return say(sentences.needWhole);
        const divisor = decimal(commonDivisor(BigInt(a.toFixed()), BigInt(b.toFixed())).toString());
        if (slots.act === 'commonDivisor') return say(sentences.commonDivisor(plain(a), plain(b), plain(divisor)));
        return say(sentences.commonMultiple(plain(a), plain(b), plain(a.div(divisor).times(b))));
      }
      case 'quotient': {
        if (b.isZero()) return say(sentences.trouble.division);
        if (a.lt(0) || b.lt(0)) return say(sentences.needWhole);
        return say(sentences.quotient(plain(a), plain(b), plain(a.div(b).floor()), plain(a.mod(b))));
      }
      case 'round':
        return say(sentences.rounded(plain(a), roundedText(a, slots, locale)));
      case 'table':
        return say(
          Array.from({ length: 12 }, (_, index) => `${index + 1} × ${count} = ${(index + 1) * count}`).join('  \n'),
        );
      default:
        return say(sentences.trouble.undefined);
    }
  } catch (error) {
    if (error instanceof SumError) return say(sentences.trouble[error.trouble]);
    throw error;
  }
}

/** Carries the trouble of a part of a sum past the rest of it. */
class SumError extends Error {
  constructor(readonly trouble: SumTrouble) {
    super(trouble);
  }
}

function answerExpression(slots: SumSlots, expression: Expression, locale: string): SkillAnswer {
  const value = evaluate(expression);
  if (typeof value === 'string') return { text: sentences.trouble[value] };
  const currency = [slots.expression, slots.share, slots.a, slots.b].find(
    (quantity) => quantity?.currency !== undefined,
  )?.currency;
  const shownValue =
    slots.significant === undefined ? value : value.toSignificantDigits(clamp(slots.significant, 1, 50));
  const places =
    slots.places === undefined
      ? undefined
      : clamp(slots.places, 0, Math.max(0, 60 - Math.max(0, value.isZero() ? 0 : value.e)));
  const money = currency !== undefined && places === undefined;
  const shown = money
    ? { text: formatMoney(value, currency, locale), rounded: value.decimalPlaces() > 2 }
    : formatDecimal(shownValue, { locale, ...(places === undefined ? {} : { places }) });
  const rounded = shown.rounded || !shownValue.eq(value);
  return {
    text: `${writeExpression(expression, locale)} ${rounded ? '≈' : '='} ${shown.text}`.replaceAll('*', '\\*'),
    speech: `${writeExpression(expression, locale, 'spoken')} ${rounded ? spoken.about : spoken.equals} ${shown.text}`,
  };
}

function roundedText(value: Decimal, { places, significant, nearest }: SumSlots, locale: string): string {
  if (significant !== undefined)
    return formatDecimal(value.toSignificantDigits(clamp(significant, 1, 50)), { locale }).text;
  if (nearest !== undefined) return formatDecimal(value.div(nearest).round().times(nearest), { locale }).text;
  return formatDecimal(value, { locale, places: clamp(places ?? 0, 0, 50) }).text;
}

function primeSentence(value: number, plain: Words): string {
  const shown = plain(decimal(value));
  if (value > MOST_FACTORED) return sentences.tooBigToFactor;
  if (value < 2) return sentences.neverPrime(shown);
  const [first = value] = primeFactors(value);
  if (first === value) return sentences.prime(shown);
  return sentences.notPrime(shown, plain(decimal(first)), plain(decimal(value / first)));
}

function modeOf(list: readonly Decimal[], plain: Words): string {
  const counts = new Map<string, number>();
  for (const value of list) counts.set(plain(value), (counts.get(plain(value)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (most === 1) return sentences.noMode;
  return sentences.mode(
    [...counts]
      .filter(([, count]) => count === most)
      .map(([value]) => value)
      .join(', '),
  );
}

function isResult(value: Decimal, locale: string): string {
  return equals(value.toSignificantDigits(80), { locale }).replace('= ', 'is ').replace('≈ ', 'is about ');
}

function sumOf(list: readonly Decimal[]): Decimal {
  return list.reduce((left, right) => left.plus(right), decimal(0));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
