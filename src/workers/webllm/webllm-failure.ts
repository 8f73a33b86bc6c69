import { FailureError, type Failure } from '../../lib/core/failure';

/** What the graphics processor reported by itself, outside of any call. */
export interface GpuFault {
  readonly kind: 'lost' | 'out-of-memory' | 'invalid';
  /** In the browser's words. */
  readonly reason: string;
}

/** The failure that a fault of the graphics processor is. */
export function failureOfFault(model: string, { kind, reason }: GpuFault): Failure {
  switch (kind) {
    case 'lost':
      return { code: 'webgpu-lost', model, reason };
    case 'out-of-memory':
      return { code: 'out-of-memory', engine: model };
    case 'invalid':
      return { code: 'model-incompatible', model, reason: `the graphics processor refused its program: ${reason}` };
  }
}

/** Names of web-llm's errors about the form of an answer. */
const formErrors = [
  'GrammarMatcherInitError',
  'InvalidResponseFormatError',
  'InvalidResponseFormatGrammarError',
  'CustomResponseFormatError',
];

const outOfMemory =
  /out of memory|\boom\b|memory allocation|allocation failed|cannot allocate|array buffer allocation/i;
const deviceGone = /device (?:is |was )?lost|device is destroyed|instance dropped|external instance/i;
const noAdapter = /compatible gpu|cannot initialize runtime|webgpu (?:is )?not (?:available|supported)/i;
const shader = /shader|wgsl|compute ?pipeline|pipeline layout|bind ?group/i;
const overflow = /number of prompt tokens: (\d+); context window size: (\d+)/;
/** A program of another version of web-llm lacks functions, or cannot be linked at all. */
const linkage =
  /cannot find (?:required vm )?function|import object|webassembly\.(?:compile|instantiate|module)|magic word|linkerror|vm_load_executable/i;

/**
 * Sorts what web-llm, the runtime below it or the browser threw. web-llm's errors are known by their names and texts, since
 * it exports hardly any of their classes.
 *
 * @param phase while the model is loaded, whatever is unknown is the model's fault; while it answers, the engine's
 */
export function failureOf(model: string, error: unknown, phase: 'load' | 'answer'): Failure {
  if (error instanceof FailureError) return error.failure;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (name === 'ContextWindowSizeExceededError') {
    const [, promptTokens, limitTokens] = overflow.exec(reason) ?? [];
    return { code: 'context-overflow', promptTokens: Number(promptTokens ?? 0), limitTokens: Number(limitTokens ?? 0) };
  }
  if (formErrors.includes(name)) return { code: 'grammar-invalid', reason: firstSentence(reason) };
  if (name === 'DeviceLostError' || deviceGone.test(reason)) {
    return { code: 'webgpu-lost', model, reason: 'the device was lost' };
  }
  if (name === 'GPUOutOfMemoryError' || outOfMemory.test(reason)) return { code: 'out-of-memory', engine: model };
  if (name === 'ShaderF16SupportError') {
    return { code: 'model-incompatible', model, reason: 'the graphics processor has no 16-bit floats (shader-f16)' };
  }
  if (name.startsWith('WebGPUNot') || noAdapter.test(reason)) {
    return { code: 'webgpu-unavailable', reason: firstSentence(reason) };
  }
  if (name === 'NotKeptError') return { code: 'model-incompatible', model, reason: 'one of its files is missing' };
  if (name.startsWith('GPU') || shader.test(reason)) {
    return failureOfFault(model, { kind: 'invalid', reason: firstSentence(reason) });
  }
  if (phase === 'answer') return { code: 'engine-crashed', engine: model, reason: firstSentence(reason) };
  // web-llm looks into a program for what every one of its version has.
  const why = ['CompileError', 'LinkError', 'TypeError'].includes(name) || linkage.test(reason);
  return {
    code: 'model-incompatible',
    model,
    reason: why ? 'its compiled program is damaged or of another version' : firstSentence(reason),
  };
}

/** web-llm's texts go on with advice for programmers. */
function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return (/^.+?[.!?](?=\s)/.exec(line)?.[0] ?? line).slice(0, 200);
}
