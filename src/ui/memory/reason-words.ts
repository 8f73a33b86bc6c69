import { formatNumber } from '../../lib/core/locale';
import type { RecalledTurn } from '../../lib/core/recalled-turn';
import { strongestReasons, type RecallReason } from '../../state/recall-reasons';
import { m } from '../../paraglide/messages';

/** Why a turn was recalled, in words, the strongest reason first; and how well it was thought to fit. */
export function recallWords({ why, score }: Pick<RecalledTurn, 'why' | 'score'>): string {
  const percent = formatNumber(Math.min(1, Math.max(0, score)), { style: 'percent', maximumFractionDigits: 0 });
  return [...strongestReasons(why).map(reasonWords), m.memory_fits({ percent })].join(' · ');
}

function reasonWords(reason: RecallReason): string {
  switch (reason) {
    case 'lexical':
      return m.memory_why_words();
    case 'semantic':
      return m.memory_why_meaning();
    case 'names':
      return m.memory_why_names();
    case 'time':
      return m.memory_why_time();
    case 'neighbours':
      return m.memory_why_neighbours();
    case 'conversation':
      return m.memory_why_conversation();
    case 'recency':
      return m.memory_why_recency();
  }
}
