import type { MemoryWords } from '../../state/memory-transfer.svelte';
import { m } from '../../paraglide/messages';
import { dayOf } from './fact-words';

/** The words around the facts in a file that is meant to be read, in the language of the interface. */
export function markdownWords(): MemoryWords {
  return {
    title: m.memory_file_title(),
    current: m.memory_file_current(),
    former: m.memory_group_former(),
    waiting: m.memory_tab_waiting(),
    nothing: m.memory_none(),
    period: (from, to) =>
      to === undefined ? m.memory_since({ date: dayOf(from) }) : m.memory_period({ from: dayOf(from), to: dayOf(to) }),
  };
}
