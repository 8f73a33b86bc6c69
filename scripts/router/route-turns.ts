import type { Route } from '../../src/lib/core/conversation';
import { classify, seeTurn } from '../../src/lib/router/classify';
import { bothEnds, turnToUnderstand } from '../../src/lib/router/turn-to-understand';
import { wishOf } from '../../src/lib/router/create-router';
import { shiftScores } from '../../src/lib/router/decide-by-classifier';
import type { RouteQuestion } from '../../src/lib/router/route-question';
import type { RouterWeights } from '../../src/lib/router/router-weights';
import { ROUTES, routeIndex } from '../../src/lib/router/routes';
import { softmax } from '../../src/lib/core/softmax';
import { allSkills } from '../../src/lib/skills/all-skills';
import type { ReadLoosely } from '../../src/lib/skills/loose/loose-reader';
import { readTurn } from '../../src/lib/skills/read-turn';
import type { LabelledTurn } from './corpus';
import type { Vectors } from './fit-parts';
import { predicted, type Outcome } from './measure';
import { turnKey, understandTurns } from './understand-turns';

/** A turn and what came of it. */
export interface RoutedTurn extends Outcome {
  readonly turn: LabelledTurn;
  readonly route: Route;
  readonly confidence: number;
  readonly unsure: boolean;
  readonly claimed: boolean;
  /** Milliseconds, the sentence embedding apart. */
  readonly took: number;
}

const NO_SHIFTS = new Float64Array(ROUTES.length);

/** A Tuesday noon. */
const NOW = Date.UTC(2026, 10, 24, 12);

/** The vectors of turns by which they are routed, and those of the turns alone, by which skills read them. */
export function vectorsOfTurns(
  root: string,
  turns: readonly LabelledTurn[],
  tell: (done: number, total: number) => void,
): Promise<Vectors> {
  const read = turns.flatMap(({ text, history }) => [
    { text: bothEnds(text) },
    turnToUnderstand(seeTurn(text, history)),
  ]);
  return understandTurns(root, read, tell);
}

/**
 * Routes turns as the app does, with what the skills claim, nothing learned from the person and the slider in the middle.
 *
 * @param loosely how turns are read that no grammar takes; without it no skill claims any
 */
export function routeTurns(
  turns: readonly LabelledTurn[],
  weights: RouterWeights,
  vectors: Vectors | undefined,
  loosely: ReadLoosely | undefined,
): readonly RoutedTurn[] {
  return turns.map((turn) => {
    const claim = loosely && claimOf(turn, loosely, vectors?.get(turnKey({ text: bothEnds(turn.text) })));
    const startedAt = performance.now();
    const seen = seeTurn(turn.text, turn.history);
    const vector = vectors?.get(turnKey(turnToUnderstand(seen)));
    const wish = wishOf(weights, { claim }, seen, vector, { exemplars: [], speed: 0, at: NOW });
    const took = performance.now() - startedAt;
    const scores = classify(weights, seen, vector).scores;
    const probabilities = softmax(loosely ? shiftScores({ claim }, scores, NO_SHIFTS) : scores);
    if (wish.route !== 'skill' || claim === undefined) {
      const route = loosely ? wish.route : ROUTES[predicted({ probabilities })]!;
      const { confidence, unsure = false } = wish;
      return { turn, label: routeIndex(turn.route), probabilities, route, confidence, unsure, claimed: false, took };
    }
    return {
      turn,
      label: routeIndex(turn.route),
      probabilities: withFirst(probabilities, routeIndex('skill')),
      route: 'skill',
      confidence: wish.confidence,
      unsure: false,
      claimed: true,
      took,
    };
  });
}

/** A claim that is certain wins whatever the classifier says: its route is then put before the others. */
function withFirst(probabilities: Float64Array, first: number): Float64Array {
  const highest = Math.max(...probabilities);
  if (probabilities[first] === highest) return probabilities;
  const at = probabilities.indexOf(highest);
  const exchanged = probabilities.slice();
  exchanged[at] = probabilities[first]!;
  exchanged[first] = highest;
  return exchanged;
}

function claimOf(
  { text, history }: LabelledTurn,
  loosely: ReadLoosely,
  vector: Float32Array | undefined,
): RouteQuestion['claim'] {
  const earlier = history.filter(({ role }) => role === 'user').map((message) => message.text);
  const context = { now: NOW, timeZone: 'Europe/London', listNames: [] };
  const claim = readTurn(allSkills, text, earlier, context, loosely, vector);
  return claim && { skill: claim.skill, certainty: claim.certainty, loose: claim.loose ?? false };
}
