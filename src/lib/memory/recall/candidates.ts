import { bestOf, type LexicalScorer, type LexicalScores } from './lexical-scores';
import type { Question } from './question';
import { NONE, type TurnTable } from './turn-table';
import type { VectorMatch } from './vector-index';

/** How many each way of looking may propose. */
const BY_WORDS = 80;
const BY_WINDOW = 60;
const BY_PART = 40;
/** Of the best, the turns next to them are candidates too. */
const EXPANDED = 30;

export interface Candidates {
  /** Numbers of units, in no order of worth. */
  readonly units: ReadonlySet<number>;
  /** Of the whole question. */
  readonly scores: LexicalScores;
}

/**
 * The units that are worth a closer look.
 *
 * @param nearest what the vectors propose, best first
 */
export function chooseCandidates(
  question: Question,
  nearest: readonly VectorMatch[],
  scorer: LexicalScorer,
  table: TurnTable,
): Candidates {
  const units = new Set<number>();
  const add = (numbers: readonly number[]): void => numbers.forEach((number) => units.add(number));
  // The halves come first, since the scores of one question end with the next.
  for (const part of question.parts) {
    const { touched, unit } = scorer.score(part);
    add(bestOf(touched, unit, BY_PART));
  }
  const scores = scorer.score(question.terms);
  const byWords = bestOf(scores.touched, scores.unit, BY_WORDS);
  const byMeaning = nearest.map(({ id }) => id);
  add(byWords);
  add(bestOf(scores.touched, scores.window, BY_WINDOW));
  add(byMeaning);
  for (const unit of [...byWords.slice(0, EXPANDED), ...byMeaning.slice(0, EXPANDED)]) {
    add([table.before.get(unit), table.after.get(unit)].filter((near) => near !== NONE));
  }
  return { units, scores };
}
