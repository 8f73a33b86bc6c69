import type {
  GenerationEvent,
  GenerationRequest,
  LanguageModel,
  PreparationRequest,
  StopReason,
  ToolCall,
} from '../../src/lib/models/language-model';

export interface FakeLanguageModelOptions {
  readonly id?: string;
  readonly contextTokens?: number;
  readonly readsAhead?: boolean;
  /** What it says, token by token. */
  readonly answer?: (request: GenerationRequest) => readonly string[];
  /** What it thinks before its first token where it is asked to. */
  readonly thoughts?: readonly string[];
  /** Tools that it wants used, behind its last token. */
  readonly calls?: readonly ToolCall[];
  /** Called before every token, by its place; may throw, or move a clock. */
  readonly beforeToken?: (place: number) => void;
  /** Called by every count; may throw. */
  readonly beforeCount?: () => void;
  /** Why the stream ends once everything is said; `missing` ends it without `done`, as no real model may. */
  readonly stopReason?: StopReason | 'missing';
}

/** A language model that says what the test wants, and remembers what it was asked. */
export interface FakeLanguageModel extends LanguageModel {
  readonly requests: readonly GenerationRequest[];
  readonly prepared: readonly PreparationRequest[];
  readonly forgotten: readonly string[];
  /** How often tokens were counted. */
  readonly counts: number;
  /** How many streams were left open: neither ended nor closed by their reader. */
  readonly open: number;
}

/** Four characters are a token, and each message costs four more. */
export function fakeTokens(messages: readonly { readonly content: string }[]): number {
  return messages.reduce((sum, { content }) => sum + 4 + Math.ceil(content.length / 4), 0);
}

export function createFakeLanguageModel({
  id = 'fake',
  contextTokens = 2048,
  readsAhead = true,
  answer = () => ['Hello', ' there', '.'],
  thoughts = [],
  calls = [],
  beforeToken = () => undefined,
  beforeCount = () => undefined,
  stopReason = 'end',
}: FakeLanguageModelOptions = {}): FakeLanguageModel {
  const requests: GenerationRequest[] = [];
  const prepared: PreparationRequest[] = [];
  const forgotten: string[] = [];
  let counts = 0;
  let open = 0;

  return {
    id,
    contextTokens,
    readsAhead,
    requests,
    prepared,
    forgotten,
    get counts() {
      return counts;
    },
    get open() {
      return open;
    },
    async countTokens(messages) {
      counts += 1;
      beforeCount();
      return fakeTokens(messages);
    },
    async prepare(request) {
      prepared.push(request);
    },
    async forget(cacheKey) {
      forgotten.push(cacheKey);
    },
    async *generate(request, signal): AsyncGenerator<GenerationEvent, void> {
      requests.push(request);
      open += 1;
      const promptTokens = fakeTokens(request.messages);
      const said: string[] = [];
      const done = (reason: StopReason): GenerationEvent => ({
        type: 'done',
        stopReason: reason,
        usage: { promptTokens, reusedTokens: 0, answerTokens: said.length },
        firstTokenMs: 1,
        totalMs: 2,
      });
      // A call, since the signal changes between two reads of it.
      const isAborted = (): boolean => signal.aborted;
      try {
        if (isAborted()) return yield done('aborted');
        yield { type: 'prefill', doneTokens: promptTokens, totalTokens: promptTokens, reusedTokens: 0 };
        if (request.thinking === true) for (const text of thoughts) yield { type: 'thought', text };
        for (const [place, text] of answer(request).entries()) {
          beforeToken(place);
          if (isAborted()) return yield done('aborted');
          if (said.length === request.maxTokens) return yield done('length');
          said.push(text);
          yield { type: 'token', text, id: place, logProbability: 0 };
        }
        for (const call of calls) yield { type: 'tool-call', call };
        if (stopReason !== 'missing') yield done(isAborted() ? 'aborted' : stopReason);
      } finally {
        open -= 1;
      }
    },
  };
}
