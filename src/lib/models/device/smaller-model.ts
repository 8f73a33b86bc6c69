import type { Failure } from '../../core/failure';
import type { Model } from '../../core/model';
import type { DeviceFacts } from './device-facts';
import { estimateFit, needsOf } from './fit';

/** Failures that a smaller model may well be spared; after `webgpu-unavailable` only one of another engine is. */
const sizeFailures: readonly Failure['code'][] = [
  'out-of-memory',
  'webgpu-lost',
  'webgpu-unavailable',
  'engine-crashed',
  'engine-abandoned',
  'model-stopped-page',
  'model-check-failed',
  'model-incompatible',
];

/**
 * What to offer in place of a model that failed: the largest one of its kind that takes less memory and that the device
 * has room for, one that is on the device already before one that is not. `undefined` where the failure has nothing to do
 * with size, or where nothing smaller is known.
 *
 * @param stored ids of the models that are on the device
 */
export function smallerModel(
  failed: Model,
  failure: Failure,
  models: readonly Model[],
  device: DeviceFacts,
  stored: ReadonlySet<string> = new Set(),
): Model | undefined {
  if (!sizeFailures.includes(failure.code)) return undefined;
  const otherEngine = failure.code === 'webgpu-unavailable' || failure.code === 'model-incompatible';
  const [choice] = models
    .filter(({ id, kind, memoryBytes }) => id !== failed.id && kind === failed.kind && memoryBytes < failed.memoryBytes)
    .filter(({ engine }) => !otherEngine || engine !== failed.engine)
    .filter((model) => estimateFit(needsOf(model), device).verdict === 'fits')
    .sort(
      (one, other) =>
        Number(stored.has(other.id)) - Number(stored.has(one.id)) ||
        (other.parameters ?? 0) - (one.parameters ?? 0) ||
        one.memoryBytes - other.memoryBytes,
    );
  return choice;
}
