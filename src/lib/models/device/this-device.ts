import type { DeviceFacts } from './device-facts';
import { probeDevice, type DeviceEnvironment } from './probe-device';
import { sharesMemory } from './shares-memory';

/** What this device has. @param page `window` */
export function probeThisDevice(page: {
  readonly navigator: DeviceEnvironment['navigator'];
  readonly crossOriginIsolated: boolean;
  readonly SharedArrayBuffer?: unknown;
}): Promise<DeviceFacts> {
  return probeDevice({
    navigator: page.navigator,
    isolated: sharesMemory(page),
    compiles: (module) => WebAssembly.validate(module),
  });
}
