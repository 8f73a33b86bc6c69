import { harmlessWords } from '../english/loose-words';
import { seldomUnits } from '../english/told-words';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { isOneDimension } from '../unit/answer-unit';
import { amountSlot, unitSlot, type UnitChoice } from '../unit/unit-slot';
import type { ToldValue } from './values-told';

interface Named {
  readonly unit: UnitChoice;
  readonly from: number;
  readonly to: number;
}

/**
 * An amount told of, in the unit that is asked for: "8 ounces in grams"; `undefined` where not just one unit of its kind is
 * named.
 *
 * @param isOpen whether what is asked names no unit, so that one that was told of may be meant
 */
export function conversionOf(
  told: Utterance,
  request: Utterance,
  amount: ToldValue,
  isOpen: boolean,
  context: ReadingContext,
): string | undefined {
  const own = unitOf(told, amount, context);
  if (own === undefined || request.tokens.some(({ text }) => /\d/.test(text))) return undefined;
  const asked = unitsIn(request, context).filter(({ unit }) => isOneDimension(own, unit));
  if (asked.length > 0) return textWith(request, asked, amount);
  if (!isOpen) return undefined;
  const spare = unitsIn(told, context).filter(
    ({ unit, from }) => (from < amount.from || from >= amount.to) && isOneDimension(own, unit),
  );
  return textWith(told, spare, amount);
}

function textWith(utterance: Utterance, named: readonly Named[], { text }: ToldValue): string | undefined {
  const names = new Map(named.map(({ unit, from, to }) => [unit.join(), sourceOf(utterance, from, to)]));
  const isParts = names.size === 2 && named[1]?.from === (named[0]?.to ?? 0) + 1;
  return names.size === 1 || isParts ? `${text} in ${[...names.values()].join(' and ')}` : undefined;
}

/** The unit that an amount ends with. */
function unitOf(told: Utterance, { from, to }: ToldValue, context: ReadingContext): UnitChoice | undefined {
  for (let at = from; at < to; at++) {
    for (const { value, end } of amountSlot.read(told, at, context)) if (end === to) return value.at(-1)?.unit;
  }
  return undefined;
}

function unitsIn(utterance: Utterance, context: ReadingContext): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < utterance.tokens.length; at++) {
    const text = utterance.tokens[at]?.text ?? '';
    if (harmlessWords.has(text) || seldomUnits.has(text)) continue;
    const [longest] = [...unitSlot.read(utterance, at, context)].sort((one, other) => other.end - one.end);
    if (longest === undefined) continue;
    found.push({ unit: longest.value, from: at, to: longest.end });
    at = longest.end - 1;
  }
  return found;
}
