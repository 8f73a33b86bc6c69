const gibibyte = 1024 ** 3;

/** Assumed where the browser does not tell: what a modest phone or laptop has. */
const assumedMemoryGiB = 4;

/**
 * Room for the keys and values of one model's conversations: four of the 0.5B model at their longest, two of the 135M
 * model, one of the 1.5B model. More are kept on disk.
 */
export const cacheBudgetBytes = 384 * 1024 * 1024;

/** What a model in memory takes, and when it was last asked. */
export interface Resident {
  readonly modelId: string;
  readonly memoryBytes: number;
  readonly lastUsed: number;
}

/**
 * How much memory all loaded models may take together: three quarters of the device's, since the system, the browser
 * and the page need the rest. `navigator.deviceMemory` is capped at 8.
 */
export function memoryBudgetBytes(deviceMemoryGiB: number | undefined): number {
  return (deviceMemoryGiB ?? assumedMemoryGiB) * gibibyte * 0.75;
}

/**
 * Which models must leave so that another fits, least recently used first. A model that is too large for the budget
 * gets the memory to itself.
 */
export function modelsToUnload(
  residents: readonly Resident[],
  incoming: { readonly modelId: string; readonly memoryBytes: number },
  budgetBytes: number,
): readonly string[] {
  const others = residents
    .filter(({ modelId }) => modelId !== incoming.modelId)
    .sort((a, b) => a.lastUsed - b.lastUsed);
  let needed = incoming.memoryBytes + others.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0);
  const leaving: string[] = [];
  for (const { modelId, memoryBytes } of others) {
    if (needed <= budgetBytes) break;
    leaving.push(modelId);
    needed -= memoryBytes;
  }
  return leaving;
}

/** Whether a model fits beside those that are in memory. */
export function fitsBeside(
  residents: readonly Pick<Resident, 'memoryBytes'>[],
  incoming: Pick<Resident, 'memoryBytes'>,
  budgetBytes: number,
): boolean {
  return residents.reduce((sum, { memoryBytes }) => sum + memoryBytes, incoming.memoryBytes) <= budgetBytes;
}
