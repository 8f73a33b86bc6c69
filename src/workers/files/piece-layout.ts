import { pieceBytes as usualPieceBytes } from '../../lib/core/model';

/** How a file is cut into pieces; the last one may be shorter. */
export interface PieceLayout {
  readonly bytes: number;
  readonly pieceBytes: number;
  readonly count: number;
}

/** The pieces of a file of so many bytes. */
export function pieceLayout(bytes: number, pieceBytes: number = usualPieceBytes): PieceLayout {
  return { bytes, pieceBytes, count: Math.ceil(bytes / pieceBytes) };
}

/** Where a piece begins. */
export function startOf({ pieceBytes }: PieceLayout, piece: number): number {
  return piece * pieceBytes;
}

/** Bytes of a piece. */
export function lengthOf({ bytes, pieceBytes }: PieceLayout, piece: number): number {
  return Math.min(pieceBytes, bytes - piece * pieceBytes);
}
