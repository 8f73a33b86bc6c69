import type { LanguageModel } from './language-model';
import type { LanguageSlot } from './language-slot';
import { untilAborted } from './until-aborted';

/**
 * A language model in its worker. It stays usable for as long as the page lives: when its memory was given to another
 * model, or its worker died, the next question loads it again.
 *
 * @param ensureResident loads the slot's model unless it is in memory
 */
export function createWorkerLanguageModel(slot: LanguageSlot, ensureResident: () => Promise<void>): LanguageModel {
  return {
    id: slot.modelId,
    get contextTokens() {
      return slot.report?.contextTokens ?? 0;
    },

    async *generate(request, signal) {
      const startedAt = performance.now();
      const release = slot.use();
      try {
        try {
          await untilAborted(ensureResident(), signal);
        } catch (error) {
          if (!signal.aborted) throw error;
          const totalMs = performance.now() - startedAt;
          const usage = { promptTokens: 0, reusedTokens: 0, answerTokens: 0 };
          yield { type: 'done', stopReason: 'aborted', usage, firstTokenMs: totalMs, totalMs };
          return;
        }
        yield* slot.worker.generate(request, signal);
      } finally {
        release();
      }
    },

    async countTokens(messages) {
      const release = slot.use();
      try {
        await ensureResident();
        return await slot.worker.countTokens(messages);
      } finally {
        release();
      }
    },

    async forget(cacheKey) {
      const release = slot.use();
      try {
        await ensureResident();
        await slot.worker.forget(cacheKey);
      } finally {
        release();
      }
    },
  };
}
