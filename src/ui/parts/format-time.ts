/** A stretch of time as a person reads it: `0.4 s`, `12 s`, `3 min`, `1 h 20 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** How long the rest of a download takes at its present speed; undefined while that cannot be said. */
export function formatRemaining(remainingBytes: number, bytesPerSecond: number | undefined): string | undefined {
  if (bytesPerSecond === undefined || bytesPerSecond <= 0) return undefined;
  const seconds = remainingBytes / bytesPerSecond;
  return seconds < 5 ? 'a few seconds left' : `about ${formatDuration(Math.max(seconds, 10) * 1000)} left`;
}
