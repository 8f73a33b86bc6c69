import { parseArgs } from 'node:util';

/** What the command was told. */
export interface AttackArguments {
  readonly seed: number;
  /** In how many positions each payload is tried, beside standing alone. */
  readonly positions: number;
  /** Attacks a page whose defences are taken out, which has to fail. */
  readonly undefended: boolean;
}

/** @throws {Error} with a sentence for a word that is not known */
export function parseAttackArguments(words: readonly string[]): AttackArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: '1' },
      positions: { type: 'string', default: '1' },
      undefended: { type: 'boolean', default: false },
    },
  });
  return {
    seed: wholeNumber('seed', values.seed),
    positions: wholeNumber('positions', values.positions),
    undefended: values.undefended,
  };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} is a whole number, not "${text}".`);
  return value;
}
