import { FailureError } from '../../lib/core/failure';
import type { CreateMlcEngine, MlcEngine } from './mlc-engine';
import type { PreparedModel } from './prepared-model';
import { HeldAnswers } from './held-answers';
import { failureOf, failureOfFault, type GpuFault } from './webllm-failure';

/** What web-llm is started with. */
export interface RunningSources {
  readonly createEngine: CreateMlcEngine;
  /** Hears of the devices that are asked for from now on; returns the way to stop. */
  readonly watchGpu: (onFault: (fault: GpuFault) => void) => () => void;
}

/** A model in the memory of the graphics processor. */
export interface RunningModel {
  readonly engine: MlcEngine;
  /** Which conversation the engine holds. */
  readonly held: HeldAnswers;
  cacheKey: string | undefined;
  /** Rejects with a `FailureError` once the graphics processor failed; the model is then of no more use. */
  readonly fault: Promise<never>;
  readonly faulty: boolean;
  close(): void;
}

/**
 * Loads a prepared model, whose files are already where web-llm looks for them.
 *
 * @throws FailureError `webgpu-lost`, `out-of-memory`, `model-incompatible`, `webgpu-unavailable`
 */
export async function runModel(
  model: string,
  prepared: PreparedModel,
  { createEngine, watchGpu }: RunningSources,
): Promise<RunningModel> {
  let faulty = false;
  let raise: (error: FailureError) => void = () => undefined;
  const fault = new Promise<never>((_, reject) => {
    raise = reject;
  });
  // Awaited only while something is asked.
  fault.catch(() => undefined);
  const stopWatching = watchGpu((seen) => {
    faulty = true;
    raise(new FailureError(failureOfFault(model, seen)));
  });
  const engine = await createEngine(prepared.appConfig);
  const close = (): void => {
    stopWatching();
    // After a loss even this may fail, and there is nothing left to free.
    engine.unload().catch(() => undefined);
  };
  try {
    await Promise.race([engine.reload(model), fault]);
  } catch (error) {
    close();
    throw new FailureError(failureOf(model, error, 'load'));
  }
  return {
    engine,
    held: new HeldAnswers(),
    cacheKey: undefined,
    fault,
    get faulty() {
      return faulty;
    },
    close,
  };
}
