import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { workerPlugins } from '../../scripts/vite/shared';
import type { ModelConfig } from '../../src/lib/models/convert/model-config';
import { ggufBytes } from '../../tests/support/gguf/gguf-bytes';
import { convertedModel, textOf, weightFileOf } from '../../tests/support/language/converted-model';
import { randomNumbers } from '../../tests/support/language/random-numbers';
import { referenceLogits } from '../../tests/support/language/reference-transformer';
import { createLlamaScorer } from './llama-scorer';
import { createLogitComparator, type LogitComparison } from './logit-comparison';
import type { NativeLlama } from './native-llama';
import type { Scorer } from './scorer';
import type { SmallModel } from './small-models';

/** How near three ways of computing one model come to each other. */
export interface ArchitectureAgreement {
  readonly title: string;
  readonly tokens: number;
  /** Root mean square of the logits around their mean: the measure of what a difference means. */
  readonly spread: number;
  readonly hearthToLlama: LogitComparison;
  readonly formulasToLlama: LogitComparison;
  readonly hearthToFormulas: LogitComparison;
}

/**
 * Lets Hearth's engine, native llama.cpp in 32-bit floats and plain formulas in 64-bit floats read the same tokens through
 * the same made-up file and compares what each says at every position. The weights are such that 8 bits hold them, so what
 * differs is the rounding of activations.
 *
 * @param root the folder that holds package.json
 */
export async function compareArchitecture(
  root: string,
  llama: NativeLlama,
  { title, model, comparedTokens }: SmallModel,
): Promise<ArchitectureAgreement> {
  const random = randomNumbers(model.shape.seed);
  const tokens = Array.from({ length: comparedTokens }, () =>
    random.integer(0, model.shape.vocabulary.tokens.length - 1),
  );
  const formulas = referenceLogits(model, tokens, { gelu: geluOfGgml }).map((row) => Float32Array.from(row));
  const exact = referenceLogits(model, tokens).map((row) => Float32Array.from(row));
  const hearth = await allLogits(await loadHearth(root, title, model), tokens);
  const native = await withFile(ggufBytes(model), async (modelPath) => {
    const loaded = await llama.loadModel({ modelPath, gpuLayers: 0 });
    return allLogits(await createLlamaScorer(loaded, { contextTokens: 1024, cacheType: 'F32' }), tokens);
  });
  return {
    title,
    tokens: comparedTokens,
    spread: spread(exact),
    hearthToLlama: compare(native, hearth),
    formulasToLlama: compare(native, formulas),
    hearthToFormulas: compare(exact, hearth),
  };
}

async function allLogits(scorer: Scorer, tokens: readonly number[]): Promise<readonly Float32Array[]> {
  const rows: Float32Array[] = [];
  for await (const row of scorer.logits(tokens, 0)) rows.push(row);
  await scorer.close();
  return rows;
}

function compare(truth: readonly Float32Array[], tested: readonly Float32Array[]): LogitComparison {
  const comparator = createLogitComparator();
  for (const [position, row] of truth.entries()) comparator.add(row, tested[position]!);
  return comparator.result();
}

function spread(rows: readonly Float32Array[]): number {
  let squares = 0;
  let count = 0;
  for (const row of rows) {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    for (const value of row) squares += (value - mean) ** 2;
    count += row.length;
  }
  return Math.sqrt(squares / count);
}

/** ggml looks gelu up in a table of 16-bit floats between -10 and 10 (ggml-cpu, vec.h). */
function geluOfGgml(x: number): number {
  if (x <= -10) return 0;
  if (x >= 10) return x;
  const rounded = toHalf(x);
  return toHalf(0.5 * rounded * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (rounded + 0.044715 * rounded ** 3))));
}

/** The nearest 16-bit float. */
function toHalf(x: number): number {
  if (x === 0) return x;
  const exponent = Math.max(-14, Math.floor(Math.log2(Math.abs(x))));
  const step = 2 ** (exponent - 10);
  const steps = x / step;
  const low = Math.floor(steps);
  const nearest = steps - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(steps);
  return nearest * step;
}

async function withFile<Result>(bytes: Uint8Array, use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-agreement-'));
  try {
    const path = join(folder, 'model.gguf');
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The engine imports its kernels as a module that only Vite can make. */
async function loadHearth(root: string, title: string, model: SmallModel['model']): Promise<Scorer> {
  const files = await convertedModel(model);
  const { module } = await runnerImport<typeof import('./hearth-scorer')>(
    join(root, 'bench/agreement/hearth-scorer.ts'),
    { root, configFile: false, logLevel: 'error', plugins: workerPlugins() },
  );
  return module.createHearthScorer({
    model: title,
    config: JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number },
    weights: weightFileOf(files),
  });
}
