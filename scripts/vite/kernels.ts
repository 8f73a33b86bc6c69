import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as compile } from 'assemblyscript/asc';
import type { Plugin } from 'vite';

const folder = 'src/workers/language/kernels';
const virtualModule = 'virtual:kernels';
const resolvedModule = `\0${virtualModule}`;

/** Both variants import their memory, which a model's loader makes as large as the model needs. */
const commonFlags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];

/** Threads share one memory of at most 4 GiB; the declared bounds must contain what the loader makes. */
const sharedFlags = ['--enable', 'threads', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'];

/**
 * Compiles the kernels with AssemblyScript.
 *
 * @param root the folder that holds package.json
 * @param shared for a memory shared between threads
 */
async function compileKernels(root: string, shared: boolean): Promise<Uint8Array> {
  const output = await mkdtemp(join(tmpdir(), 'hearth-kernels-'));
  try {
    const file = join(output, 'kernels.wasm');
    const flags = shared ? [...commonFlags, ...sharedFlags] : commonFlags;
    const { error } = await compile([join(folder, 'index.ts'), '--baseDir', root, '-o', file, ...flags], {
      stderr: process.stderr,
    });
    if (error !== null) throw new Error('The kernels do not compile; the compiler says why above.');
    return await readFile(file);
  } finally {
    await rm(output, { recursive: true });
  }
}

/**
 * Offers the compiled kernels as the module `virtual:kernels`. They are a few kilobytes, so they travel inside the
 * worker's own file: nothing to fetch, nothing to be out of step with.
 */
export function kernels(root: string): Plugin {
  return {
    name: 'hearth:kernels',
    resolveId: (id) => (id === virtualModule ? resolvedModule : undefined),
    load: async (id) => {
      if (id !== resolvedModule) return undefined;
      const variants = { single: await compileKernels(root, false), shared: await compileKernels(root, true) };
      const exports = Object.entries(variants).map(
        ([name, bytes]) =>
          `export const ${name} = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0));`,
      );
      return exports.join('\n');
    },
    handleHotUpdate: ({ file, server }) => {
      if (!file.includes(folder)) return;
      const module = server.moduleGraph.getModuleById(resolvedModule);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
    },
  };
}
