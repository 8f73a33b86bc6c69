import type { StarterSet } from '../../core/model';

/** For a device with memory for the better pair. */
export const standardStarterSet: StarterSet = {
  id: 'standard',
  fast: 'qwen2.5-coder-0.5b',
  reasoning: 'qwen2.5-coder-1.5b',
  embedding: 'all-minilm-l6-v2',
};

/** For weak devices and for tests. */
export const smallStarterSet: StarterSet = {
  id: 'small',
  fast: 'smollm2-135m',
  reasoning: 'qwen2.5-coder-0.5b',
  embedding: 'all-minilm-l6-v2',
};

export const starterSets: readonly StarterSet[] = [standardStarterSet, smallStarterSet];

/** Numbers in a vector of the embedding model, which both sets share. */
export const embeddingDimensions = 384;
