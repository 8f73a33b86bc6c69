import type { ModelConfig } from './model-config';
import type { RowOrder } from './tensor-rows';

/**
 * The order in which the kernels want the rows of queries and keys: they rotate the first half of a head against the
 * second. `undefined` where a file has them so.
 *
 * - Files of the llama architecture keep them so that neighbours are rotated against each other (llama.cpp,
 *   convert_hf_to_gguf.py, `LlamaModel.permute`).
 * - Where only the leading numbers of a head are rotated, those are two halves of their own. Each half of the head
 *   becomes one of them and half of the rest: products of queries and keys do not ask for an order.
 *
 * @param heads that the rows begin with; rows behind them stay where they are
 */
export function rotationOrder(
  { architecture, headSize, ropeDimensions }: Pick<ModelConfig, 'architecture' | 'headSize' | 'ropeDimensions'>,
  heads: number,
): RowOrder | undefined {
  const half = headSize / 2;
  const within = (place: number): number => {
    if (architecture === 'llama') return (place % half) * 2 + Math.floor(place / half);
    const rotated = ropeDimensions / 2;
    const side = Math.floor(place / half);
    const at = place % half;
    return at < rotated ? side * rotated + at : ropeDimensions + side * (half - rotated) + at - rotated;
  };
  if (architecture !== 'llama' && ropeDimensions === headSize) return undefined;
  return (row) => {
    if (row >= heads * headSize) return row;
    const place = row % headSize;
    return row - place + within(place);
  };
}
