import { ControlBlock } from './compute/control-block';
import { instantiateKernels } from './compute/kernel-exports';
import type { ComputeThreadStart } from './compute/shared-memory-pool';

// A helper of the language worker: follows the control block until it is terminated.
self.addEventListener('message', ({ data }: MessageEvent<ComputeThreadStart>) => {
  const kernels = instantiateKernels(data.module, data.memory);
  self.postMessage('ready');
  new ControlBlock(data.memory).follow(kernels, data.thread, data.round);
});
