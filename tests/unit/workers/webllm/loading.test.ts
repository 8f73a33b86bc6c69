import { describe, expect, test } from 'vitest';
import { FailureError, type Failure } from '../../../../src/lib/core/failure';
import { chooseContextTokens } from '../../../../src/workers/webllm/context-size';
import { failureOf } from '../../../../src/workers/webllm/webllm-failure';
import { watchDevices, type WatchedDevice } from '../../../../src/workers/webllm/gpu-watch';
import { deferred } from '../../../support/deferred';
import { goodGpu, mlcFiles, type MlcFiles } from '../../../support/webllm/mlc-files';
import { webLlmSetting, type WebLlmSettingOptions } from '../../../support/webllm/webllm-setting';

async function refusal(options: WebLlmSettingOptions): Promise<Failure | string> {
  return webLlmSetting(options)
    .load()
    .then(
      () => 'loaded',
      (error: unknown) => (error instanceof FailureError ? error.failure : String(error)),
    );
}

function without(files: MlcFiles, path: string): MlcFiles {
  return new Map([...files].filter(([name]) => name !== path));
}

const incompatible = (reason: string): Failure => ({ code: 'model-incompatible', model: 'test-q4f32_1', reason });

describe('loading', () => {
  test('tells web-llm of one model, under addresses that are nowhere', async () => {
    const { load, configs } = webLlmSetting();
    const report = await load();
    // 2 layers, 2 heads of 8 numbers of 4 bytes, keys and values: 256 bytes a token.
    expect(report).toMatchObject({ contextTokens: 4096, threads: 1 });
    const [record] = configs[0]?.model_list ?? [];
    expect(record).toMatchObject({
      model_id: 'test-q4f32_1',
      model: 'https://models.invalid/mlc/resolve/hash-of-tensor-cache.json/',
      model_lib: 'https://models.invalid/mlc/resolve/hash-of-tensor-cache.json/model.wasm',
      overrides: { context_window_size: 4096 },
      required_features: [],
    });
  });

  test('offers each file in the cache where web-llm looks for it', async () => {
    const setting = webLlmSetting();
    await setting.load();
    expect(setting.offered.map(({ cache, file }) => [file.path, cache])).toEqual([
      ['mlc-chat-config.json', 'webllm/config'],
      ['tensor-cache.json', 'webllm/model'],
      ['params_shard_0.bin', 'webllm/model'],
      ['tokenizer.json', 'webllm/model'],
      ['model.wasm', 'webllm/wasm'],
    ]);
  });

  test('offers the list of tensors of an older set under the name that web-llm asks for', async () => {
    const files = [...mlcFiles()].map(([path, text]) => [path.replace('tensor-cache', 'ndarray-cache'), text] as const);
    const setting = webLlmSetting({ files: new Map(files) });
    await setting.load();
    const list = setting.offered.find(({ file }) => file.path === 'ndarray-cache.json');
    expect([list?.cache, list?.address]).toEqual([
      'webllm/model',
      'https://models.invalid/mlc/resolve/hash-of-ndarray-cache.json/tensor-cache.json',
    ]);
  });

  test('asks for 16-bit floats where the quantisation needs them', async () => {
    const { load, configs } = webLlmSetting({ files: mlcFiles({ config: { quantization: 'q4f16_1' } }) });
    await load();
    expect(configs[0]?.model_list[0]?.required_features).toEqual(['shader-f16']);
  });

  test('leaves the size of a sliding window alone', async () => {
    const config = { sliding_window_size: 2048, context_window_size: -1, attention_sink_size: 4 };
    const { load, configs } = webLlmSetting({ files: mlcFiles({ config }) });
    expect((await load()).contextTokens).toBe(2048);
    expect(configs[0]?.model_list[0]?.overrides).toEqual({});
  });

  test.each(['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'])(
    'is refused without %s',
    async (path) => {
      expect(await refusal({ files: without(mlcFiles(), path) })).toEqual(incompatible(`it has no ${path}`));
    },
  );

  test('is refused without a program, and with two', async () => {
    expect(await refusal({ files: without(mlcFiles(), 'model.wasm') })).toEqual(
      incompatible('it has no compiled program (.wasm)'),
    );
    expect(await refusal({ files: new Map([...mlcFiles(), ['b.wasm', '']]) })).toEqual(
      incompatible('it has more than one compiled program (.wasm)'),
    );
  });

  test('is refused where a file has another length than the list of tensors says', async () => {
    const files = new Map([...mlcFiles(), ['params_shard_0.bin', 'short']]);
    expect(await refusal({ files })).toEqual({
      code: 'model-corrupt',
      model: 'test-q4f32_1',
      file: 'params_shard_0.bin',
    });
  });

  test.each(['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json'])(
    'is refused when %s is none',
    async (path) => {
      for (const text of ['', '{', 'null', '[]', '{"records":[{}]}', '<!doctype html>']) {
        expect(await refusal({ files: new Map([...mlcFiles(), [path, text]]) })).toMatchObject({
          code: 'model-incompatible',
        });
      }
    },
  );

  test('needs a graphics processor that has what web-llm needs', async () => {
    expect(await refusal({ gpu: null })).toEqual({
      code: 'webgpu-unavailable',
      reason: 'the browser offers none to WebGPU',
    });
    const gpu = { ...goodGpu, limits: { ...goodGpu.limits, maxStorageBuffersPerShaderStage: 8 } };
    expect(await refusal({ gpu })).toEqual({
      code: 'webgpu-unavailable',
      reason: 'its maxStorageBuffersPerShaderStage is 8, and 10 is needed',
    });
  });

  test('needs 16-bit floats for a model of them', async () => {
    const files = mlcFiles({ config: { quantization: 'q4f16_1' } });
    expect(await refusal({ files, gpu: { ...goodGpu, shaderF16: false } })).toEqual(
      incompatible('the graphics processor has no 16-bit floats (shader-f16)'),
    );
  });

  test('needs the largest tensor to be bound at once', async () => {
    const records = [{ name: 'w', nbytes: 2 ** 29 }];
    const list = JSON.stringify({ records: [{ dataPath: 'params_shard_0.bin', nbytes: 8, records }] });
    const gpu = { ...goodGpu, limits: { ...goodGpu.limits, maxStorageBufferBindingSize: 2 ** 28 } };
    const files = new Map([...mlcFiles(), ['tensor-cache.json', list]]);
    expect(await refusal({ files, gpu })).toEqual(
      incompatible('its largest tensor has 536870912 bytes, and the graphics processor binds 134217728'),
    );
    expect(await refusal({ files })).toBe('loaded');
  });
});

test.each([
  ['what the model reads', { modelTokens: 2048, bytesPerToken: 100, budgetBytes: 1e9 }, 2048],
  ['what the budget holds', { modelTokens: 32_768, bytesPerToken: 100_000, budgetBytes: 4e8 }, 4000],
  ['what is wished', { modelTokens: 32_768, bytesPerToken: 1, budgetBytes: 1e9, wishedTokens: 3000 }, 2992],
  ['a usual length', { modelTokens: 131_072, bytesPerToken: 1, budgetBytes: 1e9 }, 8192],
  [
    'a usual length where the shape is not known',
    { modelTokens: 131_072, bytesPerToken: undefined, budgetBytes: 1 },
    8192,
  ],
  ['the least that holds a conversation', { modelTokens: 32_768, bytesPerToken: 1e6, budgetBytes: 1 }, 1024],
])('the context is %s', (_, limits, tokens) => {
  expect(chooseContextTokens(limits)).toBe(tokens);
});

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test.each<[string, Error, 'load' | 'answer', Partial<Failure>]>([
  [
    'no adapter',
    named('Error', 'Unable to find a compatible GPU. This issue might be…'),
    'load',
    { code: 'webgpu-unavailable' },
  ],
  [
    'low limits',
    named('Error', 'Cannot initialize runtime because of requested maxBufferSize exceeds limit.'),
    'load',
    { code: 'webgpu-unavailable' },
  ],
  ['no WebGPU', named('WebGPUNotAvailableError', 'WebGPU is not supported…'), 'load', { code: 'webgpu-unavailable' }],
  ['no 16-bit floats', named('ShaderF16SupportError', 'This model requires…'), 'load', { code: 'model-incompatible' }],
  [
    'a device lost in a load',
    named('DeviceLostError', 'The WebGPU device was lost while loading'),
    'load',
    { code: 'webgpu-lost' },
  ],
  [
    'a device lost in an answer',
    named('OperationError', "Failed to execute 'mapAsync' on 'GPUBuffer': Device is lost"),
    'answer',
    { code: 'webgpu-lost' },
  ],
  ['no memory for a buffer', named('RangeError', 'Array buffer allocation failed'), 'load', { code: 'out-of-memory' }],
  [
    'no memory on the graphics processor',
    named('GPUOutOfMemoryError', 'buffer of 2 GB'),
    'load',
    { code: 'out-of-memory' },
  ],
  ['a shader that is refused', named('GPUPipelineError', 'compilation failed'), 'load', { code: 'model-incompatible' }],
  [
    'a program of another version',
    named('Error', 'Cannot find required VM function `prefill`.'),
    'load',
    { code: 'model-incompatible', reason: 'its compiled program is damaged or of another version' },
  ],
  [
    'a program that is none',
    named('CompileError', 'WebAssembly.instantiate(): expected magic word'),
    'load',
    { code: 'model-incompatible', reason: 'its compiled program is damaged or of another version' },
  ],
  [
    'a file that is missing',
    named('NotKeptError', 'There is no file for https://…'),
    'load',
    { code: 'model-incompatible' },
  ],
  [
    'a prompt that is too long',
    named(
      'ContextWindowSizeExceededError',
      'Prompt tokens exceed context window size: number of prompt tokens: 5000; context window size: 4096\nConsider…',
    ),
    'answer',
    { code: 'context-overflow', promptTokens: 5000, limitTokens: 4096 },
  ],
  ['a schema that is none', named('GrammarMatcherInitError', 'bad schema'), 'answer', { code: 'grammar-invalid' }],
  ['anything else in a load', named('Error', 'Odd. Advice.'), 'load', { code: 'model-incompatible', reason: 'Odd.' }],
  ['anything else in an answer', named('Error', 'Odd. Advice.'), 'answer', { code: 'engine-crashed', reason: 'Odd.' }],
])('what web-llm throws becomes a failure: %s', (_, error, phase, expected) => {
  expect(failureOf('m', error, phase)).toMatchObject(expected);
});

describe('the watch over devices', () => {
  function setting() {
    const lost = deferred<{ reason: string; message: string }>();
    const target = new EventTarget();
    const device: WatchedDevice = { lost: lost.promise, addEventListener: target.addEventListener.bind(target) };
    const source = { requestDevice: async (): Promise<WatchedDevice> => device };
    const faults: string[] = [];
    const original = source.requestDevice;
    const stop = watchDevices(source, ({ kind, reason }) => faults.push(`${kind}: ${reason}`));
    return { lost, target, device, source, faults, stop, original };
  }

  test('hears of a loss, and not of a device that was given back', async () => {
    const one = setting();
    expect(await one.source.requestDevice()).toBe(one.device);
    one.lost.resolve({ reason: 'unknown', message: 'The driver restarted.' });
    const other = setting();
    await other.source.requestDevice();
    other.lost.resolve({ reason: 'destroyed', message: '' });
    await Promise.resolve();
    await Promise.resolve();
    expect([one.faults, other.faults]).toEqual([['lost: The driver restarted.'], []]);
  });

  test('hears of errors that nobody waits for, until it stops', async () => {
    class GPUOutOfMemoryError {
      readonly message = 'no room';
    }
    const { source, target, faults, stop, original } = setting();
    await source.requestDevice();
    const report = (error: unknown): boolean =>
      target.dispatchEvent(Object.assign(new Event('uncapturederror'), { error }));
    report(new GPUOutOfMemoryError());
    report({ message: 'bad shader' });
    stop();
    report({ message: 'later' });
    expect(faults).toEqual(['out-of-memory: no room', 'invalid: bad shader']);
    expect(source.requestDevice).toBe(original);
  });
});
