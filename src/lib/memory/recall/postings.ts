/** The units that hold a term, ascending, and how often each does; valid until the lists change. */
export type Postings = Uint32Array;

/** Lists of postings by number of term, all in one array: small objects by the thousand would be slow to make. */
export interface PostingLists {
  /** Counts one more occurrence of the term in the unit, which is no lower than any that the list has. */
  append(term: number, unit: number): void;
  /** Takes the unit out of the list. */
  remove(term: number, unit: number): void;
  list(term: number): Postings;
  /** How many units hold the term. */
  unitsWith(term: number): number;
  /** Lists that are not empty. */
  readonly size: number;
}

/** An entry is `unit * 16 + min(count, 15)`. */
const COUNT_BITS = 4;
const MOST = 2 ** COUNT_BITS - 1;
/** What is kept of a list, side by side: where it begins, its entries, and the room for them, a power of two. */
const START = 0;
const LENGTH = 1;
const ROOM = 2;
const FIELDS = 4;
const FEWEST = 4;

/** The unit of an entry. */
export function unitOfEntry(entry: number): number {
  return entry >>> COUNT_BITS;
}

/** How often the unit of an entry holds the term. */
export function countOfEntry(entry: number): number {
  return entry & MOST;
}

export function createPostingLists(): PostingLists {
  let entries = new Uint32Array(4096);
  /** Where no list has been yet. */
  let end = 0;
  let lists = new Uint32Array(1024 * FIELDS);
  /** By room: where lists of that room were. */
  const free = new Map<number, number[]>();
  let size = 0;

  function claim(room: number): number {
    const reused = free.get(room)?.pop();
    if (reused !== undefined) return reused;
    const start = end;
    end += room;
    if (end > entries.length) entries = larger(entries, 2 * end);
    return start;
  }

  /** Leaves nothing behind of what was there. */
  function release(start: number, room: number): void {
    if (room === 0) return;
    entries.fill(0, start, start + room);
    const places = free.get(room);
    if (places === undefined) free.set(room, [start]);
    else places.push(start);
  }

  function widen(at: number): void {
    const start = lists[at + START]!;
    const room = lists[at + ROOM]!;
    const wider = Math.max(FEWEST, 2 * room);
    const moved = claim(wider);
    entries.copyWithin(moved, start, start + room);
    release(start, room);
    lists[at + START] = moved;
    lists[at + ROOM] = wider;
  }

  function listOf(term: number): Postings {
    const at = term * FIELDS;
    const start = lists[at + START] ?? 0;
    return entries.subarray(start, start + (lists[at + LENGTH] ?? 0));
  }

  return {
    get size() {
      return size;
    },

    append(term, unit) {
      const at = term * FIELDS;
      if (at >= lists.length) lists = larger(lists, 2 * at);
      const length = lists[at + LENGTH]!;
      const last = lists[at + START]! + length - 1;
      if (length > 0 && unitOfEntry(entries[last]!) === unit) {
        if (countOfEntry(entries[last]!) < MOST) entries[last]! += 1;
        return;
      }
      if (length === lists[at + ROOM]) widen(at);
      entries[lists[at + START]! + length] = (unit << COUNT_BITS) + 1;
      lists[at + LENGTH] = length + 1;
      if (length === 0) size += 1;
    },

    remove(term, unit) {
      const list = listOf(term);
      const place = placeOf(list, unit);
      if (place < 0) return;
      list.copyWithin(place, place + 1);
      list[list.length - 1] = 0;
      const at = term * FIELDS;
      lists[at + LENGTH] = list.length - 1;
      if (list.length > 1) return;
      release(lists[at + START]!, lists[at + ROOM]!);
      lists.fill(0, at, at + FIELDS);
      size -= 1;
    },

    list: listOf,
    unitsWith: (term) => lists[term * FIELDS + LENGTH] ?? 0,
  };
}

/** The place of the unit among the entries; -1 where it is not. */
function placeOf(entries: Postings, unit: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = unitOfEntry(entries[middle]!);
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function larger(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(length);
  room.set(column);
  return room;
}
