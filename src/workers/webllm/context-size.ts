/** web-llm keeps keys and values in pages of so many tokens. */
const pageTokens = 16;

/** Less than this holds no conversation, so it is tried whatever the budget says. */
const fewestTokens = 1024;

/** A conversation is cut before it gets longer than this, unless another length is wished. */
const usualTokens = 8192;

/**
 * How many tokens of context to reserve room for, since a graphics processor reserves it all at once: as many as the
 * model can read, the budget holds and anybody wants, in whole pages.
 */
export function chooseContextTokens(limits: {
  readonly modelTokens: number;
  readonly bytesPerToken: number | undefined;
  readonly budgetBytes: number;
  readonly wishedTokens?: number | undefined;
}): number {
  const { modelTokens, bytesPerToken, budgetBytes, wishedTokens = usualTokens } = limits;
  const affordable = bytesPerToken === undefined ? usualTokens : Math.floor(budgetBytes / bytesPerToken);
  const wanted = Math.min(wishedTokens, Math.max(affordable, fewestTokens));
  const pages = Math.max(1, Math.floor(wanted / pageTokens));
  return Math.min(modelTokens, pages * pageTokens);
}
