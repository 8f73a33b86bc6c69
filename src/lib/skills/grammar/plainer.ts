import { plainerEveryday } from '../english/plainer-everyday';
import { plainerIdioms } from '../english/plainer-idioms';
import { plainerOrders } from '../english/plainer-orders';
import { plainerQuestions } from '../english/plainer-questions';
import { plainerStates } from '../english/plainer-states';
import { beforePlainer, behindPlainer, namesAsked } from '../english/plainer-words';
import { readUtterance, type Utterance } from './utterance';

const MOST_TOKENS = 30;
const rows = [...plainerStates, ...plainerIdioms, ...plainerEveryday, ...plainerOrders, ...plainerQuestions];

/**
 * The turn in plainer words, the most like it first: "the timer that I just set" as "the timer", "Easter is when" as "when is Easter", "what
 * would 5 miles be in km" as "what is 5 miles in km".
 */
export function* plainerWays(utterance: Utterance): Iterable<Utterance> {
  if (utterance.tokens.length === 0 || utterance.tokens.length > MOST_TOKENS) return;
  const whole = spelledOut(utterance);
  const seen = new Set([whole]);
  const bare = whole.replace(beforePlainer, '').replace(behindPlainer, '');
  for (const said of bare === whole ? [whole] : [whole, bare]) {
    let text = said;
    for (const { said: pattern, plainly } of rows) {
      const plainer = text.replace(pattern, plainly).trim();
      if (plainer === text) continue;
      text = plainer;
      if (seen.has(text)) continue;
      seen.add(text);
      yield readUtterance(text);
    }
    // "Tell me the date of …": what is named is asked for.
    if (said !== whole && namesAsked.test(text)) yield readUtterance(`what is ${text}`);
  }
}

/** The turn as it was written, with its contractions in full and without the signs around it. */
function spelledOut({ source, tokens }: Utterance): string {
  return tokens
    .map(({ text, start, end }, at) => {
      const before = tokens[at - 1];
      const written = source.slice(start, end);
      // The second word of a contraction begins where the first does.
      const isContracted = before?.start === start;
      const isWhole = !isContracted && written.length === text.length;
      const gap = before === undefined || before.end === start ? '' : ' ';
      return `${isContracted ? ' ' : gap}${isWhole ? written : text}`;
    })
    .join('');
}
