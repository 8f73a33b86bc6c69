/** A choice that a person made by hand: an example of how such turns shall be answered. */
export interface RouteOverride {
  readonly id: string;
  /** What was asked. */
  readonly text: string;
  readonly route: 'fast' | 'reasoning';
  /** Milliseconds since 1970, UTC. */
  readonly chosenAt: number;
}
