import { readSync } from 'node:fs';
import { access, mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { runnerImport } from 'vite';
import { workerPlugins } from '../../scripts/vite/shared';
import type { Model, ModelFile } from '../../src/lib/core/model';
import type { ModelConfig } from '../../src/lib/models/convert/model-config';
import type { WeightReader } from '../../src/workers/language/model/load-model';
import { createPromptEncoder } from '../../src/workers/language/text/prompt-encoder';
import { writeF32Version } from './gguf-f32';
import { createLlamaScorer } from './llama-scorer';
import { measureAgreement, type AgreementTexts, type ModelAgreement } from './measure';
import { startNativeLlama } from './native-llama';
import { agreementPrompts } from './prompts';
import type { Scorer } from './scorer';

export interface AgreementOptions {
  /** The folder that holds package.json. */
  readonly root: string;
  readonly model: Model;
  /** Called with a sentence before each long step. */
  readonly onStep: (sentence: string) => void;
}

/** What Hearth and llama.cpp must split into the same tokens before their logits can be compared. */
const allAnswers = agreementPrompts.map(({ answer }) => answer).join('\n');

/** As much as Hearth's own engine holds. */
const contextTokens = 4096;

/**
 * Compares Hearth's engine with llama.cpp on a model whose files and source are in models/. The truth is llama.cpp
 * computing in 32-bit floats with the published weights; beside Hearth stands llama.cpp as people run it, on the
 * published file. The file of floats, several times as large, is kept in .cache/bench/.
 */
export async function compareWithLlama({ root, model, onStep }: AgreementOptions): Promise<ModelAgreement> {
  const published = await sourcePath(root, model);
  const floats = join(root, '.cache/bench', `${basename(published)}.f32.gguf`);
  await mkdir(join(root, '.cache/bench'), { recursive: true });
  if (!(await exists(floats))) {
    onStep('writing the weights as 32-bit floats');
    await writeF32Version(published, floats);
  }
  const config = JSON.parse(await readModelText(root, model, 'config.json')) as ModelConfig & { weightFormat: number };
  const texts = await encode(model.id, config, await readModelText(root, model, 'tokenizer.json'));
  const llama = await startNativeLlama(join(root, 'bench/peers'));
  const weights = await open(modelPath(root, fileOf(model, 'weights.bin')));
  const scorers: Scorer[] = [];
  try {
    onStep('loading the engines');
    const loadNative = async (path: string, cacheType: 'F16' | 'F32'): Promise<Scorer> => {
      const native = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
      requireSameTokens(native.tokenize(allAnswers, true), texts.allAnswers);
      const scorer = await createLlamaScorer(native, { contextTokens, cacheType });
      scorers.push(scorer);
      return scorer;
    };
    const hearth = await loadHearth(root, model.id, config, weights);
    scorers.push(hearth);
    return await measureAgreement(
      {
        truth: await loadNative(floats, 'F32'),
        tested: new Map([
          ['Hearth', hearth],
          ['llama.cpp, published file', await loadNative(published, 'F16')],
        ]),
      },
      texts,
      onStep,
    );
  } finally {
    for (const scorer of scorers) await scorer.close();
    await weights.close();
    await llama.dispose();
  }
}

/** The engine imports its kernels as a module that only Vite can make. */
async function loadHearth(
  root: string,
  model: string,
  config: ModelConfig & { weightFormat: number },
  weights: FileHandle,
): Promise<Scorer> {
  const { module } = await runnerImport<typeof import('./hearth-scorer')>(
    join(root, 'bench/agreement/hearth-scorer.ts'),
    { root, configFile: false, logLevel: 'error', plugins: workerPlugins() },
  );
  const { size } = await weights.stat();
  const read = (offset: number, target: Uint8Array): void => {
    for (let done = 0; done < target.length;) {
      done += readSync(weights.fd, target, done, target.length - done, offset + done);
    }
  };
  // The caller closes the file.
  const open = (): Promise<WeightReader> => Promise.resolve({ read, close: () => undefined });
  return module.createHearthScorer({ model, config, weights: { size, open } });
}

async function encode(
  model: string,
  config: ModelConfig,
  tokenizerText: string,
): Promise<AgreementTexts & { readonly allAnswers: readonly number[] }> {
  const { encode: encodeChat } = createPromptEncoder(model, config, tokenizerText);
  const tokenizer = new Tokenizer(JSON.parse(tokenizerText) as object, {});
  const encodeText = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;
  const text = await readFile(new URL('text.txt', import.meta.url), 'utf8');
  return {
    prompts: agreementPrompts.map(({ question, answer }) => ({
      prompt: encodeChat([{ role: 'user', content: question }]),
      answer: encodeText(answer),
    })),
    text: encodeText(text),
    endTokens: config.endOfTurnTokens,
    allAnswers: encodeText(allAnswers),
  };
}

function requireSameTokens(native: readonly number[], own: readonly number[]): void {
  if (native.join() !== own.join()) throw new Error('llama.cpp splits the answers into other tokens than Hearth does.');
}

async function sourcePath(root: string, model: Model): Promise<string> {
  const source = model.sources.find(({ path }) => path.endsWith('.gguf'));
  if (source === undefined) throw new Error(`${model.id} is not made from a GGUF file.`);
  for (const folder of ['models/sources', 'models']) {
    const path = join(root, folder, source.sha256);
    if (await exists(path)) return path;
  }
  throw new Error(`The source of ${model.id} is missing: npm run models -- get --keep-sources ${model.id}.`);
}

async function readModelText(root: string, model: Model, path: string): Promise<string> {
  return readFile(modelPath(root, fileOf(model, path)), 'utf8');
}

function fileOf(model: Model, path: string): ModelFile {
  const file = model.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${model.id} has no ${path}.`);
  return file;
}

function modelPath(root: string, { sha256 }: ModelFile): string {
  return join(root, 'models', sha256);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
