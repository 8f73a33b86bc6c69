// transformers.js as its documentation shows it: load a model by its name, apply the chat template, generate.
import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
} from '/node_modules/@huggingface/transformers/dist/transformers.min.js';
import { expose } from '/node_modules/comlink/dist/esm/comlink.mjs';

const runtime = '/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded';

/** @type {import('@huggingface/transformers').PreTrainedModel} */
let model;
/** @type {import('@huggingface/transformers').PreTrainedTokenizer} */
let tokenizer;

expose({
  /**
   * @param {string} address of the folder that holds the model
   * @param {number} threads
   */
  async load(address, threads) {
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.useBrowserCache = false;
    env.useWasmCache = false;
    const { pathname } = new URL(address);
    env.localModelPath = pathname.slice(0, pathname.lastIndexOf('/') + 1);
    // The build for the CPU alone: the library's usual one also carries WebGPU, and suspends by rewinding the stack.
    env.backends.onnx.wasm.wasmPaths = { mjs: `${runtime}.mjs`, wasm: `${runtime}.wasm` };
    env.backends.onnx.wasm.numThreads = threads;
    const name = pathname.slice(env.localModelPath.length);
    const startedAt = performance.now();
    tokenizer = await AutoTokenizer.from_pretrained(name);
    model = await AutoModelForCausalLM.from_pretrained(name, { dtype: 'q8', device: 'wasm' });
    return performance.now() - startedAt;
  },

  /**
   * @param {{ role: string, content: string }[]} messages
   * @param {number} answerTokens
   */
  async run(messages, answerTokens) {
    const inputs = tokenizer.apply_chat_template(messages, { add_generation_prompt: true, return_dict: true });
    // The first token comes with the end of the prompt.
    const length = answerTokens + 1;
    /** @type {number[]} */
    const arrivals = [];
    const startedAt = performance.now();
    await model.generate({
      ...inputs,
      do_sample: false,
      min_new_tokens: length,
      max_new_tokens: length,
      streamer: { put: () => arrivals.push(performance.now()), end: () => undefined },
    });
    // The streamer is given the prompt first.
    const [, promptAt] = arrivals;
    return {
      promptTokens: inputs.input_ids.dims[1],
      promptMs: promptAt - startedAt,
      answerTokens: arrivals.length - 2,
      decodeMs: arrivals.at(-1) - promptAt,
    };
  },
});
