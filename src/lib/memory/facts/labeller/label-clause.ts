import { PERSON } from '../../../core/fact';
import type { Draft } from '../clause';
import { findPredicate } from '../predicates';
import { candidatesOf, type Candidate } from './candidates';
import { freePredicate } from './free-predicate';
import { denialProbability, labelProbabilities, type LabelWeights } from './label-model';
import type { LabelledClause } from './surroundings';
import { hiddenOf, labelScores, projectWords } from './vector-scores';
import type { WordVectors } from './word-vectors';

/** What the labeller takes a run of words for. */
export interface LabelledSpan extends Candidate {
  readonly text: string;
  /** The probability that it is an object of the draft's predicate. */
  readonly probability: number;
  readonly draft: Draft;
}

/** What the labeller sees in a clause. */
export interface Labelled {
  readonly clause: LabelledClause;
  /** Whether the embedding model had a say. */
  readonly hasVectors: boolean;
  /** What it would read: runs that do not meet, the likeliest first. */
  readonly spans: readonly LabelledSpan[];
  /** The probability that a run of words is an object at all, and one of that predicate. */
  readonly probabilityOf: (text: string, label: string) => { readonly any: number; readonly label: number } | undefined;
}

/** Less likely than this is not looked at. */
const LEAST = 0.1;

/** Labels for predicates that are verbs of the person's own, or kinds of favourite. */
const FREE = 'free';
const FAVOURITE = 'favourite';

/** The label under which a predicate is learned. */
export function labelOf(predicate: string): string {
  return findPredicate(predicate)?.id ?? (/^favou?rite /.test(predicate) ? FAVOURITE : FREE);
}

/**
 * Labels the runs of words in a clause.
 *
 * @param vectors of its words, where the embedding model is there
 */
export function labelClause(weights: LabelWeights, clause: LabelledClause, vectors?: WordVectors): Labelled {
  const network = weights.vectors;
  const projected = network && vectors && projectWords(network, vectors);
  const judged = candidatesOf(clause.tokens).map((candidate) => ({
    candidate,
    text: textOf(clause, candidate),
    probabilities: labelProbabilities(
      weights,
      clause,
      candidate,
      network && projected && labelScores(network, hiddenOf(network, projected, candidate)),
    ),
  }));
  const likely = judged
    .map(({ candidate, text, probabilities }) => {
      let best = 1;
      for (let label = 2; label < probabilities.length; label += 1)
        if ((probabilities[label] ?? 0) > (probabilities[best] ?? 0)) best = label;
      return { candidate, text, label: weights.labels[best] ?? FREE, probability: probabilities[best] ?? 0 };
    })
    .filter(({ probability }) => probability >= LEAST)
    .sort((a, b) => b.probability - a.probability);
  const spans: LabelledSpan[] = [];
  for (const { candidate, text, label, probability } of likely) {
    if (spans.some(({ from, to }) => from < candidate.to && candidate.from < to)) continue;
    const predicate = predicateOf(clause, candidate, label);
    if (predicate === undefined) continue;
    const negative = denialProbability(weights, clause, candidate, label) > 0.5;
    const subject = findPredicate(predicate)?.kind === 'relation' ? PERSON : clause.subject;
    spans.push({ ...candidate, text, probability, draft: { subject, predicate, object: text, negative, exact: true } });
  }
  return {
    clause,
    hasVectors: projected !== undefined,
    spans,
    probabilityOf: (text, label) => {
      const at = weights.labels.indexOf(label);
      const same = judged.filter((one) => one.text.toLowerCase() === text.toLowerCase());
      if (same.length === 0) return undefined;
      return {
        any: Math.max(...same.map(({ probabilities }) => 1 - (probabilities[0] ?? 1))),
        label: Math.max(...same.map(({ probabilities }) => probabilities[at] ?? 0)),
      };
    },
  };
}

function textOf({ text, tokens }: LabelledClause, { from, to }: Candidate): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function predicateOf(clause: LabelledClause, { from }: Candidate, label: string): string | undefined {
  if (label === FAVOURITE) return favouriteOf(clause.tokens);
  return label === FREE ? freePredicate(clause.tokens, from) : label;
}

function favouriteOf(tokens: LabelledClause['tokens']): string | undefined {
  const at = tokens.findIndex(({ lower }) => /^favou?rite$/.test(lower));
  const words: string[] = [];
  for (let next = at + 1; /^[NJV#]$/.test(tokens[next]?.part ?? '') && words.length < 3; next += 1)
    words.push(tokens[next]?.lower ?? '');
  return at === -1 || words.length === 0 ? undefined : `favourite ${words.join(' ')}`;
}
