/** Something said, in the plainest form: what a careful reader would note on a card. */
export interface Card {
  readonly said: number;
  readonly value: string;
  readonly kind: 'is' | 'is-not' | 'was';
  /** From when, where told. */
  readonly from?: number;
  /** Until when, where told. */
  readonly until?: number;
  /** Tells cards of one moment apart. */
  readonly id: string;
  /** What it says must not be told any more; what it put an end to stays ended. */
  readonly forgotten?: boolean;
}

/**
 * What a thing with one value is at a moment, read off all cards at once: they are gone through in the order of the
 * moments of which they speak, and the last word stands.
 */
export function valueOfOne(cards: readonly Card[], at: number): string | undefined {
  let value: string | undefined;
  let until = Infinity;
  let isForgotten = false;
  for (const card of cards.filter((each) => startOf(each) <= at).sort(bySpokenOf)) {
    if (isTakenBack(card, cards)) continue;
    if (card.kind === 'is') {
      const goesOn: boolean = value === card.value && until >= spokenOf(card) && !isForgotten;
      // Another end makes another fact, which is forgotten alone.
      const isSameFact: boolean = goesOn && (until === Infinity || (card.until ?? until) === until);
      isForgotten = card.forgotten === true && !isSameFact;
      until = card.until ?? (goesOn ? until : Infinity);
      value = card.value;
    } else if (card.value === value) {
      // A denial of what had ended already says nothing new.
      until = Math.min(until, card.kind === 'was' ? (card.until ?? card.said) : startOf(card));
      if (until <= at) value = undefined;
    }
  }
  return until <= at || isForgotten ? undefined : value;
}

/** Whether one of many values holds, is denied, or neither was said. */
export function holdsOneOfMany(cards: readonly Card[], value: string, at: number): 'yes' | 'no' | undefined {
  const about = cards.filter((card) => card.value === value);
  if (valueOfOne(about, at) !== undefined) return 'yes';
  const words = about
    .filter((card) => card.kind !== 'was' && startOf(card) <= at && !isTakenBack(card, about))
    .sort(bySpokenOf);
  const last = words.at(-1);
  return last?.kind === 'is-not' && last.forgotten !== true ? 'no' : undefined;
}

function startOf({ said, from, until, kind }: Card): number {
  return from ?? (kind === 'was' ? (until ?? said) : said);
}

function spokenOf(card: Card): number {
  return card.kind === 'was' ? card.said : Math.max(card.said, startOf(card));
}

function isTakenBack(card: Card, cards: readonly Card[]): boolean {
  if (card.kind !== 'is' || startOf(card) <= card.said) return false;
  return cards.some(
    (each) =>
      each.kind === 'is-not' && each.value === card.value && each.said > card.said && startOf(each) < startOf(card),
  );
}

function bySpokenOf(one: Card, other: Card): number {
  return spokenOf(one) - spokenOf(other) || one.said - other.said || (one.id < other.id ? -1 : 1);
}
