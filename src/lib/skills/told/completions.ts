import {
  asksForDate,
  asksForOther,
  asksForUnit,
  dayOfMonth,
  standsForAmount,
  standsForMoment,
  standsForPlace,
  valueQuestions,
} from '../english/value-questions';
import { readUtterance, sourceOf, wordsOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { fillQuestion } from './fill-question';
import { conversionOf } from './told-unit';
import { plainWaysOf } from './plainly';
import type { Matter, ToldValue } from './values-told';

/** A request with the values of what was told in it. */
export interface Completion {
  readonly utterance: Utterance;
  readonly used: readonly ToldValue[];
}

const MOST_VALUES = 6;

/**
 * What is asked, with what was told in its place: "how many grams is that" with the ounces told of, "what time is it there"
 * with the city, "when does it run out" as the day so long after another. The likeliest first.
 */
export function* completionsOf(
  told: Utterance,
  request: Utterance,
  values: readonly ToldValue[],
  context: ReadingContext,
): Iterable<Completion> {
  if (values.length === 0 || values.length > MOST_VALUES) return;
  const said = sourceOf(request, 0, request.tokens.length).toLowerCase().replaceAll('’', "'");
  const asked = wordsOf(request.tokens);
  const only = (...matters: readonly Matter[]): ToldValue | undefined => {
    const found = values.filter(({ matter }) => matters.includes(matter));
    return found.length === 1 ? found[0] : undefined;
  };
  const amount = only('amount', 'length');
  const completion = (text: string, ...used: readonly ToldValue[]): Completion => ({
    utterance: readUtterance(text),
    used,
  });

  if (amount !== undefined && asksForUnit.test(asked)) {
    const text = conversionOf(told, request, amount, asksForOther.test(asked), context);
    if (text !== undefined) yield completion(text, amount);
  }
  for (const way of [request, ...plainWaysOf(request)]) {
    const fillings = valueQuestions.map((question) => fillQuestion(question, wordsOf(way.tokens), told, values));
    const filled = fillings.find((filling) => filling !== undefined);
    if (filled === undefined) continue;
    yield completion(filled.text, ...filled.used);
    break;
  }
  const place = only('place');
  if (place !== undefined && standsForPlace.test(said))
    yield completion(said.replace(standsForPlace, ` in ${place.text} `), place);
  const moment = only('moment');
  const isDated = moment !== undefined && asksForDate.test(said) && dayOfMonth.test(moment.text);
  if (moment !== undefined && !isDated && standsForMoment.test(said))
    yield completion(said.replace(standsForMoment, ` ${moment.text} `), moment);
  if (amount !== undefined && standsForAmount.test(said))
    yield completion(said.replace(standsForAmount, ` ${amount.text} `), amount);
}
