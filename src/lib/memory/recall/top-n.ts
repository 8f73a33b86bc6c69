/** Gathers the best few of many scored numbers. Of equals the lower number is better, so the outcome is always the same. */
export interface TopN {
  offer(number: number, score: number): void;
  /** The score that a number must beat to be taken; -Infinity while there is room. */
  readonly bar: number;
  /** Those gathered, best first. */
  sorted(): readonly { readonly id: number; readonly score: number }[];
}

/** A heap with the worst on top. */
export function createTopN(limit: number): TopN {
  const numbers: number[] = [];
  const scores: number[] = [];

  function worse(a: number, b: number): boolean {
    return scores[a]! < scores[b]! || (scores[a] === scores[b] && numbers[a]! > numbers[b]!);
  }

  function swap(a: number, b: number): void {
    [numbers[a], numbers[b]] = [numbers[b]!, numbers[a]!];
    [scores[a], scores[b]] = [scores[b]!, scores[a]!];
  }

  function siftUp(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!worse(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  }

  function siftDown(): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      let worst = place;
      if (left < numbers.length && worse(left, worst)) worst = left;
      if (right < numbers.length && worse(right, worst)) worst = right;
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  }

  return {
    get bar() {
      return numbers.length < limit || limit <= 0 ? (limit <= 0 ? Infinity : -Infinity) : scores[0]!;
    },

    offer(number, score) {
      if (limit <= 0) return;
      if (numbers.length < limit) {
        numbers.push(number);
        scores.push(score);
        siftUp(numbers.length - 1);
      } else if (score > scores[0]! || (score === scores[0] && number < numbers[0]!)) {
        numbers[0] = number;
        scores[0] = score;
        siftDown();
      }
    },

    sorted: () =>
      numbers.map((id, place) => ({ id, score: scores[place]! })).sort((a, b) => b.score - a.score || a.id - b.id),
  };
}
