/*
 * The parts of the Prompt API (WICG, github.com/webmachinelearning/prompt-api) that are used here. It exists in windows
 * only. Names in two forms come from two states of the proposal; whichever is there is taken.
 */

export interface PromptApiMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
  /** On a last message of the assistant: the answer goes on from it. */
  readonly prefix?: boolean;
}

/** `downloadable`: the browser has to fetch it first, which it does for a click or key of the person alone. */
export type PromptApiAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface PromptApiCreateOptions {
  readonly initialPrompts?: readonly PromptApiMessage[];
  readonly temperature?: number;
  readonly topK?: number;
  readonly signal?: AbortSignal;
  /** Told of the download; `loaded` goes from 0 to 1. */
  readonly monitor?: (monitor: EventTarget) => void;
}

export interface PromptApiSession {
  promptStreaming(
    input: readonly PromptApiMessage[],
    options: { readonly signal: AbortSignal; readonly responseConstraint?: unknown },
  ): ReadableStream<string>;
  measureInputUsage?(input: readonly PromptApiMessage[]): Promise<number>;
  measureContextUsage?(input: readonly PromptApiMessage[]): Promise<number>;
  readonly inputQuota?: number;
  readonly inputUsage?: number;
  readonly contextWindow?: number;
  readonly contextUsage?: number;
  destroy(): void;
}

/** The global `LanguageModel`. */
export interface PromptApi {
  availability(): Promise<PromptApiAvailability>;
  create(options: PromptApiCreateOptions): Promise<PromptApiSession>;
  /** Missing, or null, where a page may not choose how tokens are drawn. */
  params?(): Promise<{ readonly maxTopK: number; readonly maxTemperature: number } | null>;
}

/** The browser's own model, if it has one that pages may use. */
export function findPromptApi(scope: object): PromptApi | undefined {
  const found: unknown = Reflect.get(scope, 'LanguageModel');
  return isPromptApi(found) ? found : undefined;
}

function isPromptApi(value: unknown): value is PromptApi {
  return (
    (typeof value === 'function' || typeof value === 'object') &&
    value !== null &&
    ['availability', 'create'].every((name) => typeof Reflect.get(value, name) === 'function')
  );
}
