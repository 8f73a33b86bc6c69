import { PERSON } from '../../core/fact';
import { ANIMALS, alternativesOfRelations, relationOf } from './words/kin';
import { alternatives } from './words/lists';
import { NAME, isName, isSmallName } from './words/names';
import { RELATION_ADJECTIVES } from './words/relations';
import { OCCASION, POSSESSED, isHeadOfPhrase, readPossession, readThing } from './possessions';
import type { Speaking, Subject } from './speaking';
import { readVerbGroup } from './verb-groups';

const ADJECTIVES = `(?:(?:${RELATION_ADJECTIVES}) )*`;
const RELATION = alternativesOfRelations();
const ANIMAL = alternatives(ANIMALS);
const PLACED = '(?: (?:at|in|from) (?:the )?\\p{L}+)?';
const NAMED_AFTER = `(?:, |,? (?:called|named) | )`;

const OWNED = new RegExp(
  `^(?<owner>my|our|his|her|their|the) (?<adjectives>${ADJECTIVES})(?:(?<relation>${RELATION})|(?<breed>(?:\\p{L}+ )?)(?<animal>${ANIMAL}))(?![\\p{L}-])`,
  'iu',
);
const SMALL_WORD =
  /^(?: called| named)? (\p{Ll}+)(?=$|,| (?:and|is|was|has|are|works|lives|loves|likes|hates|doesn't|can't|plays|who)\b|'s )/u;
const COUPLE = /^(?:(?:me|i) and (?:my|the) |(?:my|the) (?=[a-zÀ-ỿ -]{2,30}? and (?:i|me)\b))/i;
const STRANGERS =
  /^(?:you|they|people|everyone|everybody|nobody|no one|somebody|someone|anyone|anybody|this|that|these|those|there|some|most|all|both|one|it|he|she|who|which|what)\b(?!-)/i;
const BARE_KIN =
  /^(?:mum|mom|mam|dad|daddy|mummy|gran|granny|grandma|grandad|granddad|grandpa|nan|nana|nanny|wife|hubby|the wife|the missus|the kids|(?:mother|father|son|daughter|brother|sister|husband|boyfriend|girlfriend|partner|dog|cat)(?='s | is | has ))\b/i;

/** Reads the subject at the beginning of a clause. */
export function readSubject(text: string, speaking: Speaking): Subject | undefined {
  return (
    readCouple(text) ??
    readPronoun(text, speaking) ??
    readOwned(text, speaking) ??
    readBare(text) ??
    readNamed(text, speaking)
  );
}

/** The same said of each, where several share a verb: "my mum and my sister Ana live in Bath". */
export function coordinated(text: string, speaking: Speaking): readonly string[] {
  const first = readOwned(text, speaking) ?? readBare(text) ?? readNamed(text, speaking);
  if (first?.label === undefined || first.attribute !== undefined || first.label === PERSON) return [text];
  const joint = /^,? and (?=\p{L})/u.exec(text.slice(first.end));
  if (joint === null) return [text];
  const rest = text.slice(first.end + joint[0].length);
  if (/^(?:i|me|we)\b/i.test(rest)) return [text];
  const spoken: Speaking = { ...speaking, last: { label: first.label } };
  const second = readOwned(rest, spoken) ?? readBare(rest) ?? readNamed(rest, spoken);
  if (second?.label === undefined || second.attribute !== undefined) return [text];
  const verb = rest.slice(second.end);
  const group = readVerbGroup(verb);
  if (group === undefined || !group.known || !/^(?: |')/.test(verb)) return [text];
  return [`${text.slice(0, first.end)}${verb}`, rest];
}

function readPronoun(text: string, speaking: Speaking): Subject | undefined {
  const self = /^(?:i|we)(?: (?:both|all|two))?(?=[ ']|$)/i.exec(text);
  if (self !== null) return { label: PERSON, drafts: [], end: self[0].length };
  const other = /^(?:he|she|it)(?=[ '])/i.exec(text);
  if (other !== null && speaking.last !== undefined) return { ...speaking.last, drafts: [], end: other[0].length };
  const stranger = STRANGERS.exec(text);
  return stranger === null ? undefined : { drafts: [], end: stranger[0].length };
}

/** "Me and my partner Jules", "my wife and I". */
function readCouple(text: string): Subject | undefined {
  if (!COUPLE.test(text)) {
    const named = new RegExp(`^(?:me and (?<name>${NAME})|(?<first>${NAME}) and I)(?= )`, 'u').exec(text);
    return named === null ? undefined : { label: PERSON, drafts: [], end: named[0].length };
  }
  const owned = text.replace(/^(?:me|i) and /i, '');
  const offset = text.length - owned.length;
  const other = readOwned(owned, { known: new Set() });
  if (other?.relation === undefined) {
    const plain = /^(?:my|the) [a-zÀ-ỿ' -]{2,30}? and (?:i|me)(?= )/i.exec(text);
    return plain === null ? undefined : { label: PERSON, drafts: [], end: plain[0].length };
  }
  const joined = /^ ?and (?:i|me)(?=[ '])/i.exec(owned.slice(other.end));
  // "My mates" are several, and none of them may be meant.
  const beside = other.label === undefined || /^\p{Ll}+s$/u.test(other.label) ? {} : { beside: other.label };
  return { label: PERSON, ...beside, drafts: other.drafts, end: offset + other.end + (joined?.[0].length ?? 0) };
}

/** "My sister Ana", "our cat Marmalade", "her husband", "my favourite film". */
function readOwned(text: string, speaking: Speaking): Subject | undefined {
  const match = OWNED.exec(text);
  const owner = ownerOf(/^\p{L}+/u.exec(text)?.[0] ?? '', speaking);
  if (match?.groups === undefined || !isHeadOfPhrase(text.slice(match[0].length)))
    return readThing(text, owner, speaking);
  if (owner === undefined)
    return {
      drafts: [],
      end: match[0].length + (new RegExp(`^ ${NAME}`, 'u').exec(text.slice(match[0].length))?.[0].length ?? 0),
    };
  const { relation, animal, adjectives = '' } = match.groups;
  if (
    /^the$/i.test(match.groups['owner'] ?? '') &&
    animal === undefined &&
    !/^(?:wife|missus|kids|husband|boss|twins)$/i.test(relation ?? '')
  )
    return undefined;
  const word = relation ?? animal ?? '';
  const predicate =
    relation === undefined
      ? 'pets'
      : relationOf(/(?:youngest|eldest|oldest)/i.test(adjectives) && relation === undefined ? 'child' : relation);
  const after = text.slice(match[0].length);
  const possessive = /^'s? (?=\p{L})/u.exec(after);
  if (possessive !== null) {
    const owned = readPossession(after.slice(possessive[0].length), word, predicate);
    if (owned !== undefined) return { ...owned, end: match[0].length + possessive[0].length + owned.end };
  }
  const occasion = OCCASION.exec(after)?.[0];
  if (occasion !== undefined && owner === PERSON)
    return { label: PERSON, attribute: `${word}${occasion}`, drafts: [], end: match[0].length + occasion.length };
  if (POSSESSED.test(after)) return { drafts: [], end: match[0].length + 2 };
  const placed = new RegExp(`^${PLACED}`, 'iu').exec(after)?.[0] ?? '';
  const tail = after.slice(placed.length);
  const named = new RegExp(`^${NAMED_AFTER}(?<name>${NAME})(?<close>,?)`, 'u').exec(tail);
  const name = named?.groups?.['name'];
  if (named !== null && name !== undefined && isName(name)) {
    const there =
      /^,? (?:over |out |up |down )*in (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*),?(?= (?:is|was|has|have|says|works|runs|owns|makes|does|loves|likes|can't|keeps|pays|used|always|just|still|never)\b)/u.exec(
        tail.slice(named[0].length),
      );
    return {
      label: name,
      relation: predicate,
      drafts: [
        { subject: owner, predicate, object: name, negative: false, exact: true },
        ...(there?.[1] === undefined ? [] : [{ subject: name, predicate: 'home', object: there[1], negative: false }]),
      ],
      end: match[0].length + placed.length + named[0].length + (there?.[0].length ?? 0),
    };
  }
  const small = SMALL_WORD.exec(tail);
  const smallName = small?.[1];
  if (small !== null && smallName !== undefined && (/^ (?:called|named)/.test(small[0]) || isSmallName(smallName)))
    return {
      label: smallName,
      relation: predicate,
      drafts: [{ subject: owner, predicate, object: smallName, negative: false, exact: true }],
      end: match[0].length + placed.length + small[0].length,
    };
  const label = owner === PERSON ? word : `${owner}'s ${word}`;
  return { label, relation: predicate, drafts: [], end: match[0].length + placed.length };
}

function ownerOf(word: string, speaking: Speaking): string | undefined {
  return /^(?:my|our|the)$/i.test(word) ? PERSON : speaking.last?.label;
}

/** "Ana" where she is known, "Gary, my brother,", "Rosie, that's my eldest,". */
function readNamed(text: string, speaking: Speaking): Subject | undefined {
  const name = new RegExp(`^${NAME}(?=[ ,'])`, 'u').exec(text)?.[0];
  if (name === undefined || !isName(name)) return undefined;
  const apposition = new RegExp(
    `^(?:, (?:that's |who's |who is )?(?:my|our) (?<adjectives>${ADJECTIVES})(?:(?<relation>${RELATION})|(?:\\p{L}+ )?(?<animal>${ANIMAL})),)`,
    'iu',
  ).exec(text.slice(name.length));
  if (apposition !== null) {
    const predicate =
      apposition.groups?.['relation'] === undefined ? 'pets' : relationOf(apposition.groups['relation']);
    return {
      label: name,
      relation: predicate,
      drafts: [{ subject: PERSON, predicate, object: name, negative: false, exact: true }],
      end: name.length + apposition[0].length,
    };
  }
  if (!speaking.known.has(name.toLowerCase())) return { drafts: [], end: name.length };
  const possessive = /^'s (?=\p{L})/u.exec(text.slice(name.length));
  const owned = possessive === null ? undefined : readPossession(text.slice(name.length + possessive[0].length), name);
  if (possessive !== null && owned !== undefined)
    return { ...owned, end: name.length + possessive[0].length + owned.end };
  return { label: name, drafts: [], end: name.length };
}

/** "Mum", "Granddad". */
function readBare(text: string): Subject | undefined {
  const kin = BARE_KIN.exec(text)?.[0];
  if (kin === undefined) return undefined;
  const label = kin.replace(/^the /i, '');
  const possessive = /^'s (?=\p{L})/u.exec(text.slice(kin.length));
  const owned =
    possessive === null
      ? undefined
      : readPossession(text.slice(kin.length + possessive[0].length), label, relationOf(label));
  if (possessive !== null && owned !== undefined)
    return { ...owned, end: kin.length + possessive[0].length + owned.end };
  return { label, relation: relationOf(label), drafts: [], end: kin.length };
}
