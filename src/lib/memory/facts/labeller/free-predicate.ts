import { relationOf } from '../words/kin';
import { thirdPerson, verbForm } from '../words/verbs';
import type { TaggedToken } from './tokens';

/**
 * What an object that stands at `from` is to the subject, where no predicate of ours names it: the verb before it with its
 * prepositions ("plays in"), or the word of kin that it is said of ("lodger").
 */
export function freePredicate(tokens: readonly TaggedToken[], from: number): string | undefined {
  const kin = kinBefore(tokens, from);
  if (kin !== undefined) return kin;
  const prepositions: string[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.part === 'V' || token.part === 'X')
      return token.lemma === 'be' && prepositions.length === 0 ? 'is' : [asTold(tokens, at), ...prepositions].join(' ');
    if (token.part === 'P') prepositions.unshift(token.lower);
  }
  return undefined;
}

/** What goes on for a time is told as it is said: "is saving for"; of other verbs it tells what one does. */
const ONGOING = /^(?:expecting|saving|training|staying|studying|recovering|trying|going)$/;

/** A verb in the form in which facts name it: "plays", "hiked", "is saving". */
function asTold(tokens: readonly TaggedToken[], at: number): string {
  const { lower = '', lemma = '' } = tokens[at] ?? {};
  const { form } = verbForm(lower);
  const helper = tokens.slice(0, at).findLast(({ part }) => part !== 'A');
  if (form === 'ing' && helper?.lemma === 'be' && ONGOING.test(lower)) return `is ${lower}`;
  // "I'm called" and "I'm based" say how somebody is, and no deed.
  return form === 'past' && helper?.lemma !== 'be' && !/^(?:used|had|was|were)$/.test(lower)
    ? lower
    : thirdPerson(lemma);
}

const KIN_WITHOUT_PREDICATE =
  /^(?:landlord|landlady|accountant|cleaner|hairdresser|therapist|solicitor|lawyer|vet|lodger|ex|mentor|(?:mother|father|sister|brother|son|daughter)-in-law|stepson|stepdaughter|stepdad|stepmum|stepmother|stepfather|half-(?:brother|sister)|godmother|godfather|godson|goddaughter|childminder|carer|twin)$/;

/** "My lodger is Wei", "my brother-in-law, Stu", "a lodger called Wei". */
function kinBefore(tokens: readonly TaggedToken[], from: number): string | undefined {
  let at = from - 1;
  while (at >= 0 && /^(?:is|'s|are|was|called|named|,|a|an)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const word = relationOf(tokens[at]?.lower ?? '');
  return at >= 0 && KIN_WITHOUT_PREDICATE.test(word) ? word : undefined;
}
