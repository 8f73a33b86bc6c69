import * as v from 'valibot';
import { FailureError } from '../../lib/core/failure';
import type { PromptMessage } from '../../lib/models/language-model';
import type { ServerEndpoint } from '../../lib/models/servers/server-endpoint';
import type { Dialect } from './dialect';
import { estimateTokens } from './estimate-tokens';
import { besideVersion, listPatienceMs } from './server-address';
import type { ServerClient } from './server-client';

const appliedTemplate = v.object({ prompt: v.string() });
const tokenized = v.object({ tokens: v.array(v.unknown()) });
const counted = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/**
 * The tokens of the messages once the chat template is applied: by the server's own tokenizer where it lends it (llama.cpp,
 * vLLM), else estimated. Where the server cannot be reached at all, so does this fail.
 */
export async function countServerTokens(
  client: ServerClient,
  endpoint: ServerEndpoint,
  dialect: Dialect,
  messages: readonly PromptMessage[],
): Promise<number> {
  const ask = (name: string, body: object): Promise<unknown> => {
    const address = besideVersion(endpoint.baseAddress, name);
    const request = { method: 'POST', address, body, patienceMs: listPatienceMs } as const;
    return client.json(endpoint, request, new AbortController().signal);
  };
  try {
    if (dialect === 'llama.cpp') {
      const template = v.safeParse(appliedTemplate, await ask('apply-template', { messages }));
      if (!template.success) return estimateTokens(messages);
      const content = template.output.prompt;
      const answer = await ask('tokenize', { content, add_special: true, parse_special: true });
      const read = v.safeParse(tokenized, answer);
      if (read.success) return read.output.tokens.length;
    } else if (dialect === 'vllm') {
      const read = v.safeParse(counted, await ask('tokenize', { model: endpoint.model, messages }));
      if (read.success) return read.output.count;
    }
  } catch (error) {
    if (!(error instanceof FailureError) || isOutOfReach(error)) throw error;
  }
  return estimateTokens(messages);
}

function isOutOfReach({ failure }: FailureError): boolean {
  return failure.code === 'server-failed' && ['unreachable', 'key-refused', 'silent'].includes(failure.fault);
}
