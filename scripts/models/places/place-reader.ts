import type { Place } from '../../../src/lib/core/model';

export interface PlaceReadOptions {
  /** How many bytes of the file are there already; reading begins behind them. */
  readonly offset: number;
  /** Bytes that have arrived but are not handed over yet, for the bar. */
  readonly onBytesAhead: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a file from a place, in order, from an offset to its end.
 * Throws a `Problem` when the place cannot be reached or does not have it.
 */
export type PlaceReader<Type extends Place['type']> = (
  place: Extract<Place, { type: Type }>,
  options: PlaceReadOptions,
) => AsyncIterable<Uint8Array>;

/** How to read each kind of place. */
export type PlaceReaders = { readonly [Type in Place['type']]: PlaceReader<Type> };
