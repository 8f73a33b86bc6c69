import type { DecodingStart } from '../../bench/page/bare-decoding';

export interface WrittenModel {
  readonly model: DecodingStart['model'];
  /** Tokens of every pass. */
  readonly passes: readonly (readonly number[])[];
}

/** A model whose next token follows from the text alone, by a rule; its cache is the text itself. */
export function writtenModel(rule: (text: readonly number[]) => number, prompt: readonly number[]): WrittenModel {
  const text = [...prompt];
  const passes: (readonly number[])[] = [];
  let firstRow = prompt.length - 1;
  return {
    passes,
    model: {
      pass: async (tokens, _cache, position, rows) => {
        if (position > text.length) throw new RangeError('The cache has a hole.');
        text.length = position;
        text.push(...tokens);
        firstRow = text.length - rows;
        passes.push(tokens);
      },
      bestToken: (row) => rule(text.slice(0, firstRow + row + 1)),
    },
  };
}
