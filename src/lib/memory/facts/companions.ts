import { PERSON } from '../../core/fact';
import type { Draft } from './clause';
import { findPredicate } from './predicates';
import { alternativesOfRelations } from './words/kin';
import { NAME, isName } from './words/names';
import { RELATION_ADJECTIVES } from './words/relations';

const COMPANION = new RegExp(
  `\\bwith (?:my|our) (?:(?:${RELATION_ADJECTIVES}) )*(?<relation>${alternativesOfRelations()})(?![\\p{L}-])`,
  'iu',
);
const NAMED = new RegExp(`^(?:,| called| named)? (?<name>${NAME})`, 'u');
/** What two do together; what one is, likes, learns or has from somebody is one's own. */
const SHARED = /^(?:visits|trips|plans|events|sports|hobbies|habits|projects|memberships|belongings)$/;
const OWN =
  /^(?:[a-z -]*in-law|step.*|half-.*|lodger|landlord|ex|twin|godson|lives with|lives|gets on with|works with|shares|has|is|does|misses)(?![a-z-])/;

/** What is done "with my sister Ana" is said of Ana, too: a guess. */
export function companionsOf(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const match = COMPANION.exec(text);
  const relation = match?.groups?.['relation'];
  if (match === null || relation === undefined || /s$/i.test(relation)) return [];
  const name = NAMED.exec(text.slice(match.index + match[0].length))?.groups?.['name'];
  const subject = name !== undefined && isName(name) ? name : relation;
  return drafts
    .filter(
      ({ subject: of, predicate, negative }) =>
        of === PERSON &&
        negative !== true &&
        (SHARED.test(predicate) || (findPredicate(predicate) === undefined && !OWN.test(predicate))),
    )
    .map((draft) => ({ ...draft, subject, loose: true }));
}
