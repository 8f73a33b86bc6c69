import * as v from 'valibot';
import type { Failure, ServerFault } from '../../lib/core/failure';

/** What a server says when something went wrong, as far as it says it in a known way. */
export interface ServerError {
  readonly message: string;
  /** `exceed_context_size_error`, `context_length_exceeded`, … */
  readonly kind: string;
  readonly promptTokens?: number;
  readonly contextTokens?: number;
}

const text = v.fallback(v.string(), '');
const amount = v.optional(v.fallback(v.optional(v.number()), undefined));
const errorObject = v.object({
  message: text,
  type: v.optional(text),
  code: v.optional(v.fallback(v.union([v.string(), v.number()]), '')),
  n_prompt_tokens: amount,
  n_ctx: amount,
});
/** OpenAI's form, llama.cpp's, vLLM's older one and FastAPI's. */
const errorAnswer = v.union([
  v.object({ error: v.union([errorObject, v.string()]) }),
  v.object({ object: v.literal('error'), message: v.string() }),
  v.object({ detail: v.string() }),
]);

/** So much of a message of the server is shown: it is a stranger's text in a sentence of ours. */
const shownCharacters = 80;

/** The error that a JSON value tells of; undefined when it tells of none. */
export function readServerError(json: unknown): ServerError | undefined {
  const read = v.safeParse(errorAnswer, json);
  if (!read.success) return undefined;
  const said = read.output;
  if ('detail' in said) return { message: said.detail, kind: '' };
  if ('message' in said) return { message: said.message, kind: '' };
  if (typeof said.error === 'string') return { message: said.error, kind: '' };
  const { message, type = '', code = '', n_prompt_tokens: promptTokens, n_ctx: contextTokens } = said.error;
  return {
    message,
    kind: `${type} ${code}`.trim(),
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(contextTokens === undefined ? {} : { contextTokens }),
  };
}

/** What stands against the request, where the server answered. */
export interface RefusedRequest {
  /** Of the server, as a person reads it. */
  readonly server: string;
  /** HTTP status; undefined where the error came in the middle of an answer. */
  readonly status?: number;
  readonly error: ServerError | undefined;
}

/**
 * The failure that a refused request ends in. A prompt that is too long is told from other mistakes by llama.cpp's and
 * OpenAI's names for it, and by the words that vLLM uses.
 */
export function failureOfRefusal({ server, status, error }: RefusedRequest): Failure {
  const message = shortened(error?.message ?? '');
  if (error !== undefined && isTooLong(error)) {
    const [limit, asked] = numbersOf(error.message);
    return {
      code: 'context-overflow',
      promptTokens: error.promptTokens ?? asked ?? 0,
      limitTokens: error.contextTokens ?? limit ?? 0,
    };
  }
  const reason = message === '' && status !== undefined ? `status ${status}` : message;
  return { code: 'server-failed', server, fault: faultOf(status, error), reason };
}

function faultOf(status: number | undefined, error: ServerError | undefined): ServerFault {
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 404 || status === 405) return 'not-found';
  if (status === 429 || status === 503) return 'busy';
  return /rate_limit|overloaded|unavailable/.test(error?.kind ?? '') ? 'busy' : 'error';
}

function isTooLong({ kind, message }: ServerError): boolean {
  return /exceed_context_size_error|context_length_exceeded/.test(kind) || /maximum context length/i.test(message);
}

/** Of "maximum context length is 4096 tokens … you requested 5000 tokens". */
function numbersOf(message: string): readonly number[] {
  return [...message.matchAll(/(\d+) tokens/g)].map(([, digits]) => Number(digits));
}

function shortened(message: string): string {
  const line = message.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters).trimEnd()}…`;
}
