import type { GgufSummary } from '../../core/hub-look-up';
import type { AttentionShape } from '../../core/model';
import type { GgufMetadata, GgufValue } from '../convert/gguf/metadata';
import type { GgufFile } from '../convert/gguf/reader';
import type { GgufTensor } from '../convert/gguf/tensor-infos';

const longestShown = 80;

/** More layers, heads or numbers in a row than any model has. */
const mostOfShape = 1 << 20;

/** What a file calls the way its numbers are stored (`general.file_type`, enum llama_ftype in llama.h). */
const fileTypes: ReadonlyMap<GgufValue | undefined, string> = new Map<GgufValue | undefined, string>([
  [0, 'F32'],
  [1, 'F16'],
  [2, 'Q4_0'],
  [3, 'Q4_1'],
  [7, 'Q8_0'],
  [8, 'Q5_0'],
  [9, 'Q5_1'],
  [10, 'Q2_K'],
  [11, 'Q3_K_S'],
  [12, 'Q3_K_M'],
  [13, 'Q3_K_L'],
  [14, 'Q4_K_S'],
  [15, 'Q4_K_M'],
  [16, 'Q5_K_S'],
  [17, 'Q5_K_M'],
  [18, 'Q6_K'],
  [32, 'BF16'],
]);

/** What the header says of the model, whatever is missing or odd in it. */
export function summariseGguf({ metadata, tensors }: Pick<GgufFile, 'metadata' | 'tensors'>): GgufSummary {
  const architecture = shown(metadata, 'general.architecture') ?? '?';
  const tokens = metadata.values.get('tokenizer.ggml.tokens');
  return {
    architecture,
    name: shown(metadata, 'general.name'),
    licence: shown(metadata, 'general.license'),
    contextTokens: counted(metadata, `${architecture}.context_length`),
    attention: attentionOf(metadata, architecture),
    parameters: Array.from(tensors.values(), numbersIn).reduce((total, numbers) => total + numbers, 0),
    quantisation: fileTypes.get(metadata.values.get('general.file_type')) ?? mostUsedType(tensors),
    chatTemplate: (shown(metadata, 'tokenizer.chat_template') ?? '') !== '',
    tokenizer: shown(metadata, 'tokenizer.ggml.model'),
    vocabulary: Array.isArray(tokens) ? tokens.length : null,
  };
}

function counted(metadata: GgufMetadata, key: string): number | null {
  const value = metadata.values.get(key);
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** As the engine reads it where it takes the model: every head has keys and a share of the width, unless it is said otherwise. */
function attentionOf(metadata: GgufMetadata, architecture: string): AttentionShape | null {
  const said = (name: string): number | null => {
    const number = counted(metadata, `${architecture}.${name}`);
    return number !== null && number <= mostOfShape ? number : null;
  };
  const heads = said('attention.head_count');
  const width = said('embedding_length');
  const layers = said('block_count');
  const keyValueHeads = said('attention.head_count_kv') ?? heads;
  const headSize =
    said('attention.key_length') ?? (width !== null && heads !== null ? Math.floor(width / heads) : null);
  return layers === null || keyValueHeads === null || headSize === null ? null : { layers, keyValueHeads, headSize };
}

/** Numbers in a tensor. Only sizes of safe integers get past the reader. */
function numbersIn({ shape }: GgufTensor): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** The type in which most bytes are stored. */
function mostUsedType(tensors: GgufFile['tensors']): string {
  const bytes = new Map<string, number>();
  for (const tensor of tensors.values()) bytes.set(tensor.type, (bytes.get(tensor.type) ?? 0) + tensor.bytes);
  const [most] = [...bytes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? '?';
}

/** The file is a stranger's: its words are kept short, and without characters that turn or hide what stands beside them. */
function shown(metadata: GgufMetadata, key: string): string | null {
  const value = metadata.values.get(key);
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, longestShown * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestShown);
  return text === '' ? null : text;
}
