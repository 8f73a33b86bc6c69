/** What a browser says of the device, as plain facts. */
export interface DeviceFacts {
  /** Whether memory can be shared between threads. */
  readonly isolated: boolean;
  /** Logical processors. */
  readonly cores: number;
  /** Chromium alone tells, in coarse steps and never more than 8. */
  readonly memoryGiB: number | undefined;
  readonly webgpu: boolean;
  readonly originPrivateFileSystem: boolean;
}

/** What the probe needs of `navigator`; browsers leave parts of it out. */
export interface NavigatorFacts {
  readonly hardwareConcurrency?: number;
  readonly deviceMemory?: number;
  readonly gpu?: { requestAdapter(): Promise<unknown> };
  readonly storage?: Pick<StorageManager, 'getDirectory' | 'estimate'>;
}

/** Asks the browser what this device can do. A feature that throws counts as absent. */
export async function probeDevice(browser: NavigatorFacts, isolated: boolean): Promise<DeviceFacts> {
  const { hardwareConcurrency = 1, deviceMemory, gpu, storage } = browser;
  return {
    isolated,
    cores: Math.max(1, hardwareConcurrency),
    memoryGiB: deviceMemory,
    webgpu: await isThere(async () => gpu?.requestAdapter()),
    // Private windows of some browsers offer the call and refuse it.
    originPrivateFileSystem: await isThere(async () => storage?.getDirectory()),
  };
}

async function isThere(look: () => Promise<unknown>): Promise<boolean> {
  try {
    const found = await look();
    return found !== undefined && found !== null;
  } catch {
    return false;
  }
}

/** How full the browser says that its storage is. The quota is a hope, not a promise: any write may still fail. */
export interface StorageEstimateBytes {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** `undefined` where the browser does not tell. */
export async function storageEstimate(browser: NavigatorFacts): Promise<StorageEstimateBytes | undefined> {
  const estimate = await browser.storage?.estimate();
  if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
  return { usedBytes: estimate.usage, quotaBytes: estimate.quota };
}

/** Beyond this many, threads of one pass wait for each other more than they help. */
const mostThreads = 8;

/**
 * The most threads that an engine may try; it keeps as many as it finds fastest. Without isolation there can be only one.
 *
 * @param wished what the person asked for, if anything
 */
export function chooseThreads(device: Pick<DeviceFacts, 'isolated' | 'cores'>, wished?: number): number {
  if (!device.isolated) return 1;
  return Math.max(1, Math.min(wished ?? mostThreads, device.cores));
}
