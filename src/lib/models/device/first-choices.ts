/** What browsers say of the device in `navigator`; some leave parts of it out. */
export interface NavigatorFacts {
  /** Logical processors. */
  readonly hardwareConcurrency: number;
  /** GiB. Chromium alone tells, in coarse steps and never more than 8. */
  readonly deviceMemory?: number;
}

/** Beyond this many, threads of one pass wait for each other more than they help. */
const mostThreads = 8;

/** The standard set and the rest of a system do not fit into less. */
const standardSetMemoryGiB = 4;

/**
 * The most threads that an engine may try; it keeps as many as it finds fastest. Without isolation there can be only one.
 *
 * @param wished what the person asked for, if anything
 */
export function chooseThreads(device: { readonly isolated: boolean; readonly cores: number }, wished?: number): number {
  if (!device.isolated) return 1;
  return Math.max(1, Math.min(wished ?? mostThreads, device.cores));
}

/** The starter set to offer first; a browser that does not tell is taken for one on a usual computer. */
export function recommendStarterSet(deviceMemoryGiB: number | undefined): 'standard' | 'small' {
  return deviceMemoryGiB !== undefined && deviceMemoryGiB < standardSetMemoryGiB ? 'small' : 'standard';
}
