import type { EngineName, Model } from '../../core/model';
import type { GpuFacts } from '../device/device-facts';

/**
 * What a model computes on, as part of what its check is remembered by: a model that one build of an engine, or one graphics
 * processor, runs as it should may say nonsense on another. A browser tells of the driver at most in the adapter's
 * description.
 *
 * @param versions of the engines that have one of their own
 * @param probeGpu asked for a model of the graphics processor alone
 */
export async function nameEngine(
  { engine }: Pick<Model, 'engine'>,
  versions: Readonly<Partial<Record<EngineName, string>>>,
  probeGpu: () => Promise<GpuFacts | undefined>,
): Promise<string> {
  const name = `${engine} ${versions[engine] ?? ''}`;
  if (engine !== 'webllm') return name;
  const gpu = await probeGpu();
  if (gpu === undefined) return name;
  return [name, gpu.vendor, gpu.architecture, gpu.description, gpu.shaderF16 ? 'f16' : 'f32'].join('\n');
}
