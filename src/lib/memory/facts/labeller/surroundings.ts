import { PERSON } from '../../../core/fact';
import type { Speaking } from '../speaking';
import { readSubject } from '../subjects';
import { withoutLeadingTime } from '../text/leading-time';
import { readVerbGroup } from '../verb-groups';
import type { Surroundings } from './features';
import { tagged } from './tokens';

/** A clause as the labeller sees it, and whose facts it tells. */
export interface LabelledClause extends Surroundings {
  readonly text: string;
  /** `PERSON` or what they call whom the clause is about. */
  readonly subject: string;
  /** The base of its verb and how it stands, for predicates that are verbs. */
  readonly verb?: string;
}

/** The words of a clause, as the embedding model is given them. */
export function wordsOf({ tokens }: Pick<Surroundings, 'tokens'>): readonly string[] {
  return tokens.map(({ text }) => text);
}

/** What these do or are is not told of the person; "it's tea for me now" and "they've made me a manager" may be. */
const STRANGER =
  /^(?:he|she|his|her|their|your|they(?!(?:'ve| have|'re| are)?\b.* (?:me|my)\b)|you|people|everyone|everybody|nobody|no one|somebody|someone|anyone|anybody|who|which|what|it(?!'s | is | isn't | was ))\b/i;

/**
 * Sees a clause for the labeller; nothing where it is about strangers.
 *
 * @param last whom the clause before was about, where this one follows it
 * @param before what that clause told: a predicate
 */
export function surroundingsOf(
  text: string,
  follows: boolean,
  speaking: Speaking,
  last: { readonly label?: string; readonly relation?: string } | undefined,
  before?: string,
): LabelledClause | undefined {
  const led = withoutLeadingTime(text);
  const read = readSubject(led, speaking);
  const group = read === undefined ? undefined : readVerbGroup(led.slice(read.end), false);
  const verbal = group !== undefined && (group.known || group.thirdPerson) ? group : undefined;
  const subject = verbal === undefined && read?.label !== PERSON ? undefined : read;
  if (subject !== undefined && subject.label === undefined && STRANGER.test(led)) return undefined;
  const shared = subject === undefined && follows && last?.label !== undefined ? last : undefined;
  const bare = verbal ?? (subject === undefined ? readVerbGroup(led) : undefined);
  const shown = bare?.known === true ? bare : undefined;
  const label = subject?.label ?? shared?.label ?? PERSON;
  const relation = subject === undefined ? shared?.relation : subject.relation;
  return {
    text,
    tokens: tagged(text),
    subject: label,
    about:
      label !== PERSON
        ? 'theirs'
        : subject === undefined
          ? shared === undefined
            ? 'nobody'
            : 'person'
          : subject.label === undefined
            ? 'other'
            : 'person',
    ...(subject?.attribute === undefined ? {} : { attribute: subject.attribute }),
    ...(relation === undefined ? {} : { relation }),
    ...(before === undefined ? {} : { before }),
    modes:
      shown === undefined
        ? []
        : [
            ...(shown.negated ? ['negated'] : []),
            ...(shown.never ? ['never'] : []),
            ...(shown.tense === 'past' ? ['past'] : []),
            ...(shown.perfect ? ['perfect'] : []),
            ...(shown.progressive ? ['progressive'] : []),
            ...(shown.future ? ['future'] : []),
            ...(shown.formerly ? ['formerly'] : []),
            ...(shown.ended || /\b(?:no longer|any ?more|any longer|no more)\b/i.test(text) ? ['ended'] : []),
            ...(shown.habitual ? ['habitual'] : []),
            ...(shown.modal === undefined ? [] : [`modal ${shown.modal}`]),
          ],
    ...(shown === undefined ? {} : { verb: shown.verb }),
  };
}
