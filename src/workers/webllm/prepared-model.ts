import type { AppConfig } from '@mlc-ai/web-llm';
import { FailureError } from '../../lib/core/failure';
import type { GpuFacts } from '../../lib/models/device/device-facts';
import { bindingBytes, runsQuantisation, webGpuReadiness } from '../../lib/models/device/webgpu-requirements';
import type { LoadRequest, StoredFileReference } from '../language/api';
import { createAppConfig } from './app-config';
import { chooseContextTokens } from './context-size';
import { readMlcConfig, type MlcConfig } from './mlc-config';
import { checkTensorList, configFile, locateMlcSet, tensorListOf, tokenizerFile, type CachedFile } from './mlc-set';
import { createPromptText, type PromptText } from './prompt-text';

/** A model whose files were read as far as needed before web-llm sees them. */
export interface PreparedModel {
  readonly appConfig: AppConfig;
  readonly files: readonly CachedFile[];
  readonly prompt: PromptText;
  readonly contextTokens: number;
  /** Weights and context on the graphics processor, in bytes. */
  readonly memoryBytes: number;
}

/** What is needed to prepare a model. */
export interface PreparationSources {
  /** A verified model file; rejects with `model-missing` or `model-corrupt`. */
  readonly openFile: (model: string, file: StoredFileReference) => Promise<Blob>;
  readonly probeGpu: () => Promise<GpuFacts | undefined>;
}

/**
 * Decides before anything is reserved whether the model can run here.
 *
 * @throws FailureError `webgpu-unavailable`, `model-incompatible`, `model-missing`, `model-corrupt`
 */
export async function prepareModel(request: LoadRequest, sources: PreparationSources): Promise<PreparedModel> {
  const { model } = request;
  const set = locateMlcSet(request);
  const textOf = async (file: StoredFileReference | undefined): Promise<string> => {
    if (file === undefined) throw new FailureError({ code: 'model-missing', model });
    return (await sources.openFile(model, file)).text();
  };
  const named = (path: string): StoredFileReference | undefined => request.files.find((file) => file.path === path);
  const config = readMlcConfig(model, await textOf(named(configFile)));
  const largestTensorBytes = checkTensorList(request, await textOf(tensorListOf(request.files)));
  const prompt = createPromptText(model, config.template, await textOf(named(tokenizerFile)));
  requireGpu(model, config, largestTensorBytes, await sources.probeGpu());

  const contextTokens =
    config.slidingWindowTokens ??
    chooseContextTokens({
      modelTokens: config.contextTokens ?? Infinity,
      bytesPerToken: config.bytesPerToken,
      budgetBytes: request.cacheBudgetBytes,
      wishedTokens: request.graphics?.contextTokens,
    });
  const weightsBytes = request.files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    appConfig: createAppConfig(model, set, {
      contextTokens: config.slidingWindowTokens === undefined ? contextTokens : undefined,
      halfFloats: !runsQuantisation(config.quantisation, { shaderF16: false }),
    }),
    files: set.files,
    prompt,
    contextTokens,
    memoryBytes: weightsBytes + contextTokens * (config.bytesPerToken ?? 0),
  };
}

function requireGpu(
  model: string,
  { quantisation }: MlcConfig,
  largestTensorBytes: number,
  gpu: GpuFacts | undefined,
): asserts gpu is GpuFacts {
  const readiness = webGpuReadiness(gpu);
  if (gpu === undefined || !readiness.ready) {
    const [missing] = readiness.ready ? [] : readiness.missing;
    const reason =
      missing === undefined
        ? 'the browser offers none to WebGPU'
        : `its ${missing.limit} is ${missing.offered}, and ${missing.needed} is needed`;
    throw new FailureError({ code: 'webgpu-unavailable', reason });
  }
  const refuse = (reason: string): FailureError => new FailureError({ code: 'model-incompatible', model, reason });
  if (!runsQuantisation(quantisation, gpu)) {
    throw refuse('the graphics processor has no 16-bit floats (shader-f16)');
  }
  if (largestTensorBytes > bindingBytes(gpu)) {
    throw refuse(
      `its largest tensor has ${largestTensorBytes} bytes, and the graphics processor binds ${bindingBytes(gpu)}`,
    );
  }
}
