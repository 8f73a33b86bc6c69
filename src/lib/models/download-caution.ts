import type { NavigatorFacts } from './device/first-choices';

/** Why a person may not want a large download to begin now. */
export type DownloadCaution = 'little-room' | 'metered' | 'data-saver' | 'low-battery';

/** What speaks against a download. */
export interface DownloadCautions {
  readonly reasons: readonly DownloadCaution[];
  /** What there is room for, where that is less than the download takes. */
  readonly freeBytes?: number;
}

/** What the browser tells of the network, the battery and the disk; what it does not tell is left out. */
export interface DownloadCircumstances {
  /** The person asked the browser to save data. */
  readonly saveData?: boolean;
  /** The kind of network, in the words of the Network Information API: `wifi`, `cellular`, … */
  readonly connectionType?: string;
  readonly battery?: {
    /** From 0 to 1. */
    readonly level: number;
    readonly charging: boolean;
  };
  /** What Hearth may still write to the disk. */
  readonly freeBytes?: number;
}

/** The part of `navigator` that is asked; but for the room on the disk, only Chromium has any of it. */
export interface CircumstancesNavigator extends Pick<NavigatorFacts, 'hardwareConcurrency'> {
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
  readonly storage?: { estimate(): Promise<{ usage?: number; quota?: number }> };
  getBattery?(): Promise<{ readonly level: number; readonly charging: boolean }>;
}

/** A smaller download costs about what a few web pages do, and nobody is asked about those, in bytes. */
const largeBytes = 50_000_000;

/** Below it a phone begins to save power by itself. */
const lowBatteryLevel = 0.2;

/**
 * What speaks against a download now; nothing in most cases.
 *
 * @param bytes what is still to come
 */
export function cautionsFor(bytes: number, { freeBytes, ...circumstances }: DownloadCircumstances): DownloadCautions {
  const reasons = bytes < largeBytes ? [] : costs(circumstances);
  return freeBytes === undefined || bytes <= freeBytes
    ? { reasons }
    : { reasons: ['little-room', ...reasons], freeBytes };
}

function costs({ saveData, connectionType, battery }: DownloadCircumstances): readonly DownloadCaution[] {
  const cautions: DownloadCaution[] = [];
  if (connectionType === 'cellular') cautions.push('metered');
  if (saveData === true) cautions.push('data-saver');
  if (battery !== undefined && !battery.charging && battery.level <= lowBatteryLevel) cautions.push('low-battery');
  return cautions;
}

/** Asks the browser. What it refuses to tell counts as not told. */
export async function readCircumstances(navigator: CircumstancesNavigator): Promise<DownloadCircumstances> {
  const { connection } = navigator;
  const [battery, storage] = await Promise.all([
    navigator.getBattery?.().catch(() => undefined),
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  return {
    ...(connection?.saveData === undefined ? {} : { saveData: connection.saveData }),
    ...(connection?.type === undefined ? {} : { connectionType: connection.type }),
    ...(battery === undefined ? {} : { battery: { level: battery.level, charging: battery.charging } }),
    ...(storage?.quota === undefined ? {} : { freeBytes: Math.max(0, storage.quota - (storage.usage ?? 0)) }),
  };
}
