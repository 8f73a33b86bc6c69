/** Words that were met, each under a number: 0, 1, 2 … in the order in which they were met first. */
export interface WordTable {
  /**
   * The number of the word that stands in the text from `start` to `end` (UTF-16 units); a new one for a new word.
   *
   * @param hash of the word, as {@link hashOfWord} gives it
   */
  numberOf(text: string, start: number, end: number, hash: number): number;
}

const FEWEST_SLOTS = 1024;
const LETTERS_OF_A_WORD = 8;
/** Of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const PRIME = 0x01000193;

/**
 * A word is looked up by its letters where they stand: to cut it out of its text would take longer than all else that is
 * done with it, and what was cut out would hold the whole text in memory. Capitals of ASCII count as small letters.
 *
 * @param meet called with each new word, which has the next number
 */
export function createWordTable(meet: (word: string) => void): WordTable {
  let size = 0;
  /** The letters of all words one after the other, and by word where they begin. */
  let letters = new Uint16Array(FEWEST_SLOTS * LETTERS_OF_A_WORD);
  let starts = new Uint32Array(FEWEST_SLOTS);
  let hashes = new Int32Array(FEWEST_SLOTS);
  /** A hash table with linear probing: the number of a word and one, or 0. At most half full. */
  let slots = new Int32Array(FEWEST_SLOTS);

  function isAt(word: number, text: string, start: number, end: number): boolean {
    const first = starts[word]!;
    if (starts[word + 1]! - first !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[first + i - start] !== smallLetter(text, i)) return false;
    return true;
  }

  function fillSlot(word: number): void {
    let slot = slotOf(hashes[word]!, slots);
    while (slots[slot] !== 0) slot = slotBehind(slot, slots);
    slots[slot] = word + 1;
  }

  function add(text: string, start: number, end: number, hash: number): number {
    const word = size++;
    const first = starts[word]!;
    const last = first + end - start;
    if (2 * size > slots.length) {
      starts = larger(starts, new Uint32Array(2 * slots.length));
      hashes = larger(hashes, new Int32Array(2 * slots.length));
      slots = new Int32Array(2 * slots.length);
      for (let other = 0; other < word; other++) fillSlot(other);
    }
    if (last > letters.length) letters = larger(letters, new Uint16Array(2 * last));
    for (let i = start; i < end; i++) letters[first + i - start] = smallLetter(text, i);
    starts[size] = last;
    hashes[word] = hash;
    fillSlot(word);
    meet(String.fromCharCode(...letters.subarray(first, last)));
    return word;
  }

  return {
    numberOf(text, start, end, hash) {
      for (let slot = slotOf(hash, slots); ; slot = slotBehind(slot, slots)) {
        const word = slots[slot]! - 1;
        if (word < 0) return add(text, start, end, hash);
        if (hashes[word] === hash && isAt(word, text, start, end)) return word;
      }
    },
  };
}

/** The hash of a word, from that of its beginning and its next letter, a small one; it begins with 0. */
export function extendHash(hash: number, smallLetter: number): number {
  return Math.imul(hash ^ smallLetter, PRIME);
}

export function hashOfWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = extendHash(hash, smallLetter(text, i));
  return hash;
}

/** The code unit there; of a capital of ASCII, that of the small letter. */
function smallLetter(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 65 && code <= 90 ? code | 32 : code;
}

/** The high bits of a product depend on all letters, so they are mixed in. */
function slotOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function slotBehind(slot: number, slots: Int32Array): number {
  return (slot + 1) & (slots.length - 1);
}

function larger<Column extends Uint16Array | Uint32Array | Int32Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}
