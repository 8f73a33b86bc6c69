import type {
  ChatCompletionChunk,
  ChatCompletionRequestStreaming,
  Completion,
  CompletionCreateParamsStreaming,
} from '@mlc-ai/web-llm';
import type { MlcEngine } from '../../../src/workers/webllm/mlc-engine';

/** The token with which the fake's answers end, as a model's end of turn. */
export const endOfTurn = '<|im_end|>';

export interface FakeMlcOptions {
  /** The tokens that it says; without an end of turn it goes on until it is stopped. */
  readonly tokens?: (request: ChatCompletionRequestStreaming | CompletionCreateParamsStreaming) => readonly string[];
  /** Awaited before each token: a test may hold it, or throw. */
  readonly step?: (token: number) => void | Promise<void>;
  readonly reload?: (modelId: string) => void | Promise<void>;
}

/** What a test can see of it. */
export interface FakeMlcEngine extends MlcEngine {
  readonly requests: readonly (ChatCompletionRequestStreaming | CompletionCreateParamsStreaming)[];
  readonly calls: readonly string[];
  /** How many answers are being written. */
  readonly writing: number;
}

const emptyThought = '<think>\n\n</think>\n\n';

/** Tokens of a text whose letters are a token each, as those of control are. */
const count = (text: string): number => text.replaceAll(/<\|\w+\|>|<\/?think>/g, '.').length;

/** The tokens of a conversation in ChatML, with the system message of `mlcFiles` where it brings none. */
function countPrompt(messages: readonly { role: string; content: string }[], whole: boolean): number {
  const turns =
    whole && messages[0]?.role !== 'system' ? [{ role: 'system', content: 'Be kind.' }, ...messages] : messages;
  const texts = turns.map(({ role, content }) => `<|im_start|>${role}\n${content}<|im_end|>\n`);
  return count(`${texts.join('')}<|im_start|>assistant\n`);
}

/**
 * Behaves as web-llm 0.2.86 documents and as its code does: one sequence, read on only where all earlier messages are
 * those that it holds and the last answer ended by itself; an interruption is forgotten when an answer begins; a stop
 * sequence is cut off its text, though parts of it may have been said; usage comes last.
 */
export function fakeMlcEngine(options: FakeMlcOptions = {}): FakeMlcEngine {
  const { tokens = () => ['Hello', ' there', endOfTurn] } = options;
  const requests: (ChatCompletionRequestStreaming | CompletionCreateParamsStreaming)[] = [];
  const calls: string[] = [];
  let loaded = false;
  let interrupted = false;
  let writing = 0;
  let held: readonly { role: string; content: string }[] = [];
  let lastFinish: string | undefined;

  async function* write(
    request: ChatCompletionRequestStreaming | CompletionCreateParamsStreaming,
    promptTokens: number,
    opening: string,
  ) {
    if (writing > 0) throw new Error('two answers at once');
    writing++;
    interrupted = false;
    const stops = [request.stop ?? []].flat();
    let message = opening;
    let said = 0;
    let written = opening === '' ? 0 : count(opening);
    let finish: 'stop' | 'length' | 'abort' | undefined;
    try {
      for (const [index, token] of tokens(request).entries()) {
        await options.step?.(index);
        if (interrupted) finish = 'abort';
        if (finish !== undefined) break;
        if (token === endOfTurn) finish = 'stop';
        else {
          message += token;
          written++;
          for (const stop of stops) {
            const at = message.lastIndexOf(stop);
            if (at === -1) continue;
            message = message.slice(0, at);
            finish = 'stop';
          }
          if (finish === undefined && written >= (request.max_tokens ?? Infinity)) finish = 'length';
        }
        const text = message.slice(said);
        said = message.length;
        yield { text, token, finish: null };
      }
      finish ??= 'length';
      lastFinish = finish;
      held = [...held, { role: 'assistant', content: message }];
      yield { text: undefined, token: undefined, finish };
      if (request.stream_options?.include_usage === true) yield { usage: { read: promptTokens, written } };
    } finally {
      // Left in the middle, an answer counts as interrupted.
      if (finish === undefined) lastFinish = 'abort';
      writing--;
    }
  }

  const logprobs = (token: string | undefined) =>
    token === undefined ? null : { content: [{ token, logprob: -0.5, bytes: null, top_logprobs: [] }] };
  const usageOf = ({ read, written }: { read: number; written: number }) => ({
    prompt_tokens: read,
    completion_tokens: written,
    total_tokens: read + written,
    extra: {
      e2e_latency_s: 0,
      prefill_tokens_per_s: 0,
      decode_tokens_per_s: 0,
      time_to_first_token_s: 0,
      time_per_output_token_s: 0,
    },
  });
  const requireModel = (): void => {
    if (!loaded) throw Object.assign(new Error('Model not loaded.'), { name: 'ModelNotLoadedError' });
  };

  return {
    requests,
    calls,
    get writing() {
      return writing;
    },
    async reload(modelId) {
      calls.push(`reload ${modelId}`);
      await options.reload?.(modelId);
      loaded = true;
    },
    async unload() {
      calls.push('unload');
      loaded = false;
    },
    async interruptGenerate() {
      interrupted = true;
    },
    async resetChat() {
      calls.push('resetChat');
      held = [];
      lastFinish = undefined;
    },
    async chatCompletion(request) {
      requireModel();
      requests.push(request);
      const messages = request.messages.map(({ role, content }) => ({
        role,
        content: typeof content === 'string' ? content : '',
      }));
      const last = messages.at(-1);
      if (last?.role !== 'user') throw Object.assign(new Error('The last message…'), { name: 'MessageOrderError' });
      const earlier = messages.slice(0, -1);
      const goesOn = lastFinish === 'stop' && JSON.stringify(earlier) === JSON.stringify(held);
      const opening = request.extra_body?.enable_thinking === false ? emptyThought : '';
      const promptTokens = goesOn ? countPrompt([last], false) : countPrompt(messages, true);
      held = messages;
      return chat(write(request, promptTokens + count(opening), opening));
    },
    async completion(request) {
      requireModel();
      requests.push(request);
      held = [];
      return texts(write(request, count(request.prompt), ''));
    },
  };

  async function* chat(source: ReturnType<typeof write>): AsyncGenerator<ChatCompletionChunk, void> {
    const base = { id: 'fake', created: 0, model: 'fake', object: 'chat.completion.chunk' as const };
    for await (const { text, token, finish, usage } of source) {
      if (usage !== undefined) yield { ...base, choices: [], usage: usageOf(usage) };
      else
        yield {
          ...base,
          choices: [
            {
              delta: text === undefined ? {} : { role: 'assistant', content: text },
              finish_reason: finish ?? null,
              index: 0,
              logprobs: logprobs(token),
            },
          ],
        };
    }
  }

  async function* texts(source: ReturnType<typeof write>): AsyncGenerator<Completion, void> {
    const base = { id: 'fake', created: 0, model: 'fake', object: 'text_completion' as const };
    for await (const { text, token, finish, usage } of source) {
      if (usage !== undefined) yield { ...base, choices: [], usage: usageOf(usage) };
      else
        yield {
          ...base,
          choices: [{ text: text ?? '', finish_reason: finish ?? null, index: 0, logprobs: logprobs(token) }],
        };
    }
  }
}
