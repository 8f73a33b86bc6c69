/** The time, passed in so that tests can set it. */
export interface WallClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
