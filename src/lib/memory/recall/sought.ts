import type { Question } from './question';

const timeWords =
  /\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|week(?:end|s)?|months?|years?|\d+(?:st|nd|rd|th)|(?:19|20)\d\d|o'?clock|noon|midnight|morning|evening|half past)\b/iu;
const numberWords =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|couple)\b/iu;

/**
 * Whether a text holds what the question asks for: a date, a number, a name that the question does not have.
 *
 * @param names the terms that the text writes as names
 */
export function holdsSought(text: string, question: Question, names: ReadonlySet<string>): boolean {
  switch (question.sought) {
    case 'time':
      return timeWords.test(text);
    case 'number':
      return numberWords.test(text);
    case 'person':
    case 'place':
      return [...names].some((name) => !question.names.has(name));
    case undefined:
      return false;
  }
}
