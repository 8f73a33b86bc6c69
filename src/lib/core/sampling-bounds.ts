import type { SamplingChoice } from './conversation';

/** What each setting may be; within these every answer ends, and none is nonsense by construction. */
export const samplingBounds = {
  temperature: { least: 0, most: 1.5, step: 0.1 },
  topP: { least: 0.1, most: 1, step: 0.05 },
  topK: { least: 0, most: 200, step: 1 },
  repetitionPenalty: { least: 1, most: 1.5, step: 0.01 },
  seed: { least: 0, most: 4_294_967_295, step: 1 },
} as const satisfies Record<
  keyof SamplingChoice,
  { readonly least: number; readonly most: number; readonly step: number }
>;

/** The number moved to the nearest allowed one; a missing or unreadable one becomes the least. */
export function withinBounds(field: keyof SamplingChoice, value: number): number {
  const { least, most } = samplingBounds[field];
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}

/** What the settings start from when a person first touches them. */
export const usualSampling: SamplingChoice = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1 };
