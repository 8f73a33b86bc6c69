/** Arguments are numbers: addresses in the WebAssembly memory, sizes, and 32-bit floats. */
export type Kernel = (first: number, last: number, thread: number, ...rest: readonly number[]) => void;

/** Kernels that share their work among threads; a name's place here is its number in the control block. */
export const kernelNames = [
  'quantise',
  'normaliseAndQuantise',
  'gateAndQuantise',
  'geluGateAndQuantise',
  'normaliseHeads',
  'normaliseAndAdd',
  'linear',
  'rotateAndStore',
  'attention',
] as const;

export type KernelName = (typeof kernelNames)[number];

/** What the WebAssembly module exports; see `kernels/` for the arguments. */
export type KernelExports = Readonly<Record<KernelName, Kernel>> & {
  embed(weights: number, scales: number, size: number, token: number, factor: number, out: number): void;
  /** Index of the largest of `count` floats, the first of equals. */
  argmax(values: number, count: number): number;
  /** Sum of the exponentials of `count` floats, each less `shift`. */
  sumExponentials(values: number, count: number, shift: number): number;
};

/** Makes an instance over the memory. */
export function instantiateKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): KernelExports {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  for (const name of [...kernelNames, 'embed', 'argmax', 'sumExponentials']) {
    if (typeof exports[name] !== 'function') throw new TypeError(`The kernels lack ${name}.`);
  }
  return exports as KernelExports;
}
