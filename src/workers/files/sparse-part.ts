import type { PartFile } from './file-storage';
import { noteBytes, readNote } from './part-note';
import { lengthOf, startOf, type PieceLayout } from './piece-layout';

/** What a power cut may cost. */
const flushBytes = 32 * 1024 * 1024;
/** What a killed browser may cost. */
const noteEveryBytes = 4 * 1024 * 1024;

/** An unfinished file that is filled at several places at once, with the note of what is there beside it. */
export interface SparsePart {
  readonly layout: PieceLayout;
  readonly doneBytes: number;
  readonly full: boolean;
  /** Changes when everything was dropped: who was about to write must not. */
  readonly generation: number;
  filledOf(piece: number): number;
  isFull(piece: number): boolean;
  /** Puts bytes where they belong, except those that are there already; returns the pieces that became full. */
  place(position: number, bytes: Uint8Array): readonly number[];
  /** The bytes of a full piece; valid until the next call. */
  read(piece: number): Uint8Array<ArrayBuffer>;
  drop(piece: number): void;
  dropAll(): void;
  tagOf(address: string): string | undefined;
  setTag(address: string, tag: string): void;
  /** Writes the note. */
  save(): void;
  close(): void;
}

/**
 * Wraps an open part and its note. A part without a readable note is taken for one that was filled from its beginning:
 * what that gets wrong, the hashes find.
 *
 * @throws what the files throw, such as on a full disk
 */
export function sparsePart(part: PartFile, note: PartFile, layout: PieceLayout): SparsePart {
  const kept = readKept(part, note, layout);
  const filled = [...kept.filled];
  let tags = kept.tags;
  let noteLength = note.size();
  let generation = 0;
  let sinceNote = 0;
  let sinceFlush = 0;
  let buffer = new Uint8Array();

  const save = (): void => {
    const bytes = noteBytes({ bytes: layout.bytes, filled, tags }, noteLength);
    writeAll(note, bytes, 0);
    noteLength = bytes.length;
    sinceNote = 0;
  };

  const written = (bytes: number): void => {
    sinceNote += bytes;
    sinceFlush += bytes;
    if (sinceFlush >= flushBytes) {
      part.flush();
      sinceFlush = 0;
    }
    if (sinceNote >= noteEveryBytes) save();
  };

  /** Writes the bytes of one piece that are new; whether it became full by them. */
  const fill = (piece: number, within: number, bytes: Uint8Array): boolean => {
    const there = filled[piece] ?? 0;
    // A piece that was dropped while a stream was past its start is asked for again later.
    if (within > there) return false;
    const fresh = bytes.subarray(there - within);
    if (fresh.length === 0) return false;
    writeAll(part, fresh, startOf(layout, piece) + there);
    filled[piece] = there + fresh.length;
    written(fresh.length);
    return filled[piece] === lengthOf(layout, piece);
  };

  return {
    layout,
    get doneBytes() {
      return filled.reduce((sum, bytes) => sum + bytes, 0);
    },
    get full() {
      return filled.every((bytes, piece) => bytes === lengthOf(layout, piece));
    },
    get generation() {
      return generation;
    },
    filledOf: (piece) => filled[piece] ?? 0,
    isFull: (piece) => filled[piece] === lengthOf(layout, piece),
    place(position, bytes) {
      const completed: number[] = [];
      for (let at = 0; at < bytes.length;) {
        const piece = Math.floor((position + at) / layout.pieceBytes);
        const within = position + at - startOf(layout, piece);
        const portion = bytes.subarray(at, at + lengthOf(layout, piece) - within);
        if (fill(piece, within, portion)) completed.push(piece);
        at += portion.length;
      }
      return completed;
    },
    read(piece) {
      const length = lengthOf(layout, piece);
      if (buffer.length < length) buffer = new Uint8Array(length);
      const bytes = buffer.subarray(0, length);
      let read = 0;
      while (read < length) {
        const count = part.read(bytes.subarray(read), startOf(layout, piece) + read);
        // A hole where bytes should be: whatever stands there now, it is not the piece.
        if (count === 0) return bytes.fill(0, read);
        read += count;
      }
      return bytes;
    },
    drop(piece) {
      filled[piece] = 0;
      save();
    },
    dropAll() {
      generation += 1;
      filled.fill(0);
      part.truncate(0);
      save();
    },
    tagOf: (address) => (Object.hasOwn(tags, address) ? tags[address] : undefined),
    setTag(address, tag) {
      tags = { ...tags, [address]: tag };
      save();
    },
    save,
    close() {
      part.close();
      note.close();
    },
  };
}

function readKept(
  part: PartFile,
  note: PartFile,
  layout: PieceLayout,
): { readonly filled: readonly number[]; readonly tags: Readonly<Record<string, string>> } {
  const size = part.size();
  const kept = readNote(textOf(note));
  const pieces = Array.from({ length: layout.count }, (_, piece) => piece);
  if (kept?.bytes === layout.bytes && kept.filled.length === layout.count) {
    // A note can be ahead of its part where the power went.
    const filled = pieces.map((piece) => {
      const said = Math.min(kept.filled[piece] ?? 0, lengthOf(layout, piece));
      return startOf(layout, piece) + said <= size ? said : 0;
    });
    return { filled, tags: kept.tags };
  }
  const clamp = (piece: number): number =>
    Math.max(0, Math.min(lengthOf(layout, piece), size - startOf(layout, piece)));
  return { filled: pieces.map(size > layout.bytes ? () => 0 : clamp), tags: {} };
}

function textOf(note: PartFile): string {
  const bytes = new Uint8Array(note.size());
  return new TextDecoder().decode(bytes.subarray(0, note.read(bytes, 0)));
}

function writeAll(file: PartFile, bytes: Uint8Array, at: number): void {
  let written = 0;
  while (written < bytes.length) {
    const count = file.write(bytes.subarray(written), at + written);
    if (count === 0) throw new DOMException('no space for the next bytes', 'QuotaExceededError');
    written += count;
  }
}
