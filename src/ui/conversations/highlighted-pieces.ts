/** A text with the places in it that were searched for: UTF-16 units, end excluded, in order, without overlap. */
export interface HighlightedText {
  readonly text: string;
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** The text cut into what was found and what stands around it, in order; no piece is empty. */
export function highlightedPieces({
  text,
  matches,
}: HighlightedText): readonly { readonly words: string; readonly found: boolean }[] {
  let end = 0;
  const pieces = matches.flatMap(([start, stop]) => {
    const before = { words: text.slice(end, start), found: false };
    end = stop;
    return [before, { words: text.slice(start, stop), found: true }];
  });
  return [...pieces, { words: text.slice(end), found: false }].filter(({ words }) => words !== '');
}
