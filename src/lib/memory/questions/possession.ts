import { PERSON } from '../../core/fact';
import { comparisonKey } from '../facts/comparison-key';
import { ownPredicates, readAttribute, type Attribute } from './attributes';
import type { Known } from './memory-request';
import { relationPredicate, whoIs } from './people';

/** Something of somebody's that is asked for. */
export interface Possession extends Attribute {
  readonly subject: string;
  /** The name of somebody is asked for: "my sister's name". */
  readonly isName: boolean;
}

const OF = /^the (\p{L}[\p{L}' -]*?) (?:of|for) (.+)$/iu;
const MINE = /^(?:my|our) (.+)$/i;
const GROUP = /^the ((?:twins|kids|children|baby|cats?|dogs?|in-laws|grandchildren))$/i;
const NAME = /^(?:(?:first |full )?names?)$/i;

/** Reads "my job", "my sister's name", "Ana's birthday", "the name of my dog", "my sisters name". */
export function readPossession(words: string, known: Known): Possession | undefined {
  const ofSomebody = OF.exec(words);
  if (ofSomebody !== null) return ownedBy(ofSomebody[2] ?? '', ofSomebody[1] ?? '', known);
  for (const [owner, thing] of splits(words)) {
    const owned = ownedBy(owner, thing, known);
    if (owned !== undefined) return owned;
  }
  const ours = /^the (.+)$/i.exec(words)?.[1];
  const mine =
    MINE.exec(words)?.[1] ??
    GROUP.exec(words)?.[1] ??
    ownPredicates(known).find((each) => ours !== undefined && comparisonKey(each) === comparisonKey(ours));
  const attribute = mine === undefined ? undefined : readAttribute(mine, known);
  return attribute === undefined ? undefined : { ...attribute, subject: PERSON, isName: false };
}

function ownedBy(owner: string, thing: string, known: Known): Possession | undefined {
  if (NAME.test(thing)) {
    const relation = relationPredicate(
      owner.replace(/^(?:my|our|the) (?:(?:older|younger|little|big|eldest|youngest|new|late) )?/i, ''),
    );
    const isMine = /^(?:my|our|the) /i.test(owner);
    return isMine && relation !== undefined
      ? { subject: PERSON, predicate: relation, isFormer: false, isSure: true, isName: true }
      : undefined;
  }
  const subject = whoIs(owner, known);
  const attribute = subject === undefined ? undefined : readAttribute(thing, known);
  return subject === undefined || attribute === undefined ? undefined : { ...attribute, subject, isName: false };
}

/** Every way in which the words can be somebody and something of theirs. */
function* splits(words: string): Generator<readonly [owner: string, thing: string]> {
  for (const match of words.matchAll(/(?:'s?|s) /g)) {
    yield [words.slice(0, match.index) + (match[0] === "' " ? 's' : ''), words.slice(match.index + match[0].length)];
    // "My boss's job", "James job": the s may be the owner's own.
    if (match[0] === 's ') yield [words.slice(0, match.index + 1), words.slice(match.index + match[0].length)];
  }
}
