import type { GgufSpecification, TensorSpecification, TypedValue } from './gguf-bytes';

type Metadata = Readonly<Record<string, TypedValue | undefined>>;

const F32 = 0;

/**
 * A whole language model of two layers, 8 numbers wide, with a vocabulary of 8 tokens, as 32-bit floats that follow from
 * their place alone. `changes` replaces metadata, or takes it out where `undefined`.
 */
export function tinyModel(architecture: 'llama' | 'qwen2' = 'llama', changes: Metadata = {}): GgufSpecification {
  const metadata: Metadata = {
    'general.architecture': ['text', architecture],
    [`${architecture}.block_count`]: ['u32', 2],
    [`${architecture}.context_length`]: ['u32', 64],
    [`${architecture}.embedding_length`]: ['u32', 8],
    [`${architecture}.feed_forward_length`]: ['u32', 16],
    [`${architecture}.attention.head_count`]: ['u32', 2],
    [`${architecture}.attention.head_count_kv`]: ['u32', 1],
    [`${architecture}.attention.layer_norm_rms_epsilon`]: ['f32', 2 ** -16],
    'tokenizer.ggml.model': ['text', 'gpt2'],
    'tokenizer.ggml.pre': ['text', 'smollm'],
    'tokenizer.ggml.tokens': ['texts', ['<|im_start|>', '<|im_end|>', 'a', 'b', 'ab', 'Ġ', '1', '[PAD]']],
    'tokenizer.ggml.token_type': ['i32s', [3, 3, 1, 1, 1, 1, 1, 5]],
    'tokenizer.ggml.merges': ['texts', ['a b']],
    'tokenizer.ggml.eos_token_id': ['u32', 1],
    ...changes,
  };
  return {
    metadata: Object.entries(metadata).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    tensors: tinyTensors(architecture === 'qwen2'),
  };
}

function tinyTensors(bias: boolean): TensorSpecification[] {
  const layers = [0, 1].flatMap((layer) => {
    const name = (part: string): string => `blk.${layer}.${part}`;
    return [
      tinyTensor(name('attn_norm.weight'), [8]),
      tinyTensor(name('attn_q.weight'), [8, 8]),
      tinyTensor(name('attn_k.weight'), [8, 4]),
      tinyTensor(name('attn_v.weight'), [8, 4]),
      tinyTensor(name('attn_output.weight'), [8, 8]),
      tinyTensor(name('ffn_norm.weight'), [8]),
      tinyTensor(name('ffn_gate.weight'), [8, 16]),
      tinyTensor(name('ffn_up.weight'), [8, 16]),
      tinyTensor(name('ffn_down.weight'), [16, 8]),
      ...(bias ? [tinyTensor(name('attn_q.bias'), [8]), tinyTensor(name('attn_k.bias'), [4])] : []),
      ...(bias ? [tinyTensor(name('attn_v.bias'), [4])] : []),
    ];
  });
  return [tinyTensor('token_embd.weight', [8, 8]), tinyTensor('output_norm.weight', [8]), ...layers];
}

/** A tensor of 32-bit floats, innermost dimension first. */
export function tinyTensor(name: string, dimensions: readonly number[]): TensorSpecification {
  const count = dimensions.reduce((product, length) => product * length, 1);
  const numbers = Float32Array.from({ length: count }, (_, i) => Math.fround(Math.sin(i * 12.9898 + name.length)));
  return { name, dimensions, type: F32, data: new Uint8Array(numbers.buffer) };
}
