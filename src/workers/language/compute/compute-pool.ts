import type { KernelExports, KernelName } from './kernel-exports';

/** Runs kernels, on one thread or on several. */
export interface ComputePool {
  readonly threads: number;
  readonly kernels: KernelExports;
  /** Runs a kernel over all of its units of work and returns when every one is done. */
  run(kernel: KernelName, units: number, ...rest: readonly number[]): void;
  /** From now on works with so many of its threads; more than it has are not to be had. */
  use(threads: number): void;
  /** Ends the threads that are not in use. */
  trim(): void;
  close(): void;
}

/** A pool of the calling thread alone. */
export function createSingleThreadPool(kernels: KernelExports): ComputePool {
  return {
    threads: 1,
    kernels,
    run: (kernel, units, ...rest) => {
      kernels[kernel](0, units, 0, ...rest);
    },
    use: () => undefined,
    trim: () => undefined,
    close: () => undefined,
  };
}
