import type { TokenConstraint } from '../../../src/workers/language/generation/token-constraint';

/** A constraint to printable letters: the answer is then plain text of one character a token. */
export const lettersOnly = (): Promise<() => Promise<TokenConstraint>> =>
  Promise.resolve(() =>
    Promise.resolve({
      mask: (logits: Float32Array) => {
        for (const token of logits.keys()) if (token < 97 || token > 122) logits[token] = -Infinity;
        return Promise.resolve();
      },
      accept: () => undefined,
      finished: false,
      dispose: () => undefined,
    }),
  );
/** What an engine with that constraint is asked for. */
export const letters = { type: 'grammar', grammar: 'letters' } as const;
