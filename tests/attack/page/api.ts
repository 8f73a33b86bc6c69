/** One answer and the places where its stream was cut. */
export interface Stream {
  readonly text: string;
  readonly cuts: readonly number[];
}

/** What an answer did or became that no answer may. */
export interface Finding {
  readonly kind:
    'script' | 'element' | 'attribute' | 'text' | 'policy' | 'navigation' | 'request' | 'dialog' | 'error' | 'address';
  readonly detail: string;
}

/** What the program calls in the page under attack. */
export interface AttackPage {
  /** Fetches everything that the renderer loads late, so that any request after it is a finding. */
  warmUp(): Promise<void>;
  /** Shows the answers side by side as they grow, then touches everything in them. */
  run(streams: readonly Stream[]): Promise<readonly Finding[]>;
}

declare global {
  var attack: AttackPage | undefined;
  /** Called by hostile code that runs. */
  var wasRun: (() => void) | undefined;
}
