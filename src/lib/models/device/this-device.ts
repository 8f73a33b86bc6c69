import type { DeviceFacts } from './device-facts';
import { probeDevice, type DeviceEnvironment } from './probe-device';

/** What this device has. @param page `window` */
export function probeThisDevice(page: {
  readonly navigator: DeviceEnvironment['navigator'];
  readonly crossOriginIsolated: boolean;
}): Promise<DeviceFacts> {
  return probeDevice({
    navigator: page.navigator,
    isolated: page.crossOriginIsolated,
    compiles: (module) => WebAssembly.validate(module),
  });
}
