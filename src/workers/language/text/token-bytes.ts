import * as v from 'valibot';

/** Every token's id by its spelling. Not a record of valibot's, which drops the tokens `constructor` and `prototype`. */
const vocabularySchema = v.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((id) => Number.isInteger(id)),
);

/** The parts of `tokenizer.json` that say which text a token stands for. */
const tokenizerFile = v.object({
  added_tokens: v.array(v.object({ id: v.number(), content: v.string(), special: v.boolean() })),
  model: v.object({ vocab: vocabularySchema }),
});

const encoder = new TextEncoder();

/**
 * The byte that each character of a byte-level vocabulary stands for: printable Latin-1 characters stand for
 * themselves, the other bytes, in order, for the characters from 256 on (GPT-2's `bytes_to_unicode`).
 */
function byteOfCharacter(): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  let next = 256;
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    bytes.set(String.fromCharCode(printable ? byte : next++), byte);
  }
  return bytes;
}

/** What each token of a vocabulary stands for. */
export interface TokenTexts {
  /** As the vocabulary spells them; rows of the embedding that no token uses have a name of their own. */
  readonly spellings: readonly string[];
  /** How the vocabulary spells the tokens that are found in a text before it is cut into words. */
  readonly controlSpellings: readonly string[];
  /** The bytes of a token's text; none for a special token and for a row that no token uses. */
  bytes(token: number): Uint8Array;
}

/** Reads the vocabulary from the parsed `tokenizer.json`. */
export function readTokenTexts(tokenizerJson: unknown, vocabulary: number): TokenTexts {
  const { added_tokens: added, model } = v.parse(tokenizerFile, tokenizerJson);
  const spellings = Array.from({ length: vocabulary }, (_, id) => `<|unused_${id}|>`);
  const silent = new Set(spellings.keys());
  for (const [spelling, id] of Object.entries(model.vocab)) {
    spellings[id] = spelling;
    silent.delete(id);
  }
  const literal = new Set<number>();
  for (const token of added) {
    spellings[token.id] = token.content;
    if (token.special) silent.add(token.id);
    else {
      silent.delete(token.id);
      literal.add(token.id);
    }
  }
  const byteOf = byteOfCharacter();
  return {
    spellings,
    controlSpellings: added.map(({ content }) => content),
    bytes: (token) => {
      const spelling = spellings[token];
      if (spelling === undefined || silent.has(token)) return new Uint8Array(0);
      if (literal.has(token)) return encoder.encode(spelling);
      return Uint8Array.from(spelling, (character) => byteOf.get(character) ?? 0x3f);
    },
  };
}
