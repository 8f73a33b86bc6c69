import type { AttentionShape, Model } from '../../core/model';
import { longestContextTokens } from '../language-model';
import { cacheBudgetBytes } from '../residency';

/** The keys and values of a context in bytes. `headSize` and the heads are those of the keys. */
export function contextBytes({
  layers,
  keyValueHeads,
  headSize,
  tokens,
  bytesPerNumber,
}: AttentionShape & {
  readonly tokens: number;
  /** 4 for 32-bit floats, 2 for 16-bit ones. */
  readonly bytesPerNumber: number;
}): number {
  return 2 * layers * keyValueHeads * headSize * tokens * bytesPerNumber;
}

/**
 * What our kernels keep of conversations in memory, in bytes: as many contexts of 32-bit floats as the budget holds, and one
 * in any case. Without the model's shape, the whole budget.
 */
export function kernelContextBytes({ attention, contextTokens }: Pick<Model, 'attention' | 'contextTokens'>): number {
  if (attention === undefined) return cacheBudgetBytes;
  const tokens = Math.min(contextTokens, longestContextTokens);
  const one = contextBytes({ ...attention, tokens, bytesPerNumber: 4 });
  return one * Math.max(1, Math.floor(cacheBudgetBytes / one));
}
