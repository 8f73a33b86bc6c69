/** The civil time or day so many minutes later; a day stays a day. */
export function laterBy(civil: string, minutes: number): string {
  const later = new Date(asUtc(civil) + minutes * 60_000).toISOString();
  return later.slice(0, civil.length === 10 ? 10 : 16);
}

/** Whole minutes by the clock. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((asUtc(to) - asUtc(from)) / 60_000);
}

/** Milliseconds, as if the clock were that of UTC. */
export function asUtc(civil: string): number {
  return Date.parse(civil.length === 10 ? `${civil}T00:00Z` : `${civil}Z`);
}
