import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as compile } from 'assemblyscript/asc';
import type { Plugin } from 'vite';

/** Both variants import their memory, which a model's loader makes as large as the model needs. */
const commonFlags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];

/** Threads share one memory of at most 4 GiB; the declared bounds must contain what the loader makes. */
const sharedFlags = ['--enable', 'threads', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'];

/** Where the kernels of a worker stand, the module that they become, and what it exports by which flags. */
interface KernelSet {
  readonly module: string;
  readonly folder: string;
  readonly variants: Readonly<Record<string, readonly string[]>>;
}

const kernelSets: readonly KernelSet[] = [
  {
    module: 'virtual:kernels',
    folder: 'src/workers/language/kernels',
    variants: { single: commonFlags, shared: [...commonFlags, ...sharedFlags] },
  },
  { module: 'virtual:index-kernels', folder: 'src/workers/index/kernels', variants: { single: commonFlags } },
];

/**
 * Compiles kernels with AssemblyScript.
 *
 * @param root the folder that holds package.json
 */
async function compileKernels(root: string, folder: string, flags: readonly string[]): Promise<Uint8Array> {
  const output = await mkdtemp(join(tmpdir(), 'hearth-kernels-'));
  try {
    const file = join(output, 'kernels.wasm');
    const { error } = await compile([join(folder, 'index.ts'), '--baseDir', root, '-o', file, ...flags], {
      stderr: process.stderr,
    });
    if (error !== null) throw new Error('The kernels do not compile; the compiler says why above.');
    return await readFile(file);
  } finally {
    await rm(output, { recursive: true });
  }
}

/** The index worker's kernel, for programs that run without a build. */
export function compileIndexKernel(root: string): Promise<Uint8Array> {
  return compileKernels(root, 'src/workers/index/kernels', commonFlags);
}

/**
 * Offers the compiled kernels as modules, `virtual:kernels` and `virtual:index-kernels`. They are a few kilobytes, so they
 * travel inside the worker's own file: nothing to fetch, nothing to be out of step with.
 */
export function kernels(root: string): Plugin {
  const resolved = (set: KernelSet): string => `\0${set.module}`;
  return {
    name: 'hearth:kernels',
    resolveId: (id) => (kernelSets.some(({ module }) => module === id) ? `\0${id}` : undefined),
    load: async (id) => {
      const set = kernelSets.find((each) => resolved(each) === id);
      if (set === undefined) return undefined;
      const exports: string[] = [];
      for (const [name, flags] of Object.entries(set.variants)) {
        const base64 = Buffer.from(await compileKernels(root, set.folder, flags)).toString('base64');
        exports.push(`export const ${name} = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));`);
      }
      return exports.join('\n');
    },
    handleHotUpdate: ({ file, server }) => {
      for (const set of kernelSets) {
        const module = file.includes(set.folder) ? server.moduleGraph.getModuleById(resolved(set)) : undefined;
        if (module !== undefined) server.moduleGraph.invalidateModule(module);
      }
    },
  };
}
