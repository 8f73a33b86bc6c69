import { PERSON } from '../../core/fact';

/** The verb of a clause, in its base form, and how it is meant. */
export interface ClauseVerb {
  readonly verb: string;
  /** The verb as written, for verbs that are kept as they are. */
  readonly verbText: string;
  readonly negated: boolean;
  /** "never", "hardly". */
  readonly never: boolean;
  readonly tense: 'present' | 'past';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly future: boolean;
  /** "used to". */
  readonly formerly: boolean;
  /** "no longer", "not … any more". */
  readonly ended: boolean;
  readonly modal?: string;
  /** "always", "usually", "every day". */
  readonly habitual: boolean;
  /** Whether the verb is one that is known. */
  readonly known: boolean;
  /** Whether the verb is in the form that goes with "he": "lives". */
  readonly thirdPerson: boolean;
}

/** One clause, read: who, the verb in its base form, and what follows it as written. */
export interface Clause extends ClauseVerb {
  /** `PERSON`, or what the person calls somebody or something. */
  readonly subject: string;
  /** What of the subject's the clause is about: the "favourite film" of "my favourite film is Jaws". */
  readonly attribute?: string;
  /** How the subject is related to the person, where it is: a predicate, "sister". */
  readonly relation?: string;
  /** The whole clause as written. */
  readonly whole: string;
  /** What follows the verb. */
  readonly rest: string;
}

/** Whose relation the subject is: the brother's for "brother's wife", else the person's. */
export function relatedTo(clause: Clause): string {
  return /^(.+)'s [^']+$/.exec(clause.subject)?.[1] ?? PERSON;
}

/** A statement before its object is cleaned and its times are read. */
export interface Draft {
  /** The clause's subject, if absent. */
  readonly subject?: string;
  readonly predicate: string;
  readonly object: string;
  /** Whether it is denied; as the clause is, if absent. */
  readonly negative?: boolean;
  /** The object is kept to the letter: no list is split, nothing is cut off. */
  readonly exact?: boolean;
  /** A guess by the form of the clause alone; how far to trust such guesses is learned apart. */
  readonly loose?: boolean;
}

/** Reads what a clause says, or knows nothing of such clauses. An empty list says that it is understood and tells nothing. */
export type ClauseReader = (clause: Clause) => readonly Draft[] | undefined;

/**
 * Reads clauses of these verbs ("live|stay") whose rest matches. `draft` gets the first group and the whole match; a
 * predicate alone means one draft with the first group as its object.
 */
export function frame(
  verbs: string,
  rest: RegExp,
  draft: string | ((captured: string, clause: Clause, match: RegExpExecArray) => readonly Draft[] | undefined),
): ClauseReader {
  const known = new Set(verbs.split('|'));
  return (clause) => {
    if (!known.has(clause.verb)) return undefined;
    const match = rest.exec(clause.rest);
    if (match === null) return undefined;
    const captured = match[1] ?? '';
    return typeof draft === 'string' ? [{ predicate: draft, object: captured }] : draft(captured, clause, match);
  };
}
