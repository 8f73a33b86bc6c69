import { PERSON } from '../../core/fact';
import type { Draft } from './clause';
import { ANIMALS, alternativesOfRelations, relationOf } from './words/kin';
import { alternatives } from './words/lists';
import { NAME, isName } from './words/names';
import { RELATION_ADJECTIVES } from './words/relations';

const RELATION = alternativesOfRelations();
const COUNT = '(?:two|three|four|five|six|\\d|twin|both) ';
/** Found by words of kin in any case, read again with the name's capitals. */
const MENTION = new RegExp(
  `\\b(?<owner>my|our|his|her|their) (?:${COUNT})?(?:(?:${RELATION_ADJECTIVES}) )*(?:(?<relation>${RELATION})|(?<animal>${alternatives(ANIMALS)}))(?:,| called| named|:)? `,
  'giu',
);
const CALLED = new RegExp(
  `\\b(?:a|an|one|another) (?:\\p{L}+ )?(?:(?<relation>${RELATION})|(?<animal>${alternatives(ANIMALS)})) (?:called|named) `,
  'giu',
);
const NAMES = new RegExp(`^${NAME}(?:(?:, | and |, and |(?<=,) ?)${NAME})*`, 'u');

/** Whom a clause names in passing: "with my sister Ana", "our three girls Lotte, Mia and Greta". */
export function readMentions(text: string, other: string | undefined): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(MENTION)) {
    const { owner = '', relation = 'pet' } = match.groups ?? {};
    const subject = /^(?:my|our)$/i.test(owner) ? PERSON : other;
    const rest = text.slice(match.index + match[0].length);
    const listed = NAMES.exec(rest)?.[0];
    if (subject === undefined || listed === undefined || /^(?:,|:)? ?$/.test(rest) || relationOf(relation) === 'doctor')
      continue;
    const plural = /s$|children|kids/i.test(relation);
    const names = plural ? listed.split(/, and |, | and /) : [listed.split(/, | and /)[0] ?? ''];
    if (/[,:] $/.test(match[0]) && !plural) continue;
    for (const name of names)
      if (isName(name))
        drafts.push({
          subject,
          predicate: relation === 'pet' ? 'pets' : relationOf(relation),
          object: name.trim(),
          negative: false,
          exact: true,
        });
  }
  if (!/^(?:i|we)(?:'ve| have)\b/i.test(text)) return drafts;
  for (const match of text.matchAll(CALLED)) {
    const name = new RegExp(`^${NAME}`, 'u').exec(text.slice(match.index + match[0].length))?.[0];
    if (name !== undefined && isName(name))
      drafts.push({
        subject: PERSON,
        predicate: match.groups?.['relation'] === undefined ? 'pets' : relationOf(match.groups['relation']),
        object: name,
        negative: false,
        exact: true,
      });
  }
  return drafts;
}
