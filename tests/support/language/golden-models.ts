import { randomModel, type RandomModel } from './random-model';
import { randomNumbers } from './random-numbers';

/** A small model whose log-probabilities by llama.cpp are in golden-logits.json, written by bench/agreement/golden-cli.ts. */
export interface GoldenModel {
  readonly title: string;
  readonly model: RandomModel;
  readonly tokens: readonly number[];
}

/** What is kept for each: of the last position, the log-probabilities of the first so many tokens. */
export const keptLogits = 16;

/** One of each architecture; texts reach beyond the windows, where llama.cpp has them. */
export function goldenModels(): readonly GoldenModel[] {
  const of = (title: string, changes: Parameters<typeof randomModel>[0], count = 60): GoldenModel => {
    const random = randomNumbers(count);
    return { title, model: randomModel(changes), tokens: Array.from({ length: count }, () => random.integer(0, 255)) };
  };
  return [
    of('llama', { architecture: 'llama', seed: 21 }),
    of('qwen2', { architecture: 'qwen2', seed: 22 }),
    of('qwen3', { architecture: 'qwen3', headSize: 16, ropeBase: 1e6, seed: 23 }),
    of('gemma3', {
      architecture: 'gemma3',
      layers: 4,
      headSize: 16,
      keyValueHeads: 1,
      window: 20,
      globalEvery: 3,
      ropeBase: 1e6,
      ropeDivisor: 8,
      seed: 24,
    }),
    of('phi3', {
      architecture: 'phi3',
      heads: 2,
      keyValueHeads: 2,
      headSize: 16,
      rotated: 12,
      longRope: { slowest: 3, amplitude: 1.1875 },
      tied: false,
      seed: 25,
    }),
  ];
}
