import * as v from 'valibot';
import type { ListedModel } from '../../lib/models/servers/server-endpoint';

/**
 * Whose protocol it is beyond what all share: llama.cpp's and vLLM's fields are sent to them alone, since a strict server
 * refuses a field that it does not know.
 */
export type Dialect = 'llama.cpp' | 'vllm' | 'other';

/** A model of a server's list, with what the entry tells of the server. */
export interface ListEntry extends ListedModel {
  readonly dialect: Dialect;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const optionalCount = v.optional(v.fallback(v.optional(count), undefined));
const entry = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  owned_by: v.optional(v.fallback(v.string(), ''), ''),
  max_model_len: optionalCount,
  meta: v.nullish(v.fallback(v.nullish(v.object({ n_ctx: optionalCount, n_params: optionalCount })), undefined)),
});
const list = v.object({ data: v.array(v.unknown()) });

/** So many models of one server are listed. */
const mostModels = 1000;

/** Reads the answer to `GET /models`; undefined where it is none. Entries of an unknown form are left out. */
export function readModelList(json: unknown): readonly ListEntry[] | undefined {
  const read = v.safeParse(list, json);
  if (!read.success) return undefined;
  return read.output.data.slice(0, mostModels).flatMap((item) => {
    const model = v.safeParse(entry, item);
    if (!model.success) return [];
    const { id, owned_by: owner, max_model_len: length, meta } = model.output;
    const contextTokens = meta?.n_ctx ?? length;
    return {
      name: id,
      dialect: dialectOf(owner),
      ...(contextTokens === undefined ? {} : { contextTokens }),
      ...(meta?.n_params === undefined ? {} : { parameters: meta.n_params }),
    };
  });
}

function dialectOf(owner: string): Dialect {
  if (owner === 'llamacpp') return 'llama.cpp';
  return owner === 'vllm' ? 'vllm' : 'other';
}

const properties = v.object({ default_generation_settings: v.object({ n_ctx: count }) });

/** The context that an older llama.cpp server tells of at `/props` alone. */
export function readPropsContext(json: unknown): number | undefined {
  const read = v.safeParse(properties, json);
  return read.success ? read.output.default_generation_settings.n_ctx : undefined;
}
