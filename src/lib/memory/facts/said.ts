import type { Fact, Polarity, Saying } from '../../core/fact';

/** One time that something was said, with what was said. */
export interface Said extends Saying {
  /** The object, as it is compared. */
  readonly value: string;
  readonly polarity: Polarity;
  /** Where it stands, or stood when it came. */
  readonly row: Fact;
  /** When the row ended for a reason that is not known any more, as when the fact that ended it was forgotten. */
  readonly cut?: number;
}

/** Sayings that tell one thing, and from when until when it held. */
export interface Run {
  readonly said: readonly Said[];
  readonly validFrom: number;
  readonly validTo?: number;
}

/** A run that is still being gathered. */
export interface GrowingRun {
  readonly said: Said[];
  readonly value: string;
  readonly polarity: Polarity;
  validFrom: number;
  /** `Infinity` while nothing ends it. */
  end: number;
  /** Told from memory or called off: it ends nothing else, and nothing else ends it. */
  readonly aside: boolean;
}

/** Whether it was over already when it was said. */
export function isPast({ saidAt, validTo }: Saying): boolean {
  return validTo !== undefined && validTo <= saidAt;
}

/** The moment at which the words claim to be true: when they were said, or the future time that they name. */
export function claimedAt(saying: Saying): number {
  return isPast(saying) ? saying.saidAt : Math.max(saying.saidAt, saying.validFrom);
}

/** An order that depends on nothing but the sayings themselves. */
export function inOrder(one: Said, other: Said): number {
  return (
    claimedAt(one) - claimedAt(other) ||
    one.saidAt - other.saidAt ||
    byText(one.source?.messageId ?? '', other.source?.messageId ?? '') ||
    byText(one.polarity, other.polarity) ||
    byText(one.value, other.value) ||
    one.validFrom - other.validFrom ||
    (one.validTo ?? Infinity) - (other.validTo ?? Infinity)
  );
}

/** Whether a saying belongs to the run by its end: one of them tells none, both the same, or they are one cut row. */
export function agreesOnEnd(run: GrowingRun, said: Said): boolean {
  return isOfCutRow(run, said) || said.validTo === undefined || run.end === Infinity || run.end === said.validTo;
}

/** Whether the run ended with a row of which this is a part. */
export function isOfCutRow(run: GrowingRun | undefined, { cut, row }: Said): boolean {
  return cut !== undefined && run?.said.at(-1)?.row.id === row.id;
}

/** @param aside see {@link GrowingRun} */
export function startRun(said: Said, { aside }: { readonly aside: boolean }): GrowingRun {
  const { value, polarity, validFrom } = said;
  return { said: [said], value, polarity, validFrom, end: endOf(said), aside };
}

export function joinRun(run: GrowingRun, said: Said): void {
  run.said.push(said);
  run.validFrom = Math.min(run.validFrom, said.validFrom);
  run.end = Math.min(run.end, endOf(said));
}

function endOf({ validTo = Infinity, cut = Infinity }: Said): number {
  return Math.min(validTo, cut);
}

export function finishRun({ said, validFrom, end }: GrowingRun): Run {
  return { said, validFrom, ...(end === Infinity ? {} : { validTo: Math.max(validFrom, end) }) };
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
