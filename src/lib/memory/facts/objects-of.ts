import type { Draft } from './clause';
import { cleanObject, headOf, splitList, trimObject, withoutTail } from './objects';

/** Predicates whose objects are told one by one. */
const LISTED =
  /^(?:likes|languages|instruments|sports|hobbies|allergies|conditions|medications|avoids|eats|drinks|pets|fears|skills|reads|watches|listens to|memberships|belongings|visits|trips|learning|child|son|daughter|sister|brother|nationality|wears|trusts|studies|favourite .*)$/;

/** Predicates whose objects are told by their heads alone: "a Saab", not "a Saab with no roof". */
const HEADED =
  /^(?:vehicles|instruments|sports|volunteering|reads|watches|listens to|learning|phone|computer|memberships|wears|uses|medications)$/;

/** The objects of a draft as they are kept: cleaned, a list taken apart. */
export function objectsOf(draft: Draft): readonly string[] {
  if (draft.predicate === 'habits' && / .* (?:every|each|most|once|twice|\w+ times)\b/.test(draft.object))
    return present([cleanObject(draft.object.replace(/ (?:every|each|most|once|twice|\w+ times)\b.*$/i, ''))]);
  if (/^(?:vehicles|computer|phone)$/.test(draft.predicate) && / (?:with|of) /.test(draft.object))
    return objectsOf({ ...draft, object: draft.object.replace(/ (?:with|of) .*$/, '') });
  if (draft.predicate === 'employer' && / out of /.test(draft.object))
    return objectsOf({ ...draft, object: draft.object.replace(/ out of .*$/, '') });
  if (draft.predicate === 'habits' && draft.object.includes(', '))
    return objectsOf({ ...draft, object: draft.object.replace(/,.*$/, '') });
  // "My mum lives with us": the only object that is a pronoun.
  if (draft.predicate === 'lives with' && /^(?:us|me)$/i.test(draft.object)) return [draft.object];
  if (draft.exact === true) return present([trimObject(draft.object)]);
  if (!LISTED.test(draft.predicate))
    return present([cleanObject(HEADED.test(draft.predicate) ? headOf(draft.object) : draft.object)]);
  const whole = draft.object.replace(
    /(?:,| -|–|—) (?:but|so|because|which|though|especially|particularly|mainly|mostly|thanks|sadly)\b.*$/i,
    '',
  );
  const keepTimes = draft.predicate === 'likes' && /^(?:being |getting |having )/i.test(whole);
  const headed = HEADED.test(draft.predicate) ? headOf(whole) : whole;
  const bare = keepTimes ? withoutClause(headed) : withoutTail(withoutClause(headed));
  return present(splitList(bare).map((part) => cleanObject(part, keepTimes)));
}

/** A relative clause or reason is no member of a list. */
function withoutClause(text: string): string {
  return text
    .replace(/\s+(?:because|since i|so that|but|although|though|unless|whereas|if)\b.*$/i, '')
    .replace(/,? and (?:i|we|he|she|it|they|that's|it's|going|trying|doing|offered|given|told|sent|asked)\b.*$/i, '');
}

function present(objects: readonly (string | undefined)[]): readonly string[] {
  return objects.filter((object): object is string => object !== undefined);
}
