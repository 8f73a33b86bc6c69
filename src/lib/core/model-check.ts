/** What is known of how a model behaves on this device. */
export interface ModelCheck {
  /** The model's id. */
  readonly id: string;
  /** SHA-256 of the weights that were checked and of what they computed on; another one makes the check void. */
  readonly weights: string;
  /** `loading`: a load began and has not ended; found at start it means that it took the page down. */
  readonly state: 'loading' | 'passed' | 'failed';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many loads in a row, this one not counted, ended with their page. */
  readonly endedPages?: number;
  /** For a person who wants to know, where it failed. */
  readonly detail?: string;
}
