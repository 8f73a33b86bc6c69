/** Something that a person wrote down. */
export interface Note {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
