import type {
  AppConfig,
  ChatCompletionChunk,
  ChatCompletionRequestStreaming,
  Completion,
  CompletionCreateParamsStreaming,
} from '@mlc-ai/web-llm';

/** The part of web-llm's `MLCEngine` that is used, so that a test can stand in for it. */
export interface MlcEngine {
  /** Loads a model of the `AppConfig` that the engine was made with. */
  reload(modelId: string): Promise<void>;
  unload(): Promise<void>;
  /** Ends the answer that is being written before its next token. It is forgotten when another answer begins. */
  interruptGenerate(): Promise<void>;
  /** Drops the keys and values of the conversation that is held. */
  resetChat(): Promise<void>;
  chatCompletion(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>>;
  /** Goes on with a text as it is, without the template of a conversation. */
  completion(request: CompletionCreateParamsStreaming): Promise<AsyncIterable<Completion>>;
}

/** Loads web-llm's code, a chunk of 6 MB, and makes an engine. */
export type CreateMlcEngine = (config: AppConfig) => Promise<MlcEngine>;
