import { FailureError } from '../../core/failure';
import type { Model } from '../../core/model';
import type { ModelCheckStore } from '../../storage/model-check-store';
import { checkModel, type CheckedWorker } from './check-model';
import type { CrashSentinel } from './crash-sentinel';

/** Stands between a model and its first use. */
export interface LoadGuard {
  /**
   * Called before a model is loaded.
   *
   * @throws FailureError `model-stopped-page` when its last load ended the page, `model-check-failed` when these very
   * weights failed their check on this very engine; both until {@link LoadGuard.allow} is called
   */
  begin(model: Model): Promise<GuardedLoad>;
  /** A person wants to try a model again: what is known against it is forgotten. */
  allow(modelId: string): Promise<void>;
}

/** A load that is going on. */
export interface GuardedLoad {
  /**
   * Called once the model is loaded; asks it a question the first time that these weights run on this engine.
   *
   * @throws FailureError `model-check-failed`
   */
  check(worker: CheckedWorker): Promise<void>;
  /** Called when the load is over, however it ended. */
  end(): Promise<void>;
}

/** @param now milliseconds since 1970 */
export function createLoadGuard({
  checks,
  sentinel,
  nameEngine,
  now,
}: {
  readonly checks: ModelCheckStore;
  readonly sentinel: CrashSentinel;
  /** What the model computes on: by another name it is checked again. */
  readonly nameEngine: (model: Model) => Promise<string>;
  readonly now: () => number;
}): LoadGuard {
  return {
    async begin(model) {
      const weights = await nameChecked(model, await nameEngine(model));
      const known = await unlessStorageFails(() => checks.get(model.id), undefined);
      const current = known?.weights === weights ? known : undefined;
      if (current?.state === 'failed') throw refused(model, current.detail ?? '');
      if (current?.state === 'loading' && (await unlessStorageFails(() => sentinel.stoppedPage(model.id), false))) {
        throw new FailureError({ code: 'model-stopped-page', model: model.id });
      }
      const end = await unlessStorageFails(
        () => sentinel.begin(model.id, weights),
        () => Promise.resolve(),
      );
      return {
        async check(worker) {
          if (current?.state === 'passed') return;
          const reason = await checkModel(model, worker);
          const result = { id: model.id, weights, at: now() };
          if (reason === undefined) {
            await unlessStorageFails(() => checks.keep({ ...result, state: 'passed' }), undefined);
            return;
          }
          await unlessStorageFails(() => checks.keep({ ...result, state: 'failed', detail: reason }), undefined);
          throw refused(model, reason);
        },
        end: () => unlessStorageFails(end, undefined),
      };
    },
    allow: (modelId) => checks.remove(modelId),
  };
}

function refused(model: Model, reason: string): FailureError {
  return new FailureError({ code: 'model-check-failed', model: model.id, reason });
}

/** The hash of all hashes and of the engine: what decides about answers lies in several files and in what computes. */
async function nameChecked({ files }: Model, engine: string): Promise<string> {
  const parts = [...files.map(({ sha256 }) => sha256).sort(), engine];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where nothing can be kept, as in some private windows, models are loaded unguarded rather than not at all. */
async function unlessStorageFails<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (
      error instanceof FailureError &&
      ['storage-failed', 'storage-newer', 'disk-full'].includes(error.failure.code)
    ) {
      return otherwise;
    }
    throw error;
  }
}
