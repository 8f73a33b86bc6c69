import { formatNumber } from '../../lib/core/locale';
import { m } from '../../paraglide/messages';
import type { DeviceTier, GpuFacts, WebGpuReadiness } from '../../state/device.svelte';

/** What kind of device it is, and what that means. */
export function tierWords(tier: DeviceTier): string {
  switch (tier) {
    case 'phone':
      return m.device_tier_phone();
    case 'laptop':
      return m.device_tier_laptop();
    case 'desktop':
      return m.device_tier_desktop();
    case 'workstation':
      return m.device_tier_workstation();
  }
}

/** What a graphics processor calls itself. */
export function gpuWords({ vendor, architecture, description }: GpuFacts): string {
  const names = description === '' ? [vendor, architecture] : [description];
  return names.filter((name) => name !== '').join(' ') || m.device_gpu_nameless();
}

/** Whether models run on the graphics processor, and what is missing where they do not. */
export function webGpuWords(gpu: GpuFacts | undefined, readiness: WebGpuReadiness): string {
  if (gpu === undefined) return m.device_gpu_none();
  if (gpu.software) return m.device_gpu_software();
  if (!readiness.ready) {
    const missing = readiness.missing.map(({ limit, needed, offered }) =>
      m.device_gpu_limit({ limit, needed: formatNumber(needed), offered: formatNumber(offered) }),
    );
    return m.device_gpu_too_small({ limits: missing.join('; ') });
  }
  return gpu.shaderF16 ? m.device_gpu_ready() : m.device_gpu_ready_no_f16();
}
