import type {
  PromptApi,
  PromptApiAvailability,
  PromptApiCreateOptions,
  PromptApiMessage,
  PromptApiSession,
} from '../../src/lib/models/browser/prompt-api';

export interface FakePromptApi {
  readonly api: PromptApi;
  /** What each session was given, in order of creation: all that it read, and what it answered. */
  readonly transcripts: readonly (readonly PromptApiMessage[])[];
  readonly created: readonly PromptApiCreateOptions[];
  /** Constraints that prompts came with. */
  readonly constraints: readonly unknown[];
  /** Sessions that were not destroyed. */
  open(): number;
}

/**
 * Chrome's Prompt API as it is documented: sessions that grow, a word for a token, errors by their names.
 *
 * @param words the answer to every prompt
 * @param fail thrown by the next call of that name
 */
export function createFakePromptApi({
  words = ['Paris', ' is', ' it', '.'],
  availability = 'available',
  quota = 100,
  params,
  fail = {},
  pause = () => Promise.resolve(),
}: {
  readonly words?: readonly string[];
  readonly availability?: PromptApiAvailability;
  readonly quota?: number;
  readonly params?: { readonly maxTopK: number; readonly maxTemperature: number };
  readonly fail?: { create?: Error; prompt?: Error; availability?: Error };
  /** Awaited before each piece. */
  readonly pause?: () => Promise<void>;
} = {}): FakePromptApi {
  const transcripts: PromptApiMessage[][] = [];
  const created: PromptApiCreateOptions[] = [];
  const constraints: unknown[] = [];
  let open = 0;
  const tokensOf = (messages: readonly PromptApiMessage[]): number =>
    messages.reduce((sum, { content }) => sum + content.split(' ').length, 0);

  function session(initial: readonly PromptApiMessage[]): PromptApiSession {
    const transcript = [...initial];
    transcripts.push(transcript);
    open += 1;
    let destroyed = false;
    return {
      inputQuota: quota,
      get inputUsage() {
        return tokensOf(transcript);
      },
      measureInputUsage: async (input) => tokensOf(input),
      promptStreaming(input, { signal, responseConstraint }) {
        if (destroyed) throw new DOMException('The session was destroyed.', 'InvalidStateError');
        if (fail.prompt !== undefined) throw fail.prompt;
        if (tokensOf(transcript) + tokensOf(input) > quota) {
          const error = new DOMException('The input is too large.', 'QuotaExceededError');
          throw Object.assign(error, { requested: tokensOf(input), quota });
        }
        if (responseConstraint !== undefined) constraints.push(responseConstraint);
        transcript.push(...input);
        let place = 0;
        return new ReadableStream<string>({
          async pull(controller) {
            await pause();
            if (signal.aborted) return controller.error(signal.reason);
            const word = words[place];
            place += 1;
            if (word !== undefined) return controller.enqueue(word);
            transcript.push({ role: 'assistant', content: words.join('') });
            controller.close();
          },
        });
      },
      destroy() {
        if (!destroyed) open -= 1;
        destroyed = true;
      },
    };
  }

  return {
    transcripts,
    created,
    constraints,
    open: () => open,
    api: {
      async availability() {
        if (fail.availability !== undefined) throw fail.availability;
        return availability;
      },
      async create(options) {
        if (fail.create !== undefined) throw fail.create;
        created.push(options);
        const monitor = new EventTarget();
        options.monitor?.(monitor);
        if (availability !== 'available') {
          for (const loaded of [0, 0.5, 1]) {
            monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
          }
        }
        const initial = options.initialPrompts ?? [];
        if (initial.some(({ role }, place) => role === 'system' && place > 0)) {
          throw new TypeError('A system prompt comes first.');
        }
        return session(initial);
      },
      ...(params === undefined ? {} : { params: async () => params }),
    },
  };
}
