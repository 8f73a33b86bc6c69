import type { EngineName } from '../../core/model';
import type { ModelSuggestion, SuggestionRole, SuggestionTier } from '../../core/model-suggestion';
import { mostToldMemoryGiB, type DeviceFacts } from './device-facts';
import { fitOfSuggestion } from './fit';
import { offeredHere, webGpuReadiness } from './webgpu-requirements';

/** From the weakest to the strongest. */
export const deviceTiers = ['phone', 'laptop', 'desktop', 'workstation'] as const satisfies readonly SuggestionTier[];

/** What kind of device it is, as far as models are concerned. */
export type DeviceTier = (typeof deviceTiers)[number];

/** The model to offer for a role on one engine. */
export interface Recommendation {
  readonly role: SuggestionRole;
  readonly engine: EngineName;
  readonly model: ModelSuggestion;
}

/** Less than this is a phone's memory, whatever the device calls itself, in GiB. */
const laptopMemoryGiB = 4;
const desktopCores = 8;
const workstationCores = 16;
/** A buffer that only graphics processors with much memory of their own offer, in bytes. */
const largeBufferBytes = 2 ** 31;

/** Sorts a device by what it can be expected to run. A browser that does not tell its memory is taken for a laptop's. */
export function deviceTier(device: DeviceFacts): DeviceTier {
  const { memoryGiB = laptopMemoryGiB, cores, mobile, gpu } = device;
  if (mobile || memoryGiB < laptopMemoryGiB) return 'phone';
  const strong = gpu !== undefined && !gpu.software && webGpuReadiness(gpu).ready;
  if (!strong || memoryGiB < mostToldMemoryGiB || cores < desktopCores) return 'laptop';
  const large = gpu.shaderF16 && gpu.limits.maxBufferSize >= largeBufferBytes;
  return large && cores >= workstationCores ? 'workstation' : 'desktop';
}

const roles = ['fast', 'reasoning', 'embedding', 'recognition', 'voice'] as const satisfies readonly SuggestionRole[];
const localEngines = ['kernels', 'transformers', 'webllm'] as const satisfies readonly EngineName[];

/**
 * The best of these models for each role and engine: the largest that says of itself that it is fast enough on the tier and
 * that the device has room for, of two alike the one that takes less memory. An engine with nothing to offer for a role is
 * left out; so is the graphics processor where software stands in for it.
 */
export function recommendSuggestions(
  suggestions: readonly ModelSuggestion[],
  device: DeviceFacts,
): readonly Recommendation[] {
  const rank = deviceTiers.indexOf(deviceTier(device));
  const fitting = offeredHere(suggestions, device.gpu)
    .filter(({ lowestTier }) => deviceTiers.indexOf(lowestTier) <= rank)
    .filter((suggestion) => fitOfSuggestion(suggestion, device)?.verdict === 'fits')
    .filter(({ engine }) => engine !== 'webllm' || device.gpu?.software !== true)
    .sort((one, other) => other.parameters - one.parameters || one.aboutMemoryBytes - other.aboutMemoryBytes);
  return roles.flatMap((role) =>
    localEngines.flatMap((engine) => {
      const model = fitting.find((suggestion) => suggestion.engine === engine && suggestion.roles.includes(role));
      return model === undefined ? [] : [{ role, engine, model }];
    }),
  );
}
