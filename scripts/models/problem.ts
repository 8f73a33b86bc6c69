/** Something that is expected to go wrong, as a sentence for the person at the terminal. Any other thrown value is a bug. */
export class Problem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Problem';
  }
}

/** Whether the error is the system's, with that code: `ENOENT`, `ENOSPC`, … */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
