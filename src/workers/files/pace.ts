/** Returns a function that says `true` at most once in `milliseconds`, the first time at once. */
export function paceOf(milliseconds: number, now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < milliseconds) return false;
    last = now();
    return true;
  };
}
