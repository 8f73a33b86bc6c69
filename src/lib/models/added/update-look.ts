const weekMs = 7 * 24 * 60 * 60_000;

/**
 * Whether newer revisions may be looked for unasked: once a week at most. A time that is still to come, as after a clock
 * was put back, counts for nothing.
 *
 * @param lookedAt when that was last done, and `now`; milliseconds since 1970, UTC
 */
export function isLookDue(lookedAt: number, now: number): boolean {
  return lookedAt > now || now - lookedAt >= weekMs;
}
