/** What an answer may look at and change. Everything in it is handed in, so that a test or a file of cases can stand in. */
export interface SkillWorld {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA name of the person's time zone. */
  readonly timeZone: string;
  /** BCP 47 tag by which numbers and dates are written. */
  readonly locale: string;
  /** Random bits that nobody can foretell, for dice and passwords: a whole number from 0 up to, not including, the limit. */
  randomBelow(limit: number): number;
}
