import { ControlBlock } from './control-block';
import type { ComputePool } from './compute-pool';
import type { KernelExports } from './kernel-exports';

/** What a compute thread is told when it starts. */
export interface ComputeThreadStart {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly thread: number;
  readonly round: number;
}

/** A worker that runs `compute-thread.ts`. */
export interface ComputeThread {
  postMessage(start: ComputeThreadStart): void;
  terminate(): void;
  /** Resolves when the thread says that it runs. A worker only comes up while the thread that made it is not busy. */
  readonly ready: Promise<void>;
}

/** A pool over shared memory: the calling thread and `threads - 1` workers, which take what there is to do from each other. */
export async function createSharedMemoryPool(
  kernels: KernelExports,
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  threads: number,
  startThread: () => ComputeThread,
): Promise<ComputePool> {
  const control = new ControlBlock(memory);
  const workers = Array.from({ length: threads - 1 }, (_, index) => {
    const worker = startThread();
    worker.postMessage({ module, memory, thread: index + 1, round: control.currentRound });
    return worker;
  });
  await Promise.all(workers.map((worker) => worker.ready));
  let used = threads;
  return {
    get threads() {
      return used;
    },
    kernels,
    run: (kernel, units, ...rest) => {
      // Handing out a single unit costs more than doing it.
      if (units === 1 || used === 1) {
        kernels[kernel](0, units, 0, ...rest);
        return;
      }
      control.runTogether(kernels, kernel, units, rest, used);
    },
    use: (count) => {
      used = Math.max(1, Math.min(count, workers.length + 1));
    },
    trim: () => {
      for (const worker of workers.splice(used - 1)) worker.terminate();
    },
    close: () => {
      for (const worker of workers.splice(0)) worker.terminate();
      used = 1;
    },
  };
}
