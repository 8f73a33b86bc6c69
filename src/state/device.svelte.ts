import type { HubChoice, HubRepository, RemoteGguf } from '../lib/core/hub-look-up';
import type { Model } from '../lib/core/model';
import type { ModelSuggestion, SuggestionRole } from '../lib/core/model-suggestion';
import { needsOfChoice } from '../lib/models/added/needs-of-choice';
import { deviceTier, recommendSuggestions, type DeviceTier } from '../lib/models/device/device-tier';
import type { DeviceFacts, GpuFacts } from '../lib/models/device/device-facts';
import { estimateFit, fitOfSuggestion, needsOf, type Fit, type FitLimit } from '../lib/models/device/fit';
import { offeredHere, webGpuReadiness, type WebGpuReadiness } from '../lib/models/device/webgpu-requirements';

export type { DeviceFacts, DeviceTier, Fit, FitLimit, GpuFacts, WebGpuReadiness };

/** A model worth having, and how it would do on this device. */
export interface Offer {
  readonly suggestion: ModelSuggestion;
  /** Absent where Hearth has no engine for it. */
  readonly fit: Fit | undefined;
  /** Whether it is the best one of its engine for the role here. */
  readonly recommended: boolean;
}

const verdictOrder: readonly (Fit['verdict'] | undefined)[] = ['fits', 'tight', 'does-not-fit', undefined];

/** What this device can run. */
export class DeviceState {
  /** Absent until the device was asked. */
  facts = $state.raw<DeviceFacts>();
  readonly tier: DeviceTier | undefined = $derived(this.facts === undefined ? undefined : deviceTier(this.facts));
  readonly webGpu: WebGpuReadiness = $derived(webGpuReadiness(this.facts?.gpu));
  readonly #probe: () => Promise<DeviceFacts>;
  readonly #suggestions: readonly ModelSuggestion[];

  constructor(probe: () => Promise<DeviceFacts>, suggestions: readonly ModelSuggestion[]) {
    this.#probe = probe;
    this.#suggestions = suggestions;
  }

  /** Asks the device what it has; what changes of it, as the room on the disk, is read anew each time. */
  async look(): Promise<void> {
    this.facts = await this.#probe();
  }

  /** What there is for a role: first what is best here, then what fits, each from small to large. */
  offersFor(role: SuggestionRole): readonly Offer[] {
    const { facts } = this;
    if (facts === undefined) return [];
    const offered = offeredHere(this.#suggestions, facts.gpu);
    const best = recommendSuggestions(this.#suggestions, facts)
      .filter((recommendation) => recommendation.role === role)
      .map(({ model }) => model);
    return offered
      .filter(({ roles }) => roles.includes(role))
      .map((suggestion) => ({
        suggestion,
        fit: fitOfSuggestion(suggestion, facts),
        recommended: best.includes(suggestion),
      }))
      .sort(
        (one, other) =>
          Number(other.recommended) - Number(one.recommended) ||
          verdictOrder.indexOf(one.fit?.verdict) - verdictOrder.indexOf(other.fit?.verdict) ||
          one.suggestion.parameters - other.suggestion.parameters,
      );
  }

  /** @param storedBytes what of the model is on the device already */
  fitOf(model: Model, storedBytes: number): Fit | undefined {
    return this.facts && estimateFit(needsOf(model, storedBytes), this.facts);
  }

  fitOfChoice(repository: HubRepository, choice: HubChoice, header: RemoteGguf | undefined): Fit | undefined {
    return this.facts && estimateFit(needsOfChoice(repository, choice, header), this.facts);
  }
}
