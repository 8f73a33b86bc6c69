import type { GenerationEvent, LanguageModel } from './language-model';
import type { LanguageSlot } from './language-slot';
import type { ProcessorQueues, ProcessorTurn } from './processor-queue';
import type { Urgency } from './schedule';
import { untilAborted } from './until-aborted';

/** A turn where nothing is rationed. */
const freeTurn: ProcessorTurn = { giveWay: new AbortController().signal, leave: () => undefined };

/**
 * A language model in its worker. It stays usable for as long as the page lives: when its memory was given to another
 * model, or its worker died, the next question loads it again.
 *
 * @param ensureResident loads the slot's model unless it is in memory
 * @param queues in which the model waits for its processor
 */
export function createWorkerLanguageModel(
  slot: LanguageSlot,
  ensureResident: () => Promise<void>,
  queues: ProcessorQueues,
): LanguageModel {
  const enter = async (urgency: Urgency, signal: AbortSignal): Promise<ProcessorTurn> =>
    (await queues(slot.model?.engine ?? 'kernels')?.enter(urgency, signal)) ?? freeTurn;

  return {
    id: slot.modelId,
    get contextTokens() {
      return slot.report?.contextTokens ?? 0;
    },

    get readsAhead() {
      return slot.model?.engine === 'kernels';
    },

    async *generate(request, signal) {
      const startedAt = performance.now();
      const release = slot.use();
      let turn: ProcessorTurn | undefined;
      try {
        try {
          await untilAborted(ensureResident(), signal);
          turn = await enter(request.urgency ?? 'answer', signal);
        } catch (error) {
          if (!signal.aborted) throw error;
          yield abortedAfter(performance.now() - startedAt);
          return;
        }
        yield* slot.worker.generate(request, AbortSignal.any([signal, turn.giveWay]));
      } finally {
        turn?.leave();
        release();
      }
    },

    async prepare(request, signal) {
      if (slot.state !== 'resident' || slot.model?.engine !== 'kernels') return;
      const release = slot.use();
      let turn: ProcessorTurn | undefined;
      try {
        turn = await enter('ahead', signal);
        await slot.worker.prepare(request, AbortSignal.any([signal, turn.giveWay]));
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        turn?.leave();
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

function abortedAfter(totalMs: number): GenerationEvent {
  const usage = { promptTokens: 0, reusedTokens: 0, answerTokens: 0 };
  return { type: 'done', stopReason: 'aborted', usage, firstTokenMs: totalMs, totalMs };
}
