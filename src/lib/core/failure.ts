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
  /** The host gives the file only to whoever signed in, or agreed to its terms. */
  | { readonly code: 'source-refused'; readonly file: string }
  /** A file without a known hash that is larger than such a file may be. */
  | {
      readonly code: 'source-oversized';
      readonly file: string;
      readonly bytes: number;
      readonly limitBytes: number;
    }
  /** A zip, folder or choice of model files that cannot be taken in; nothing of it is kept. */
  | { readonly code: 'set-invalid'; readonly reason: string }
  | { readonly code: 'disk-full'; readonly neededBytes: number }
  /** The browser gives the page no place for files, as in a private window: no model can be kept. */
  | { readonly code: 'files-unkept'; readonly reason: string }
  | { readonly code: 'engine-crashed'; readonly engine: string; readonly reason: string }
  | { readonly code: 'engine-abandoned'; readonly engine: string; readonly deaths: number }
  | { readonly code: 'out-of-memory'; readonly engine: string }
  /** The graphics processor cannot be used for models: there is none, or it lacks what the engine needs. */
  | { readonly code: 'webgpu-unavailable'; readonly reason: string }
  /** The graphics processor was taken away, as by a driver that restarted, while the model was in its memory. */
  | { readonly code: 'webgpu-lost'; readonly model: string; readonly reason: string }
  /** The last time that this model was loaded, the page ended before the load did. It is not loaded by itself again. */
  | { readonly code: 'model-stopped-page'; readonly model: string }
  /** The model is whole, but what it writes here is not what it should write. */
  | { readonly code: 'model-check-failed'; readonly model: string; readonly reason: string }
  /** The embedding model is whole, but the vectors that it makes here are not what they should be. */
  | { readonly code: 'embedding-check-failed'; readonly model: string; readonly reason: string }
  | { readonly code: 'gguf-invalid'; readonly reason: string }
  | { readonly code: 'gguf-unsupported'; readonly reason: string }
  /** The parts that a GGUF file was split into, one of which by its number from 1, are no model together. */
  | {
      readonly code: 'gguf-parts';
      readonly fault: GgufPartsFault;
      readonly part: number;
      readonly count: number;
      readonly reason: string;
    }
  /** A sound model file that Hearth has no place for; `resembles` is the id of the model that it differs from in its weights alone. */
  | {
      readonly code: 'gguf-unlisted';
      readonly architecture: string;
      readonly name: string | null;
      readonly resembles: string | null;
    }
  | { readonly code: 'import-failed'; readonly reason: string }
  /** A file of the person's that a model is to be converted from again, and that is not as it was. */
  | { readonly code: 'own-file-failed'; readonly name: string; readonly fault: OwnFileFault }
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
  /** The model wants this tool used, but what it wrote for it is no JSON object. */
  | { readonly code: 'tool-call-invalid'; readonly tool: string; readonly reason: string }
  /** Nothing outside can be reached from this page, since no service worker answers for it. */
  | { readonly code: 'outside-unavailable' }
  /** The person has not allowed the model hub to be asked. */
  | { readonly code: 'hub-not-approved' }
  /** A server of the person's own, by its title, did not answer as it should. */
  | { readonly code: 'server-failed'; readonly server: string; readonly fault: ServerFault; readonly reason: string }
  /** The model hub did not give what was asked for, a repository or a file; `waitSeconds` where it says when to ask again. */
  | {
      readonly code: 'hub-failed';
      readonly subject: string;
      readonly fault: HubFault;
      readonly detail: string;
      readonly waitSeconds?: number;
    }
  | { readonly code: 'storage-failed'; readonly reason: string }
  | { readonly code: 'storage-newer' };

/**
 * What became of a file on the person's disk: it is no longer where it was, or cannot be read; it has other content; the
 * person did not let it be read.
 */
export type OwnFileFault = 'moved' | 'changed' | 'refused';

/**
 * What is wrong with the parts of a GGUF file: one is missing; one is there twice; one says something else of the whole
 * than the others; one is a whole model; one is no GGUF file, or damaged.
 */
export type GgufPartsFault = 'missing' | 'twice' | 'disagree' | 'whole' | 'unreadable';

/**
 * What a server did: could not be reached or refused this page; wants another key; does not know the address or model;
 * is busy; says that it failed; sends what is no answer; sends elsewhere; ended in mid-answer; fell silent; sends without
 * end. `off`: the person switched it off.
 */
export type ServerFault =
  | 'unreachable'
  | 'key-refused'
  | 'not-found'
  | 'busy'
  | 'error'
  | 'unreadable'
  | 'redirected'
  | 'cut-off'
  | 'silent'
  | 'endless'
  | 'off';

/**
 * What the model hub did: could not be reached; has no such repository (or it is private), revision or file; gives it
 * only to whoever signed in and agreed to terms (`detail` is the page to do so at); has not let the person of the token in
 * (the same); does not know the token; has taken it down; refuses it; has too much to do; sent a page for
 * people, as a network with a sign-in does; sent what cannot be read, or far too much; would send all of a file of which
 * a part was asked for.
 */
export type HubFault =
  | 'unreachable'
  | 'missing'
  | 'revision-missing'
  | 'file-missing'
  | 'gated'
  | 'not-granted'
  | 'token-refused'
  | 'disabled'
  | 'refused'
  | 'busy'
  | 'page'
  | 'unreadable'
  | 'too-large'
  | 'ranges-ignored';

/** Carries a {@link Failure} out of a stream or a call. Any other thrown value is a bug. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
