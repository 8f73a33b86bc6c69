import { join } from 'node:path';
import { startServer } from '../../../scripts/server/server.mjs';
import { createProfile } from '../../support/browser';
import { q8Version } from '../../support/gguf-q8';
import { rendererPeakBytes } from '../../support/process-memory';
import type { BenchContext } from '../measurement';
import type { Contender, PromptTask, TaskTimes } from './contender';
import { sourcePath } from './sources';

/** What bench/peers/wllama.js offers. */
declare global {
  var peer: {
    load(address: string, threads: number): Promise<number>;
    run(messages: readonly { role: string; content: string }[], answerTokens: number): Promise<TaskTimes>;
    close(): Promise<void>;
  };
}

/** It starts its workers from blobs, which Hearth's own policy refuses. */
const laxPolicy =
  "default-src 'self' blob: data:; script-src 'self' blob: 'wasm-unsafe-eval' 'unsafe-eval'; worker-src 'self' blob:";

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
      const folder = join(root, '.cache/bench/gguf');
      const sha256 = await q8Version(sourcePath(root, model), model, folder);
      const server = await startServer({
        root: join(root, 'bench/peers'),
        modelsFolder: folder,
        port: 0,
        host: 'localhost',
        intercept: (_, response) => {
          response.setHeader('Content-Security-Policy', laxPolicy);
          return false;
        },
      });
      const profile = await createProfile(signal);
      const context = await profile.open();
      try {
        const page = await context.newPage();
        await page.goto(server.address);
        await page.waitForFunction(() => 'peer' in globalThis);
        const loadMs = await page.evaluate(([address, count]) => peer.load(address, count), [
          `${server.address}/models/${sha256}`,
          threads,
        ] as const);
        const times: TaskTimes[] = [];
        for (const task of [warmUp, ...tasks]) {
          const { text, answerTokens } = task;
          const measured = await page.evaluate(([content, count]) => peer.run([{ role: 'user', content }], count), [
            text,
            Math.max(1, answerTokens),
          ] as const);
          if (task !== warmUp) times.push(measured);
        }
        return { loadMs, peakBytes: await rendererPeakBytes(), tasks: times };
      } finally {
        await context.close();
        await server.close();
        await profile.remove();
      }
    },
  };
}

/** Short, since a long one would take it as long as what is measured. */
const warmUp: PromptTask = { text: 'Hello', tokens: 8, answerTokens: 4 };
