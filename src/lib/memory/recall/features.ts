import type { RecallReasons } from '../../core/recalled-turn';

/** What the model weighs for each candidate, all from 0 to 1. */
export const FEATURES = [
  /** BM25 of the turn's own text, as a share of what the question's words could give. */
  'lexical',
  /** Cosine with the question. */
  'semantic',
  /** Both for the turn and its neighbours. */
  'windowLexical',
  'windowSemantic',
  /** Both for the whole conversation. */
  'conversationLexical',
  'conversationSemantic',
  /** Names that the question and the turn share. */
  'names',
  /** Said by whom the question speaks of. */
  'speaker',
  /** Said in the time that the question names. */
  'time',
  'recency',
  /** How well the turn before, a question, fits: this one may be the answer. */
  'answer',
  /** Holds a date, a number or a name where the question asks for one. */
  'sought',
  /** Says much: small words and greetings are seldom what is looked for. */
  'substance',
  /** Asks something itself. */
  'asks',
  /** BM25 for the half of the question that fits better. */
  'part',
  /** Names that the first hits hold and the question does not. */
  'hop',
  /** Cosine of the turn before, and of the one after. */
  'semanticBefore',
  'semanticAfter',
  /** The best cosine of any turn of the conversation. */
  'conversationBest',
  /** The cosine as a share of the best of all candidates. */
  'semanticShare',
  /** The same for the words of the conversation. */
  'conversationShare',
  /** How many names it holds. */
  'namesHeld',
  /** Holds a number. */
  'number',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** The reasons that are shown, from what was weighed. */
export function reasonsOf(features: Features): RecallReasons {
  return {
    lexical: bounded(features.lexical),
    semantic: bounded(features.semantic),
    neighbours: bounded(Math.max(features.windowLexical, features.windowSemantic)),
    conversation: bounded(Math.max(features.conversationLexical, features.conversationSemantic)),
    names: bounded(Math.max(features.names, features.hop)),
    time: bounded(features.time),
    recency: bounded(features.recency),
  };
}

/** Brings a number into the range from 0 to 1. */
export function bounded(value: number): number {
  return Math.min(1, Math.max(0, value));
}
