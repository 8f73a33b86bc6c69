import { join } from 'node:path';
import { q8Version } from '../../support/gguf-q8';
import type { BenchContext } from '../measurement';
import type { Contender } from './contender';
import { measurePagePeer } from './page-peer';
import { sourcePath } from './sources';

/** Larger models take wllama more than the 4 GB that it can address, or minutes. */
const models = ['smollm2-135m', 'qwen2.5-coder-0.5b'];

/** llama.cpp in WebAssembly, with the quantisation that suits it best. */
export function wllamaContender({ root, signal }: BenchContext, threads: number): Contender {
  return {
    engine: 'wllama, Q8_0',
    threads,
    longestPrompt: 110,
    takes: (model) => models.includes(model),
    async measure(model, tasks) {
      const modelsFolder = join(root, '.cache/bench/gguf');
      const sha256 = await q8Version(sourcePath(root, model), model, modelsFolder);
      const peer = { root: join(root, 'bench/peers'), page: '/', modelsFolder, model: `/models/${sha256}` };
      return measurePagePeer(peer, threads, tasks, signal);
    },
  };
}
