import { PERSON } from '../../../core/fact';
import { frame, relatedTo, type ClauseReader, type Draft } from '../clause';
import { NAME, isName, isSmallName } from '../words/names';
import { RELIGION, POLITICAL, isBlood } from './kinds';

/** "I'm Dave", "everyone calls me Seun". */
export const NAMES: readonly ClauseReader[] = [
  frame('call', /^(?:called )?(.+)$/i, (captured, clause) =>
    /^me /i.test(captured) && clause.subject !== PERSON && !clause.negated ? nickname(captured.slice(3)) : undefined,
  ),
  frame(
    'go',
    /^by (?:the name (?:of )?)?(?!car|bus|train|bike|foot|tram|tube|plane)([a-zÀ-ỿ][a-zÀ-ỿ' -]*)$/i,
    (captured) => nickname(captured),
  ),
  frame('be|get', /^(?:also )?(?:known as|nicknamed|called|named) (.+)$/i, (captured, clause) => {
    if (clause.relation !== undefined && clause.subject !== PERSON)
      return [{ subject: relatedTo(clause), predicate: clause.relation, object: captured }];
    return clause.attribute === undefined && clause.subject === PERSON
      ? [{ predicate: /^(?:also )?(?:known|nick)/i.test(clause.rest) ? 'nickname' : 'name', object: captured }]
      : undefined;
  }),
  (clause) => {
    if (clause.verb !== 'be' || clause.subject !== PERSON || clause.tense === 'past' || clause.attribute !== undefined)
      return undefined;
    const name = new RegExp(`^(${NAME})(?=$|[,.!;]| (?:by the way|and|but|from|btw|now|actually))`, 'u').exec(
      clause.rest,
    )?.[1];
    if (name !== undefined && isName(name) && !RELIGION.test(name) && !POLITICAL.test(name) && !isBlood(name))
      return named(name.replace(/\.$/, ''));
    const small = /^(\p{Ll}+)(?=$|,| and| by the way| from)/u.exec(clause.rest)?.[1];
    return small !== undefined && isSmallName(small) ? [{ predicate: 'name', object: small }] : undefined;
  },
];

/** Whether what is said of a name is the name: "is Ana", not "is spelled wrong". */
export function couldBeName(text: string): boolean {
  return !/^(?:on|in|at|not|mud|the|an?|spelled|spelt|wrong|missing|hard|misspelt|pronounced|written|too|so|very|about|being|going|already|also|really|short|long|common|rare|on the|up|out|for|from|my|your|no|easy|difficult|unusual|what)\b/i.test(
    text,
  );
}

/** A name on its own, or only the surname behind a title. */
export function named(whole: string): readonly Draft[] {
  const name = whole.replace(/[,;(].*$/, '').trim();
  const titled = /^(?:mr|mrs|ms|miss|dr|prof)\.? ([a-zÀ-ỿ][a-zÀ-ỿ' -]*)$/i.exec(name)?.[1];
  if (!couldBeName(name)) return [];
  return [
    titled === undefined
      ? { predicate: 'name', object: name, exact: true }
      : { predicate: 'surname', object: titled, exact: true },
  ];
}

function nickname(captured: string): readonly Draft[] {
  const name = /^[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*)*/u.exec(captured)?.[0];
  return name === undefined ||
    /^(?:tall|short|weird|odd|boring|fussy|picky|quiet|shy|loud|bossy|nosy|slow|fast|mean|nice|sweet|smart|clever|dumb|fat|thin|when|if|at|on|by|later|back|crazy|a|an|the|mad|names|old|for|in|every|all|to|about|up|out|that|it|stupid|lazy|before|after|tomorrow)$/i.test(
      name,
    )
    ? []
    : [{ predicate: 'nickname', object: name, negative: false, exact: true }];
}
