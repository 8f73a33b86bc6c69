import type { Failure } from '../../../src/lib/core/failure';
import type { LedgerEntry } from '../../../src/lib/core/ledger-entry';
import type { GenerationEvent, GenerationRequest, PromptMessage } from '../../../src/lib/models/language-model';
import type { ListedModel, ServerEndpoint } from '../../../src/lib/models/servers/server-endpoint';
import type { LoadReport } from '../../../src/workers/language/api';

/** What came of a call: a value, or what went wrong. */
export type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure };

/** What a test may have the page do: the app's own parts, without its screen. */
export interface ServerPage {
  approve(connection: string): Promise<void>;
  revoke(connection: string): Promise<void>;
  listModels(endpoint: ServerEndpoint): Promise<Outcome<readonly ListedModel[]>>;
  /** Starts a worker that may reach the endpoint's origin, if that is approved, and loads the model. */
  load(endpoint: ServerEndpoint): Promise<Outcome<LoadReport>>;
  /** All events of an answer; aborted after so many tokens. */
  ask(request: GenerationRequest, abortAfter?: number): Promise<Outcome<readonly GenerationEvent[]>>;
  countTokens(messages: readonly PromptMessage[]): Promise<Outcome<number>>;
  /** What was written down, the newest first. */
  ledger(): Promise<readonly LedgerEntry[]>;
}

declare global {
  interface Window {
    readonly serverPage: ServerPage;
  }
}
