import { commonPrefix } from '../cache/cache-slots';
import { extend, type PassParts } from './extend';

/**
 * Rows of a pass. Fewer than an answer's, since what an abort cuts off is lost; more than the kernels' own four, since
 * weights are read once a pass.
 */
const preparedRows = 16;

/**
 * Reads the beginning of a prompt that is still being written into the slot. What is there stays there where the
 * beginning ends within it: whoever takes words back may write them again.
 *
 * @param beginning tokens that stay as they are however the prompt goes on
 */
export async function prepare(beginning: readonly number[], parts: PassParts, signal: AbortSignal): Promise<void> {
  const { model, slot } = parts;
  const shared = commonPrefix(slot.tokens, beginning);
  // As long a prompt will be refused; it is not worth the time.
  if (shared === beginning.length || beginning.length >= model.capacity) return;
  const sent = slot.tokens.length - slot.unsent;
  const { changed } = slot;
  slot.tokens.length = shared;
  slot.unsent = Math.max(0, shared - sent);
  while (slot.tokens.length < beginning.length) {
    const start = slot.tokens.length;
    if (signal.aborted || !(await extend(parts, beginning.slice(start, start + preparedRows), [], signal))) return;
    slot.unsent += slot.tokens.length - start;
    // Nothing of it is for the disk.
    slot.changed = changed;
  }
}
