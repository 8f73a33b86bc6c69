/** A text that a person keeps to use again. `{{name}}` in it is a place that is filled when it is used. */
export interface SavedPrompt {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** `instructions` tell the model what to be in a conversation; a `message` goes into the composer. */
  readonly kind: 'instructions' | 'message';
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}
