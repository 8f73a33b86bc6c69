import type { CacheSlot } from '../cache/cache-slots';
import type { LoadedModel } from '../model/loaded-model';

/** What a pass is made with. */
export interface PassParts {
  readonly model: LoadedModel;
  readonly slot: CacheSlot;
  /** Lets messages in, an abort above all. */
  readonly breathe: () => Promise<void>;
}

/**
 * Runs tokens through the model behind those of the slot, and guesses behind them, whose keys and values do not count
 * until they prove right. There are logits for the last token and for every guess.
 *
 * @returns `false` when aborted on the way, the slot then being as before
 */
export async function extend(
  parts: PassParts,
  tokens: readonly number[],
  guesses: readonly number[],
  signal: AbortSignal,
): Promise<boolean> {
  const { model, slot } = parts;
  const aborted = new DOMException('The pass was aborted.', 'AbortError');
  try {
    await model.pass([...tokens, ...guesses], slot.address, slot.tokens.length, guesses.length + 1, async () => {
      await parts.breathe();
      if (signal.aborted) throw aborted;
    });
  } catch (error) {
    if (error === aborted) return false;
    throw error;
  }
  slot.tokens.push(...tokens);
  slot.changed = true;
  return true;
}
