import { env, pipeline, type FeatureExtractionPipeline } from '@huggingface/transformers';
import { FailureError } from '../../lib/core/failure';
import type { EmbeddingLoadRequest, EmbeddingWorker } from './api';
import { loadAdaptedModel, type AdaptedModel } from './adapted-model';
import { vectorCheckFor } from './check-vectors';
import { storedFilesCache, type OpenStoredFile } from './stored-files-cache';

export interface EmbeddingEngineDependencies {
  readonly openFile: OpenStoredFile;
  /** Absolute address of the folder that holds ONNX Runtime, with a slash at its end. */
  readonly runtimeAddress: string;
  /** Called when the library cannot be used any more: after one failed run it refuses all that follow. */
  readonly giveUp: (reason: string) => void;
}

/** Sentence embeddings by transformers.js on the CPU. */
export function createEmbeddingEngine({
  openFile,
  runtimeAddress,
  giveUp,
}: EmbeddingEngineDependencies): EmbeddingWorker {
  let extract: FeatureExtractionPipeline | undefined;
  let adapted: AdaptedModel | undefined;

  const embedOne = async (text: string): Promise<Float32Array> => {
    if (extract === undefined) throw new Error('the embedding model was not loaded');
    // One text at a time: in a batch the quantisation of each would depend on its neighbours, and so would its vector.
    const output = await extract(text, { pooling: 'mean', normalize: true });
    const vector: unknown = output.data;
    if (!(vector instanceof Float32Array)) throw new TypeError('the embedding model answered with other than float32');
    return vector;
  };

  const adaptedModel = (): AdaptedModel => {
    if (adapted === undefined) throw new Error('the embedding model was loaded without its adapter');
    return adapted;
  };

  /** After one failed run the library refuses all that follow. */
  const orGiveUp = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };

  /** The vectors of the sentences by which the model is judged; they warm it up as well. */
  const loadAndTry = async (
    request: EmbeddingLoadRequest,
    sentences: readonly string[],
  ): Promise<readonly Float32Array[]> => {
    prepareLibrary(request, openFile, runtimeAddress);
    try {
      extract = await pipeline('feature-extraction', request.model, {
        device: 'wasm',
        // Decides the name of the graph's file: `onnx/model_quantized.onnx`.
        dtype: 'q8',
      });
      const vectors: Float32Array[] = [];
      for (const sentence of sentences) vectors.push(await embedOne(sentence));
      return vectors;
    } catch (error) {
      throw incompatible(request, error);
    }
  };

  const adapt = async ({ model, files }: EmbeddingLoadRequest): Promise<AdaptedModel> => {
    if (extract === undefined) throw new Error('the embedding model was not loaded');
    try {
      return await loadAdaptedModel(model, extract.tokenizer, (change) => {
        env.customCache = storedFilesCache(files, openFile, change);
      });
    } catch (error) {
      throw incompatible({ model }, error);
    }
  };

  return {
    async load(request) {
      const { sentences, findFault } = vectorCheckFor(request.model);
      const vectors = await loadAndTry(request, sentences);
      const reason = findFault(vectors);
      if (reason !== undefined)
        throw new FailureError({ code: 'embedding-check-failed', model: request.model, reason });
      if (request.adapted) adapted = await adapt(request);
      return { dimensions: vectors[0]?.length ?? 0 };
    },

    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        // A turn of the event loop, so that an abort is heard.
        await new Promise((resolve) => setTimeout(resolve, 0));
        signal.throwIfAborted();
        vectors.push(await orGiveUp(() => embedOne(text)));
      }
      return vectors;
    },

    async understand(turn, before, signal) {
      signal.throwIfAborted();
      return orGiveUp(() => adaptedModel().understand(turn, before));
    },

    async embedWords(words, signal) {
      signal.throwIfAborted();
      return orGiveUp(() => adaptedModel().embedWords(words));
    },
  };
}

function incompatible({ model }: Pick<EmbeddingLoadRequest, 'model'>, error: unknown): FailureError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FailureError({ code: 'model-incompatible', model, reason });
}

function prepareLibrary(request: EmbeddingLoadRequest, openFile: OpenStoredFile, runtimeAddress: string): void {
  env.allowRemoteModels = false;
  // One of the two must be allowed; whatever is not in the cache below is then answered as missing.
  env.allowLocalModels = true;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  env.useBrowserCache = false;
  env.useCustomCache = true;
  env.customCache = storedFilesCache(request.files, openFile);
  // It would start the runtime from a blob, which the policy refuses, and keep a second copy of it.
  env.useWasmCache = false;
  const wasm: unknown = env.backends.onnx.wasm;
  if (!isRuntimeSettings(wasm)) throw new Error('the runtime has no settings for WebAssembly');
  wasm.wasmPaths = {
    mjs: `${runtimeAddress}ort-wasm-simd-threaded.mjs`,
    wasm: `${runtimeAddress}ort-wasm-simd-threaded.wasm`,
  };
  wasm.numThreads = request.threads;
}

/** What is set of ONNX Runtime, which transformers.js hands through without its types. */
interface RuntimeSettings {
  wasmPaths: { readonly mjs: string; readonly wasm: string };
  numThreads: number;
}

function isRuntimeSettings(value: unknown): value is RuntimeSettings {
  return typeof value === 'object' && value !== null;
}
