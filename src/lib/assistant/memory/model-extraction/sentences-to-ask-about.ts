import { isCommand, withoutOpening } from '../../../memory/facts/guards/command';
import { castsDoubt, isDoubtful, withoutIdleConditions } from '../../../memory/facts/guards/doubt';
import { isHearsay, withoutQuotes } from '../../../memory/facts/guards/hearsay';
import { isAboutConversation, isIdiom } from '../../../memory/facts/guards/idioms';
import { asks } from '../../../memory/facts/guards/question';
import { isNotAboutPerson } from '../../../memory/facts/guards/turn';
import { createMentions } from '../../../memory/forget/mentions';
import { findSecret } from '../../../memory/facts/secrets';
import { normalise } from '../../../memory/facts/text/normalise';
import { splitSentences } from '../../../memory/facts/text/sentences';

/** Whoever writes more than this hands over a text, and is not telling something of themselves. */
const LONGEST_TURN = 300;
/** "I'm back", "my bad". */
const LEAST_WORDS = 4;
const FIRST_PERSON = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b/i;

/**
 * The sentences of a turn of which a model may be asked what they tell: of the person or of somebody who is known, and
 * neither question nor command, doubt, hearsay or idiom. None where the turn holds a secret.
 *
 * @param names of those who are known
 */
export function sentencesToAskAbout(text: string, names: readonly string[]): readonly string[] {
  if (text.length > LONGEST_TURN || findSecret(text) !== undefined) return [];
  const plain = normalise(text);
  if (isNotAboutPerson(plain)) return [];
  const speaksOfKnown = createMentions(names);
  return splitSentences(plain).filter((sentence) => {
    const opened = withoutOpening(withoutIdleConditions(withoutQuotes(sentence)));
    return (FIRST_PERSON.test(opened) || speaksOfKnown(opened)) && !isGuarded(sentence, opened);
  });
}

function isGuarded(sentence: string, opened: string): boolean {
  return (
    opened.split(/\s+/).length < LEAST_WORDS ||
    /\?[\s"')]*$/.test(sentence) ||
    asks(opened) ||
    isCommand(opened) ||
    castsDoubt(opened) ||
    isDoubtful(opened) ||
    isHearsay(opened) ||
    isIdiom(sentence) ||
    isAboutConversation(opened)
  );
}
