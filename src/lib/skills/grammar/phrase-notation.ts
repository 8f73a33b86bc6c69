/** A phrase as a tree. */
export type PhraseNode =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'sequence'; readonly parts: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PhraseNode[] };

const NOTHING: PhraseNode = { kind: 'sequence', parts: [] };

/**
 * Reads a phrase: words, `(one | other thing)`, `[perhaps]`, `{slot}`. Words are written as `readUtterance` gives
 * them: lower case, "what is" for "what's".
 *
 * @throws Error when the notation is wrong, which is a bug of the phrase
 */
export function parsePhrase(notation: string): PhraseNode {
  const pieces = piecesOf(notation);
  let at = 0;

  function choice(): PhraseNode {
    const options = [sequence()];
    while (pieces[at] === '|') {
      at++;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  function sequence(): PhraseNode {
    const parts: PhraseNode[] = [];
    for (let piece = pieces[at]; piece !== undefined && !'|)]'.includes(piece); piece = pieces[at]) {
      at++;
      if (piece === '(') parts.push(closed(')'));
      else if (piece === '[') parts.push({ kind: 'choice', options: [closed(']'), NOTHING] });
      else if (piece.startsWith('{')) parts.push({ kind: 'slot', name: piece.slice(1, -1) });
      else parts.push({ kind: 'word', text: piece });
    }
    return { kind: 'sequence', parts };
  }

  function closed(bracket: ')' | ']'): PhraseNode {
    const inner = choice();
    if (pieces[at] !== bracket) throw new Error(`"${notation}" lacks a "${bracket}".`);
    at++;
    return inner;
  }

  const phrase = choice();
  if (at < pieces.length) throw new Error(`"${notation}" has a "${pieces[at] ?? ''}" too many.`);
  return phrase;
}

/** The words that stand in a phrase, without its tree. */
export function wordsIn(notation: string): readonly string[] {
  return piecesOf(notation).filter((piece) => !/^[()[\]|{]/.test(piece));
}

function piecesOf(notation: string): readonly string[] {
  return notation.match(/[()[\]|]|\{\w+\}|[^\s()[\]|{}]+/g) ?? [];
}

/** The words that stand in a parsed phrase. */
export function wordsOf(node: PhraseNode): readonly string[] {
  switch (node.kind) {
    case 'word':
      return [node.text];
    case 'slot':
      return [];
    case 'sequence':
      return node.parts.flatMap(wordsOf);
    case 'choice':
      return node.options.flatMap(wordsOf);
  }
}

/** Every run of words that a phrase without slots allows. */
export function runsOf(node: PhraseNode): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'word':
      return [[node.text]];
    case 'slot':
      throw new Error(`A run of words has no slot: "${node.name}".`);
    case 'choice':
      return node.options.flatMap(runsOf);
    case 'sequence':
      return node.parts.reduce<readonly (readonly string[])[]>(
        (runs, part) => runs.flatMap((run) => runsOf(part).map((more) => [...run, ...more])),
        [[]],
      );
  }
}
