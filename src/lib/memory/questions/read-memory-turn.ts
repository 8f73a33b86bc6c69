import { withoutLead } from './lead-in';
import type { MemoryRequest, TurnContext } from './memory-request';
import { readAbout } from './read-about';
import { readAsk } from './read-ask';
import { readForget } from './read-forget';
import { readRemember } from './read-remember';
import { readSaid } from './read-said';
import { tidyTurn, withoutGreeting } from './tidy-turn';

/** Longer turns are no plain words to the memory. In UTF-16 units; what is to be remembered may be longer. */
const LONGEST = 200;
const LONGEST_TO_REMEMBER = 600;

/**
 * Reads what the person says to the memory, where every word of the turn is accounted for: "what's my sister's name",
 * "forget my address", "remember that I'm vegan". Everything else goes past, and so does what asks for somebody or
 * something that the memory does not know: it may well be meant for others.
 */
export function readMemoryTurn(text: string, context: TurnContext): MemoryRequest | undefined {
  const whole = text.trim();
  if (whole.length > LONGEST_TO_REMEMBER) return undefined;
  const remember = readRemember(withoutGreeting(whole));
  if (remember !== undefined || whole.length > LONGEST || /\n/.test(whole)) return remember;
  const tidy = tidyTurn(whole);
  const forget = readForget(tidy, context);
  if (forget !== undefined) return forget;

  const { text: question, isPart } = withoutLead(tidy);
  const isFragment = isPart || whole.endsWith('?');
  return (
    readAbout(tidy, context.known) ??
    readAbout(question, context.known) ??
    readAsk(question, isFragment, context) ??
    readSaid(tidy, false, context) ??
    readSaid(question, isPart, context)
  );
}
