import type { GpuFacts } from '../../src/lib/models/device/device-facts';
import { webGpuReadiness } from '../../src/lib/models/device/webgpu-requirements';

/** Why nothing can be measured on the graphics processor of a browser, in one sentence; undefined where it can. */
export function graphicsObstacle(gpu: GpuFacts | undefined): string | undefined {
  const readiness = webGpuReadiness(gpu);
  if (gpu === undefined) return 'Nothing was measured, since this browser has no WebGPU adapter.';
  if (gpu.software) {
    return 'Nothing was measured, since the only WebGPU adapter of this browser is software on the processor, whose speed says nothing of a graphics processor.';
  }
  if (readiness.ready) return undefined;
  const limits = readiness.missing.map(({ limit, needed, offered }) => `${limit} ${offered} instead of ${needed}`);
  return `Nothing was measured, since the WebGPU adapter has less than web-llm needs: ${limits.join(', ')}.`;
}

/** The same where the adapter is there and no model is. */
export const noGraphicsModel =
  'Nothing was measured, since no model for the graphics processor is on this device: export one from the Models panel of Hearth and name its zip with --sets FILE.zip.';
