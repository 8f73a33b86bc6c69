import { comparisonKey } from '../comparison-key';
import type { Draft } from '../clause';
import { findPredicate } from '../predicates';
import { labelOf, type Labelled, type LabelledSpan } from './label-clause';
import { logistic, sum, type LabelWeights } from './label-model';
import { classesOf, tagged } from './tokens';

/** A reading of a clause, and how far to trust it. */
export interface Reading {
  readonly draft: Draft;
  /** The probability that it is right, from 0 to 1. */
  readonly trust: number;
  /** Whether a pattern reads it, or only the labeller. */
  readonly byPattern: boolean;
}

/** A reading before it is judged: by whom, and what tells for and against it. */
export interface Evidence {
  readonly draft: Draft;
  readonly byPattern: boolean;
  readonly features: readonly string[];
}

/**
 * What patterns and labeller read in a clause, with what tells how far to trust each. Drafts of patterns have one object
 * each. What the labeller reads of the same words otherwise stands beside it, less trusted.
 */
export function evidenceOf(drafts: readonly Draft[], labelled: Labelled | undefined): readonly Evidence[] {
  if (labelled === undefined)
    return drafts.map((draft) => ({ draft, byPattern: true, features: ['*', 'unseen', ...plain(draft)] }));
  const agreed = new Set<LabelledSpan>();
  const read = drafts.map((draft): Evidence => {
    const same = labelled.spans.find((span) => isSame(span.draft, draft));
    if (same !== undefined) agreed.add(same);
    const rivals = labelled.spans.filter((span) => span !== same && meets(span.text, draft.object));
    const seen = labelled.probabilityOf(draft.object, labelOf(draft.predicate));
    const opposed = labelled.spans.some(
      (span) => span !== same && isSame({ ...span.draft, negative: draft.negative ?? false }, draft),
    );
    return {
      draft,
      byPattern: true,
      features: [
        '*',
        'pattern',
        ...(same === undefined ? [] : ['agreed', `agreed ${step(same.probability)}`]),
        ...(seen === undefined ? ['no such words'] : [`label ${step(seen.label)}`, `any ${step(seen.any)}`]),
        ...(seen === undefined ? [] : above('label', seen.label)),
        ...rivals.slice(0, 1).map(({ probability }) => `rival ${step(probability)}`),
        ...(opposed ? ['opposed'] : []),
        ...(draft.subject === labelled.clause.subject ? [] : ['other subject']),
        ...(labelled.hasVectors ? [] : ['pattern without vectors']),
        ...plain(draft),
        ...(same === undefined ? plain(draft).map((one) => `alone ${one}`) : []),
        ...standing(draft, labelled),
        `pattern about ${labelled.clause.about}`,
        `patterns ${String(Math.min(4, drafts.length))}`,
      ],
    };
  });
  const added = labelled.spans
    .filter((span) => !agreed.has(span))
    .map((span): Evidence => {
      const rivals = drafts.filter(({ object }) => meets(span.text, object));
      return {
        draft: span.draft,
        byPattern: false,
        features: [
          '*',
          'labeller',
          `sure ${step(span.probability)}`,
          ...above('sure', span.probability),
          ...(drafts.length === 0 ? ['silent'] : []),
          ...(labelled.hasVectors ? [] : ['labeller without vectors']),
          ...(rivals.length > 0 ? ['against a pattern'] : []),
          ...plain(span.draft).map((feature) => `added ${feature}`),
          `spans ${String(Math.min(4, labelled.spans.length))}`,
          ...standing(span.draft, labelled),
          `about ${labelled.clause.about}`,
        ],
      };
    });
  return [...read, ...added];
}

/** From this trust on a pattern has said what an object is, and the labeller's other reading of it is no news. */
const SETTLED = 0.7;

/** The readings of a clause; of two that exclude each other the one that is trusted more. */
export function trusted(weights: LabelWeights, evidence: readonly Evidence[]): readonly Reading[] {
  const readings = evidence
    .map(({ draft, byPattern, features }) => ({
      draft,
      byPattern,
      trust: logistic(sum(weights.trust, 'trust', features)),
    }))
    .sort((a, b) => b.trust - a.trust);
  return readings.filter(
    ({ draft, byPattern }, at) =>
      !readings
        .slice(0, at)
        .some(
          (better) =>
            better.draft.subject === draft.subject &&
            meets(better.draft.object, draft.object) &&
            (better.draft.predicate === draft.predicate || (!byPattern && better.byPattern && better.trust >= SETTLED)),
        ),
  );
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    labelPredicate(a) === labelPredicate(b) &&
    comparisonKey(a.object) === comparisonKey(b.object) &&
    (a.negative ?? false) === (b.negative ?? false)
  );
}

function labelPredicate({ predicate }: Draft): string {
  return findPredicate(predicate)?.id ?? comparisonKey(predicate);
}

/** Whether one text holds the other as whole words. */
function meets(one: string, other: string): boolean {
  const [a, b] = [` ${comparisonKey(one)} `, ` ${comparisonKey(other)} `];
  return a.includes(b) || b.includes(a);
}

function plain({ predicate, object, negative, loose }: Draft): readonly string[] {
  const words = object.split(' ').length;
  return [
    `predicate ${labelOf(predicate)}`,
    `words ${String(Math.min(words, 5))}`,
    ...(negative === true ? ['negative'] : []),
    ...(loose === true ? ['loose', `loose ${labelOf(predicate)}`] : []),
    ...(/\b(?:in|at|on|for|with|from|to)\b/.test(object) ? ['long-winded'] : []),
  ];
}

/** What the object is, and how it stands in the clause. */
function standing({ object, predicate }: Draft, { clause }: Labelled): readonly string[] {
  const label = labelOf(predicate);
  const words = tagged(object);
  const last = words.at(-1);
  const kinds = classesOf(object);
  const known = kinds.length > 0 ? kinds : classesOf(last?.text ?? '');
  const at = clause.text.toLowerCase().indexOf(object.toLowerCase());
  const end = at + object.length;
  const behind = at === -1 ? undefined : clause.tokens.find(({ start }) => start >= end);
  const ahead = at === -1 ? undefined : clause.tokens.findLast(({ end: last }) => last <= at);
  const verb = clause.tokens.findLast(({ end: last, part }) => (at === -1 || last <= at) && /^[VX]$/.test(part));
  return [
    `verb ${verb?.lemma ?? 'none'}/${label}`,
    ...(at === -1 ? [] : [`ahead ${ahead?.part ?? 'nothing'}`, `ends ${last?.part ?? ''}`]),
    ...(predicate === clause.before ? ['said before'] : []),
    ...(kinds.length > 0 ? ['a known thing'] : known.length > 0 ? ['of a known kind'] : []),
    ...known.map((kind) => `kind ${kind}/${label}`),
    at === -1 ? 'not as written' : `behind ${behind?.part ?? 'nothing'}`,
    ...clause.modes.map((mode) => `mode ${mode}`),
    `length ${String(Math.min(4, Math.floor(clause.tokens.length / 4)))}`,
  ];
}

const STEPS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96];

function step(probability: number): string {
  return String(STEPS.filter((bound) => probability >= bound).length);
}

function above(name: string, probability: number): readonly string[] {
  return STEPS.filter((bound) => probability >= bound).map((bound) => `${name} above ${String(bound)}`);
}
