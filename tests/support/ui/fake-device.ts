import type { DeviceFacts } from '../../../src/lib/models/device/device-facts';
import { createAppUpdates } from '../../../src/lib/web-app/app-updates';
import { ServersState } from '../../../src/state/servers.svelte';
import { WebAppState } from '../../../src/state/web-app.svelte';

const gibibyte = 1024 ** 3;

/** A usual laptop whose graphics processor is not offered to pages. */
export const laptop: DeviceFacts = {
  ...{ memoryGiB: 8, cores: 8, isolated: true, mobile: false, simd: true },
  storage: { usedBytes: gibibyte, quotaBytes: 60 * gibibyte },
};

/** A desktop computer with a good graphics processor. */
export const desktop: DeviceFacts = {
  ...laptop,
  cores: 12,
  gpu: {
    ...{ vendor: 'nvidia', architecture: 'ada', description: '', software: false, shaderF16: true, subgroups: true },
    limits: {
      maxBufferSize: 4 * gibibyte,
      maxStorageBufferBindingSize: 2 * gibibyte,
      ...{ maxComputeWorkgroupStorageSize: 49_152, maxStorageBuffersPerShaderStage: 10 },
      maxComputeInvocationsPerWorkgroup: 1024,
    },
  },
};

/** No servers, kept nowhere. */
export function createNoServers(): ServersState {
  const never = (): Promise<never> => Promise.reject(new Error('There are no servers.'));
  return new ServersState({
    store: {
      servers: () => Promise.resolve([]),
      save: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      subscribe: () => () => undefined,
    },
    endpoints: { accessTo: never, endpointOf: never, withSealedKey: never, keepForVisit: () => undefined },
    outside: { approve: () => Promise.resolve(), revoke: () => Promise.resolve() },
    listModels: never,
    models: {
      list: () => Promise.resolve([]),
      keep: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      subscribe: () => () => undefined,
    },
    release: () => undefined,
    pageAddress: 'http://localhost:4173/',
    createId: () => 'server',
    now: () => 0,
  });
}

/** Hearth as an app that has all its files, on a device with room. */
export function createFakeWebApp(): WebAppState {
  const updates = createAppUpdates({ activate: () => undefined, reload: () => undefined });
  return new WebAppState({
    shell: {
      state: 'complete',
      updates,
      subscribe: () => () => undefined,
      start: () => Promise.resolve(),
      check: () => Promise.resolve(),
      takeShared: () => Promise.resolve(undefined),
    },
    installation: { offered: false, subscribe: () => () => undefined, install: () => Promise.resolve() },
    persistence: {
      isPersistent: () => Promise.resolve(true),
      askOnce: () => Promise.resolve(true),
      ask: () => Promise.resolve(true),
    },
    badge: { finished: () => undefined },
    wakeLock: { want: () => undefined },
    reportStorage: () =>
      Promise.resolve({ uses: [{ use: 'models', bytes: 2_000_000_000 }], totalBytes: 2_000_000_000 }),
    judgeRoom: () => Promise.resolve('enough'),
  });
}
