import { decimal, formatDecimal, type Decimal } from '../decimal';
import { dimensionNames, FAN_CELSIUS, sentences } from '../english/unit-sentences';
import { unitNames } from '../english/unit-names';
import { american, spellUnit } from '../english/unit-systems';
import type { SkillAnswer } from '../skill';
import { convert, isPossible } from './convert';
import type { UnitAmount, UnitChoice } from './unit-slot';
import { units, type Unit } from './units';

/** A unit by its name in `units`. */
interface Named {
  readonly id: string;
  readonly unit: Unit;
}

/** Turns an amount into a unit, and says which pint it was. */
export function answerConversion(
  amount: UnitAmount,
  to: UnitChoice,
  places: number | undefined,
  locale: string,
): SkillAnswer {
  const pair = choosePair(amount[0]?.unit ?? [], to, locale);
  if (pair === undefined) return { text: mismatch(amount, to, locale) };
  const [from, target] = pair;
  const value = totalIn(amount, from, locale);
  if (!isPossible(value, from.unit)) return { text: sentences.impossible(written(value, from.id, locale)) };
  const result = convert(value, from.unit, target.unit);
  if (result === undefined) return { text: sentences.none };
  const said = amount.length === 1 ? written(value, from.id, locale) : writtenParts(amount, from, locale);
  const format = {
    locale,
    ...(places === undefined ? { mostPlaces: result.abs().lt(10) ? 4 : 3 } : { places: Math.min(places, 30) }),
  };
  const shown = formatDecimal(result, places === undefined ? { ...format, ...ovenPlaces(from.id, target.id) } : format);
  if (target.id === 'gasMark') return gasMarkAnswer(said, result, locale);
  const name = unitName(target.id, shown.text === '1', locale);
  if (value.eq(1) && from.id === 'year' && target.id === 'day') return { text: sentences.leapYear };
  return {
    text: `${said} ${shown.rounded ? '≈' : '='} ${shown.text} ${name}${binaryNote(value, from.id, target.id, locale)}`,
    speech: `${said} is ${shown.rounded ? 'about ' : ''}${shown.text} ${name}`,
  };
}

/** Hotter ovens than this, in degrees, are set in Fahrenheit. */
const HOTTEST_CELSIUS = 280;

/** What an oven without a fan is set to for what one with a fan is, and the other way round. */
export function answerFan(amount: UnitAmount, act: 'fan' | 'toFan', to: UnitChoice, locale: string): SkillAnswer {
  const choice = amount[0]?.unit ?? [];
  const isEither = choice.includes('celsius') && choice.includes('fahrenheit');
  const isCelsius = isEither && Number(amount[0]?.value) <= HOTTEST_CELSIUS;
  const celsius = choosePair(isCelsius ? ['celsius'] : choice, ['celsius'], locale);
  const target = celsius && choosePair(['celsius'], to, locale)?.[1];
  if (celsius === undefined || target === undefined) return { text: sentences.noFan };
  const [from, degree] = celsius;
  const own = convert(totalIn(amount, from, locale), from.unit, degree.unit);
  if (own === undefined || target.unit.dimension !== 'temperature') return { text: sentences.noFan };
  const fan = (act === 'fan' ? own : own.minus(FAN_CELSIUS)).div(5).round().times(5);
  const plain = fan.plus(FAN_CELSIUS);
  if (act === 'toFan') {
    const said = from.id === 'celsius' ? '' : `${written(totalIn(amount, from, locale), from.id, locale)}: `;
    return { text: `${said}${sentences.fan(written(fan, 'celsius', locale), written(plain, 'celsius', locale))}.` };
  }
  const words = sentences.fan(written(fan, 'celsius', locale), written(plain, 'celsius', locale));
  if (target.id === 'celsius') return { text: `${words}.` };
  const shown = answerConversion([{ value: plain.toString(), unit: ['celsius'] }], [target.id], undefined, locale);
  return { text: `${words}: ${shown.text}` };
}

/** The sides of a sheet or a box, each turned into a unit: "8 by 4 feet in millimetres". */
export function answerSides(sides: readonly UnitAmount[], to: UnitChoice, locale: string): SkillAnswer {
  const [first = []] = sides;
  const pair = choosePair(first[0]?.unit ?? [], to, locale);
  if (pair === undefined) return { text: mismatch(first, to, locale) };
  const [, target] = pair;
  const shown = sides.map((side) => {
    const from = choosePair(side[0]?.unit ?? [], [target.id], locale)?.[0];
    const result = from && convert(totalIn(side, from, locale), from.unit, target.unit);
    return result && formatDecimal(result, { locale, mostPlaces: 3 });
  });
  if (shown.includes(undefined)) return { text: sentences.none };
  const said = sides.map((side) =>
    writtenParts(side, choosePair(side[0]?.unit ?? [], [target.id], locale)?.[0] ?? pair[0], locale),
  );
  const sign = shown.some((side) => side?.rounded === true) ? '≈' : '=';
  return {
    text: `${said.join(sentences.by)} ${sign} ${shown.map((side) => side?.text ?? '').join(sentences.by)} ${unitName(target.id, false, locale)}`,
  };
}

/** An amount in whole units and what is left over in smaller ones: "5 feet 7 inches". */
export function answerInParts(amount: UnitAmount, to: UnitChoice, rest: UnitChoice, locale: string): SkillAnswer {
  const pair = choosePair(amount[0]?.unit ?? [], to, locale);
  const smaller = pair && choosePair([pair[1].id], rest, locale)?.[1];
  if (pair === undefined || smaller === undefined)
    return { text: mismatch(amount, pair === undefined ? to : rest, locale) };
  const [from, larger] = pair;
  const total = totalIn(amount, from, locale);
  const all = convert(total, from.unit, smaller.unit);
  const step = convert(decimal(1), larger.unit, smaller.unit);
  if (all === undefined || step === undefined || larger.unit.shift !== undefined) return { text: sentences.none };
  if (step.lt(1)) return answerInParts(amount, rest, to, locale);
  // Rounded before it is divided, so that no "5 feet 12 inches" comes of it.
  const exact = all.toDecimalPlaces(10);
  const rounded = exact.toDecimalPlaces(1);
  const whole = rounded.abs().div(step).floor();
  const over = rounded.abs().minus(whole.times(step)).toDecimalPlaces(1);
  const sign = rounded.isNegative() ? '−' : '';
  const said = amount.length === 1 ? written(total, from.id, locale) : writtenParts(amount, from, locale);
  const parts = `${sign}${written(whole, larger.id, locale)} ${written(over, smaller.id, locale)}`;
  return {
    text: `${said} ${exact.eq(rounded) ? '=' : '≈'} ${parts}`,
    speech: `${said} is ${exact.eq(rounded) ? '' : 'about '}${parts}`,
  };
}

/** Whether one amount is more than another. */
export function answerComparison(a: UnitAmount, b: UnitAmount, locale: string): SkillAnswer {
  const pair = choosePair(a[0]?.unit ?? [], b[0]?.unit ?? [], locale);
  if (pair === undefined) return { text: mismatch(a, b[0]?.unit ?? [], locale) };
  const left = convert(totalIn(a, pair[0], locale), pair[0].unit, pair[1].unit);
  const right = totalIn(b, pair[1], locale);
  if (left === undefined) return { text: sentences.none };
  const words = [writtenParts(a, pair[0], locale), writtenParts(b, pair[1], locale)] as const;
  if (left.eq(right)) return { text: sentences.same(...words) };
  return { text: (left.gt(right) ? sentences.more : sentences.less)(...words) };
}

/** How often one amount goes into another: "how many 330 ml cans in 2 litres". */
export function answerFits(whole: UnitAmount, part: UnitAmount, locale: string): SkillAnswer {
  const pair = choosePair(whole[0]?.unit ?? [], part[0]?.unit ?? [], locale);
  if (pair === undefined) return { text: mismatch(whole, part[0]?.unit ?? [], locale) };
  const all = convert(totalIn(whole, pair[0], locale), pair[0].unit, pair[1].unit);
  const one = totalIn(part, pair[1], locale);
  if (all === undefined || one.lte(0)) return { text: sentences.none };
  const shown = formatDecimal(all.div(one), { locale, mostPlaces: 3 });
  const said = [writtenParts(whole, pair[0], locale), writtenParts(part, pair[1], locale)] as const;
  return { text: sentences.fits(...said, shown.rounded ? '≈' : '=', shown.text) };
}

/** A gas oven is set in whole marks, and in halves and quarters below the first. */
function gasMarkAnswer(said: string, mark: Decimal, locale: string): SkillAnswer {
  const steps = mark.gte(0.75) ? mark.round() : mark.times(4).round().div(4);
  if (steps.lt(0.25) || steps.gt(10)) return { text: sentences.noGasMark };
  const text = `${unitName('gasMark', true, locale)} ${formatDecimal(steps, { locale }).text}`;
  return { text: `${said} ≈ ${text}`, speech: `${said} is about ${text}` };
}

/** Nobody sets an oven to a fraction of a degree. */
function ovenPlaces(from: string, to: string): { readonly places?: number } {
  return from === 'gasMark' && to !== 'gasMark' ? { places: 0 } : {};
}

/** Units that are each other's usual counterparts. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  celsius: 'fahrenheit',
  fahrenheit: 'celsius',
  kelvin: 'celsius',
  gasMark: 'celsius',
  mile: 'kilometre',
  kilometre: 'mile',
  metre: 'foot',
  foot: 'metre',
  inch: 'centimetre',
  centimetre: 'inch',
  millimetre: 'inch',
  yard: 'metre',
  kilogram: 'pound',
  pound: 'kilogram',
  stone: 'kilogram',
  ounce: 'gram',
  gram: 'ounce',
  usGallon: 'litre',
  imperialGallon: 'litre',
  usPint: 'litre',
  imperialPint: 'litre',
  usCup: 'millilitre',
  milePerHour: 'kilometrePerHour',
  kilometrePerHour: 'milePerHour',
  knot: 'kilometrePerHour',
  acre: 'hectare',
  hectare: 'acre',
  squareFoot: 'squareMetre',
  squareMetre: 'squareFoot',
};

/** Whether one can be turned into the other at all. */
export function isOneDimension(from: UnitChoice, to: UnitChoice): boolean {
  const dimensions = from.map((id) => units[id]?.dimension);
  return to.some((id) => dimensions.includes(units[id]?.dimension));
}

/** What an amount is usually turned into when nobody says into what. */
export function counterpart(amount: UnitAmount): UnitChoice | undefined {
  const found = (amount[0]?.unit ?? []).flatMap((id) => COUNTERPARTS[id] ?? []);
  return found.length === 1 ? found : undefined;
}

/** The units that are meant: of one dimension, of the person's own system where both have a name, and not the same twice. */
function choosePair(from: UnitChoice, to: UnitChoice, locale: string): readonly [Named, Named] | undefined {
  const pairs: (readonly [Named, Named])[] = [];
  for (const left of inOrder(from, locale)) {
    for (const right of inOrder(to, locale)) {
      if (left.unit.dimension === right.unit.dimension) pairs.push([left, right]);
    }
  }
  return pairs.find(([left, right]) => left.id !== right.id) ?? pairs[0];
}

function inOrder(choice: UnitChoice, locale: string): readonly Named[] {
  const own = american.includes(new Intl.Locale(locale).region ?? '') ? 'us' : 'imperial';
  const other = own === 'us' ? /^(?:imperial|metricT)/ : /^us(?!Cup)/;
  return [...choice]
    .flatMap((id) => {
      const unit = units[id];
      return unit === undefined ? [] : [{ id, unit }];
    })
    .sort((left, right) => Number(other.test(left.id)) - Number(other.test(right.id)));
}

function totalIn(amount: UnitAmount, first: Named, locale: string): Decimal {
  return amount.reduce((total, { value, unit }) => {
    const part = inOrder(unit, locale).find((named) => named.unit.dimension === first.unit.dimension) ?? first;
    const exact = decimal(value);
    return total.plus(
      part.id === first.id || unit.includes(first.id) ? exact : (convert(exact, part.unit, first.unit) ?? 0),
    );
  }, decimal(0));
}

function mismatch(amount: UnitAmount, to: UnitChoice, locale: string): string {
  const [from] = inOrder(amount[0]?.unit ?? [], locale);
  const [target] = inOrder(to, locale);
  if (from === undefined || target === undefined) return sentences.none;
  const names = [unitName(from.id, false, locale), unitName(target.id, false, locale)] as const;
  const kinds = [from.unit.dimension, target.unit.dimension];
  if (kinds.includes('mass') && kinds.includes('volume')) return sentences.massAndVolume(...names);
  return sentences.mismatch(
    names[0],
    dimensionNames[from.unit.dimension],
    names[1],
    dimensionNames[target.unit.dimension],
  );
}

function writtenParts(amount: UnitAmount, first: Named, locale: string): string {
  return amount
    .map(({ value, unit }, index) => {
      const named =
        index === 0 ? first : inOrder(unit, locale).find((other) => other.unit.dimension === first.unit.dimension);
      return written(decimal(value), (named ?? first).id, locale);
    })
    .join(' ');
}

function written(value: Decimal, id: string, locale: string): string {
  const { text } = formatDecimal(value, { locale });
  if (id === 'gasMark') return `${unitName(id, true, locale)} ${text}`;
  return `${text.replace('-', '−')} ${unitName(id, value.eq(1), locale)}`;
}

function unitName(id: string, one: boolean, locale: string): string {
  const names = unitNames[id];
  if (names !== undefined) return spellUnit(one ? names[0] : names[1], locale);
  const [, shape = '', length = ''] = /^(square|cubic)(.+)$/.exec(id) ?? [];
  const base = `${length.charAt(0).toLowerCase()}${length.slice(1)}`;
  return `${shape} ${unitName(base, one, locale)}`;
}

/** Disks count in thousands, operating systems often in 1,024. */
function binaryNote(value: Decimal, from: string, to: string, locale: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];
  const [a, b] = [steps.indexOf(from), steps.indexOf(to)];
  if (a < 0 || b < 0 || a === b) return '';
  const other = value.times(decimal(1024).pow(a - b));
  return sentences.binary(formatDecimal(other, { locale, mostPlaces: 4 }).text);
}
