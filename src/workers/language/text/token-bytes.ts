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
  normalizer: v.nullish(v.object({ normalizers: v.optional(v.array(v.object({ type: v.string() }))) })),
  model: v.object({ vocab: vocabularySchema, byte_fallback: v.optional(v.boolean(), false) }),
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
  /**
   * How the vocabulary spells the tokens that no message may speak. SentencePiece's vocabularies also have tokens for runs
   * of white space and the like, which are a text's own.
   */
  readonly controlSpellings: readonly string[];
  /** Whether every text was given a space before its first word, so that an answer begins with one that is not meant. */
  readonly prefixesSpace: boolean;
  /** The bytes of a token's text; none for a special token and for a row that no token uses. */
  bytes(token: number): Uint8Array;
}

/** Reads the vocabulary from the parsed `tokenizer.json`. */
export function readTokenTexts(tokenizerJson: unknown, vocabulary: number): TokenTexts {
  const { added_tokens: added, model, normalizer } = v.parse(tokenizerFile, tokenizerJson);
  // Of the two kinds that the converter writes, SentencePiece alone falls back to bytes.
  const sentencePiece = model.byte_fallback;
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
  const bytesOf = sentencePiece ? pieceBytes : byteLevelBytes();
  return {
    spellings,
    controlSpellings: added.filter(({ special }) => special || !sentencePiece).map(({ content }) => content),
    prefixesSpace: normalizer?.normalizers?.some(({ type }) => type === 'Prepend') ?? false,
    bytes: (token) => {
      const spelling = spellings[token];
      if (spelling === undefined || silent.has(token)) return new Uint8Array(0);
      return literal.has(token) ? encoder.encode(spelling) : bytesOf(spelling);
    },
  };
}

function byteLevelBytes(): (spelling: string) => Uint8Array {
  const byteOf = byteOfCharacter();
  return (spelling) => Uint8Array.from(spelling, (character) => byteOf.get(character) ?? 0x3f);
}

/** A piece has its own text, with spaces for `▁`; a byte is spelled `<0x0A>`. */
function pieceBytes(spelling: string): Uint8Array {
  const byte = /^<0x([0-9A-F]{2})>$/.exec(spelling)?.[1];
  return byte === undefined ? encoder.encode(spelling.replaceAll('▁', ' ')) : Uint8Array.of(parseInt(byte, 16));
}

/**
 * How a byte-level vocabulary would spell each token: what xgrammar reads, whatever the model's own vocabulary is. An
 * empty spelling keeps a token out of every grammar: one without a text must not stand for the text of its name.
 */
export function byteLevelSpellings({ spellings, bytes }: TokenTexts): readonly string[] {
  const characters = new Map(Array.from(byteOfCharacter(), ([character, byte]) => [byte, character]));
  return spellings.map((_, token) => Array.from(bytes(token), (byte) => characters.get(byte) ?? '').join(''));
}
