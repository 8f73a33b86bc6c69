/**
 * What Chromium is started with so that a page of it reaches the graphics processor without a screen. On Linux it offers
 * WebGPU only when told to, and through Vulkan.
 */
export function graphicsArguments(platform: NodeJS.Platform): readonly string[] {
  if (platform !== 'linux') return [];
  return ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-angle=vulkan', '--disable-vulkan-surface'];
}
