import type { Model } from '../../core/model';
import { longestContextTokens } from '../language-model';
import type { DeviceFacts } from './device-facts';
import { deviceTier, type DeviceTier } from './device-tier';
import { graphicsRoom } from './fit';

/** How much of a conversation a model on the graphics processor may hold. */
export interface ContextWish {
  /** The most that are wanted; the model's own limit and the budget hold as well. */
  readonly contextTokens: number;
  /** For its keys and values, in bytes. */
  readonly cacheBudgetBytes: number;
}

/** What each kind of device reads soon enough: a prompt that fills all of it takes some ten seconds. */
const tokensOfTier: Readonly<Record<DeviceTier, number>> = {
  phone: longestContextTokens,
  laptop: longestContextTokens,
  desktop: 2 * longestContextTokens,
  workstation: 4 * longestContextTokens,
};

/** Web-llm reserves a context whole and at once, so a part of the memory is left to everything else. */
const mostOfMemory = 0.25;

/**
 * The context to reserve room for: as much as the device reads soon enough and has memory for beside the weights. After a
 * load that failed for want of memory half of that, and half again after each further one.
 *
 * @param memoryFailures loads of the model in a row that found too little memory
 */
export function contextWish(model: Model, device: DeviceFacts, memoryFailures = 0): ContextWish {
  const { leftBytes, availableBytes } = graphicsRoom(model, device);
  const part = 2 ** -memoryFailures;
  return {
    contextTokens: Math.floor(tokensOfTier[deviceTier(device)] * part),
    cacheBudgetBytes: Math.floor(Math.max(0, Math.min(leftBytes, availableBytes * mostOfMemory)) * part),
  };
}
