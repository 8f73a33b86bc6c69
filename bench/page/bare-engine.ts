import type { ModelConfig } from '../../src/lib/models/convert/model-config';
import type { PromptMessage } from '../../src/lib/models/language-model';
import type { LoadRequest } from '../../src/workers/language/api';
import type { LanguageEnvironment } from '../../src/workers/language/language-engine';
import { loadModel } from '../../src/workers/language/model/load-model';
import type { LoadedModel } from '../../src/workers/language/model/loaded-model';
import { batchRows } from '../../src/workers/language/model/memory-plan';
import { createPromptEncoder, type PromptEncoder } from '../../src/workers/language/text/prompt-encoder';
import type { BareLoad, BareRun, BareTimes, SpeculationTimes } from './api';
import { decode, decodeGuessing, type Decoding } from './bare-decoding';

/** The contract of the bare worker. */
export interface BareWorker {
  load(request: LoadRequest): Promise<BareLoad>;
  run(run: BareRun): Promise<BareTimes>;
  speculate(run: BareRun): Promise<SpeculationTimes>;
  excerpts(request: LoadRequest, text: string, lengths: readonly number[]): Promise<readonly string[]>;
}

type Environment = Pick<LanguageEnvironment, 'openFile' | 'startThread' | 'now'>;

/**
 * The least that writes an answer: pass after pass, always the most probable token. No events, no text, no cache kept,
 * no stop. What the product takes beyond this is its overhead.
 */
export function createBareEngine(environment: Environment): BareWorker {
  const { openFile, now } = environment;
  let loaded: { readonly model: LoadedModel; readonly encoder: PromptEncoder; readonly cache: number } | undefined;

  const read = async (request: LoadRequest) => {
    const config = JSON.parse(await (await openFile(request, 'config.json')).text()) as ModelConfig & {
      weightFormat: number;
    };
    const tokenizer = await (await openFile(request, 'tokenizer.json')).text();
    return { config, encoder: createPromptEncoder(request.model, config, tokenizer) };
  };

  const begin = (messages: readonly PromptMessage[]) => {
    if (loaded === undefined) throw new Error('The model is not loaded.');
    const { model, encoder, cache } = loaded;
    return { model, cache, prompt: encoder.encode(messages) };
  };

  return {
    async load(request) {
      const started = now();
      const { config, encoder } = await read(request);
      const weights = await openFile(request, 'weights.bin');
      const { model: id, threads } = request;
      const model = await loadModel({ model: id, config, weights, threads, startThread: environment.startThread });
      const cache = model.growCache();
      if (cache === undefined) throw new Error('There is no room for a cache.');
      loaded = { model, encoder, cache };
      return { loadMs: now() - started, memoryBytes: model.memoryBytes, threads: model.threads };
    },

    async run({ messages, answerTokens }) {
      const { model, cache, prompt } = begin(messages);
      const started = now();
      const first = await readPrompt(model, cache, prompt);
      const read = now();
      await decode({ model, cache, prompt, first, count: answerTokens, endTokens: [] });
      return { promptTokens: prompt.length, promptMs: read - started, decodeMs: now() - read };
    },

    async speculate({ messages, answerTokens }) {
      const { model, cache, prompt } = begin(messages);
      const first = await readPrompt(model, cache, prompt);
      const { endOfTurnTokens: endTokens } = model.config;
      const start = { model, cache, prompt, first, count: answerTokens, endTokens };
      const timed = async (write: typeof decode): Promise<Decoding & { readonly ms: number }> => {
        const started = now();
        const decoding = await write(start);
        return { ...decoding, ms: now() - started };
      };
      return { plain: await timed(decode), guessing: await timed(decodeGuessing) };
    },

    async excerpts(request, text, lengths) {
      const { encoder } = await read(request);
      const words = text.trim().split(/\s+/);
      const start = (count: number): string => words.slice(0, count).join(' ');
      return lengths.map((length) => {
        let most = 0;
        for (let step = 1 << 14; step >= 1; step >>= 1) {
          const tried = most + step;
          if (tried <= words.length && encoder.encode([message(start(tried))]).length <= length) most = tried;
        }
        return start(most);
      });
    },
  };
}

/** @returns the most probable token behind the prompt */
async function readPrompt(model: LoadedModel, cache: number, prompt: readonly number[]): Promise<number> {
  for (let start = 0; start < prompt.length; start += batchRows) {
    const rows = prompt.slice(start, start + batchRows);
    await model.pass(rows, cache, start, start + rows.length === prompt.length ? 1 : 0, noBreath);
  }
  return model.bestToken(0);
}

function message(content: string): PromptMessage {
  return { role: 'user', content };
}

async function noBreath(): Promise<void> {
  // Nothing may interrupt a measurement.
}
