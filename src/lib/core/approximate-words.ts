import { m } from '../../paraglide/messages';
import { formatNumber } from './locale';

/** Three English words take about four tokens. Two digits are as exact as that is. */
export function approximateWords(tokens: number): string {
  const words = Math.max(1, tokens * 0.75);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(words)) - 1);
  const rounded = Math.round(words / step) * step;
  return m.failures_words({ count: rounded, shown: formatNumber(rounded) });
}
