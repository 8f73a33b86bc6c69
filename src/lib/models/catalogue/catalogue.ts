import { allMiniLm } from './entries/all-minilm-l6-v2';
import { qwenCoderHalfBillion } from './entries/qwen2.5-coder-0.5b';
import { qwenCoderOneAndAHalfBillion } from './entries/qwen2.5-coder-1.5b';
import { smolLm2 } from './entries/smollm2-135m';
import type { Model } from '../../core/model';

/** Every model that Hearth knows, smallest language model first. */
export const catalogue: readonly Model[] = [smolLm2, qwenCoderHalfBillion, qwenCoderOneAndAHalfBillion, allMiniLm];

/** The model of that id, if the catalogue has one. */
export function findModel(id: string): Model | undefined {
  return catalogue.find((model) => model.id === id);
}
