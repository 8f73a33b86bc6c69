import { createDotProducts } from '../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../src/lib/memory/recall/flat-index';
import { chunksOf } from '../../src/lib/memory/recall/memory-turn';
import { createRecallState, type RecallState } from '../../src/lib/memory/recall/recall-state';
import type { RecallModels, RecallRequest, Ranking } from '../../src/lib/memory/recall/search-memory';
import { rankCandidates } from '../../src/lib/memory/recall/search-memory';
import { embedPassages, PASSAGE_DIMENSIONS } from './embed-passages';
import type { RecallCase, RecallQuestion } from './recall-data';

/** The embeddings of all that the cases say and ask. */
export function embedCases(
  root: string,
  cases: readonly RecallCase[],
  say: (text: string) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const texts = cases.flatMap(({ turns, questions }) => [
    ...turns.flatMap(chunksOf).map(({ text }) => text),
    ...questions.map(({ text }) => text),
  ]);
  return embedPassages(root, texts, (done, total) => say(`Sentence embeddings: ${done} of ${total}`));
}

/** A memory of all turns of a case; with vectors only where they are given. */
export function rememberCase({ turns }: RecallCase, vectors?: ReadonlyMap<string, Float32Array>): RecallState {
  const state = createRecallState(createFlatIndex(createDotProducts(PASSAGE_DIMENSIONS)));
  state.add(turns);
  if (vectors !== undefined) {
    for (const { chunkId, text } of turns.flatMap(chunksOf)) state.setVector(chunkId, vectors.get(text)!);
  }
  return state;
}

/** What is asked of the memory for a question; with a vector only where vectors are given. */
export function requestFor(
  { text }: RecallQuestion,
  { at }: RecallCase,
  k: number,
  vectors?: ReadonlyMap<string, Float32Array>,
): RecallRequest {
  const vector = vectors?.get(text);
  return { text, k, at, timeZone: 'UTC', ...(vector === undefined ? {} : { vector }) };
}

/** Each question of the cases with its ranking. */
export function rankCases(
  cases: readonly RecallCase[],
  models: RecallModels,
  vectors?: ReadonlyMap<string, Float32Array>,
): readonly { readonly case: RecallCase; readonly question: RecallQuestion; readonly ranking: Ranking }[] {
  return cases.flatMap((each) => {
    const state = rememberCase(each, vectors);
    return each.questions.map((question) => ({
      case: each,
      question,
      ranking: rankCandidates(state, models, requestFor(question, each, 1, vectors)),
    }));
  });
}
