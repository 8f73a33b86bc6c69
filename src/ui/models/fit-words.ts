import { formatBytes } from '../../lib/core/format-bytes';
import { m } from '../../paraglide/messages';
import type { Fit, FitLimit } from '../../state/device.svelte';

/** Whether a model runs here, with what it takes in memory. */
export function fitWords({ verdict, memory }: Fit): string {
  const needed = formatBytes(memory.neededBytes);
  switch (verdict) {
    case 'fits':
      return m.device_fits({ needed });
    case 'tight':
      return m.device_tight({ needed });
    case 'does-not-fit':
      return m.device_does_not_fit();
  }
}

/** What stands in the way, or nearly, with the numbers. */
export function limitWords(limit: FitLimit, { memory, buffer, storage }: Fit): string {
  switch (limit) {
    case 'memory':
      return memory.atLeast ? m.device_limit_memory_at_least(numbers(memory)) : m.device_limit_memory(numbers(memory));
    case 'gpu':
      return m.device_limit_gpu();
    case 'gpu-floats':
      return m.device_limit_gpu_floats();
    case 'gpu-buffer':
      return buffer === undefined ? m.device_limit_gpu() : m.device_limit_gpu_buffer(numbers(buffer));
    case 'processor':
      return m.device_limit_processor();
    case 'storage':
      return storage === undefined ? '' : m.device_limit_storage(numbers(storage));
  }
}

function numbers({ neededBytes, availableBytes }: { readonly neededBytes: number; readonly availableBytes: number }): {
  readonly needed: string;
  readonly available: string;
} {
  return { needed: formatBytes(neededBytes), available: formatBytes(availableBytes) };
}
