/** A piece of an answer; a stop sequence may begin or end in the middle of it. */
export interface TextPiece {
  readonly text: string;
}

/** Ends an answer before the first of the stop sequences, whoever should have ended it. */
export interface StopCutter<Piece extends TextPiece> {
  /** What can be shown now that this came; what may be the start of a stop sequence is held back. */
  push(piece: Piece): readonly Piece[];
  /** What was held back, once nothing more comes. */
  rest(): readonly Piece[];
  /** Whether a stop sequence came: whatever comes afterwards is not part of the answer. */
  readonly stopped: boolean;
}

/** See {@link StopCutter}. An empty sequence stops nothing. */
export function createStopCutter<Piece extends TextPiece>(sequences: readonly string[]): StopCutter<Piece> {
  const stops = sequences.filter((sequence) => sequence !== '');
  let held: Piece[] = [];
  let stopped = false;

  /** Hands out so many characters; a piece that reaches beyond them is cut in two. */
  function release(characters: number): Piece[] {
    const released: Piece[] = [];
    const kept: Piece[] = [];
    let left = characters;
    for (const piece of held) {
      const { length } = piece.text;
      if (left >= length) released.push(piece);
      else if (left > 0) {
        released.push({ ...piece, text: piece.text.slice(0, left) });
        kept.push({ ...piece, text: piece.text.slice(left) });
      } else kept.push(piece);
      left = Math.max(0, left - length);
    }
    held = kept;
    return released;
  }

  return {
    get stopped() {
      return stopped;
    },
    push(piece) {
      if (stopped) return [];
      if (stops.length === 0) return [piece];
      held.push(piece);
      const text = held.map((each) => each.text).join('');
      const found = stops.map((stop) => text.indexOf(stop)).filter((place) => place !== -1);
      if (found.length > 0) {
        stopped = true;
        const before = release(Math.min(...found));
        held = [];
        return before;
      }
      return release(text.length - longestStart(text, stops));
    },
    rest() {
      const last = held;
      held = [];
      return last;
    },
  };
}

/** How many characters at the end of the text could be the start of a stop sequence. */
function longestStart(text: string, stops: readonly string[]): number {
  const longest = Math.max(...stops.map((stop) => stop.length - 1));
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (stops.some((stop) => stop.startsWith(end))) return length;
  }
  return 0;
}
