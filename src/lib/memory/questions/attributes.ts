import { comparisonKey } from '../facts/comparison-key';
import { cardinalityOf, findPredicate } from '../facts/predicates';
import type { Known } from './memory-request';
import { isFamilyWord } from './family';
import { relationPredicate } from './people';

/** What a possessive asks for: the "job" of "my job". */
export interface Attribute {
  readonly predicate: string;
  /** "Old", "previous": what it was before. */
  readonly isFormer: boolean;
  /** Whether nothing but the memory can answer it. */
  readonly isSure: boolean;
}

/** Words of predicates that are verbs or mean something else behind "my": they are read by frames alone, or not at all. */
const NOT_OWNED =
  'born|born in|lives in|live|lives|comes from|from|goes to school|studies at|works as|works for|works at|married to|married|single|divorced|widowed|vegetarian|vegan|tall|weighs|old|years old|called|goes by|known as|votes for|allergic to|takes|earns|drives|gets to work|travels to work|gets up|wakes up|goes to bed|supports|loves|enjoys|dislikes|hates|prefers|plays sport|plays|speaks|can|good at|afraid of|scared of|wants|hopes|learns|is learning|studying|owns|has|member of|belongs to|does not eat|gave up|volunteers at|volunteers|used to live in|used to work at|worked for|worked as|went to|studied|building|writing|working on|will|going to|visiting|visited|has been to|travels to|due|always|usually|every day|left-handed|right-handed|graduated in|location'.split(
    '|',
  );
/** Words that are asked about in other senses, too: answered where the memory has an answer, else left to others. */
const OFTEN_OTHERWISE =
  'number|size|role|subject|course|project|projects|condition|origin|orientation|party|country|city|town|street|club|company|phone|mobile|smartphone|computer|laptop|car|bike|van|vehicle|vehicles|church|work|shift|exercise|book|reading|series|watching|music|listening|food|drink|drinks|eats|reads|watches|listens to|avoids|likes|like|love|building|writing|possessions|belongings|subscription|memberships|routine|habit|habits|plays|skill|skills|learning|bank|team|school|university|college|degree|qualification|major|address|animal|animals|baby|coach|tutor|supervisor|goals|goal|dream|illness|medicine|medication|pills|eyes|hair|shoes|name|email|lived in|worked at|studied at|preference|phone number|income|salary|wage|commute'.split(
    '|',
  );
/** Of those, what is the person's own affair where the whole turn asks for it. */
const PERSONAL =
  'name|address|email|phone number|bank|team|school|goals|hobbies|car|income|salary|wage|goal|commute|shoes|medication|skills|university|college|degree'.split(
    '|',
  );

const notOwned: ReadonlySet<string> = new Set(NOT_OWNED);
const doubtful: ReadonlySet<string> = new Set(OFTEN_OTHERWISE.filter((word) => !PERSONAL.includes(word)));
const FORMER = /^(?:old|previous|former|last|ex-?) (?=\S)/i;
const PRESENT = /^(?:current|present|new|own|full|usual|main|actual) (?=\S)/i;
const NOT_FAVOURED = /\b(?:about|of|in|to|you|your|this|that|here|thing|things|part|way)\b/;
const FAVOURITE = /^favou?rite (?:kind of |sort of |type of )?/i;

/** Reads what somebody's is asked for: "job", "favourite colour", "previous address", or a word of the person's own. */
export function readAttribute(words: string, known: Known): Attribute | undefined {
  if (FAVOURITE.test(words)) {
    const thing = words.replace(FAVOURITE, '').toLowerCase();
    if (!/^\p{L}+(?: \p{L}+){0,2}$/u.test(thing) || NOT_FAVOURED.test(thing)) return undefined;
    const predicate = `favourite ${thing}`;
    const held = (known.predicates ?? []).find((each) => spelledAlike(each, predicate));
    return { predicate: held ?? predicate, isFormer: false, isSure: true };
  }
  const held = (known.predicates ?? []).find((each) => comparisonKey(each) === comparisonKey(words));
  const isKnown = findPredicate(words) !== undefined;
  if (held !== undefined && !isKnown) return { predicate: held, isFormer: false, isSure: true };
  const isFormer = FORMER.test(words) && !/^last name$/i.test(words);
  const noun = isFormer ? words.replace(FORMER, '') : words.replace(/^(?!full name)/, '').replace(PRESENT, '');
  const key = noun.toLowerCase();
  if (isFamilyWord(key)) return { predicate: key, isFormer, isSure: true };
  if (notOwned.has(key)) return undefined;
  const predicate = findPredicate(key)?.id ?? findPredicate(key.replace(/s$/, ''))?.id ?? relationPredicate(key);
  if (predicate !== undefined) {
    const isTimed = cardinalityOf(predicate) === 'timed';
    return { predicate, isFormer, isSure: !isTimed && !doubtful.has(key) };
  }
  const own = (known.predicates ?? []).find((each) => comparisonKey(each) === comparisonKey(noun));
  return own === undefined ? undefined : { predicate: own, isFormer, isSure: true };
}

/** Whether two words differ in nothing but British and American spelling. */
function spelledAlike(one: string, other: string): boolean {
  const plain = (words: string): string => comparisonKey(words).replaceAll('our', 'or').replace('movie', 'film');
  return plain(one) === plain(other);
}

/** Predicates that no table knows, which the memory holds in the person's own words. */
export function ownPredicates({ predicates = [] }: Known): readonly string[] {
  return predicates.filter((each) => findPredicate(each) === undefined);
}
