import type { Clause, ClauseReader, Draft } from './clause';
import { ABILITIES } from './patterns/abilities';
import { ATTRIBUTES, withAttributeAsSubject } from './patterns/attributes';
import { BELONGINGS } from './patterns/belongings';
import { CHARACTER } from './patterns/character';
import { BIRTH } from './patterns/birth';
import { ENDINGS } from './patterns/endings';
import { DATES } from './patterns/dates';
import { FOOD } from './patterns/food';
import { FREE_VERBS } from './patterns/free-verbs';
import { GOALS } from './patterns/goals';
import { HEALTH } from './patterns/health';
import { HOME } from './patterns/home';
import { KINDS, STATUS } from './patterns/kinds';
import { MEDIA } from './patterns/media';
import { MEMBERSHIPS } from './patterns/memberships';
import { MILESTONES } from './patterns/milestones';
import { NAMES } from './patterns/names';
import { PASTIMES } from './patterns/pastimes';
import { PEOPLE } from './patterns/people';
import { LOOSE_PLANS, PLANS } from './patterns/plans';
import { HABITS, ROUTINES } from './patterns/routines';
import { STUDIES } from './patterns/studies';
import { TASTES } from './patterns/tastes';
import { VEHICLES } from './patterns/vehicles';
import { LIVING, WORK } from './patterns/work';
import { WOULD } from './patterns/would';

/** The first that knows such a clause reads it, so the narrower come first. */
const READERS: readonly ClauseReader[] = [
  ...LIVING,
  ...ENDINGS,
  ...HEALTH,
  ...FOOD,
  ...TASTES,
  ...PEOPLE,
  ...DATES,
  ...PLANS,
  ...GOALS,
  ...VEHICLES,
  ...MEMBERSHIPS,
  ...BELONGINGS,
  ...MILESTONES,
  ...STATUS,
  ...KINDS,
  ...CHARACTER,
  ...BIRTH,
  ...NAMES,
  ...ROUTINES,
  ...PASTIMES,
  ...MEDIA,
  ...ABILITIES,
  ...STUDIES,
  ...HOME,
  ...WORK,
  ...LOOSE_PLANS,
  ...HABITS,
];

const PRONOUN =
  /^(?:it|them|that|this|those|these|him|her)(?=$| (?:now|too|so|all|any|either|that|these|since|because|at|though|up)\b)/i;

/**
 * What a clause says, or nothing that is known.
 *
 * @param topic what "it" and "them" mean
 */
export function readClause(clause: Clause, topic: string | undefined): readonly Draft[] | undefined {
  if (clause.modal === 'would' && clause.attribute === undefined) return firstOf(WOULD, clause) ?? [];
  if (/^(?:should|must|may|might|could|would|ought|shall)$/.test(clause.modal ?? '')) return [];
  if (clause.attribute !== undefined) {
    const read = firstOf(ATTRIBUTES, clause);
    if (read !== undefined) return read;
    const own = withAttributeAsSubject(clause);
    return own === undefined
      ? firstOf(FREE_VERBS, clause)?.map((draft): Draft =>
          clause.attribute === undefined ? draft : { ...draft, subject: clause.attribute },
        )
      : firstOf(READERS, own)?.map((draft) => ({ subject: own.subject, ...draft }));
  }
  const pointed = PRONOUN.exec(clause.rest)?.[0];
  const named =
    pointed === undefined || topic === undefined ? clause : { ...clause, rest: clause.rest.replace(pointed, topic) };
  // What a pronoun stands for is a guess, and not good enough where any verb is read.
  return firstOf(READERS, named) ?? firstOf(FREE_VERBS, clause);
}

function firstOf(readers: readonly ClauseReader[], clause: Clause): readonly Draft[] | undefined {
  for (const read of readers) {
    const drafts = read(clause);
    if (drafts !== undefined) return drafts;
  }
  return undefined;
}
