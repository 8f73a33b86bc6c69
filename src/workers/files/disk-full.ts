/**
 * Tells a full disk from other errors of a write. A quota is exceeded by name; a disk that is really full shows as an
 * `UnknownError` in Chromium, which a write has no other reason to throw.
 */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'QuotaExceededError' ||
    error.name === 'UnknownError' ||
    /no.?space|quota|disk full/i.test(error.message)
  );
}
