/** A text file that another app handed over. */
export interface SharedFile {
  readonly name: string;
  readonly text: string;
}

/** What another app shared with Hearth. Fields that were not given are empty. */
export interface SharedContent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly SharedFile[];
  /** Names of files that were too large, too many or not text. */
  readonly refusedFiles: readonly string[];
}

/** Whether every file of the app is kept with the bytes that the build named. */
export interface ShellCheck {
  readonly complete: boolean;
  readonly files: number;
  readonly bytes: number;
}

/** What a page may ask, by the message's `type`, and what it is answered. */
export interface ServiceWorkerAnswers {
  /** Checks the kept files and fetches again those that are missing or damaged. */
  'check-shell': ShellCheck;
  /** Hands out what was shared, once; undefined when there is nothing of that id. */
  'take-share': SharedContent | undefined;
  /** Removes files of earlier builds unless a page that began under one is still open. */
  tidy: undefined;
  /** Takes over the pages that were opened beside the service worker. */
  claim: undefined;
}

/** A question; the port that is transferred with it brings the answer. */
export interface ServiceWorkerRequest {
  readonly type: keyof ServiceWorkerAnswers;
  /** Of `take-share`. */
  readonly id?: string;
}

/** What comes back through the port. */
export type ServiceWorkerReply<Type extends keyof ServiceWorkerAnswers> =
  { readonly ok: true; readonly value: ServiceWorkerAnswers[Type] } | { readonly ok: false; readonly reason: string };
