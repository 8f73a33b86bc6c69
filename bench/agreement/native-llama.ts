import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the comparison uses of npm node-llama-cpp, which is installed for benchmarks alone. */
export interface NativeLlama {
  readonly llamaCppRelease: { readonly repo: string; readonly release: string };
  loadModel(options: { readonly modelPath: string; readonly gpuLayers: number }): Promise<NativeModel>;
  dispose(): Promise<void>;
}

export interface NativeModel {
  tokenize(text: string, specialTokens: boolean): readonly number[];
  createContext(options: NativeContextOptions): Promise<NativeContext>;
  dispose(): Promise<void>;
}

export interface NativeContextOptions {
  readonly contextSize: number;
  readonly batchSize: number;
  readonly threads: number;
  readonly flashAttention: boolean;
  readonly experimentalKvCacheKeyType: 'F16' | 'F32';
  readonly experimentalKvCacheValueType: 'F16' | 'F32';
}

export interface NativeContext {
  getSequence(): NativeSequence;
}

/** What is wanted behind a token. */
export interface NativeWish {
  readonly token?: boolean;
  /** Of every token of the vocabulary. */
  readonly probabilities?: boolean;
}

export interface NativeResult {
  readonly next: {
    readonly token?: number | null;
    readonly probabilities?: ReadonlyMap<number, number>;
  };
}

export interface NativeSequence {
  clearHistory(): Promise<void>;
  controlledEvaluate(
    input: readonly (number | readonly [number, { readonly generateNext: NativeWish }])[],
  ): Promise<readonly (NativeResult | undefined)[]>;
}

/**
 * Starts llama.cpp as npm node-llama-cpp brings it, on the CPU.
 *
 * @param peers the folder that the benchmark's peers are installed in
 */
export async function startNativeLlama(peers: string): Promise<NativeLlama> {
  const entry = join(peers, 'node_modules/node-llama-cpp/dist/index.js');
  await access(entry).catch(() => {
    throw new Error('node-llama-cpp is not installed: run npm ci in bench/peers.');
  });
  const { getLlama } = (await import(pathToFileURL(entry).href)) as {
    getLlama(options: object): Promise<NativeLlama>;
  };
  return getLlama({ gpu: false, build: 'never', skipDownload: true, progressLogs: false, logLevel: 'error' });
}
