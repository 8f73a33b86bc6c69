/**
 * Everything that is expected to go wrong, as plain values that cross threads and are stored with an answer.
 * `describeFailure` turns one into words for a person; nothing else does.
 */
export type Failure =
  | { readonly code: 'message-empty' }
  | { readonly code: 'context-overflow'; readonly promptTokens: number; readonly limitTokens: number }
  | { readonly code: 'model-missing'; readonly model: string }
  | { readonly code: 'model-corrupt'; readonly model: string; readonly file: string }
  | { readonly code: 'model-incompatible'; readonly model: string; readonly reason: string }
  | { readonly code: 'source-unreachable'; readonly file: string; readonly reason: string }
  | { readonly code: 'source-missing'; readonly file: string }
  | { readonly code: 'source-corrupt'; readonly file: string }
  | { readonly code: 'disk-full'; readonly neededBytes: number }
  | { readonly code: 'engine-crashed'; readonly engine: string; readonly reason: string }
  | { readonly code: 'engine-abandoned'; readonly engine: string; readonly deaths: number }
  | { readonly code: 'out-of-memory'; readonly engine: string }
  | { readonly code: 'gguf-invalid'; readonly reason: string }
  | { readonly code: 'gguf-unsupported'; readonly reason: string }
  /** A sound model file that Hearth has no place for; `resembles` is the id of the model that it differs from in its weights alone. */
  | {
      readonly code: 'gguf-unlisted';
      readonly architecture: string;
      readonly name: string | null;
      readonly resembles: string | null;
    }
  | { readonly code: 'import-failed'; readonly reason: string }
  /** A file of conversations that is damaged or was made up; nothing of it is taken in. */
  | { readonly code: 'import-invalid'; readonly reason: string }
  /** A file of conversations from a newer Hearth. */
  | { readonly code: 'import-newer' }
  /** A calendar file that is damaged or that holds what Hearth does not know; nothing of it is taken in. */
  | { readonly code: 'calendar-invalid'; readonly reason: string }
  | { readonly code: 'attachment-not-text'; readonly name: string }
  | { readonly code: 'attachment-unreadable'; readonly name: string }
  | {
      readonly code: 'attachment-too-large';
      readonly name: string;
      readonly bytes: number;
      readonly limitBytes: number;
    }
  | { readonly code: 'attachments-too-many'; readonly limit: number }
  | { readonly code: 'grammar-invalid'; readonly reason: string }
  | { readonly code: 'storage-failed'; readonly reason: string }
  | { readonly code: 'storage-newer' };

/** Carries a {@link Failure} out of a stream or a call. Any other thrown value is a bug. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
