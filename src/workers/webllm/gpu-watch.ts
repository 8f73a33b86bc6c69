import type { GpuFault } from './webllm-failure';

/** The part of `GPUDevice` that is watched. */
export interface WatchedDevice {
  readonly lost: Promise<{ readonly reason: string; readonly message: string }>;
  addEventListener(type: 'uncapturederror', listener: (event: Event) => void): void;
}

/** The part of `GPUAdapter.prototype` that is wrapped; its device is web-llm's. */
export interface DeviceSource {
  requestDevice: (...parameters: never[]) => Promise<WatchedDevice>;
}

/**
 * Hears of what happens to the devices that web-llm asks for. It keeps them to itself, logs a loss only, and does not ask
 * what became of its commands at all: a shader that the driver refuses, or memory that there is not, would go on as an
 * answer of nonsense.
 *
 * @returns the way to stop
 */
export function watchDevices(source: DeviceSource, onFault: (fault: GpuFault) => void): () => void {
  const original = source.requestDevice;
  let stopped = false;
  source.requestDevice = async function (this: unknown, ...parameters: never[]) {
    const device: WatchedDevice = await original.apply(this, parameters);
    const say = (fault: GpuFault): void => {
      if (!stopped) onFault(fault);
    };
    device.addEventListener('uncapturederror', (event) => say(faultOf(event)));
    void device.lost.then(({ reason, message }) => {
      // web-llm destroys a device when it unloads a model.
      if (reason !== 'destroyed')
        say({ kind: 'lost', reason: message.trim() === '' ? 'the device was lost' : message });
    });
    return device;
  };
  return () => {
    stopped = true;
    source.requestDevice = original;
  };
}

function faultOf(event: Event): GpuFault {
  const error: unknown = 'error' in event ? event.error : undefined;
  const reason = hasMessage(error) ? error.message : 'it gave no reason';
  const name = error?.constructor.name;
  return { kind: name === 'GPUOutOfMemoryError' ? 'out-of-memory' : 'invalid', reason };
}

function hasMessage(value: unknown): value is { readonly message: string } {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
