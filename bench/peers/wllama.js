// The page of the peer that runs llama.cpp in WebAssembly; bench/measure/engines/wllama.ts drives it.
import { Wllama } from './node_modules/@wllama/wllama/esm/index.min.js';

/** @type {Wllama} */
let wllama;

globalThis.peer = {
  /**
   * @param {string} address of the GGUF file
   * @param {number} threads
   */
  async load(address, threads) {
    const file = await (await fetch(address)).blob();
    const startedAt = performance.now();
    wllama = new Wllama({ default: './node_modules/@wllama/wllama/esm/wasm/wllama.wasm' }, { suppressNativeLog: true });
    wllama.setCompat(null);
    await wllama.loadModel([file], {
      n_threads: threads,
      n_gpu_layers: 0,
      n_ctx: 2048,
      n_parallel: 1,
      jinja: true,
      seed: 0,
    });
    // It resolves on a file that it cannot load, too.
    if (!wllama.getLoadedContextInfo().success) throw new Error('wllama could not load the model.');
    return performance.now() - startedAt;
  },

  /**
   * @param {{ role: string, content: string }[]} messages
   * @param {number} answerTokens
   * @returns what llama.cpp itself measured
   */
  async run(messages, answerTokens) {
    let timings;
    const stream = await wllama.createChatCompletion({
      messages,
      max_tokens: answerTokens,
      temperature: 0,
      stream: true,
      cache_prompt: false,
      ignore_eos: true,
      timings_per_token: true,
    });
    for await (const chunk of stream) timings = chunk.timings ?? timings;
    return {
      promptTokens: timings.prompt_n,
      promptMs: timings.prompt_ms,
      answerTokens: timings.predicted_n,
      decodeMs: timings.predicted_ms,
    };
  },
};
