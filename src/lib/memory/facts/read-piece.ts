import { PERSON } from '../../core/fact';
import type { Clause, Draft } from './clause';
import { cleanObject } from './objects';
import { readFragment, withElidedSubject } from './patterns/fragments';
import { findPredicate } from './predicates';
import { readClause } from './read-clause';
import { coordinated, readSubject } from './subjects';
import { type Piece } from './text/clauses';
import { withoutLeadingTime } from './text/leading-time';
import type { Turn } from './turn';
import { readVerbGroup } from './verb-groups';

/** Who a clause was about, for the verbs that follow without a subject of their own. */
export interface Subjected {
  readonly label?: string;
  readonly relation?: string;
}

/**
 * Reads one clause, or what stands without a verb, and notes in the turn who was spoken of.
 *
 * @param last who the clause before was about
 * @param before what the clauses before said
 */
export function readPiece(
  text: string,
  piece: Piece,
  turn: Turn,
  last: Subjected | undefined,
  before: readonly Draft[],
): { readonly subject: Subjected | undefined; readonly drafts: readonly Draft[] } {
  const led = withoutLeadingTime(text);
  const elided = piece.joint === '' ? withElidedSubject(led, turn.speaking.last === undefined ? 'I' : 'he') : undefined;
  const whole = elided ?? led;
  const several = coordinated(whole, turn.speaking);
  if (several.length > 1) {
    const read = several.map((one) => readPiece(one, piece, turn, last, before));
    return { subject: read[0]?.subject, drafts: read.flatMap(({ drafts }) => drafts) };
  }
  const subject = readSubject(whole, turn.speaking);
  const group =
    subject === undefined ? undefined : readVerbGroup(whole.slice(subject.end), NOMINAL.test(subject.attribute ?? ''));
  if (
    subject !== undefined &&
    group !== undefined &&
    (group.known || group.thirdPerson || subject.label !== undefined)
  ) {
    const offset = subject.end;
    const clause: Clause = {
      ...group,
      ended: group.ended || ENDED.test(whole),
      negated: group.negated,
      subject: subject.label ?? '',
      ...(subject.attribute === undefined ? {} : { attribute: subject.attribute }),
      ...(subject.relation === undefined ? {} : { relation: subject.relation }),
      whole: `${piece.joint} ${piece.text}`,
      rest: whole
        .slice(offset + group.end)
        .replace(/\s*\b(?:any ?more|any longer)$/i, '')
        .replace(/^[,;:–—]\s.*$/, '')
        .trim(),
    };
    if (subject.label === undefined) {
      turn.topic = /^([a-zÀ-ỿ]+)(?= (?:tastes?|makes?|gives?|is|are|smells?)\b)/i.exec(whole)?.[1] ?? turn.topic;
      return { subject: {}, drafts: [] };
    }
    const repeated = ellipsis(clause, before);
    if (repeated !== undefined) return { subject: subjectedOf(clause), drafts: repeated };
    const read = settled(clause, subject.drafts, turn);
    return subject.beside === undefined
      ? read
      : { ...read, drafts: [...read.drafts, ...sharedWith(subject.beside, read.drafts, subject.drafts)] };
  }
  // A coordinated verb has the subject of the clause before.
  if (last?.label !== undefined && piece.joint !== '') {
    const shared = readVerbGroup(text);
    if (shared !== undefined && shared.known) {
      const clause: Clause = {
        ...shared,
        ended: shared.ended || ENDED.test(text),
        subject: last.label,
        ...(last.relation === undefined ? {} : { relation: last.relation }),
        whole: `${piece.joint} ${piece.text}`,
        rest: text
          .slice(shared.end)
          .replace(/\s*\b(?:any ?more|any longer)$/i, '')
          .replace(/^[,;:–—]\s.*$/, '')
          .trim(),
      };
      const read = settled(clause, [], turn);
      if (read.drafts.length > 0) return read;
    }
  }
  return { subject: last, drafts: readFragment(text, piece.joint, before, last?.label) };
}

/** What is said of "my wife and I" holds of her as well, but for who she is and who is whose. */
function sharedWith(label: string, said: readonly Draft[], introduced: readonly Draft[]): readonly Draft[] {
  return said
    .filter((draft) => draft.subject === PERSON && !introduced.includes(draft))
    .filter(({ predicate }) => !/^(?:name|partner|lives with)$/.test(predicate) && isShared(predicate))
    .map((draft) => ({ ...draft, subject: label }));
}

/** Children are both's; a brother or a boss is one's own. */
function isShared(predicate: string): boolean {
  return findPredicate(predicate)?.kind !== 'relation' || /^(?:child|son|daughter|pets)$/.test(predicate);
}

/** "… but I'm not", "… my wife doesn't", "… and he is one too": what was said before, of another. */
function ellipsis(clause: Clause, before: readonly Draft[]): readonly Draft[] | undefined {
  if (
    !/^(?:be|do|have)$/.test(clause.verb) ||
    clause.attribute !== undefined ||
    !/^(?:one|too|either|as well|one too|the same|also)?$/i.test(clause.rest) ||
    (clause.rest === '' && !clause.negated)
  )
    return undefined;
  const last = before.at(-1);
  if (last === undefined || last.subject === clause.subject || findPredicate(last.predicate)?.kind === 'relation')
    return undefined;
  return [
    { ...last, subject: clause.subject, negative: last.predicate === 'avoids' ? !clause.negated : clause.negated },
  ];
}

function subjectedOf(clause: Clause): Subjected {
  return { label: clause.subject, ...(clause.relation === undefined ? {} : { relation: clause.relation }) };
}

/** What these are is said by a noun, even one in "-ing". */
const NOMINAL =
  /\b(?:hobby|hobbies|dream|goal|fear|passion|ambition|pastime|interest|interests|job|work|habit|resolution|phobia|weakness|favourite|plan)\b/i;

const ENDED = /\b(?:no longer|any ?more|any longer)\b/i;

function settled(
  clause: Clause,
  introduced: readonly Draft[],
  turn: Turn,
): { readonly subject: Subjected; readonly drafts: readonly Draft[] } {
  const drafts = (readClause(clause, turn.topic) ?? []).map((draft): Draft => ({
    ...draft,
    subject: draft.subject ?? clause.subject,
    negative: draft.negative ?? clause.negated,
  }));
  const all = [...introduced, ...drafts];
  const related = all.filter(
    (draft) =>
      draft.subject === PERSON &&
      (draft.predicate === clause.relation || findPredicate(draft.predicate)?.kind === 'relation') &&
      /^\p{L}/u.test(draft.object),
  );
  const known = new Set(turn.speaking.known);
  for (const draft of related) known.add(draft.object.toLowerCase());
  if (clause.subject !== PERSON) known.add(clause.subject.toLowerCase());
  const only = related.length === 1 ? related[0] : undefined;
  const toldNow =
    only !== undefined &&
    only.predicate === clause.relation &&
    introduced.length === 0 &&
    clause.subject !== PERSON &&
    only.object !== clause.subject;
  if (toldNow && only.negative !== true) turn.names.set(clause.subject.toLowerCase(), only.object);
  const last =
    only === undefined
      ? clause.subject === PERSON
        ? turn.speaking.last
        : subjectedOf(clause)
      : { label: only.object.replace(/^(?:an? |one |new )/i, ''), relation: only.predicate };
  turn.speaking = { known, ...(last?.label === undefined ? {} : { last: { ...last, label: last.label } }) };
  turn.topic = drafts.at(-1)?.object ?? cleanObject(clause.rest) ?? turn.topic;
  const attribute =
    clause.subject === PERSON
      ? (clause.attribute ??
        HAVING.exec(`${clause.verb} ${clause.rest}`)?.[1] ??
        THING_OF.get(drafts.at(-1)?.predicate ?? ''))
      : undefined;
  // "My daughter's hair is red and …": who goes on is not the one whose it is.
  const ofAttribute = clause.attribute !== undefined && !/name|age/i.test(clause.attribute);
  if (attribute !== undefined) turn.pointed = { attribute, sentences: 0 };
  return {
    subject: ofAttribute ? {} : toldNow ? { label: only.object, relation: only.predicate } : subjectedOf(clause),
    drafts: all,
  };
}

/** What "it" is after these: "we don't have the Skoda any more, it's a Kia now". */
const THING_OF: ReadonlyMap<string, string> = new Map([
  ['vehicles', 'car'],
  ['phone', 'phone'],
  ['computer', 'laptop'],
]);

/** What somebody has got or changed and then says more of. */
const HAVING =
  /^(?:have|get|change|buy|own|lose|need) (?:an? |my |the )?(?:new |different |second-hand |old |first )*(phone|car|job|laptop|bike|van|name|surname|address|number|email|computer|team|dentist|doctor|boss|bank)\b/i;
