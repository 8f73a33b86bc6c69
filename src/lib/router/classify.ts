import { readContext, type TurnContext } from './context';
import { denseFeatures } from './dense-features';
import { scoreEmbedding } from './embedding-opinion';
import type { RouterWeights, StackWeights } from './router-weights';
import { measureSignals, type EarlierMessage, type Signals } from './signals';
import { stackInputs, stackScores, type TextOpinion } from './stack';
import { textFeatures, type SparseFeatures } from './text-features';
import { scoreText } from './text-model';

/** A turn, seen once and used for everything that follows. */
export interface SeenTurn {
  readonly text: string;
  readonly signals: Signals;
  readonly context: TurnContext;
  readonly features: SparseFeatures;
}

/** What the classifier makes of a turn. */
export interface Classification {
  /** Calibrated log-odds of a kind, up to a constant: add to them, then take the softmax. */
  readonly scores: Float64Array;
  readonly sureFrom: Float32Array;
}

/** Reads a turn, without weights. */
export function seeTurn(text: string, history: readonly EarlierMessage[]): SeenTurn {
  const signals = measureSignals(text, history);
  const context = readContext(signals, history);
  return { text, signals, context, features: textFeatures(text, context) };
}

/** What the n-grams say of a turn, and of the one before where it leans on that. */
export function readOpinion(
  weights: Pick<RouterWeights, 'text' | 'textScales' | 'dense'>,
  turn: SeenTurn,
): TextOpinion {
  const { signals, context, features } = turn;
  const text = scoreText(weights, features, denseFeatures(signals, context));
  if (!context.leans) return { text, textBefore: undefined };
  const before = seeTurn(context.turnBefore, []);
  return { text, textBefore: scoreText(weights, before.features, denseFeatures(before.signals, before.context)) };
}

/** Scores the five routes; `vector` is what the adapted embedding model makes of the turn, where there is one. */
export function classify(weights: RouterWeights, turn: SeenTurn, vector: Float32Array | undefined): Classification {
  const opinion = readOpinion(weights, turn);
  if (vector === undefined) return layer(weights.plain, stackInputs(opinion));
  return layer(weights.full, stackInputs(opinion, scoreEmbedding(weights, vector)));
}

function layer({ weights, temperature, sureFrom }: StackWeights, inputs: Float64Array): Classification {
  return { scores: stackScores(weights, inputs).map((score) => score / temperature), sureFrom };
}
