import type { GoodAt, ModelSuggestion, SuggestionRole, SuggestionTier } from '../../core/model-suggestion';

const MB = 1_000_000;

/** Dozens of languages. */
const many = ['many'];
const english = ['en'];

/**
 * For the processor: the converter makes 8-bit weights of a published file, so its size is that of the download and its
 * memory follows from the parameters, whichever quantisation is taken. WebAssembly's 4 GB end at about two billion.
 */
const processorModels: readonly ModelSuggestion[] = [
  {
    title: 'SmolLM2 360M',
    roles: ['fast'],
    lowestTier: 'phone',
    engine: 'kernels',
    repository: 'HuggingFaceTB/SmolLM2-360M-Instruct-GGUF',
    files: ['smollm2-360m-instruct-q8_0.gguf'],
    parameters: 361_821_120,
    aboutBytes: 386 * MB,
    aboutMemoryBytes: 800 * MB,
    languages: english,
    licence: 'Apache-2.0',
    goodAt: 'very-small',
  },
  {
    title: 'Qwen2.5 0.5B',
    roles: ['fast'],
    lowestTier: 'phone',
    engine: 'kernels',
    repository: 'Qwen/Qwen2.5-0.5B-Instruct-GGUF',
    files: ['qwen2.5-0.5b-instruct-q4_k_m.gguf'],
    parameters: 494_032_768,
    aboutBytes: 491 * MB,
    aboutMemoryBytes: 910 * MB,
    languages: many,
    licence: 'Apache-2.0',
    goodAt: 'small-talk',
  },
  {
    title: 'Qwen3 0.6B',
    roles: ['fast', 'reasoning'],
    lowestTier: 'laptop',
    engine: 'kernels',
    repository: 'Qwen/Qwen3-0.6B-GGUF',
    files: ['Qwen3-0.6B-Q8_0.gguf'],
    parameters: 596_049_920,
    aboutBytes: 639 * MB,
    aboutMemoryBytes: 1_700 * MB,
    languages: many,
    licence: 'Apache-2.0',
    goodAt: 'thinking',
  },
  {
    title: 'Gemma 3 1B',
    roles: ['reasoning'],
    lowestTier: 'laptop',
    engine: 'kernels',
    repository: 'ggml-org/gemma-3-1b-it-GGUF',
    files: ['gemma-3-1b-it-Q4_K_M.gguf'],
    parameters: 999_885_952,
    aboutBytes: 806 * MB,
    aboutMemoryBytes: 1_500 * MB,
    languages: english,
    licence: 'Gemma Terms of Use',
    goodAt: 'everyday',
  },
  {
    title: 'Qwen2.5 1.5B',
    roles: ['reasoning'],
    lowestTier: 'laptop',
    engine: 'kernels',
    repository: 'Qwen/Qwen2.5-1.5B-Instruct-GGUF',
    files: ['qwen2.5-1.5b-instruct-q4_k_m.gguf'],
    parameters: 1_543_714_304,
    aboutBytes: 1_117 * MB,
    aboutMemoryBytes: 2_100 * MB,
    languages: many,
    licence: 'Apache-2.0',
    goodAt: 'everyday',
  },
  {
    title: 'Qwen3 1.7B',
    roles: ['reasoning'],
    lowestTier: 'desktop',
    engine: 'kernels',
    repository: 'Qwen/Qwen3-1.7B-GGUF',
    files: ['Qwen3-1.7B-Q8_0.gguf'],
    parameters: 1_720_574_976,
    aboutBytes: 1_834 * MB,
    aboutMemoryBytes: 2_900 * MB,
    languages: many,
    licence: 'Apache-2.0',
    goodAt: 'thinking',
  },
];

/** The files that web-llm reads; older sets name the list of their shards otherwise. */
const mlcFiles = ['mlc-chat-config.json', 'tensor-cache.json', 'params_shard_*.bin', 'tokenizer.json'];

/** How MLC stores numbers, in its names: the bits of a weight, and the floats that are computed with. */
type Quantisation = 'q4f16_1' | 'q4f32_1' | 'q0f16' | 'q0f32';

/** Bytes of a weight, and of its part of the scale that 32 weights share. */
const storedBytes: Readonly<Record<Quantisation, { readonly weight: number; readonly scale: number }>> = {
  q4f16_1: { weight: 0.5, scale: 2 / 32 },
  q4f32_1: { weight: 0.5, scale: 4 / 32 },
  q0f16: { weight: 2, scale: 0 },
  q0f32: { weight: 4, scale: 0 },
};

interface GraphicsModel {
  readonly title: string;
  /** Of mlc-ai, without the quantisation and the end `-MLC`. */
  readonly name: string;
  readonly parameters: number;
  /** Weights of the embedding, which is the largest tensor: the size of the vocabulary by the width of the model. */
  readonly embedding: readonly [number, number];
  /** What web-llm says that it needs of the graphics processor's memory (`vram_required_MB`), as it is published. */
  readonly memoryMB: Readonly<Partial<Record<Quantisation, number>>>;
  readonly tier: SuggestionTier;
  readonly roles: readonly SuggestionRole[];
  readonly languages: readonly string[];
  readonly licence: string;
  readonly goodAt: GoodAt;
}

const apache = 'Apache-2.0';
const llama = 'Llama 3.2 Community License';
const llamaLanguages = ['en', 'de', 'fr', 'it', 'pt', 'hi', 'es', 'th'];

// prettier-ignore
const graphicsModels: readonly GraphicsModel[] = [
  { title: 'SmolLM2 135M', name: 'SmolLM2-135M-Instruct', parameters: 134_515_008, embedding: [49_152, 576], memoryMB: { q0f16: 360, q0f32: 719 }, tier: 'phone', roles: ['fast'], languages: english, licence: apache, goodAt: 'very-small' },
  { title: 'SmolLM2 360M', name: 'SmolLM2-360M-Instruct', parameters: 361_821_120, embedding: [49_152, 960], memoryMB: { q4f16_1: 376, q4f32_1: 580 }, tier: 'phone', roles: ['fast'], languages: english, licence: apache, goodAt: 'very-small' },
  { title: 'Qwen2.5 0.5B', name: 'Qwen2.5-0.5B-Instruct', parameters: 494_032_768, embedding: [151_936, 896], memoryMB: { q4f16_1: 945, q4f32_1: 1060 }, tier: 'phone', roles: ['fast'], languages: many, licence: apache, goodAt: 'small-talk' },
  { title: 'Llama 3.2 1B', name: 'Llama-3.2-1B-Instruct', parameters: 1_235_814_400, embedding: [128_256, 2_048], memoryMB: { q4f16_1: 879, q4f32_1: 1129 }, tier: 'phone', roles: ['fast', 'reasoning'], languages: llamaLanguages, licence: llama, goodAt: 'small-talk' },
  { title: 'Gemma 3 1B', name: 'gemma3-1b-it', parameters: 999_885_952, embedding: [262_144, 1_152], memoryMB: { q4f16_1: 711 }, tier: 'phone', roles: ['fast', 'reasoning'], languages: english, licence: 'Gemma Terms of Use', goodAt: 'everyday' },
  { title: 'Qwen3 0.6B', name: 'Qwen3-0.6B', parameters: 596_049_920, embedding: [151_936, 1_024], memoryMB: { q4f16_1: 1403, q4f32_1: 1925 }, tier: 'laptop', roles: ['fast', 'reasoning'], languages: many, licence: apache, goodAt: 'thinking' },
  { title: 'Qwen2.5 1.5B', name: 'Qwen2.5-1.5B-Instruct', parameters: 1_543_714_304, embedding: [151_936, 1_536], memoryMB: { q4f16_1: 1630, q4f32_1: 1889 }, tier: 'laptop', roles: ['fast', 'reasoning'], languages: many, licence: apache, goodAt: 'everyday' },
  { title: 'Qwen2.5 Coder 1.5B', name: 'Qwen2.5-Coder-1.5B-Instruct', parameters: 1_543_714_304, embedding: [151_936, 1_536], memoryMB: { q4f16_1: 1630, q4f32_1: 1889 }, tier: 'laptop', roles: ['reasoning'], languages: many, licence: apache, goodAt: 'code' },
  { title: 'Qwen3 1.7B', name: 'Qwen3-1.7B', parameters: 1_720_574_976, embedding: [151_936, 2_048], memoryMB: { q4f16_1: 2037, q4f32_1: 2635 }, tier: 'laptop', roles: ['reasoning'], languages: many, licence: apache, goodAt: 'thinking' },
  { title: 'Llama 3.2 3B', name: 'Llama-3.2-3B-Instruct', parameters: 3_212_749_824, embedding: [128_256, 3_072], memoryMB: { q4f16_1: 2264, q4f32_1: 2952 }, tier: 'laptop', roles: ['reasoning'], languages: llamaLanguages, licence: llama, goodAt: 'everyday' },
  { title: 'Phi 3.5 mini', name: 'Phi-3.5-mini-instruct', parameters: 3_821_079_552, embedding: [32_064, 3_072], memoryMB: { q4f16_1: 3672, q4f32_1: 5483 }, tier: 'desktop', roles: ['reasoning'], languages: many, licence: 'MIT', goodAt: 'everyday' },
  { title: 'Qwen3 4B', name: 'Qwen3-4B', parameters: 4_022_468_096, embedding: [151_936, 2_560], memoryMB: { q4f16_1: 3432, q4f32_1: 4328 }, tier: 'desktop', roles: ['reasoning'], languages: many, licence: apache, goodAt: 'thinking' },
  { title: 'Qwen2.5 7B', name: 'Qwen2.5-7B-Instruct', parameters: 7_615_616_512, embedding: [152_064, 3_584], memoryMB: { q4f16_1: 5107, q4f32_1: 5900 }, tier: 'workstation', roles: ['reasoning'], languages: many, licence: apache, goodAt: 'many-languages' },
  { title: 'Qwen3 8B', name: 'Qwen3-8B', parameters: 8_190_735_360, embedding: [151_936, 4_096], memoryMB: { q4f16_1: 5696, q4f32_1: 6853 }, tier: 'workstation', roles: ['reasoning'], languages: many, licence: apache, goodAt: 'thinking' },
];

const quantisations = ['q4f16_1', 'q4f32_1', 'q0f16', 'q0f32'] as const satisfies readonly Quantisation[];

/** The same model in each way that its numbers are published. */
function mlcSuggestions({ name, embedding, memoryMB, tier, ...rest }: GraphicsModel): readonly ModelSuggestion[] {
  return quantisations.flatMap((quantisation) => {
    const memory = memoryMB[quantisation];
    if (memory === undefined) return [];
    const { weight, scale } = storedBytes[quantisation];
    return {
      ...rest,
      lowestTier: tier,
      engine: 'webllm',
      repository: `mlc-ai/${name}-${quantisation}-MLC`,
      files: mlcFiles,
      aboutBytes: Math.round((rest.parameters * (weight + scale)) / MB) * MB,
      aboutMemoryBytes: memory * MB,
      largestTensorBytes: embedding[0] * embedding[1] * weight,
    };
  });
}

const setFiles = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** Both give vectors of 384 numbers by the mean over the tokens, as the memory keeps them. */
const embeddingModels: readonly ModelSuggestion[] = [
  {
    title: 'GTE small',
    roles: ['embedding'],
    lowestTier: 'phone',
    engine: 'transformers',
    repository: 'Xenova/gte-small',
    files: ['onnx/model_quantized.onnx', ...setFiles],
    parameters: 33_360_000,
    aboutBytes: 35 * MB,
    aboutMemoryBytes: 220 * MB,
    languages: english,
    licence: 'MIT',
    goodAt: 'meaning',
  },
  {
    title: 'Multilingual MiniLM L12',
    roles: ['embedding'],
    lowestTier: 'laptop',
    engine: 'transformers',
    repository: 'Xenova/paraphrase-multilingual-MiniLM-L12-v2',
    files: ['onnx/model_quantized.onnx', ...setFiles],
    parameters: 117_653_760,
    aboutBytes: 136 * MB,
    aboutMemoryBytes: 500 * MB,
    languages: many,
    licence: apache,
    goodAt: 'meaning-many-languages',
  },
];

const whisperFiles = [
  ...['onnx/encoder_model_quantized.onnx', 'onnx/decoder_model_merged_quantized.onnx', ...setFiles],
  ...['generation_config.json', 'preprocessor_config.json'],
];

const speech = {
  engine: 'none',
  lowestTier: 'phone',
  languages: many,
} as const satisfies Partial<ModelSuggestion>;

/** What listens and speaks. */
// prettier-ignore
const speechModels: readonly ModelSuggestion[] = [
  { ...speech, title: 'Whisper tiny, English', roles: ['recognition'], repository: 'onnx-community/whisper-tiny.en', files: whisperFiles, parameters: 37_760_256, aboutBytes: 43 * MB, aboutMemoryBytes: 560 * MB, languages: english, licence: 'MIT', goodAt: 'dictation-english' },
  { ...speech, title: 'Whisper base', roles: ['recognition'], repository: 'onnx-community/whisper-base', files: whisperFiles, parameters: 72_593_920, aboutBytes: 79 * MB, aboutMemoryBytes: 680 * MB, licence: 'MIT', goodAt: 'dictation' },
  { ...speech, title: 'Whisper small', roles: ['recognition'], lowestTier: 'desktop', repository: 'onnx-community/whisper-small', files: whisperFiles, parameters: 241_734_912, aboutBytes: 252 * MB, aboutMemoryBytes: 1_200 * MB, licence: 'MIT', goodAt: 'dictation' },
  { ...speech, title: 'Piper, LJ Speech', roles: ['voice'], repository: 'rhasspy/piper-voices', files: ['en/en_US/ljspeech/medium/en_US-ljspeech-medium.onnx', 'en/en_US/ljspeech/medium/en_US-ljspeech-medium.onnx.json'], parameters: 15_700_000, aboutBytes: 63 * MB, aboutMemoryBytes: 300 * MB, languages: english, licence: 'MIT', goodAt: 'speaking' },
  { ...speech, title: 'Kokoro 82M', roles: ['voice'], lowestTier: 'desktop', repository: 'onnx-community/Kokoro-82M-v1.0-ONNX', files: ['onnx/model_quantized.onnx', 'config.json', 'tokenizer.json', 'voices/*.bin'], parameters: 81_763_410, aboutBytes: 121 * MB, aboutMemoryBytes: 600 * MB, languages: english, licence: apache, goodAt: 'speaking' },
];

/**
 * Models of the hub worth having, beside those of the catalogue, for each role and kind of device. Which commit they are
 * at, and the hashes of their files, are found out when one is looked up and kept from then on. Of those for the graphics
 * processor {@link offeredHere} leaves the ones in the better floats for it.
 */
export const suggestions: readonly ModelSuggestion[] = [
  ...processorModels,
  ...graphicsModels.flatMap(mlcSuggestions),
  ...embeddingModels,
  ...speechModels,
];
