import type { RankWeights } from './rank-model';

// Written by `npm run train:recall`.

/** Where the question has a vector. */
export const fusedWeights: RankWeights = {
  weights: {
    lexical: 0.667,
    semantic: 4.984,
    windowLexical: 2.052,
    windowSemantic: 5.407,
    conversationLexical: 1.291,
    conversationSemantic: 3.246,
    names: -0.53,
    speaker: 3.235,
    time: 2.342,
    recency: 1.054,
    answer: 1.8,
    sought: 0.875,
    substance: 2.733,
    asks: -2.231,
    part: 0.923,
    hop: 0.045,
  },
  slope: 0.536,
  bias: -9.208,
};

/** Where there is no vector, or vectors tell nothing apart. */
export const lexicalWeights: RankWeights = {
  weights: {
    lexical: 1.832,
    semantic: 0,
    windowLexical: 3.763,
    windowSemantic: 0,
    conversationLexical: 2.394,
    conversationSemantic: 0,
    names: 0.114,
    speaker: 3.005,
    time: 2.067,
    recency: 1.035,
    answer: 2.263,
    sought: 0.816,
    substance: 2.626,
    asks: -2.218,
    part: 0.812,
    hop: -0.025,
  },
  slope: 0.468,
  bias: -6.991,
};
