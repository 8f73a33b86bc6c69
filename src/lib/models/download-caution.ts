import type { NavigatorFacts } from './device/first-choices';

/** Why a person may not want a large download to begin now. */
export type DownloadCaution = 'metered' | 'data-saver' | 'low-battery';

/** What the browser tells of the network and the battery; what it does not tell is left out. */
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
}

/** The part of `navigator` that is asked; only Chromium has any of it. */
export interface CircumstancesNavigator extends Pick<NavigatorFacts, 'hardwareConcurrency'> {
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
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
export function cautionsFor(
  bytes: number,
  { saveData, connectionType, battery }: DownloadCircumstances,
): readonly DownloadCaution[] {
  if (bytes < largeBytes) return [];
  const cautions: DownloadCaution[] = [];
  if (connectionType === 'cellular') cautions.push('metered');
  if (saveData === true) cautions.push('data-saver');
  if (battery !== undefined && !battery.charging && battery.level <= lowBatteryLevel) cautions.push('low-battery');
  return cautions;
}

/** Asks the browser. What it refuses to tell counts as not told. */
export async function readCircumstances(navigator: CircumstancesNavigator): Promise<DownloadCircumstances> {
  const { connection } = navigator;
  const battery = await navigator.getBattery?.().catch(() => undefined);
  return {
    ...(connection?.saveData === undefined ? {} : { saveData: connection.saveData }),
    ...(connection?.type === undefined ? {} : { connectionType: connection.type }),
    ...(battery === undefined ? {} : { battery: { level: battery.level, charging: battery.charging } }),
  };
}
