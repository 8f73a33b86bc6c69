import type { EngineName, Model } from '../../core/model';
import type { ModelSuggestion, SuggestionRole, SuggestionTier } from '../../core/model-suggestion';
import { mostToldMemoryGiB, type DeviceFacts } from './device-facts';
import { estimateFit, needsOf, needsOfSuggestion, type ModelNeeds } from './fit';
import { webGpuReadiness } from './webgpu-requirements';

/** From the weakest to the strongest. */
export const deviceTiers = ['phone', 'laptop', 'desktop', 'workstation'] as const satisfies readonly SuggestionTier[];

/** What kind of device it is, as far as models are concerned. */
export type DeviceTier = (typeof deviceTiers)[number];

/** The model to offer for a role on one engine. */
export interface Recommendation<Offer> {
  readonly role: SuggestionRole;
  readonly engine: EngineName;
  readonly model: Offer;
}

/** Less than this is a phone's memory, whatever the device calls itself, in GiB. */
const laptopMemoryGiB = 4;
const desktopCores = 8;
const workstationCores = 16;
/** A buffer that only graphics processors with much memory of their own offer, in bytes. */
const largeBufferBytes = 2 ** 31;

/**
 * The most parameters that answer soon enough on each tier: on the processor about 10 tokens each second for `fast` and
 * 4 for `reasoning`, on the graphics processor about 30 and 15.
 */
const mostParameters: Readonly<
  Record<DeviceTier, Readonly<Record<'processor' | 'graphics', Readonly<Record<'fast' | 'reasoning', number>>>>>
> = {
  phone: { processor: { fast: 4e8, reasoning: 6e8 }, graphics: { fast: 7e8, reasoning: 1.3e9 } },
  laptop: { processor: { fast: 6e8, reasoning: 1.8e9 }, graphics: { fast: 1.3e9, reasoning: 3.3e9 } },
  desktop: { processor: { fast: 6e8, reasoning: 1.8e9 }, graphics: { fast: 1.8e9, reasoning: 4.5e9 } },
  workstation: { processor: { fast: 1.8e9, reasoning: 3.3e9 }, graphics: { fast: 3.3e9, reasoning: 9e9 } },
};

/** Sorts a device by what it can be expected to run. A browser that does not tell its memory is taken for a laptop's. */
export function deviceTier(device: DeviceFacts): DeviceTier {
  const { memoryGiB = laptopMemoryGiB, cores, mobile, gpu } = device;
  if (mobile || memoryGiB < laptopMemoryGiB) return 'phone';
  const strong = gpu !== undefined && !gpu.software && webGpuReadiness(gpu).ready;
  if (!strong || memoryGiB < mostToldMemoryGiB || cores < desktopCores) return 'laptop';
  const large = gpu.shaderF16 && gpu.limits.maxBufferSize >= largeBufferBytes;
  return large && cores >= workstationCores ? 'workstation' : 'desktop';
}

/**
 * The best of these models for each role and engine: the largest that the tier runs fast enough and the device has room
 * for, of two alike the one that takes less memory. An engine with nothing to offer for a role is left out; so is the
 * graphics processor where software stands in for it.
 */
export function recommendModels(models: readonly Model[], device: DeviceFacts): readonly Recommendation<Model>[] {
  const tier = deviceTier(device);
  return best(
    models.map((model) => ({
      model,
      ...model,
      needs: needsOf(model),
      plays: (role) => plays(model, role, tier),
    })),
    device,
  );
}

/** The same for models of the hub, whose sizes are about right and which say themselves from which tier on they are fast. */
export function recommendSuggestions(
  suggestions: readonly ModelSuggestion[],
  device: DeviceFacts,
): readonly Recommendation<ModelSuggestion>[] {
  const rank = deviceTiers.indexOf(deviceTier(device));
  return best(
    suggestions.flatMap((model) => {
      const { engine, roles, lowestTier, parameters, aboutMemoryBytes: memoryBytes } = model;
      if (engine === 'none' || deviceTiers.indexOf(lowestTier) > rank) return [];
      const needs = needsOfSuggestion({ ...model, engine });
      return [{ model, engine, parameters, memoryBytes, needs, plays: (role: SuggestionRole) => roles.includes(role) }];
    }),
    device,
  );
}

/** A model as far as choosing goes. */
interface Candidate<Offer> {
  readonly model: Offer;
  readonly engine: EngineName;
  readonly parameters: number;
  readonly memoryBytes: number;
  readonly needs: ModelNeeds;
  readonly plays: (role: SuggestionRole) => boolean;
}

const roles = ['fast', 'reasoning', 'embedding', 'recognition', 'voice'] as const satisfies readonly SuggestionRole[];
const localEngines = ['kernels', 'transformers', 'webllm'] as const satisfies readonly EngineName[];

function best<Offer>(candidates: readonly Candidate<Offer>[], device: DeviceFacts): readonly Recommendation<Offer>[] {
  const fitting = candidates
    .filter(({ needs }) => estimateFit(needs, device).verdict === 'fits')
    .filter(({ engine }) => engine !== 'webllm' || device.gpu?.software !== true)
    .sort((one, other) => other.parameters - one.parameters || one.memoryBytes - other.memoryBytes);
  return roles.flatMap((role) =>
    localEngines.flatMap((engine) => {
      const choice = fitting.find((candidate) => candidate.engine === engine && candidate.plays(role));
      return choice === undefined ? [] : [{ role, engine, model: choice.model }];
    }),
  );
}

function plays({ kind, engine, parameters }: Model, role: SuggestionRole, tier: DeviceTier): boolean {
  if (role === 'embedding') return kind === 'embedding';
  if (role !== 'fast' && role !== 'reasoning') return false;
  const unit = engine === 'webllm' ? 'graphics' : 'processor';
  return kind === 'language' && parameters <= mostParameters[tier][unit][role];
}
