import type { Speaking, Subject } from './speaking';
import { alternativesOfRelations, relationOf } from './words/kin';
import { NAME, isName, isSmallName } from './words/names';
import { verbForm } from './words/verbs';

const RELATION = alternativesOfRelations();

/** Whether the word before ends its phrase: "my dog" does in "my dog is", not in "my dog food is". */
export function isHeadOfPhrase(after: string): boolean {
  const next = /^[ ,]+([\p{L}'-]+)/u.exec(after)?.[1];
  if (next === undefined || !/^ /.test(after)) return true;
  if (
    /^(?:and|or|called|named|who|in|at|from|over|just|also|still|always|never|really|now|on|with|won|won't|can't)$/i.test(
      next,
    )
  )
    return true;
  if (/^\p{Lu}/u.test(next) || isSmallName(next)) return true;
  const form = verbForm(next.replace(/n't$/i, ''));
  return (
    /n't$/i.test(next) ||
    form.known ||
    form.form === 'third' ||
    /(?:ly|ed)$/.test(next) ||
    /^(?:will|can|could|would|may|might|must|should)$/i.test(next)
  );
}

/** What of somebody's is spoken of: "'s name", "'s birthday", "'s husband Tom". */
export function readPossession(text: string, owner: string, relation?: string): Subject | undefined {
  const related = new RegExp(`^(?<relation>${RELATION})(?![\\p{L}-])`, 'iu').exec(text)?.groups?.['relation'];
  if (related !== undefined && isHeadOfPhrase(text.slice(related.length))) {
    const predicate = relationOf(related);
    const named = new RegExp(`^,? (?:called |named )?(?<name>${NAME}),?`, 'u').exec(text.slice(related.length));
    const name = named?.groups?.['name'];
    if (named !== null && name !== undefined && isName(name))
      return {
        label: name,
        relation: predicate,
        drafts: [{ subject: owner, predicate, object: name, negative: false, exact: true }],
        end: related.length + named[0].length,
      };
    return { label: `${owner}'s ${related}`, relation: predicate, drafts: [], end: related.length };
  }
  const attribute = ATTRIBUTE.exec(text)?.[0];
  return attribute === undefined
    ? undefined
    : { label: owner, attribute, ...(relation === undefined ? {} : { relation }), drafts: [], end: attribute.length };
}

/** "My sister's wedding is": a date of the person's own. */
export const OCCASION =
  /^'s (?:[a-zÀ-ỿ]+ )?(?:wedding|graduation|party|christening|funeral|concert|recital|play|leaving do|hen do|stag do|baby shower|operation|op|exam|exams|match|birthday party)(?= is| are|'s )/i;

/** "My wife's parents are": of somebody or something else. */
export const POSSESSED =
  /^'s (?!an? |the |my |in |at |on |from |not |called |named |also |got |been |just |always |never |very |really |so |too |allergic |scared |now |still )(?:(?!and |but |or |who |which |because |so |that )[a-zÀ-ỿ]+ ){1,3}(?:is|are|was|were|has|have|had|lives?|works?|likes?|loves?|hates?|fixes|says|said|can|can't|will|won't|does|doesn't|don't)\b/i;
const ATTRIBUTE =
  /^(?:(?:full|first|last|family|middle|maiden) )?(?:names?|surname|nickname|birthday|age|height|weight|job|job title|email|email address|phone number|number|address|star sign|shoe size|favourite [a-zÀ-ỿ' -]{2,30}?|hobby|hobbies|eyes|hair|pronouns|mother tongue|first language|native language|blood type|blood group|bedtime|diet)(?=[ ']|$)/i;

/** "My car runs", "my favourite film is": everything up to the verb. */
export function readThing(text: string, owner: string | undefined, speaking: Speaking): Subject | undefined {
  const determiner = /^(?:my|our|his|her|their|the) /i.exec(text)?.[0];
  if (
    determiner === undefined ||
    (/^the /i.test(determiner) &&
      !/^the (?:car|van|allotment|kids|bike|rent|mortgage|essay|dissertation|mot|(?:[a-zÀ-ỿ]+ ){0,2}[a-zÀ-ỿ]+(?:'s| is| are) (?:on|due|next|tomorrow|this|at \d)(?=[ '])|(?:[a-zÀ-ỿ]+ ){1,3}(?:is|are) due|(?:[a-zÀ-ỿ]+ ){0,2}(?:report|paper|thesis|invoice|deadline))(?=[ '])/i.test(
        text,
      ))
  )
    return undefined;
  const relation = /^(?:his|her|their) /i.test(determiner) ? speaking.last?.relation : undefined;
  const ours = new RegExp(`^our (?<name>${NAME})(?=[ '])`, 'iu').exec(text)?.groups?.['name'];
  if (/^our /i.test(text) && ours !== undefined && isName(ours) && /^\p{Lu}\p{Ll}+$/u.test(ours))
    return { label: ours, drafts: [], end: 4 + ours.length };
  const rest = text.slice(determiner.length);
  const words = [...rest.matchAll(/[^\s,]+/g)].slice(0, 7);
  for (const [index, word] of words.entries()) {
    const before = rest.slice(0, word.index).trim();
    const joined = /^(.+?)('s|'re)$/i.exec(word[0]);
    const next = words[index + 1]?.[0] ?? '';
    if (joined !== null && isVerbAfterNoun(next)) {
      const noun = `${before} ${joined[1] ?? ''}`.trim();
      return thing(noun, owner, relation, determiner.length + word.index + (joined[1] ?? '').length);
    }
    if (index > 0 && isFiniteVerb(word[0], before))
      return thing(before, owner, relation, determiner.length + word.index - 1);
  }
  return undefined;
}

function thing(attribute: string, owner: string | undefined, relation: string | undefined, end: number): Subject {
  return owner === undefined
    ? { drafts: [], end }
    : { label: owner, attribute, ...(relation === undefined ? {} : { relation }), drafts: [], end };
}

/** Whether "'s" before this word is "is" or "has", not a genitive. */
function isVerbAfterNoun(next: string): boolean {
  return next !== '' && !/^(?:is|are|was|has)$/i.test(next);
}

function isFiniteVerb(word: string, before: string): boolean {
  if (
    /^(?:is|are|was|were|has|have|had|will|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|can|can't|doesn't|don't|didn't)$/i.test(
      word,
    )
  )
    return true;
  const form = verbForm(word);
  if (/s$|family|folks/.test(before) && /^(?:live|work|love|hate|come|own|speak|keep|run)$/i.test(word)) return true;
  return (
    (form.known &&
      (form.form === 'third' || form.form === 'past') &&
      !/^(?:works|needs|likes|plans|trains|runs|walks|books|hopes|dreams|dances|drinks|fears|moves|skis|boxes|fishes|rows|plays|practises|visits|names|shares|drives|rides|wants|watches|looks|feeds|costs|stands|uses|breaks|cuts|swaps|turns)$/i.test(
        word,
      )) ||
    (form.known && form.form === 'third' && /^(?:runs|works|needs|costs|looks|drives)$/i.test(word))
  );
}
